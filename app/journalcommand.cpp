// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journalcommand.h"

#include "app/exportcommandline.h"
#include "core/storage/journal.h"
#include "core/storage/privatefile.h"
#include "core/storage/profilestore.h"
#include "ui/text/errortext.h"
#include "ui/text/journaltext.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace vinculo::app {

using namespace Qt::StringLiterals;
using models::JournalFormat;

namespace {

//! A day, or a moment with its zone; nothing: neither.
std::optional<qint64> momentFrom(const QString &text, bool isEnd)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return QDateTime(isEnd ? day.addDays(1) : day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return moment.toMSecsSinceEpoch();
}

QString examples()
{
    return u"  vinculo journal verify\n"
           "  vinculo journal export --from 2026-01-01 --to 2026-03-31 --format jsonl --output "
           "journal.jsonl\n"
           "  vinculo journal verify --file journal.jsonl\n"_s;
}

//! What is wrong with them; empty: nothing.
QString read(const QCommandLineParser &parser, JournalOrder &order)
{
    order.file = parser.value(u"file"_s);
    order.isQuiet = parser.isSet(u"quiet"_s);
    order.anchor = parser.value(u"contains"_s).trimmed().toLower().toLatin1();
    const QString format = parser.value(u"format"_s);
    const QString output = parser.value(u"output"_s);
    order.writing.target = output == "-"_L1 ? QString() : output;
    if (format == "jsonl"_L1 || (format.isEmpty() && output.endsWith(".jsonl"_L1, Qt::CaseInsensitive)))
        order.writing.format = JournalFormat::JsonLines;
    else if (!format.isEmpty() && format != "csv"_L1)
        return JournalCommand::tr("%1 is not a format; choose csv or jsonl.").arg(format);
    for (const bool isEnd : {false, true}) {
        const QString name = isEnd ? u"to"_s : u"from"_s;
        if (!parser.isSet(name))
            continue;
        const std::optional<qint64> moment = momentFrom(parser.value(name), isEnd);
        if (!moment)
            //: %1 what was given, %2 the name of an option
            return JournalCommand::tr("%1 is not a value for --%2; write 2026-01-31, or a time with its zone "
                                      "such as 2026-01-31T12:00:00Z.")
                .arg(parser.value(name), name);
        (isEnd ? order.writing.untilMs : order.writing.fromMs) = *moment;
    }
    return {};
}

} // namespace

JournalCommand::Parsed JournalCommand::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Verifies the journal of what this program did, or writes it into a file. Works while the program "
           "runs.\n\nverify answers with 0 when the journal is as it was written, 1 when it is not, 2 when "
           "it cannot be read.\n\nExamples:\n") +
        examples());
    const QCommandLineOption help = parser.addHelpOption();
    parser.addPositionalArgument(u"journal"_s, tr("This command."));
    parser.addPositionalArgument(u"verify|export"_s, tr("What to do."));
    parser.addOptions({
        {u"file"_s, tr("Another journal than one's own; for verify also an export as JSON lines."),
         u"file"_s},
        {u"contains"_s, tr("verify: some entry must have this hash, noted down earlier."), u"hash"_s},
        {u"from"_s, tr("export: from this day or moment (UTC)."), u"date"_s},
        {u"to"_s, tr("export: to the end of this day, or before this moment (UTC)."), u"date"_s},
        {u"format"_s, tr("export: csv or jsonl; jsonl can be verified on its own."), u"format"_s},
        {u"output"_s, tr("export: the file to write, or - for standard output, which is also the default."),
         u"file"_s, u"-"_s},
        {u"quiet"_s, tr("Tells nothing but mistakes.")},
        {u"lang"_s, tr("Uses this language: pt, es or en."), u"language"_s},
    });
    Parsed parsed;
    const auto refuse = [&parsed](const QString &text) {
        parsed.exitCode = ExitUsage;
        parsed.output = text + u'\n';
        return parsed;
    };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help) || parser.isSet(u"help-all"_s)) {
        parsed.exitCode = ExitDone;
        parsed.output = parser.helpText();
        return parsed;
    }
    const QString task = parser.positionalArguments().value(1);
    if (parser.positionalArguments().size() != 2 || (task != "verify"_L1 && task != "export"_L1))
        return refuse(tr("Say what to do with the journal: verify or export."));
    parsed.order.task = task == "verify"_L1 ? JournalOrder::Task::Verify : JournalOrder::Task::Export;
    if (const QString problem = read(parser, parsed.order); !problem.isEmpty())
        return refuse(problem);
    return parsed;
}

