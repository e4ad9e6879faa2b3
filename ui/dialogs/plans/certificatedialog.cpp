// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plans/certificatedialog.h"

#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/report/certificatewriter.h"
#include "ui/report/reportpainter.h"
#include "ui/text/languageoverride.h"
#include "ui/widgets/progressline.h"

#include <QBuffer>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using storage::SettingKey;

namespace {

constexpr qsizetype kIdInName = 8; //!< digits of the plan's id that tell files apart

//! The file beside `pdfPath` with another ending.
QString beside(const QString &pdfPath, const QString &ending)
{
    const QFileInfo pdf(pdfPath);
    return pdf.dir().filePath(pdf.completeBaseName() + ending);
}

} // namespace

CertificateDialog::CertificateDialog(Theme &theme, const Profile &profile, storage::Settings &settings,
                                     models::PlanBoard &board, const PlanHead &head,
                                     LanguageOverride *languages, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_profile(profile)
    , m_settings(settings)
    , m_languages(languages)
    , m_reader(board, head.id)
    , m_making([this](const Data &made) { onData(made); })
    , m_write([this](const std::optional<ApiError> &problem) { onWritten(problem); })
{
    setObjectName(u"certificateDialog"_s);
    setIconName(u"task"_s);
    m_certificate.head = head;
    build();
    connect(&m_reader, &models::PlanItemsReader::finished, this, &CertificateDialog::onRead);
    connect(&m_reader, &models::PlanItemsReader::progressed, this, [this] { showState(); });
    connect(&m_reader, &models::PlanItemsReader::failed, this, [this](const ApiError &error) {
        m_problem = error;
        showState();
    });
    connect(m_error, &ErrorPane::heightChanged, this, &CertificateDialog::fitHeight);
    connect(m_save, &QPushButton::clicked, this, &CertificateDialog::chooseFile);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(m_close, &QPushButton::clicked, this, &CertificateDialog::reject);
    refreshTexts();
    m_language->setFocus();
    m_reader.start();
}

void CertificateDialog::build()
{
    m_what = addText(WordLabel::Look::Body);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"certificateLanguage"_s);
    // Each in its own words: who needs it reads them.
    m_language->addItem(u"Português"_s, u"pt"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    const int customers = m_language->findData(m_profile.customerLanguage);
    m_language->setCurrentIndex(customers >= 0 ? customers
                                               : std::max(0, m_language->findData(QLocale().name().left(2))));
    m_languageRow = new FieldRow(theme(), m_language, this);
    m_languageRow->setVisible(m_languages != nullptr);
    body()->addWidget(m_languageRow);
    m_progress = new ProgressLine(theme(), this);
    body()->addWidget(m_progress);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    m_save = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_save->setObjectName(u"certificateSave"_s);
    m_open = addButton(QDialogButtonBox::ActionRole);
    m_folder = addButton(QDialogButtonBox::ActionRole);
    m_close = addButton(QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"certificateClose"_s);
}

void CertificateDialog::onRead()
{
    m_certificate.items = m_reader.items();
    setState(State::Choosing);
}

QString CertificateDialog::language() const
{
    return m_language->currentData().toString();
}

//! Nothing in it tells whose links they were: names of files are seen by many.
QString CertificateDialog::fileName() const
{
    //: part of a file name, no spaces
    const QString what = tr("erasure-certificate");
    return u"%1-%2-%3.pdf"_s.arg(what, QDate::currentDate().toString(Qt::ISODate),
                                 m_certificate.head.id.toString(QUuid::WithoutBraces).left(kIdInName));
}

void CertificateDialog::chooseFile()
{
    auto *question = askWhereToSave(this, m_settings,
                                    {.name = u"certificateFile"_s,
                                     .title = tr("Save the certificate as"),
                                     .suffix = u"pdf"_s,
                                     .fileName = fileName()});
    connect(question, &QFileDialog::fileSelected, this, &CertificateDialog::writeTo);
    question->open();
}

void CertificateDialog::writeTo(const QString &pdfPath)
{
    if (m_state == State::Writing || m_state == State::Reading)
        return;
    m_settings.setValue(SettingKey::ExportFolder, QFileInfo(pdfPath).absolutePath());
    m_path = pdfPath;
    m_problem.reset();
    m_certificate.issuedAt = QDateTime::currentDateTimeUtc();
    m_certificate.program = u"Vínculo %1"_s.arg(QCoreApplication::applicationVersion()).trimmed();
    setState(State::Writing);
    m_making.start([certificate = m_certificate](const std::atomic_bool &) {
        Data made;
        made.json = models::certificateJson(certificate);
        made.digest = models::sha256Hex(made.json);
        made.csv = models::keptIdsCsv(certificate.items);
        return std::make_optional(made);
    });
}

QByteArray CertificateDialog::pdf(const QByteArray &digest, const QString &dataFile) const
{
    const LanguageOverride::Scope scope(m_languages, language());
    const QLocale locale = m_languages ? LanguageOverride::localeFor(language()) : QLocale();
    const PersonReport report = CertificateWriter(m_certificate, digest, dataFile, locale).report();
    const ReportPainter painter(report, theme());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !painter.writePdf(buffer))
        bytes.clear();
    return bytes;
}

