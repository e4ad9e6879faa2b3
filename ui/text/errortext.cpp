// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "models/table/cellformatter.h"
#include "ui/text/textlanguage.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

constexpr qsizetype kLongestDetail = 4000;

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

struct KindWords
{
    ErrorKind kind;
    bool canRetry;
    const char *what;
    const char *next;
};

//! Of Belvo's answers that the catalogue does not know.
constexpr KindWords kKindWords[] = {
    {ErrorKind::Unauthorized, false, QT_TRANSLATE_NOOP("ErrorText", "Belvo does not accept these keys."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check the secret id, the password and whether they belong to this environment.")},
    {ErrorKind::Forbidden, false,
     QT_TRANSLATE_NOOP("ErrorText", "These keys are not allowed to do this at Belvo."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask Belvo to enable it for your account.")},
    {ErrorKind::NotFound, false, QT_TRANSLATE_NOOP("ErrorText", "Belvo does not have this record."),
     QT_TRANSLATE_NOOP("ErrorText", "It was deleted, or it belongs to another environment.")},
    {ErrorKind::Validation, false, QT_TRANSLATE_NOOP("ErrorText", "Belvo refused the request."),
     QT_TRANSLATE_NOOP("ErrorText", "The details name what was wrong.")},
    {ErrorKind::MfaRequired, false,
     QT_TRANSLATE_NOOP("ErrorText", "The bank asks the customer to confirm who they are."),
     QT_TRANSLATE_NOOP("ErrorText", "Answer the challenge while the session is open.")},
    {ErrorKind::Conflict, false,
     QT_TRANSLATE_NOOP("ErrorText", "The record is busy or was just changed at Belvo."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait some minutes and try again.")},
    {ErrorKind::RateLimited, true,
     QT_TRANSLATE_NOOP("ErrorText", "Too many calls in a short time: Belvo has asked us to slow down."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait a minute and try again.")},
    {ErrorKind::Server, true, QT_TRANSLATE_NOOP("ErrorText", "Belvo had an internal problem."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Try again later. If it goes on, send the request id to Belvo's support.")},
};
constexpr const char *kFirewall =
    QT_TRANSLATE_NOOP("ErrorText", "Belvo's firewall has stopped our calls for a while.");

const KindWords &wordsOf(ErrorKind kind)
{
    for (const KindWords &words : kKindWords)
        if (words.kind == kind)
            return words;
    Q_ASSERT(false);
    return kKindWords[0];
}

struct CodeWords
{
    QLatin1StringView code;
    const char *what;
    const char *next;
    bool canRetry;
};

constexpr CodeWords kLocalWords[] = {
    {"lists_not_erased"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The lists kept on this computer could not be erased."),
     QT_TRANSLATE_NOOP("ErrorText", "Check that you may write to the program's folder, and try again."),
     true},
    {"journal_missing"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no journal in this place."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the name of the file. The program makes one when it is started."),
     false},
    {"journal_unreadable"_L1, QT_TRANSLATE_NOOP("ErrorText", "This is no journal, or it is damaged."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Keep the file and look for a copy. An export can be verified as JSON lines only."),
     false},
    {"journal_newer"_L1, QT_TRANSLATE_NOOP("ErrorText", "A newer program has written this journal."),
     QT_TRANSLATE_NOOP("ErrorText", "Use that version to read it."), false},
    {"journal_older"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This journal was begun by an older program and is not chained yet."),
     QT_TRANSLATE_NOOP("ErrorText", "Start the program once; it chains the journal from then on."), false},
    {"keys_missing"_L1, QT_TRANSLATE_NOOP("ErrorText", "There are no keys for this profile yet."),
     QT_TRANSLATE_NOOP("ErrorText", "Enter the secret id and the password from Belvo's dashboard."), false},
    {"demo_failed"_L1, QT_TRANSLATE_NOOP("ErrorText", "The practice data could not be started."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check that programs on this computer may talk to each other, and try again."),
     true},
    {"keychain_locked"_L1, QT_TRANSLATE_NOOP("ErrorText", "The system's keychain is locked."),
     QT_TRANSLATE_NOOP("ErrorText", "Unlock it and try again, or enter the keys for this run."), true},
    {"keychain_absent"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "This computer has no keychain that could hold the keys."),
     QT_TRANSLATE_NOOP("ErrorText", "Enter the keys for this run. They will not be stored anywhere."), false},
    {"keychain_timeout"_L1, QT_TRANSLATE_NOOP("ErrorText", "The system's keychain did not answer."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Look for an open password prompt and try again, or enter the keys for this run."),
     true},
    {"keychain_mismatch"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The keychain no longer holds the keys that were stored for this profile."),
     QT_TRANSLATE_NOOP("ErrorText", "Another program has moved or removed them. Enter the keys again."),
     false},
    {"keychain_failed"_L1, QT_TRANSLATE_NOOP("ErrorText", "The system's keychain reported an error."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again, or enter the keys for this run."), true},
    {"product_retired"_L1, QT_TRANSLATE_NOOP("ErrorText", "Belvo does not offer this call to your keys."),
     QT_TRANSLATE_NOOP("ErrorText", "The product is retired. Ask Belvo whether your account still has it."),
     false},
    {"import_no_file"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no such file any more."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose it again, or another one."), false},
    {"import_unreadable"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file cannot be read."),
     QT_TRANSLATE_NOOP("ErrorText", "Check that it is an ordinary file and that you may read it."), false},
    {"import_empty"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file is empty."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a file with a line for every transaction."), false},
    {"import_too_large"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file is larger than 16 MB."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Cut it into several files. One request takes at most 10,000 transactions."),
     false},
    {"ids_empty"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file is empty."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a file with a line for every ID of yours."), false},
    {"ids_too_large"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file is larger than 32 MB."),
     QT_TRANSLATE_NOOP("ErrorText", "Export the column with your IDs alone, or cut the file into several."),
     false},
    {"ids_no_rows"_L1, QT_TRANSLATE_NOOP("ErrorText", "No line of the file has an ID that could be read."),
     QT_TRANSLATE_NOOP("ErrorText",
                       "Check the column, the separator and the encoding, or choose another file."),
     false},
    {"import_not_text"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The file is no text: perhaps a spreadsheet, an archive or a picture."),
     QT_TRANSLATE_NOOP("ErrorText", "Save it as CSV in the program it comes from."), false},
    {"log_empty"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file is empty."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a log with a line for every call."), false},
    {"log_no_rows"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file holds no calls."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a log with a line for every call."), false},
    {"hooks_no_rows"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file holds no webhooks."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a log with a line for every webhook that was received."), false},
    {"log_not_text"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The file is no log: perhaps a picture, an archive or a document."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a file with CSV, JSON or an Excel workbook."), false},
    {"log_old_workbook"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The workbook is of an old kind (XLS), or it has a password."),
     QT_TRANSLATE_NOOP("ErrorText", "Save it as XLSX without a password, or as CSV."), false},
    {"log_bad_workbook"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The workbook is damaged, or the file is another kind of archive."),
     QT_TRANSLATE_NOOP("ErrorText", "Save it again as XLSX or as CSV in the program it comes from."), false},
    {"log_workbook_bomb"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "The workbook unpacks to far more than an honest one would."),
     QT_TRANSLATE_NOOP("ErrorText", "Do not use the file. Ask who sent it for a CSV."), false},
    {"log_too_many_columns"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file has more than 1,000 columns."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a log with a line for every call."), false},
    {"log_text_exists"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Beside the chosen name there is a text file of the same name already."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another name. Nothing was written."), true},
    {"export_disk_full"_L1, QT_TRANSLATE_NOOP("ErrorText", "The disk is full, so the file was not written."),
     QT_TRANSLATE_NOOP("ErrorText", "Make room or choose another place. A file that was there before is "
                                    "as it was."),
     true},
    {"export_no_permission"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "You may not write there, so the file was not written."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose a folder of your own."), true},
    {"export_folder_missing"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "There is no such folder, so the file was not written."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose another folder."), true},
    {"export_write_failed"_L1, QT_TRANSLATE_NOOP("ErrorText", "The file could not be written."),
     QT_TRANSLATE_NOOP("ErrorText", "Check that the disk is still there, or choose another place. A file "
                                    "that was there before is as it was."),
     true},
    {"export_output_refused"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Not everything could be written: the disk is full, or nobody reads any more."),
     QT_TRANSLATE_NOOP("ErrorText", "What was written is cut short. Make room, or see to the reader, and try "
                                    "again."),
     true},
    {"export_too_many_rows"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "A sheet of Excel holds at most 1,048,575 rows and a header."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose CSV or JSON Lines, or filter the rows."), false},
    {"export_part_lost"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Part of what was read for this export is not there any more, or cannot be opened."),
     QT_TRANSLATE_NOOP("ErrorText", "Resume the task: that part is read again."), true},
    {"export_text_too_long"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "A cell of Excel holds at most 32,767 characters, and a text is longer."),
     QT_TRANSLATE_NOOP("ErrorText", "Choose CSV or JSON Lines, or leave out the column named below."), false},
    {"plan_running"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Another task runs against this environment, in this window or in another program."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait for its end or pause it, then try again."), true},
    {"plan_elsewhere"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "Another window or program has taken this task over."),
     QT_TRANSLATE_NOOP("ErrorText", "Go on there, or close it and resume here."), true},
    {"plan_changed"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The record of this task does not fit what was confirmed, so nothing is sent."),
     QT_TRANSLATE_NOOP("ErrorText", "Make the plan anew."), false},
    {"plan_unknown"_L1, QT_TRANSLATE_NOOP("ErrorText", "The record of this task is not there any more."),
     QT_TRANSLATE_NOOP("ErrorText", "Reload the page."), false},
    {"ledger_unavailable"_L1,
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The record of tasks cannot be opened on this computer, and nothing is sent without it."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Check that the disk is there and that you may write to the program's folder, then try again."),
     true},
    {"ledger_newer"_L1,
     QT_TRANSLATE_NOOP("ErrorText", "A newer version of this program wrote the record of tasks."),
     QT_TRANSLATE_NOOP("ErrorText", "Use that version; this one leaves the record alone."), false},
    {"ledger_failed"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The disk refused to take the record of the task, so nothing further is sent."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the disk, then resume."), true},
    {"disk_full"_L1,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The disk is nearly full, and a task needs room for its record before it begins."),
     QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk, then try again."), true},
    {"other_profile"_L1, QT_TRANSLATE_NOOP("ErrorText", "This task belongs to another profile."),
     QT_TRANSLATE_NOOP("ErrorText", "Open that profile."), false},
    {"other_environment"_L1, QT_TRANSLATE_NOOP("ErrorText", "This task was made for another environment."),
     QT_TRANSLATE_NOOP("ErrorText", "Open the profile as it was then, or make the plan anew."), false},
    {"other_host"_L1, QT_TRANSLATE_NOOP("ErrorText", "This task was made for another address of Belvo."),
     QT_TRANSLATE_NOOP("ErrorText", "Open the profile as it was then, or make the plan anew."), false},
};

const CodeWords *localWords(const ApiError &error)
{
    for (const CodeWords &words : kLocalWords)
        if (error.code == words.code)
            return &words;
    return nullptr;
}

//! Whether a button may offer it: at once, by hand, as often as somebody likes to press it.
bool mayTryAgain(const Guidance &guidance, bool isUsual)
{
    switch (guidance.retry) {
    case RetryRule::Never:
        return false;
    case RetryRule::AfterWait:
    case RetryRule::UpToThree:
        return true;
    case RetryRule::OnceLater:
    case RetryRule::Resume:
    case RetryRule::Restart:
        return isUsual;
    }
    return false;
}

QString entryText(const ErrorEntry &entry)
{
    QStringList parts;
    for (const QString &part : {entry.code, entry.field, entry.message})
        if (!part.isEmpty())
            parts << models::CellFormatter::visible(part);
    return parts.join(u" · "_s);
}

QString detailsOf(const ApiError &error)
{
    QStringList lines;
    if (error.httpStatus > 0)
        lines << translated(QT_TRANSLATE_NOOP("ErrorText", "HTTP status: %1"))
                     .arg(QString::number(error.httpStatus));
    if (error.entries.empty()) {
        const QString only = entryText({error.code, error.message, error.field, {}, {}});
        if (!only.isEmpty())
            lines << only;
    }
    for (const ErrorEntry &entry : error.entries)
        lines << entryText(entry);
    if (!error.requestId.isEmpty())
        lines << translated(QT_TRANSLATE_NOOP("ErrorText", "Request id: %1"))
                     .arg(models::CellFormatter::visible(error.requestId));
    if (error.retryAfter) {
        const int wait = static_cast<int>(error.retryAfter->count());
        lines << QCoreApplication::translate("ErrorText", "Belvo asks to wait %Ln second(s).", nullptr, wait);
    }
    return lines.join(u'\n').left(kLongestDetail);
}

void takeGuidance(ErrorText &text, const Guidance &guidance, bool isUsual)
{
    const QString language = textLanguage();
    text.what = guidance.meaning.in(language);
    text.next = guidance.nextStep.in(language);
    text.who = whoActs(guidance.lane);
    text.guidance = &guidance;
    text.canRetry = mayTryAgain(guidance, isUsual);
}

} // namespace

