#!/usr/bin/env bash
# lualatex.sh SHEET.tex OUT.pdf: one run, for the sheet has no references. 77: not installed.
set -euo pipefail
command -v lualatex > /dev/null || exit 77
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
lualatex -interaction=nonstopmode -halt-on-error -output-directory "$folder" -jobname sheet "$1" > "$folder/said" 2>&1 ||
    { grep -A3 '^!' "$folder/said" >&2; exit 1; }
mv "$folder/sheet.pdf" "$2"