void CertificateDialog::onData(const Data &made)
{
    const QString dataPath = beside(m_path, u".json"_s);
    const QString dataFile = QFileInfo(dataPath).fileName();
    const QByteArray pages = pdf(made.digest, dataFile);
    if (pages.isEmpty()) {
        onWritten(ApiError{.kind = ErrorKind::Storage, .code = u"export_write_failed"_s});
        return;
    }
    QList<std::pair<QString, QByteArray>> files{
        {dataPath, made.json},
        {dataPath + u".sha256"_s, models::checksumLine(made.digest, dataFile)},
        {m_path, pages}};
    if (!made.csv.isEmpty())
        files.append({beside(m_path, u"-kept-ids.csv"_s), made.csv});
    m_files = static_cast<int>(files.size());
    m_write.start(
        [files](const std::atomic_bool &) { return std::make_optional(models::writeTogether(files)); });
}

void CertificateDialog::onWritten(const std::optional<ApiError> &problem)
{
    m_problem = problem;
    if (problem) {
        setState(State::Choosing);
        m_save->setFocus();
        return;
    }
    Q_EMIT handedOver({.kind = HandoverRecord::Kind::Export,
                       .atMs = QDateTime::currentMSecsSinceEpoch(),
                       .resource = u"links"_s,
                       .format = u"pdf"_s,
                       .rows = m_certificate.items.size(),
                       .hasPersonalData = false});
    setState(State::Done);
    m_open->setFocus();
}

//! A file that is written a moment later must be noted too.
void CertificateDialog::reject()
{
    if (m_state != State::Writing)
        DialogFrame::reject();
}

void CertificateDialog::setState(State state)
{
    m_state = state;
    refreshTexts();
}

void CertificateDialog::retranslate()
{
    setHeading(CertificateWriter::title());
    m_what->setText(
        tr("A PDF to be read, the data of every link as JSON, and its SHA-256 in a file beside it. "
           "Names of customers are masked, as they are in the plan; external ids are written as "
           "they are."));
    m_languageRow->setLabel(tr("&Language of the certificate"));
    m_save->setText(tr("&Save…"));
    m_open->setText(tr("&Open"));
    m_folder->setText(tr("Show in &folder"));
    m_error->retranslate();
    showState();
}

void CertificateDialog::showState()
{
    const bool isDone = m_state == State::Done;
    const bool isFailed = m_state == State::Reading && m_problem;
    m_what->setVisible(!isDone);
    m_languageRow->setVisible(!isDone && m_languages);
    m_languageRow->setEnabled(m_state != State::Writing);
    const double share = m_state == State::Reading ? double(m_reader.readCount()) /
                                                         std::max<double>(1, double(m_certificate.head.count))
                                                   : -1;
    showProgress(*m_progress, (m_state == State::Reading && !isFailed) || m_state == State::Writing, share);
    m_notice->setNotice(Tone::Ok, isDone
                                      ? tr("%Ln file(s) written: %1 and those beside it.", nullptr, m_files)
                                            .arg(QDir::toNativeSeparators(m_path))
                                      : QString());
    m_error->setError(m_problem);
    m_save->setVisible(!isDone);
    m_save->setEnabled(m_state == State::Choosing);
    m_open->setVisible(isDone);
    m_folder->setVisible(isDone);
    m_close->setText(isDone ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(m_state != State::Writing);
}

} // namespace vinculo::ui
