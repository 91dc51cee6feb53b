"""make_latex.py AGREEMENT STATUS ENGINE > report.tex: paracol sets languages side by side, longtable goes over pages.

ENGINE: lualatex reads the font of all; pdflatex of TeX Live 2022 cannot, and has the nearest that comes with it.
"""

import sys

import data

FONTS = {
    "lualatex": r"""\usepackage{fontspec}
\setmainfont{GentiumPlus}[Path=/usr/share/fonts/truetype/gentiumplus/,Extension=.ttf,UprightFont=*-Regular,BoldFont=*-Bold]
""",
    "pdflatex": r"""\usepackage[T1]{fontenc}\usepackage{charter}\input{glyphtounicode}\pdfgentounicode=1
\DeclareUnicodeCharacter{2011}{\mbox{-}}\DeclareUnicodeCharacter{202F}{\,}
""",
}
PREAMBLE = r"""\usepackage[dutch,main=french]{babel}
\frenchsetup{StandardLayout=true,AutoSpacePunctuation=false}
\usepackage[margin=20mm,top=26mm,bottom=24mm]{geometry}
\usepackage{microtype,xcolor,paracol,longtable,array,fancyhdr,lastpage,needspace}
\usepackage[hidelinks,unicode]{hyperref}
\setlength\parindent{0pt}\setlength\parskip{3pt}\setlength\columnsep{8mm}\emergencystretch=2em
\widowpenalty=10000\clubpenalty=10000\definecolor{deep}{HTML}{1A3F6B}
\renewcommand\arraystretch{1.3}
\newcommand\facing[2]{\begin{paracol}{2}#1\switchcolumn\selectlanguage{dutch}#2\end{paracol}}
\newcommand\entry[3]{\noindent\makebox[\linewidth]{%
  \parbox[t]{74mm}{\raggedright #2}\hfill\parbox[t]{74mm}{\raggedright #3}\hfill\pageref{#1}}\par}
\newcommand\domain[3]{\clearpage\phantomsection\label{#1}\markright{#2 / #3}\pdfbookmark[1]{#2}{#1}%
  {\Large\bfseries\color{deep}\facing{\raggedright #2}{\raggedright #3}}}
\newcommand\priority[4]{\needspace{6\baselineskip}\phantomsection\label{#1}\pdfbookmark[2]{#2. #3}{#1}%
  {\large\bfseries\color{deep}\facing{\raggedright #2. #3}{\raggedright #2. #4}}}
\newcommand\minor[2]{\needspace{4\baselineskip}{\bfseries\color{deep}\facing{#1}{#2}}}
\newcolumntype{L}[1]{>{\raggedright\arraybackslash}p{#1}}\newcolumntype{R}[1]{>{\raggedleft\arraybackslash}p{#1}}
\pagestyle{fancy}\fancyhf{}\fancyhead[L]{\footnotesize Rapport d’avancement / Voortgangsverslag}
\fancyhead[R]{\footnotesize\rightmark}
\fancyfoot[R]{\footnotesize\thepage\ / \pageref{LastPage}}
\fontsize{9.5pt}{12pt}\selectfont
\begin{document}\fontsize{9.5pt}{12pt}\selectfont
"""
SPECIAL = str.maketrans({sign: "\\" + sign for sign in "%&#_${}"} | {"\u00a0": "~", "\\": r"\textbackslash{}", "^": r"\^{}"})


def tex(text):
    return text.translate(SPECIAL)


def command(name, *texts):
    print("\\" + name + "".join("{" + tex(text) + "}" for text in texts))


def table(columns, heads, lines):
    print(r"{\footnotesize\begin{longtable}{" + columns + r"}\hline " + " & ".join(map(tex, heads)) + r"\\\hline\endhead")
    for line in lines:
        print(" & ".join(map(tex, line)) + r"\\\hline")
    print(r"\end{longtable}}")


def priority(one):
    command("priority", one.identifier, one.number, *one.title)
    for texts in one.agreed:
        command("facing", *texts)
    command("minor", *data.STATE)
    for texts in one.state:
        command("facing", *texts)
    if one.milestones:
        command("minor", *data.MILESTONES)
        heads = ("Prévu / Gepland", "Réel / Werkelijk", "Jalon", "Mijlpaal")
        table("L{22mm}L{22mm}L{52mm}L{52mm}", heads, one.milestones)
    if one.indicators:
        command("minor", *data.INDICATORS)
        heads = ("Indicateur", "Indicator", "Base / Basis", "Actuel / Actueel", "Cible / Doel")
        table("L{48mm}L{48mm}R{16mm}R{16mm}R{16mm}", heads, one.indicators)
    if one.facts:
        command("minor", *data.FACTS)
    for texts in one.facts:
        command("facing", *texts)


report = data.read(*sys.argv[1:3])
print(r"\documentclass[10pt,a4paper]{article}", FONTS[sys.argv[3]] + PREAMBLE, sep="\n")
print(r"\thispagestyle{empty}\vspace*{60mm}\begin{center}")
for lines in (tuple(f"{text} {report.year}" for text in data.TITLE), report.agreement, report.notice):
    print("".join(tex(text) + r"\par " for text in lines))
print(r"\end{center}\clearpage")
command("minor", *data.CONTENTS)
for identifier, name, priorities in report.domains:
    command("entry", identifier, *name)
    for one in priorities:
        command("entry", one.identifier, *(f"{one.number}. {text}" for text in one.title))
command("domain", "introduction", *data.INTRODUCTION)
for texts in report.introduction:
    command("facing", *texts)
command("domain", "summary", *data.SUMMARY)
table("L{8mm}L{46mm}L{46mm}L{48mm}", ("", "Priorité", "Prioriteit", "Stade / Stadium"), report.summary())
for identifier, name, priorities in report.domains:
    command("domain", identifier, *name)
    for one in priorities:
        priority(one)
print(r"\end{document}")
