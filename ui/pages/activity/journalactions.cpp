// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/journalactions.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/text/errortext.h"
#include "ui/text/journaltext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::JournalFormat;
using storage::SettingKey;

JournalActions::JournalActions(const PageContext &context, storage::Journal &journal, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_journal(journal)
    , m_page(page)
    , m_check([this](const Result<storage::JournalVerdict> &verdict) { onChecked(verdict); })
    , m_write([this](const Result<qint64> &written) { onWritten(written); })
{
    m_verify.setObjectName(u"verifyJournal"_s);
    m_export.setObjectName(u"exportJournal"_s);
    connect(&m_verify, &QAction::triggered, this, &JournalActions::startCheck);
    connect(&m_export, &QAction::triggered, this, &JournalActions::chooseFile);
    retranslate();
}

JournalActions::~JournalActions() = default;

void JournalActions::retranslate()
{
    //: icon button: works every hash of the journal out again
    m_verify.setText(tr("Verify the journal"));
    //: icon button
    m_export.setText(tr("Export the journal…"));
}

void JournalActions::tellAgain()
{
    if (m_verdict)
        tell(*m_verdict);
}

void JournalActions::setBusy(bool isBusy, const QString &sentence)
{
    m_verify.setEnabled(!isBusy);
    m_export.setEnabled(!isBusy);
    m_verdict.reset(); // something newer is told
    if (isBusy)
        Q_EMIT told(Tone::Neutral, sentence, {});
}

void JournalActions::startCheck()
{
    setBusy(true, tr("Verifying the journal…"));
    // What was done a moment ago belongs to it.
    m_settling = m_journal.settled().then(this, [this](const Result<bool> &) {
        m_check.start([file = m_journal.filePath()](const std::atomic_bool &isCancelled) {
            return storage::checkJournal(file, {}, isCancelled);
        });
    });
}

void JournalActions::onChecked(const Result<storage::JournalVerdict> &verdict)
{
    setBusy(false, {});
    if (!verdict) {
        const ErrorText text = errorText(verdict.error());
        Q_EMIT told(Tone::Problem, QStringList{text.what, text.next}.join(u' ').trimmed(), {});
        return;
    }
    m_verdict = *verdict;
    tell(*verdict);
}

void JournalActions::tell(const storage::JournalVerdict &verdict)
{
    const QStringList sentences = QStringList{journalVerdictText(verdict)} + journalRemarks(verdict);
    const bool isGood = !verdict.firstBreak;
    Q_EMIT told(isGood ? Tone::Ok : Tone::Problem, sentences.join(u' '),
                isGood ? QString::fromLatin1(verdict.head) : QString());
}

void JournalActions::chooseFile()
{
    auto *question = askWhereToSave(
        m_page, m_context.settings,
        {.name = u"journalFile"_s,
         .title = tr("Export the journal as"),
         .suffix = u"jsonl"_s,
         .fileName = u"vinculo-journal-%1.jsonl"_s.arg(QDate::currentDate().toString(Qt::ISODate)),
         //: kinds of files, in a file dialog
         .filters = {tr("JSON lines, can be verified (*.jsonl)"), tr("CSV (*.csv)")}});
    connect(question, &QFileDialog::filterSelected, question, [question](const QString &filter) {
        question->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s : u"jsonl"_s);
    });
    connect(question, &QFileDialog::fileSelected, this, &JournalActions::writeTo);
    question->open();
}

void JournalActions::writeTo(const QString &path)
{
    m_path = path;
    m_context.settings.setValue(SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    setBusy(true, tr("Exporting the journal…"));
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    m_settling = m_journal.settled().then(this, [this, isCsv](const Result<bool> &) {
        const models::JournalExport order{.journalFile = m_journal.filePath(),
                                          .target = m_path,
                                          .format = isCsv ? JournalFormat::Csv : JournalFormat::JsonLines};
        m_write.start(
            [order](const std::atomic_bool &isCancelled) { return writeJournal(order, isCancelled); });
    });
}

void JournalActions::onWritten(const Result<qint64> &written)
{
    setBusy(false, {});
    const bool isCsv = m_path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    m_journal.append(m_context.profile, ChangeRecord{.kind = ChangeRecord::Kind::JournalExported,
                                                     .detail = isCsv ? u"csv"_s : u"jsonl"_s,
                                                     .count = written.value_or(0),
                                                     .outcome = written ? ChangeRecord::Outcome::Done
                                                                        : ChangeRecord::Outcome::Failed,
                                                     .code = written ? QString() : written.error().code});
    if (!written) {
        const ErrorText text = errorText(written.error());
        Q_EMIT told(Tone::Problem, QStringList{text.what, text.next}.join(u' ').trimmed(), {});
        return;
    }
    const int count = static_cast<int>(std::min<qint64>(*written, std::numeric_limits<int>::max()));
    const QString path = models::CellFormatter::visible(QDir::toNativeSeparators(m_path));
    //: %1 a number as written, %2 the path of a file
    Q_EMIT told(Tone::Ok,
                tr("%1 entry(s) written to %2", nullptr, count).arg(QLocale().toString(*written), path), {});
}

} // namespace vinculo::ui
