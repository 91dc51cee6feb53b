#!/usr/bin/env bash
# typst.sh SHEET.typ OUT.pdf: the typst command, or its library for Node below build/peers. 77: neither is installed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fonts=/usr/share/fonts/truetype/gentiumplus
if command -v typst > /dev/null; then exec typst compile --font-path "$fonts" "$1" "$2"; fi
[ -d "$here/../../../../build/peers/node_modules" ] && command -v node > /dev/null || exit 77
exec node "$here/../typst.mjs" "$fonts" "$1" "$2"
