"""make_html.py AGREEMENT STATUS [PAGES [SHEET]] > report.html: a heading and what it must not leave are one box.

PAGES: lines "identifier page", for programs without target-counter(). SHEET: a second style sheet, for a program that
has no string-set either: running heads are then rules for the pages from a number on.
"""

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


def kept(first, *others):
    """`first` in one box with the next of `others`: for programs that know break-inside, but not break-after."""
    return f'<div class="kept">{first}{others[0]}</div>' + "".join(others[1:])


def headed(texts, pairs):
    return kept(heading(4, texts), *(rows([pair]) for pair in pairs))


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
    title = heading(3, one.title, one.identifier, one.number)
    parts = [kept(title, *(rows([pair]) for pair in one.agreed)), headed(data.STATE, one.state)]
    if one.milestones:
        heads = ("Prévu / Gepland", "Réel / Werkelijk", "Jalon", "Mijlpaal")
        parts += [kept(heading(4, data.MILESTONES), table(heads, one.milestones, "dates"))]
    if one.indicators:
        heads = ("Indicateur", "Indicator", "Base / Basis", "Actuel / Actueel", "Cible / Doel")
        parts += [kept(heading(4, data.INDICATORS), table(heads, one.indicators, "figures"))]
    return "".join(parts + ([headed(data.FACTS, one.facts)] if one.facts else []))


def running_heads(report, pages):
    """Each rule is for all pages from its domain's first on, so the next one takes over from it."""
    return "".join(
        f'@page :nth(n+{pages[identifier]}) {{ @top-right {{ content: "{" / ".join(name)}"; font-size: 7.5pt }} }}\n'
        for identifier, name, _ in report.domains
        if identifier in pages
    )


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
    if len(sys.argv) > 4:
        style += pathlib.Path(sys.argv[4]).read_text() + running_heads(report, pages)
    head = f'<meta charset="utf-8"><title>{data.TITLE[0]} {report.year}</title><style>{style}</style>'
    print(f'<!DOCTYPE html><html lang="fr"><head>{head}</head><body>{"".join(body)}</body></html>')


main()
