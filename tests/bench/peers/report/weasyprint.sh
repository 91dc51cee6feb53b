#!/usr/bin/env bash
# weasyprint.sh AGREEMENT STATUS OUT.pdf: HTML and CSS for paged media. 77: not installed.
set -euo pipefail
command -v weasyprint > /dev/null || exit 77
here=$(cd "$(dirname "$0")" && pwd)
PYTHONDONTWRITEBYTECODE=1 python3 "$here/make_html.py" "$1" "$2" | weasyprint --quiet --encoding utf-8 - "$3"
