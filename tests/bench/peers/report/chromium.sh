#!/usr/bin/env bash
# chromium.sh AGREEMENT STATUS OUT.pdf: the same HTML, printed twice: the second time with the page numbers that
# pdfinfo found in the first. 77: not installed.
set -euo pipefail
command -v chromium > /dev/null && command -v pdfinfo > /dev/null || exit 77
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PYTHONDONTWRITEBYTECODE=1

print_to() {
    local user=()
    [ "$(id -u)" != 0 ] || user=(--no-sandbox)
    chromium --headless "${user[@]}" --disable-gpu --no-first-run --disable-background-networking --disable-sync \
        --user-data-dir="$folder/profile" --no-pdf-header-footer --print-to-pdf="$1" "file://$folder/report.html" \
        > "$folder/said" 2>&1
}

python3 "$here/make_html.py" "$1" "$2" > "$folder/report.html"
print_to "$folder/first.pdf"
pdfinfo -dests "$folder/first.pdf" | sed -n 's/^ *\([0-9]*\) \[.*\] "\(.*\)"$/\2 \1/p' > "$folder/pages"
python3 "$here/make_html.py" "$1" "$2" "$folder/pages" > "$folder/report.html"
print_to "$3"
