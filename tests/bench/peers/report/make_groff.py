"""make_groff.py AGREEMENT STATUS > report.ms: the ms macros; every facing row is a table of tbl that no page breaks."""

import sys

import data


def roff(text):
    text = text.replace("\\", "\\e").replace("\t", " ").replace("\u202f", "\\~").replace("\u00a0", "\\~")
    return "\\&" + text if text[:1] in ".'" else text


def line(*parts):
    print("\n".join(parts))


def table(columns, lines, heads=()):
    line(".TS H" if heads else ".TS", "allbox;" if heads else "nospaces;", columns + ".")
    if heads:
        line("\t".join(roff(head) for head in heads), ".TH")
    for cells in lines:
        line("\t".join("T{\n" + (cell if cell.startswith("\\*[") else roff(cell)) + "\nT}" for cell in cells))
    line(".TE")


def facing(pairs, font=""):
    for texts in pairs:
        table(f"lw(8.1c){font} lw(8.1c){font}", [texts])
        line(".sp 3p")


def heading(texts, identifier="", number="", size=11):
    shown = [f"{number} {text}".strip() for text in texts]
    line(".ne 6v", f".ps {size}p", f".vs {size + 2}p")
    if identifier:
        line(f".pdfhref M {identifier}", f".tm PAGE {identifier} \\n%")
    facing([shown], "fB")
    line(".ps 9.5p", ".vs 12p")


def priority(one):
    heading(one.title, one.identifier, one.number + ".")
    facing(one.agreed)
    heading(data.STATE, size=9.5)
    facing(one.state)
    if one.milestones:
        heading(data.MILESTONES, size=9.5)
        table("lw(2.2c) lw(2.2c) lw(5.6c) lw(5.6c)", one.milestones, ("Prévu", "Réel", "Jalon", "Mijlpaal"))
    if one.indicators:
        heading(data.INDICATORS, size=9.5)
        heads = ("Indicateur", "Indicator", "Base", "Actuel", "Cible")
        table("lw(5.2c) lw(5.2c) rw(1.5c) rw(1.5c) rw(1.5c)", one.indicators, heads)
    if one.facts:
        heading(data.FACTS, size=9.5)
        facing(one.facts)


report = data.read(*sys.argv[1:3])
line(".mso fr.tmac", ".nr PS 9.5p", ".nr VS 12p", ".nr PO 2c", ".nr LL 17c", ".nr HM 2.4c", ".nr FM 2.2c", ".nr PD 3p")
line(".ds LH Rapport d’avancement / Voortgangsverslag", ".ds CH", ".ds RH \\*[domain]", ".ds domain")
line(".ds CF", ".ds RF % / \\*[total]", ".P1")
line(".LP", ".sp 6c", ".ad c")
for texts in (tuple(f"{text} {report.year}" for text in data.TITLE), report.agreement, report.notice):
    line(*(f"{roff(text)}\n.br" for text in texts))
line(".ad b", ".bp")
heading(data.CONTENTS, size=14)
for identifier, name, priorities in report.domains:
    entries = [(identifier, "", name)] + [(one.identifier, one.number + ". ", one.title) for one in priorities]
    table("lw(7.4c) lw(7.4c) rw(1c)", [(mark + t[0], mark + t[1], f"\\*[page:{where}]") for where, mark, t in entries])
line(".bp")
heading(data.INTRODUCTION, size=14)
facing(report.introduction)
heading(data.SUMMARY, size=14)
table("lw(0.6c) lw(4.6c) lw(4.6c) lw(5.2c)", report.summary(), ("", "Priorité", "Prioriteit", "Stade / Stadium"))
for identifier, name, priorities in report.domains:
    line(f".ds domain {roff(name[0])} / {roff(name[1])}", ".bp")
    heading(name, identifier, size=14)
    for one in priorities:
        priority(one)
line(".tm TOTAL \\n%")
