#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: install-dependencies.sh [purpose…]
#
# Installs the packages of debian-packages.txt that are missing; without a purpose, all but those for
# measurements. Asks nothing, upgrades nothing, and takes a blink of an eye when everything is there. VINCULO_SKIP_INSTALL=1 switches it
# off for machines that are looked after in another way.
set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
[ "${VINCULO_SKIP_INSTALL:-0}" != 1 ] || exit 0

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This system does not use apt. Install what $here/debian-packages.txt names under the" \
        "names of your system, then set VINCULO_SKIP_INSTALL=1." >&2
    exit 0
fi

wanted=()
while IFS=: read -r purpose packages; do
    case $purpose in '' | '#'*) continue ;; esac
    if { [ $# -eq 0 ] && [ "$purpose" != measurements ]; } || [[ " $* " == *" $purpose "* ]]; then
        read -ra some <<<"$packages"
        wanted+=("${some[@]}")
    fi
done <"$here/debian-packages.txt"
if [ ${#wanted[@]} -eq 0 ]; then
    echo "install-dependencies.sh: no such purpose: $*" >&2
    exit 2
fi

# Unknown names make dpkg-query fail, which only means that they are not installed.
declare -A installed=()
while read -r status package; do
    [ "$status" != installed ] || installed[$package]=1
done < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)

missing=()
for package in "${wanted[@]}"; do
    [ -n "${installed[$package]:-}" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
        echo "These packages are missing and only an administrator can install them:" >&2
        echo "    apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Installing ${#missing[@]} packages: ${missing[*]}"
log=$(mktemp)
trap 'rm -f -- "$log"' EXIT
apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120)
if ! { "${as_root[@]}" "${apt[@]}" update &&
    "${as_root[@]}" "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "The packages could not be installed; the lines above are apt's own." >&2
    exit 1
fi
