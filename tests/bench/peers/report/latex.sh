#!/usr/bin/env bash
# latex.sh ENGINE AGREEMENT STATUS OUT.pdf: pdflatex or lualatex, until the page numbers stay. 77: not installed.
set -euo pipefail
engine=$1
command -v "$engine" > /dev/null && kpsewhich paracol.sty lastpage.sty needspace.sty charter.sty > /dev/null || exit 77
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
PYTHONDONTWRITEBYTECODE=1 python3 "$here/make_latex.py" "$2" "$3" "$engine" > "$folder/report.tex"
before=none
for _ in 1 2 3 4 5; do
    (cd "$folder" && "$engine" -interaction=nonstopmode -halt-on-error report.tex > said 2>&1) ||
        { grep -A3 '^!' "$folder/said" >&2; exit 1; }
    now=$(cksum < "$folder/report.aux")
    [ "$now" != "$before" ] || break
    before=$now
done
mv "$folder/report.pdf" "$4"
