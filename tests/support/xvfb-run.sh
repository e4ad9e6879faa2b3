#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: xvfb-run.sh [-s 1440x900x24] [-k] [-a] -- command [arguments…]
#
# Runs a command on a screen that nobody sees: an X server, a window manager, a D-Bus session and a home
# directory of its own. Several may run at once. Everything is gone afterwards; the exit status is the
# command's.
#
#   -s WxHxD  size and depth of the screen
#   -k        with an open keyring (with-keyring.sh)
#   -a        with the accessibility bus
set -euo pipefail

screen=1440x900x24
keyring=no
while [ $# -gt 0 ]; do
    case $1 in
        -s) screen=${2:?xvfb-run.sh: -s needs a size}; shift ;;
        -k) keyring=yes ;;
        -a) export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 ;;
        --) shift; break ;;
        *) break ;;
    esac
    shift
done
if [ $# -eq 0 ]; then
    echo "xvfb-run.sh: name the command to run after --" >&2
    exit 2
fi
for program in Xvfb openbox xprop dbus-run-session; do
    if ! command -v "$program" >/dev/null; then
        echo "xvfb-run.sh: $program is missing; packaging/install-dependencies.sh installs it" >&2
        exit 2
    fi
done

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
place=$(mktemp -d "${TMPDIR:-/tmp}/vinculo-screen.XXXXXX")
mkdir -m 700 "$place/home" "$place/run"
server=
manager=
session=
clean_up() {
    local process
    [ -z "$session" ] || kill -- "-$session" 2>/dev/null || true
    for process in $manager $server; do
        kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    rm -rf -- "$place"
}
trap clean_up EXIT
trap 'exit 143' INT TERM

export HOME="$place/home" XDG_RUNTIME_DIR="$place/run" XDG_CONFIG_HOME="$place/home/.config" \
    XDG_DATA_HOME="$place/home/.local/share" XDG_CACHE_HOME="$place/home/.cache" QT_QPA_PLATFORM=xcb
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME

# wait_until <seconds> <what> <command…>: polls, and gives up with the server's log.
wait_until() {
    local seconds=$1 what=$2 attempt
    shift 2
    for ((attempt = 0; attempt < seconds * 20; ++attempt)); do
        "$@" && return
        sleep 0.05
    done
    echo "xvfb-run.sh: $what" >&2
    cat "$place/server.log" "$place/manager.log" >&2 2>/dev/null || true
    exit 2
}

# The server takes the first display that is free and tells which one it is.
Xvfb -displayfd 3 -screen 0 "$screen" -dpi 96 -nolisten tcp -noreset 3>"$place/display" \
    >"$place/server.log" 2>&1 &
server=$!
wait_until 10 "the X server did not start" test -s "$place/display"
DISPLAY=:$(<"$place/display")
export DISPLAY

# Without a window manager no window ever gets the focus.
openbox --sm-disable >"$place/manager.log" 2>&1 &
manager=$!
manager_is_ready() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; }
wait_until 10 "the window manager did not start" manager_is_ready

# In the background, because the shell would otherwise hear of a signal only after the command has ended; and as
# a process group, because the D-Bus session does not end what was started in it.
command=("$@")
[ "$keyring" = no ] || command=("$here/with-keyring.sh" --same-session -- "$@")
set -m
dbus-run-session -- "${command[@]}" <&0 &
session=$!
set +m
status=0
wait "$session" || status=$?
session=
exit "$status"
