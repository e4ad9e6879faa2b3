// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/exportdialog.h"

#include "ui/dialogs/export/exportform.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/widgets/progressline.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ExportPlanner;
using storage::SettingKey;

ExportDialog::ExportDialog(Theme &theme, const Profile &profile, storage::Settings &settings,
                           ExportSource &source, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_profile(profile)
    , m_settings(settings)
    , m_source(&source)
{
    setObjectName(u"exportDialog"_s);
    setIconName(u"external"_s);
    build();
    connect(m_source, &ExportSource::changed, this, &ExportDialog::showLoading);
    connect(m_form, &ExportForm::changed, this, [this] { refreshTexts(); });
    connect(&m_job, &models::ExportJob::progressed, this, &ExportDialog::onProgress);
    connect(m_error, &ErrorPane::heightChanged, this, &ExportDialog::fitHeight);
    connect(m_loadAll, &QPushButton::clicked, this, [this] {
        if (m_source)
            m_source->loadAll();
        showLoading();
    });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_folder, &QPushButton::clicked, this, &ExportDialog::showInFolder);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_state == State::Writing)
            m_job.cancel(); // the answer follows when the file is gone
        else
            reject();
    });
    const bool hasSelection = source.selectedCount() > 1;
    QRadioButton *first = hasSelection ? m_selected : m_shown;
    first->setChecked(true);
    refreshTexts();
    first->setFocus();
}

void ExportDialog::build()
{
    m_rowsChoice = new QWidget(this);
    auto *choices = new QVBoxLayout(m_rowsChoice);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Theme::space(1));
    m_shown = new QRadioButton(m_rowsChoice);
    m_shown->setObjectName(u"exportShown"_s);
    m_selected = new QRadioButton(m_rowsChoice);
    m_selected->setObjectName(u"exportSelected"_s);
    choices->addWidget(m_shown);
    choices->addWidget(m_selected);
    body()->addWidget(m_rowsChoice);
    m_loading = new NoticeLine(theme(), this);
    body()->addWidget(m_loading);
    m_loadAll = new QPushButton(this);
    m_loadAll->setObjectName(u"exportLoadAll"_s);
    body()->addWidget(m_loadAll, 0, Qt::AlignLeft);
    m_form = new ExportForm(theme(), m_settings, this);
    body()->addWidget(m_form);
    m_progressWords = addText(WordLabel::Look::Body);
    m_progress = new ProgressLine(theme(), this);
    body()->addWidget(m_progress);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    m_export = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_export->setObjectName(u"exportStart"_s);
    m_folder = addButton(QDialogButtonBox::ActionRole);
    m_folder->setObjectName(u"exportFolder"_s);
    m_close = addButton(QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"exportClose"_s);
}

std::vector<const FieldSpec *> ExportDialog::fields() const
{
    if (!m_source)
        return {};
    return m_form->allColumns() ? ExportPlanner::allFields(m_source->spec()) : m_source->shownFields();
}

