# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The steps ./run, ./test and ./bench share. Sourced, not run; leaves the caller in the root of the project.

root=$(dirname -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")")
cd -- "$root" || exit 1

# ccache knows an object again in every checkout and every build directory.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros

# install_dependencies [purpose…]
install_dependencies() {
    "$root/packaging/install-dependencies.sh" "$@" </dev/null
}

# configure <preset>: only when it never was, or when the presets have changed since. Everything else is
# ninja's business, which runs CMake again by itself.
configure() {
    local preset=$1 directory=$root/build/$1 options=() log
    [ ! -f "$directory/build.ninja" ] || [ "$directory/build.ninja" -ot CMakePresets.json ] || return 0
    ! command -v ccache >/dev/null || options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    mkdir -p "$directory"
    log=$directory/configure.log
    echo "Configuring build/$preset"
    if ! cmake --preset "$preset" "${options[@]}" >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        echo "CMake could not configure the project; the lines above say why." >&2
        return 1
    fi
    touch "$directory/build.ninja"
}

# build <preset> [target…]
build() {
    local preset=$1 quiet=()
    shift
    # A terminal shows one line that counts; a log would get hundreds.
    [ -t 1 ] || quiet=(-- --quiet)
    cmake --build --preset "$preset" ${1:+--target "$@"} "${quiet[@]}" </dev/null
}
