#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usage: docs/pictures/update.sh [folder of the tour's pictures]
#
# Takes the pictures of the readme and of docs/ from a guided tour (build/tour, where ./run leaves them without a display) and
# makes them small: 200 colours are all a window has.
set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
tour=$(readlink -f -- "${1:-$here/../../build/tour}")
pictures=(
    links-selected:links
    transactions-pt-dark:transactions
    mfa-qr-pt-dark-small:challenge
    planDialog:erase
    query:query
    query-pt-dark:query-pt
    filter-row-es-dark-small:filter-row-es
    query-suggestions-es-small:suggestions-es
    transactions-by-month:groups
    export-es:export-es
    export-pt-dark:export-pt
    person-en-1:person
    home-pt:home-pt
    find-es:find-es
)
for pair in "${pictures[@]}"; do
    convert "$tour/${pair%%:*}.png" +dither -colors 200 -strip -define png:compression-level=9 \
        -define png:compression-filter=0 "PNG8:$here/${pair##*:}.png"
    identify -format '%f %wx%h %b\n' "$here/${pair##*:}.png"
done

# sheet NAME PICTURE...: pictures of the tour side by side, each at most as large as $tile.
tile=640x400
sheet() {
    local name=$1
    shift
    montage -label '' "${@/#/$tour/}" -geometry "$tile+6+6" -tile 5x -background '#8a93a0' "$tour/$name.png"
    convert "$tour/$name.png" +dither -colors 64 -strip -define png:compression-level=9 "PNG8:$here/$name.png"
    identify -format '%f %wx%h %b\n' "$here/$name.png"
}

# of LANGUAGE NAME...: prints the files of the pictures that were taken in all looks by turns.
of() {
    local language=$1 name suffix=
    shift
    case $language in
    pt) suffix=-pt-dark-small ;;
    es) suffix=-es-large ;;
    esac
    for name in "$@"; do
        printf '%s%s.png\n' "$name" "$suffix"
    done
}

cd -- "$tour"
# People who have little in common, and the one field for everything.
tile=480x300 sheet people persona-*.png palette-*.png
for language in pt es en; do
    # Every kind of data with its details and its report, from top to end, and data of one's own.
    sheet "sheet-$language" resource-*-"$language".png report-*-"$language".png \
        report-*-"$language"-end.png own-data-*-"$language".png
    # What is made of them.
    sheet "pages-$language" home-"$language".png find-"$language".png people-"$language".png \
        person-"$language"-?.png diagnosis-person-"$language".png explain-"$language".png \
        hand-back-"$language".png duplicates-"$language".png duplicates-all-"$language".png \
        reconcile-"$language".png reconcile-check-"$language".png reconcile-file-"$language".png \
        webhooks-"$language".png
    # The report of a customer, page by page.
    tile=480x680 sheet "paper-$language" paper-"$language"-?.png
    # What somebody at the desk works with.
    mapfile -t desk < <(of "$language" diagnosis-link refresh refresh-done note triage-aside triage-done \
        links-selected plan-fetch plan-left-out plan-access-mode plan-retrieve plan-export plan-erase \
        plan-confirm plan-seconds tasks-none tasks-running closing tasks-finished tasks-export \
        tasks-interrupted certificate certificate-written bank-down bank-failures bank-held bank-down-links \
        bank-down-person bank-works-again activity journal-verified journal-plans journal-profiles)
    sheet "desk-$language" "${desk[@]}" calllog-columns-"$language".png \
        calllog-{overview,causes,map,links,requests,lines,reply,tickets}-"$language".png
    # Asking a list, adding up what it answers, and taking it away.
    case $language in
    en) search=(query query-error filter-row transactions-selected transactions-by-month export) ;;
    pt) search=(query-pt-dark query-error-pt-dark filter-row-pt-large transactions-selected-pt-dark-small
        transactions-by-month-pt-dark export-pt-dark) ;;
    es) search=(query-es-large query-error-es-small filter-row-es-dark-small transactions-selected-es-large
        transactions-by-month-es-small export-es) ;;
    esac
    sheet "search-$language" "${search[@]/%/.png}"
done
