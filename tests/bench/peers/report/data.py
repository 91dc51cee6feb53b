"""What the reports of the peers say, read from the two XML files as plain rows: for generators of HTML, LaTeX and groff."""

import xml.etree.ElementTree as xml
from dataclasses import dataclass, field

LANGUAGES = ("fr", "nl")
TITLE = ("Rapport d’avancement", "Voortgangsverslag")
CONTENTS = ("Table des matières", "Inhoudsopgave")
INTRODUCTION = ("Introduction", "Inleiding")
SUMMARY = ("Vue d’ensemble", "Overzicht")
STATE = ("État d’avancement", "Stand van zaken")
MILESTONES = ("Jalons", "Mijlpalen")
INDICATORS = ("Indicateurs", "Indicatoren")
FACTS = ("Événements, budget et sources", "Gebeurtenissen, budget en bronnen")


@dataclass
class Priority:
    identifier: str
    number: str
    title: tuple
    stages: list  # pairs
    agreed: list = field(default_factory=list)  # pairs: lead and units with their stage
    state: list = field(default_factory=list)  # pairs
    milestones: list = field(default_factory=list)  # planned, actual, French, Dutch
    indicators: list = field(default_factory=list)  # French, Dutch, baseline, actual, target
    facts: list = field(default_factory=list)  # pairs


@dataclass
class Report:
    year: str
    agreement: tuple
    notice: tuple
    introduction: list
    domains: list  # (identifier, pair, priorities)

    def summary(self):
        """Number, French title, Dutch title and stages of every priority."""
        every = [one for _, _, priorities in self.domains for one in priorities]
        return [(one.number, *one.title, " · ".join(map(" / ".join, one.stages))) for one in every]


def pair(node):
    texts = {text.get("lang"): " ".join("".join(text.itertext()).split()) for text in node.findall("text")}
    return tuple(texts.get(language, "–") for language in LANGUAGES)


def joined(first, second):
    return tuple(f"{a} {b}" for a, b in zip(first, second))


def read_priority(node, status, stages):
    units = {unit.get("unit"): unit for unit in status.findall("unit-status")}
    reached = [stages[unit.get("stage")] for unit in units.values()]
    priority = Priority(node.get("id"), node.get("number"), pair(node.find("title")), reached)
    priority.agreed = [pair(lead) for lead in node.findall("lead")]
    for unit in node.findall("unit"):
        known = units.get(unit.get("id"))
        stage = stages[known.get("stage")] if known is not None else ("–", "–")
        priority.agreed.append(joined(pair(unit), tuple(f"[{name}]" for name in stage)))
    for name in ("narrative", "next-steps", "position"):
        priority.state += [pair(part) for part in status.findall(name)]
    priority.state += [pair(comment) for comment in status.findall("unit-status/comment")]
    for stone in status.findall("milestone"):
        priority.milestones.append((stone.get("planned"), stone.get("actual", "–"), *pair(stone.find("name"))))
    for indicator in status.findall("indicator"):
        values = [indicator.get(name, "–") for name in ("baseline", "actual", "target")]
        unit = joined(pair(indicator.find("name")), tuple(f"({name})" for name in pair(indicator.find("unit-name"))))
        priority.indicators.append((*unit, *values))
    for fact in (*status.findall("event"), *status.findall("budget"), *status.findall("evidence")):
        when = fact.get("date") or " ".join(filter(None, (fact.get("year"), fact.get("amount"), fact.get("currency"))))
        priority.facts.append(joined((when, when), pair(fact.find("name"))))
    return priority


def read(agreement_file, status_file):
    agreement, status = xml.parse(agreement_file).getroot(), xml.parse(status_file).getroot()
    stages = {stage.get("id"): pair(stage.find("name")) for stage in agreement.iter("stage")}
    statuses = {one.get("priority"): one for one in status.findall("priority-status")}
    domains = []
    for domain in agreement.iterfind("annex/domain"):
        priorities = [read_priority(one, statuses[one.get("id")], stages) for one in domain.findall("priority")]
        domains.append((domain.get("id"), pair(domain.find("name")), priorities))
    return Report(
        status.get("year"),
        pair(agreement.find("protocol/title")),
        pair(status.find("notice")),
        [pair(paragraph) for paragraph in status.findall("introduction/paragraph")],
        domains,
    )
