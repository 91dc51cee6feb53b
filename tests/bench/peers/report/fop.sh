#!/usr/bin/env bash
# fop.sh AGREEMENT STATUS OUT.pdf: XSLT to XSL-FO, tagged. 77: not installed.
set -euo pipefail
command -v fop > /dev/null || exit 77
here=$(cd "$(dirname "$0")" && pwd)
fop -q -c "$here/fop.xml" -xml "$1" -xsl "$here/report.xsl" -param status "$(realpath "$2")" -pdf "$3" > /dev/null 2>&1
