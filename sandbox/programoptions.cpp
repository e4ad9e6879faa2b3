// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/programoptions.h"

using namespace Qt::StringLiterals;

namespace vinculo::sandbox {

namespace {

constexpr ProgramOption kAddress[] = {
    {"port", "number", "8710", "Port on 127.0.0.1; 0 takes any free one."},
    {"secret-id", "text", "demo", "Secret id that the API expects."},
    {"secret-password", "text", "demo", "Secret password that the API expects."},
    {"no-limits", "", "", "Without the limits on requests, deletions and refreshes."},
};

constexpr ProgramOption kPeople[] = {
    {"seed", "number", "1", "Other people; the same seed gives the same people, ids included."},
    {"people", "number", "200", "How many people there are."},
    {"transactions", "number", "20000", "How many transactions they have together."},
    {"now", "timestamp", "",
     "Where its clock starts, such as 2026-03-14T09:00:00Z; the real time if left out."},
};

constexpr ProgramOption kGuests[] = {
    {"persona", "names", "",
     "Adds ready-made people, such as salaried-with-rent,overdrawn; all adds every one."},
    {"personas", "", "", "Lists them."},
    {"seed-file", "file", "", "Adds the people, links and transactions of a JSON file, exactly."},
};

constexpr ProgramOption kTrouble[] = {
    {"latency", "ms", "0", "Milliseconds added to every answer of the API."},
    {"faults", "faults", "",
     "What goes wrong from the start: a scenario such as flaky or slow-bank, several with commas, or JSON as "
     "/_sandbox/faults/ takes it. list prints the scenarios."},
};

constexpr ProgramOption kWebhooks[] = {
    {"webhooks", "url", "",
     "Sends webhooks there: http on this machine, such as http://127.0.0.1:5000/hooks."},
    {"webhook-authorization", "value", "", "Authorization header sent along with them."},
    {"webhook-pause", "ms", "10000",
     "Pause before the first of five repetitions; it grows by as much each time."},
};

constexpr ProgramOption kProgram[] = {
    {"quiet", "", "", "Without the line on stderr for every call."},
    {"help", "", "", "This text."},
    {"version", "", "", "The version."},
};

constexpr OptionGroup kGroups[] = {
    {"Address and keys", kAddress},   {"Who lives there", kPeople}, {"People to order", kGuests},
    {"Trouble on purpose", kTrouble}, {"Webhooks", kWebhooks},      {"The program", kProgram},
};

constexpr int kColumn = 28;
constexpr int kWidth = 80;

constexpr const char *kBegin =
    R"(Usage: vinculo-sandbox [options]

Serves Belvo's API on this machine, over invented people. It prints its address
when it is ready, and a line on stderr for every call. Ctrl+C ends it, and with
it everything that was changed.

First steps:
  vinculo-sandbox                                          in one window, then
  curl -u demo:demo http://127.0.0.1:8710/api/links/       in another
)";

constexpr const char *kEnd =
    R"(
Examples:
  A link that asks for a code:
    curl -u demo:demo http://127.0.0.1:8710/api/links/ \
         -H 'Content-Type: application/json' -d '{"institution":
         "gotham_br_retail", "username": "mfa_numeric", "password": "secret"}'
  The answer is status 428 with a session and a link. Answer it:
    curl -u demo:demo -X PATCH http://127.0.0.1:8710/api/links/ \
         -H 'Content-Type: application/json' \
         -d '{"session": "...", "link": "...", "token": "111111"}'
  People and trouble to order:
    vinculo-sandbox --persona overdrawn,company --faults slow-bank
  The same people every time, in tests:
    vinculo-sandbox --port 0 --seed 7 --now 2026-03-14T09:00:00Z --no-limits

User names that decide what the bank does when a link is registered:
  mfa_default                 wants a code and shows nothing
  mfa_numeric                 shows a number
  mfa_qr                      shows a QR code
  mfa_text                    asks a question
  mfa_confirm                 wants a confirmation on the phone, no code
  user_invalid                refuses the credentials; so does the password
                              pass_invalid
  user_locked, user_forbidden, user_missing, user_unsupported, user_unexpected,
  user_repeated               refuse for that reason
  user_sessions               has too many sessions open
  user_changed                lets in once, then finds the password changed
  user_timeout                answers 408
  user_inactive_access        has no access to internet banking yet (428)
  anything else               is let in

Answers to a bank that asks:
  111111                      right
  999999                      makes it ask again, under a new session
  anything else               wrong; the third time ends the session

Links that are there with every seed, by external_id: demo-statement,
demo-mfa-numeric, demo-mfa-qr, demo-mfa-text, demo-mfa-confirm,
demo-invalid-mfa-numeric, demo-password-changed.

Levers, without keys, below http://127.0.0.1:8710/_sandbox/:
  clock/                      GET the time, POST {"advance_seconds": 600}
  faults/                     GET, POST and DELETE what goes wrong next
  arrivals/                   GET what came in and how often, DELETE the count
  webhooks/                   GET what was sent, POST an event by hand
  reset/                      POST to begin again

Pages for the browser, opened with ?access_token=... from POST /api/token/:
  /widget/                    connects a bank, as the hosted widget does
  /portal/                    shows, renews and revokes consents
  &locale=pt                  chooses their language: pt, es or en

Exit codes:
  0                           ended as asked, or printed what was asked for
  2                           did not start; one sentence on stderr says why
)";

QStringList wrapped(const QString &text, int width)
{
    QStringList lines{QString()};
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= width)
            line += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

QString optionText(const ProgramOption &option)
{
    QString name = u"  --"_s + QLatin1StringView(option.name);
    if (*option.value)
        name += u" <"_s + QLatin1StringView(option.value) + u'>';
    QString says = QLatin1StringView(option.says);
    if (*option.fallback)
        says += u" [%1]"_s.arg(QLatin1StringView(option.fallback));
    const QStringList lines = wrapped(says, kWidth - kColumn);
    QString text =
        name.size() < kColumn ? name.leftJustified(kColumn) : name + u'\n' + QString(kColumn, u' ');
    text += lines.join(u'\n' + QString(kColumn, u' '));
    return text + u'\n';
}

} // namespace

std::span<const OptionGroup> optionGroups()
{
    return kGroups;
}

QString helpText()
{
    QString text = QString::fromUtf8(kBegin);
    for (const OptionGroup &group : kGroups) {
        text += u"\n%1:\n"_s.arg(QLatin1StringView(group.title));
        for (const ProgramOption &option : group.options)
            text += optionText(option);
    }
    return text + QString::fromUtf8(kEnd);
}

} // namespace vinculo::sandbox
