#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: with-keyring.sh [--locked] [--same-session] -- command [arguments…]
#
# Runs a command in a D-Bus session and a home directory of its own, with a real Secret Service
# (gnome-keyring) whose default keyring exists and is unlocked. Everything is gone afterwards, and the
# keyring of the person who runs the tests is never touched. The exit status is the command's.
#
#   --locked        the keyring is locked again before the command starts
#   --same-session  uses the D-Bus session and home of the caller, which must be throw-away ones;
#                   xvfb-run.sh calls it like this
#
# A test that needs a keyring fails without one: this script never skips.
set -euo pipefail

locked=no
same_session=no
while [ $# -gt 0 ]; do
    case $1 in
        --locked) locked=yes ;;
        --same-session) same_session=yes ;;
        --) shift; break ;;
        *) break ;;
    esac
    shift
done
if [ $# -eq 0 ]; then
    echo "with-keyring.sh: name the command to run after --" >&2
    exit 2
fi
for program in gnome-keyring-daemon dbus-run-session dbus-send; do
    if ! command -v "$program" >/dev/null; then
        echo "with-keyring.sh: $program is missing; packaging/install-dependencies.sh installs it" >&2
        exit 2
    fi
done

if [ "$same_session" = no ]; then
    self=$(readlink -f -- "${BASH_SOURCE[0]}")
    place=$(mktemp -d "${TMPDIR:-/tmp}/vinculo-keyring.XXXXXX")
    session=
    clean_up() {
        [ -z "$session" ] || kill -- "-$session" 2>/dev/null || true
        rm -rf -- "$place"
    }
    trap clean_up EXIT
    trap 'exit 143' INT TERM
    mkdir -m 700 "$place/home" "$place/run"
    options=(--same-session)
    [ "$locked" = no ] || options+=(--locked)
    # In the background and as a process group, so that a signal ends all of it at once. Without a display nobody
    # can be asked for a password: a locked keyring refuses at once.
    set -m
    env -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL -u DISPLAY -u WAYLAND_DISPLAY \
        HOME="$place/home" XDG_RUNTIME_DIR="$place/run" XDG_CONFIG_HOME="$place/home/.config" \
        XDG_DATA_HOME="$place/home/.local/share" XDG_CACHE_HOME="$place/home/.cache" \
        dbus-run-session -- "$self" "${options[@]}" -- "$@" <&0 &
    session=$!
    set +m
    status=0
    wait "$session" || status=$?
    session=
    exit "$status"
fi

# QtKeychain chooses its back end by the desktop's name.
export XDG_CURRENT_DESKTOP=GNOME
unset KDE_SESSION_VERSION KDE_FULL_SESSION

# The whole of the standard input is the password, so there is no newline at its end.
printf '%s' "${KEYRING_PASSWORD:-vinculo}" |
    gnome-keyring-daemon --daemonize --unlock --components=secrets >/dev/null 2>&1 || {
        echo "with-keyring.sh: gnome-keyring-daemon did not start" >&2
        exit 2
    }

keyring_is_open() {
    dbus-send --session --print-reply --dest=org.freedesktop.secrets \
        /org/freedesktop/secrets/aliases/default org.freedesktop.DBus.Properties.Get \
        string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null | grep -q 'boolean false'
}
for ((attempt = 0; ; ++attempt)); do
    keyring_is_open && break
    if [ "$attempt" -ge 100 ]; then
        echo "with-keyring.sh: the keyring did not open within 5 s" >&2
        exit 2
    fi
    sleep 0.05
done

if [ "$locked" = yes ]; then
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock \
        array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
fi

# When the session ends, so does its bus, and the daemon with it.
exec "$@"
