#!/bin/sh
# Every file of code is laid out as .clang-format says.
# usage: format.sh PROJECT
set -eu
cd "$1"
find src tests -name '*.cpp' -o -name '*.h' | sort | xargs clang-format --dry-run -Werror
