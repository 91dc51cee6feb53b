#!/usr/bin/env bash
# Everything Concordia needs, from a bare Debian 12: installs what is missing, builds, and runs.
#   ./build.sh report   build and make every document of input/ into output/
#   ./build.sh test     build and run every test, plain and with sanitizers
#   ./build.sh soak     every random campaign and fuzz target, a minute each or as many seconds as said
#   ./build.sh bench    measure time, pages a second and memory, beside the peers that are installed
#   ./build.sh setup    only install what is missing
#   ./build.sh format   lay out the source code as .clang-format says
#   ./build.sh golden   renew the expected results of the golden tests, to be reviewed as a diff
set -euo pipefail
cd "$(dirname "$0")"

compiler_packages=(g++ cmake ninja-build pkg-config)
library_packages=(
    libhpdf-dev libpugixml-dev libpoco-dev libharfbuzz-dev libhyphen-dev libicu-dev libssl-dev libqpdf-dev libxml2-dev
    libp11-dev libpng-dev libjpeg-dev liblcms2-dev libdeflate-dev libqrencode-dev libjemalloc-dev
    zlib1g-dev
)
data_packages=(hyphen-fr hyphen-nl fonts-sil-gentiumplus fonts-lato)
test_packages=(doctest-dev clang-format clang-tidy qpdf poppler-utils mupdf-tools libxml2-utils softhsm2 chromium openssl)
command -v npm > /dev/null || test_packages+=(nodejs npm)

soak_packages=(clang libclang-rt-14-dev)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
    done
}

install_missing() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -eq 0 ] && return
    printf 'Installing: %s\n' "${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

setup() { install_missing "${compiler_packages[@]}" "${library_packages[@]}" "${data_packages[@]}"; }
setup_tests() {
    install_missing "${compiler_packages[@]}" "${library_packages[@]}" "${data_packages[@]}" "${test_packages[@]}"
    install_modules tests/web
    install_modules tests/pdfjs
}

# install_modules FOLDER: exactly what its package-lock.json says
install_modules() {
    [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ] ||
        npm ci --prefix "$1" --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error
}

# build FOLDER TARGETS... -- CMAKE-OPTIONS...
build() {
    local folder=build/$1 targets=()
    shift
    while [ "$#" -gt 0 ] && [ "$1" != -- ]; do targets+=("$1"); shift; done
    [ "$#" -gt 0 ] && shift
    cmake -S . -B "$folder" -G Ninja "$@" > "$folder.log" 2>&1 || { cat "$folder.log"; return 1; }
    cmake --build "$folder" ${targets[@]:+--target "${targets[@]}"}
}

run_tests() { ctest --test-dir "build/$1" --output-on-failure -j "$(nproc)" "${@:2}"; }

# soak SECONDS: every tests/soak and tests/fuzz program for so long; says at the end which of them found something.
soak() {
    local program failed=()
    build release soaks -- -DCMAKE_BUILD_TYPE=Release
    build fuzz fuzzers -- -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ -DCONCORDIA_FUZZ=ON
    for program in build/release/*_soak; do
        printf '%s: ' "$program"
        "$program" "$1" || failed+=("$program")
    done
    for program in build/fuzz/*_fuzz; do
        printf '%s: ' "$program"
        mkdir -p "$program.corpus"
        "$program" "$program.corpus" -max_total_time="$1" -max_len=131072 -timeout=30 -verbosity=0 \
            -artifact_prefix="$program." && printf 'nothing found\n' || failed+=("$program")
    done
    [ "${#failed[@]}" -eq 0 ] || { printf 'Found something: %s\n' "${failed[*]}"; return 1; }
}

mkdir -p build
case "${1:-help}" in
    setup) setup_tests ;;
    report)
        setup
        build release concordia -- -DCMAKE_BUILD_TYPE=Release
        build/release/concordia build "${@:2}"
        ;;
    test)
        setup_tests
        build release -- -DCMAKE_BUILD_TYPE=Release
        run_tests release
        build sanitized -- -DCMAKE_BUILD_TYPE=Sanitized -DCONCORDIA_SANITIZE=ON
        run_tests sanitized -LE "house|browser"
        ;;
    soak)
        setup_tests
        install_missing "${soak_packages[@]}"
        soak "${2:-60}"
        ;;
    bench)
        setup_tests
        build release concordia concordia_bench concordia_comparison -- -DCMAKE_BUILD_TYPE=Release
        build/release/concordia_bench "${@:2}"
        build/release/concordia_comparison
        ;;
    format)
        setup_tests
        git ls-files 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' | xargs clang-format -i
        ;;
    golden)
        setup_tests
        build release -- -DCMAKE_BUILD_TYPE=Release
        CONCORDIA_UPDATE_GOLDENS=1 run_tests release -L golden
        ;;
    *)
        sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0"
        [ "${1:-help}" = help ] || exit 2
        ;;
esac
