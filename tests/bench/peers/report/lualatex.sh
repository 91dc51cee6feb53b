#!/usr/bin/env bash
# lualatex.sh AGREEMENT STATUS OUT.pdf: LaTeX with the font as it is. 77: not installed.
exec bash "$(dirname "$0")/latex.sh" lualatex "$@"
