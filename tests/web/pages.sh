#!/usr/bin/env bash
# Makes every document in every edition as a page of the web edition and opens each in a browser.
#   pages.sh PROGRAM PROJECT CHROMIUM
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for publication in 2026-agreement 2028-progress; do
    "$1" build --project "$2" --output "$folder" --format html --publication "$publication" --quiet
done
mapfile -t pages < <(find "$folder" -name '*.html' | sort)
xmllint --noout --nonet "${pages[@]}"
node "$(dirname "$0")/check_pages.mjs" "$3" "${pages[@]}"
