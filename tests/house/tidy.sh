#!/bin/sh
# clang-tidy has nothing to say about any source of the project that this build compiles.
# usage: tidy.sh PROJECT BUILD-FOLDER
set -eu
cd "$1"
sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$2/compile_commands.json" | grep -E "^$1/(src|tests)/" | sort -u |
    xargs -P "$(nproc)" -n 4 clang-tidy -p "$2" --quiet --extra-arg=-Wno-unknown-warning-option
