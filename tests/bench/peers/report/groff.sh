#!/usr/bin/env bash
# groff.sh AGREEMENT STATUS OUT.pdf: page numbers of the first run are strings of the second. 77: not installed.
set -euo pipefail
command -v gropdf > /dev/null && command -v preconv > /dev/null || exit 77
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
PYTHONDONTWRITEBYTECODE=1 python3 "$here/make_groff.py" "$1" "$2" | preconv -e utf-8 | tbl > "$folder/report"
set_report() { cat "$folder/pages" "$folder/report" | groff -dpaper=a4 -P-pa4 -Tpdf -ms "$@" 2> "$folder/said"; }
: > "$folder/pages"
set_report -z
sed -n 's/^PAGE \([^ ]*\) \(.*\)$/.ds page:\1 \2/p; s/^TOTAL \(.*\)$/.ds total \1/p' "$folder/said" > "$folder/pages"
set_report > "$3"
