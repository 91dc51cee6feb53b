#!/usr/bin/env bash
# plutobook.sh AGREEMENT STATUS OUT.pdf: the same HTML, set twice by PlutoBook's html2pdf: the second time with the page
# numbers and running heads that the places of the first say. A place before a page break is named on both pages: the
# second is right. 77: not installed.
set -euo pipefail
command -v html2pdf > /dev/null && command -v pdfinfo > /dev/null || exit 77
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PYTHONDONTWRITEBYTECODE=1
: > "$folder/pages"
set_report() {
    python3 "$here/make_html.py" "${@:1:2}" "$folder/pages" "$here/plutobook.css" > "$folder/report.html"
    html2pdf "$folder/report.html" "$3"
}
set_report "$1" "$2" "$folder/first.pdf"
pdfinfo -dests "$folder/first.pdf" | sed -n 's/^ *\([0-9]*\) \[.*\] "\(.*\)"$/\2 \1/p' > "$folder/pages"
set_report "$1" "$2" "$3"