QString whoActs(ErrorLane lane)
{
    switch (lane) {
    case ErrorLane::EndUser:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The customer has to act."));
    case ErrorLane::Bank:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "The bank has to act."));
    case ErrorLane::Belvo:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Belvo has to act."));
    case ErrorLane::Us:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "You can act."));
    case ErrorLane::Wait:
        return translated(QT_TRANSLATE_NOOP("ErrorText", "Nobody has to act: waiting helps."));
    }
    return {};
}

ErrorText errorText(const ApiError &error)
{
    ErrorText text;
    text.details = detailsOf(error);
    if (const CodeWords *words = localWords(error)) {
        text.what = translated(words->what);
        text.next = translated(words->next);
        text.canRetry = words->canRetry;
        return text;
    }
    // what does not come from Belvo speaks for itself: what a code would mean there is not what happened
    if (const std::optional<Situation> local = situationOf(error.kind)) {
        takeGuidance(text, *guidanceFor(*local), false);
        return text;
    }
    const KindWords &general = wordsOf(error.kind);
    if (const Guidance *guidance = guidanceFor(error)) {
        takeGuidance(text, *guidance, general.canRetry);
        return text;
    }
    text.canRetry = general.canRetry;
    const bool isFirewall = error.htmlBody && error.kind == ErrorKind::RateLimited;
    text.what = translated(isFirewall ? kFirewall : general.what);
    text.next = translated(general.next);
    if (!error.code.isEmpty())
        text.what = translated(QT_TRANSLATE_NOOP(
                                   "ErrorText",
                                   "%1 The reason it gave (%2) is not known to this version of the program."))
                        .arg(text.what, models::CellFormatter::visible(error.code.left(60)));
    return text;
}

} // namespace vinculo::ui