void ExportDialog::chooseFile()
{
    if (!m_source)
        return;
    QString folder = m_settings.value(SettingKey::ExportFolder).toString();
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const models::ExportOptions options = m_form->options();
    const QString name = ExportPlanner::fileName(m_source->spec(), fields(), options, QDate::currentDate());
    auto *question = new QFileDialog(this, tr("Export as"), folder);
    question->setObjectName(u"exportFile"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setAcceptMode(QFileDialog::AcceptSave);
    question->setDefaultSuffix(ExportPlanner::suffix(options.format));
    question->setNameFilter(u"*."_s + ExportPlanner::suffix(options.format));
    question->selectFile(name);
    connect(question, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    question->open();
}

void ExportDialog::exportTo(const QString &path)
{
    if (!m_source || m_state == State::Writing)
        return;
    m_form->remember();
    m_settings.setValue(SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    m_options = m_form->options();
    m_isUnmasked = m_options.includePersonalData && ExportPlanner::hasPersonalData(fields());
    m_path = path;
    m_problem.reset();
    models::ExportPlan plan = ExportPlanner::plan(
        m_source->snapshot(), m_selected->isChecked() ? m_source->selectedRows() : m_source->shownRows(),
        fields(), m_options, m_source->origin(m_profile));
    const auto total = static_cast<qint64>(plan.rows.size());
    m_write =
        m_job.start(std::move(plan), path).then(this, [this](const Result<models::ExportSummary> &written) {
            onWritten(written);
        });
    onProgress(0, total);
    setState(State::Writing);
    m_close->setFocus();
}

void ExportDialog::onProgress(qint64 rows, qint64 total)
{
    const QLocale locale;
    m_progressText = rows < total
                         //: %1 rows written so far, %2 rows in all
                         ? tr("Writing: %1 of %2 rows").arg(locale.toString(rows), locale.toString(total))
                         : tr("Finishing the file…");
    m_progressWords->setText(m_progressText);
    if (m_state == State::Writing)
        m_progress->start(total > 0 ? static_cast<double>(rows) / static_cast<double>(total) : -1);
}

void ExportDialog::onWritten(const Result<models::ExportSummary> &written)
{
    if (!written) {
        if (written.error().kind != ErrorKind::Cancelled)
            m_problem = written.error();
        setState(State::Choosing);
        m_export->setFocus();
        return;
    }
    m_rows = written->rows;
    Q_EMIT handedOver({.kind = HandoverRecord::Kind::Export,
                       .atMs = QDateTime::currentMSecsSinceEpoch(),
                       .resource = m_source ? QString::fromUtf8(m_source->spec().name.data(),
                                                                qsizetype(m_source->spec().name.size()))
                                            : QString(),
                       .format = ExportPlanner::suffix(m_options.format),
                       .rows = m_rows,
                       .hasPersonalData = m_isUnmasked});
    setState(State::Done);
    m_folder->setFocus();
}

void ExportDialog::setState(State state)
{
    m_state = state;
    refreshTexts();
}

void ExportDialog::retranslate()
{
    setHeading(tr("Export what I see"));
    const QLocale locale;
    const qint64 shown = m_source ? m_source->shownCount() : 0;
    const qint64 selected = m_source ? m_source->selectedCount() : 0;
    //: %1 how many rows
    m_shown->setText(tr("Rows &shown (%1)").arg(locale.toString(shown)));
    //: %1 how many rows
    m_selected->setText(tr("S&elected rows (%1)").arg(locale.toString(selected)));
    m_loadAll->setText(tr("&Load all rows first"));
    if (m_source)
        m_form->setColumnCounts(static_cast<qsizetype>(m_source->shownFields().size()),
                                static_cast<qsizetype>(ExportPlanner::allFields(m_source->spec()).size()));
    m_form->setHasPersonalData(ExportPlanner::hasPersonalData(fields()));
    m_form->retranslate();
    m_export->setText(tr("Ex&port…"));
    m_folder->setText(tr("Show in &folder"));
    m_error->retranslate();
    showState();
}

void ExportDialog::showState()
{
    const bool isChoosing = m_state == State::Choosing;
    m_rowsChoice->setVisible(isChoosing);
    m_form->setVisible(isChoosing);
    m_selected->setEnabled(m_source && m_source->selectedCount() > 0);
    m_progressWords->setVisible(m_state == State::Writing);
    showProgress(*m_progress, m_state == State::Writing);
    QString done;
    if (m_state == State::Done)
        done = tr("%Ln row(s) written to %1. %2", nullptr, static_cast<int>(m_rows))
                   .arg(QDir::toNativeSeparators(m_path), privacyWords())
                   .trimmed();
    m_notice->setNotice(Tone::Ok, done);
    m_error->setError(isChoosing ? m_problem : std::nullopt);
    m_export->setVisible(isChoosing);
    m_folder->setVisible(m_state == State::Done);
    m_close->setText(m_state == State::Done ? tr("Close") : tr("Cancel"));
    showLoading();
}

QString ExportDialog::privacyWords() const
{
    if (!ExportPlanner::hasPersonalData(fields()))
        return {};
    return m_isUnmasked ? tr("It holds personal data: handle it accordingly.")
                        : tr("Personal data is masked.");
}

void ExportDialog::showLoading()
{
    const QLocale locale;
    QString words;
    const bool isOpen = m_state == State::Choosing && m_source && !m_source->isComplete();
    if (isOpen) {
        const QString loaded = locale.toString(m_source->loadedCount());
        const QString total = m_source->totalCount() < 0 ? u"?"_s : locale.toString(m_source->totalCount());
        words =
            m_source->isLoading()
                ? tr("Loading from Belvo: %1 of %2 rows").arg(loaded, total)
                : tr("Only %1 of %2 rows of Belvo are loaded. The file will hold what is loaded and shown.")
                      .arg(loaded, total);
    }
    if (words == m_loading->text() && m_loadAll->isVisibleTo(this) == (isOpen && m_source->canLoadAll()))
        return;
    m_loading->setNotice(m_source && m_source->isLoading() ? Tone::Neutral : Tone::Attention, words);
    m_loadAll->setVisible(isOpen && m_source->canLoadAll());
    if (m_source)
        m_shown->setText(tr("Rows &shown (%1)").arg(locale.toString(m_source->shownCount())));
    fitHeight();
}

void ExportDialog::showInFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

} // namespace vinculo::ui
