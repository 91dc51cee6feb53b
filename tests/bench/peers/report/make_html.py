"""make_html.py AGREEMENT STATUS [PAGES] > report.html; PAGES: lines "identifier page", for browsers without target-counter()."""

import pathlib
import sys
from html import escape

import data

HERE = pathlib.Path(__file__).parent


def both(texts, tag="p"):
    return "".join(f'<{tag} lang="{lang}">{escape(text)}</{tag}>' for lang, text in zip(data.LANGUAGES, texts))


def rows(pairs, tag="p"):
    return "".join(f'<div class="facing">{both(texts, tag)}</div>' for texts in pairs)


def heading(level, texts, identifier="", number=""):
    shown = tuple(f"{number} {text}".strip() for text in texts)
    return f'<h{level} id="{identifier}" class="facing">{both(shown, "span")}</h{level}>'


def table(heads, lines, kind):
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>" for line in lines)
    return f'<table class="{kind}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def contents(report, pages):
    lines = []
    for identifier, name, priorities in report.domains:
        lines.append(("domain", identifier, name))
        lines += [("", one.identifier, tuple(f"{one.number} {text}" for text in one.title)) for one in priorities]
    return "".join(
        f'<a class="facing entry {kind}" href="#{where}">{both(texts, "span")}'
        f'<b data-to="#{where}">{pages.get(where, "")}</b></a>'
        for kind, where, texts in lines
    )


def priority(one):
    parts = [heading(3, one.title, one.identifier, one.number), rows(one.agreed), heading(4, data.STATE), rows(one.state)]
    if one.milestones:
        heads = ("Prévu / Gepland", "Réel / Werkelijk", "Jalon", "Mijlpaal")
        parts += [heading(4, data.MILESTONES), table(heads, one.milestones, "dates")]
    if one.indicators:
        heads = ("Indicateur", "Indicator", "Base / Basis", "Actuel / Actueel", "Cible / Doel")
        parts += [heading(4, data.INDICATORS), table(heads, one.indicators, "figures")]
    return "".join(parts + ([heading(4, data.FACTS), rows(one.facts)] if one.facts else []))


def main():
    report = data.read(*sys.argv[1:3])
    pages = dict(line.split() for line in open(sys.argv[3])) if len(sys.argv) > 3 else {}
    title = tuple(f"{text} {report.year}" for text in data.TITLE)
    body = [f"<header>{both(title, 'h1')}{both(report.agreement)}{both(report.notice)}</header>"]
    body += [f"<nav>{heading(2, data.CONTENTS)}{contents(report, pages)}</nav>"]
    body += [heading(2, data.INTRODUCTION), rows(report.introduction), heading(2, data.SUMMARY)]
    body += [table(("", "Priorité", "Prioriteit", "Stade / Stadium"), report.summary(), "overview")]
    for identifier, name, priorities in report.domains:
        body += [heading(2, name, identifier), *(priority(one) for one in priorities)]
    style = (HERE / "report.css").read_text()
    head = f'<meta charset="utf-8"><title>{data.TITLE[0]} {report.year}</title><style>{style}</style>'
    print(f'<!DOCTYPE html><html lang="fr"><head>{head}</head><body>{"".join(body)}</body></html>')


main()