JournalCommand::JournalCommand(const JournalOrder &order, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_line(order.isQuiet)
    , m_check([this](const Result<storage::JournalVerdict> &verdict) { onChecked(verdict); })
    , m_write([this](const Result<qint64> &written) { onWritten(written); })
{
}

JournalCommand::~JournalCommand() = default;

void JournalCommand::start()
{
    const QString own = storage::userDataFile(u"journal.sqlite"_s);
    const QString file = m_order.file.isEmpty() ? own : m_order.file;
    if (m_order.task == JournalOrder::Task::Verify) {
        m_check.start([file, anchor = m_order.anchor](const std::atomic_bool &isCancelled) {
            return storage::checkJournal(file, anchor, isCancelled);
        });
        return;
    }
    m_order.writing.journalFile = file;
    m_write.start([order = m_order.writing](const std::atomic_bool &isCancelled) {
        return writeJournal(order, isCancelled);
    });
}

void JournalCommand::onChecked(const Result<storage::JournalVerdict> &verdict)
{
    if (!verdict) {
        fail(verdict.error(), ExitUsage);
        return;
    }
    QStringList lines{ui::journalVerdictText(*verdict)};
    lines += ui::journalRemarks(*verdict);
    if (!verdict->head.isEmpty())
        //: %1 a hash
        lines << tr("Hash of the last entry: %1").arg(QString::fromLatin1(verdict->head));
    if (!m_order.isQuiet || verdict->firstBreak)
        std::fputs(qPrintable(lines.join(u'\n') + u'\n'), stdout);
    Q_EMIT finished(verdict->firstBreak ? ExitFailed : ExitDone);
}

void JournalCommand::onWritten(const Result<qint64> &written)
{
    if (m_order.file.isEmpty())
        noteExport(written);
    if (!written) {
        fail(written.error(), ExitFailed);
        return;
    }
    const int count = static_cast<int>(std::min<qint64>(*written, std::numeric_limits<int>::max()));
    m_line.tell(tr("%Ln entry(s) written.", nullptr, count));
    Q_EMIT finished(ExitDone);
}

//! Who took the journal away is part of it.
void JournalCommand::noteExport(const Result<qint64> &written)
{
    if (!written && written.error().code == "journal_missing"_L1)
        return; // and none is made by asking for one
    storage::Journal journal;
    const bool isCsv = m_order.writing.format == JournalFormat::Csv;
    journal.append(
        storage::ProfileStore::demoProfile(),
        ChangeRecord{.kind = ChangeRecord::Kind::JournalExported,
                     .detail = isCsv ? u"csv"_s : u"jsonl"_s,
                     .count = written.value_or(0),
                     .outcome = written ? ChangeRecord::Outcome::Done : ChangeRecord::Outcome::Failed,
                     .code = written ? QString() : written.error().code});
}

void JournalCommand::fail(const ApiError &error, int exitCode)
{
    if (error.kind == ErrorKind::Cancelled) {
        m_line.error(tr("Interrupted. Nothing was written."));
        Q_EMIT finished(ExitInterrupted);
        return;
    }
    const ui::ErrorText text = ui::errorText(error);
    m_line.error(QStringList{text.what, text.next}.join(u' ').trimmed());
    Q_EMIT finished(exitCode);
}

void JournalCommand::interrupt()
{
    m_check.cancel();
    m_write.cancel();
    fail({.kind = ErrorKind::Cancelled}, ExitInterrupted);
}

} // namespace vinculo::app
