#!/usr/bin/env bash
# pdflatex.sh AGREEMENT STATUS OUT.pdf: the same LaTeX with 8-bit fonts. 77: not installed.
exec bash "$(dirname "$0")/latex.sh" pdflatex "$@"
