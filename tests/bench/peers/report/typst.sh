#!/usr/bin/env bash
# typst.sh AGREEMENT STATUS OUT.pdf: the typst command, or its library for Node below build/peers. 77: neither is
# installed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fonts=/usr/share/fonts/truetype/gentiumplus
agreement=$(realpath "$1")
status=$(realpath "$2")
if command -v typst > /dev/null; then
    exec typst compile --root / --font-path "$fonts" --input "agreement=$agreement" --input "status=$status" \
        "$here/report.typ" "$3"
fi
[ -d "$here/../../../../build/peers/node_modules" ] && command -v node > /dev/null || exit 77
exec node "$here/../typst.mjs" "$fonts" "$here/report.typ" "$3" "agreement=$agreement" "status=$status"
