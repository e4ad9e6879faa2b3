// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report/personreportdialog.h"

#include "models/export/exportfile.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/report/personreportwriter.h"
#include "ui/report/reportpainter.h"
#include "ui/text/languageoverride.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using storage::SettingKey;

namespace {

//! Whole or not at all. On a worker.
std::optional<ApiError> writeFile(const QString &path, const QByteArray &bytes)
{
    models::ExportFile file(path);
    if (auto problem = file.open())
        return problem;
    if (file.device().write(bytes) != bytes.size())
        return file.writeError();
    return file.commit();
}

//! Most people have none of it: a sentence that says so is not worth a section.
bool isRare(ReportPart part)
{
    return part == ReportPart::Problems || part == ReportPart::Evidence || part == ReportPart::Employment ||
           part == ReportPart::Fiscal;
}

} // namespace

PersonReportDialog::PersonReportDialog(Theme &theme, const Profile &profile, storage::Settings &settings,
                                       const PersonReportMaterial &material, LanguageOverride *languages,
                                       QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_profile(profile)
    , m_settings(settings)
    , m_material(material)
    , m_languages(languages)
    , m_write([this](const std::optional<ApiError> &problem) { onWritten(problem); })
{
    setObjectName(u"personReportDialog"_s);
    setIconName(u"person"_s);
    build();
    chooseParts();
    connect(m_error, &ErrorPane::heightChanged, this, &PersonReportDialog::fitHeight);
    connect(m_personal, &QCheckBox::toggled, this, [this] { refreshTexts(); });
    connect(m_save, &QPushButton::clicked, this, &PersonReportDialog::chooseFile);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(m_close, &QPushButton::clicked, this, &PersonReportDialog::reject);
    refreshTexts();
    m_parts.value(ReportPart::Identity)->setFocus();
}

void PersonReportDialog::build()
{
    m_choices = new QWidget(this);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Theme::space(3));
    m_partsTitle = new WordLabel(theme(), WordLabel::Look::Strong, m_choices);
    choices->addWidget(m_partsTitle);
    buildParts();
    m_language = new QComboBox(m_choices);
    m_language->setObjectName(u"reportLanguage"_s);
    // Each in its own words: who needs it reads them.
    m_language->addItem(u"Português"_s, u"pt"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    const int customers = m_language->findData(m_profile.customerLanguage);
    m_language->setCurrentIndex(customers >= 0 ? customers
                                               : std::max(0, m_language->findData(QLocale().name().left(2))));
    m_languageRow = new FieldRow(theme(), m_language, m_choices);
    m_languageRow->setVisible(m_languages != nullptr);
    choices->addWidget(m_languageRow);
    m_personal = new QCheckBox(m_choices);
    m_personal->setObjectName(u"reportPersonal"_s);
    choices->addWidget(m_personal);
    m_privacy = new WordLabel(theme(), WordLabel::Look::Secondary, m_choices);
    choices->addWidget(m_privacy);
    body()->addWidget(m_choices);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_error = new ErrorPane(theme(), this);
    body()->addWidget(m_error);
    m_save = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_save->setObjectName(u"reportSave"_s);
    m_open = addButton(QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"reportOpen"_s);
    m_folder = addButton(QDialogButtonBox::ActionRole);
    m_folder->setObjectName(u"reportFolder"_s);
    m_close = addButton(QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"reportClose"_s);
}

void PersonReportDialog::buildParts()
{
    constexpr int kColumns = 2;
    constexpr int kRows = (static_cast<int>(kReportParts) + kColumns - 1) / kColumns;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(1));
    int number = 0;
    for (const ReportPart part : allReportParts()) {
        auto *box = new QCheckBox(m_choices);
        box->setObjectName(u"reportPart%1"_s.arg(number));
        connect(box, &QCheckBox::toggled, this, [this] { showState(); });
        grid->addWidget(box, number % kRows, number / kRows); // down the first column, then the second
        m_parts.insert(part, box);
        ++number;
    }
    static_cast<QVBoxLayout *>(m_choices->layout())->addLayout(grid);
}

//! What holds something, or should and could not be read.
void PersonReportDialog::chooseParts()
{
    const PersonReportWriter writer(source(), options());
    for (const ReportPart part : allReportParts()) {
        const ReportSection section = writer.section(part);
        const bool tells = !section.isEmpty() || !section.omissions.isEmpty();
        m_parts.value(part)->setChecked(tells || (section.isOffered && !isRare(part)));
    }
}

PersonReportSource PersonReportDialog::source() const
{
    return {*m_material.figures, m_material.statuses, m_profile,
            m_material.evidence ? &*m_material.evidence : nullptr};
}

PersonReportOptions PersonReportDialog::options() const
{
    PersonReportOptions options;
    for (const ReportPart part : allReportParts())
        if (m_parts.value(part)->isChecked())
            options.parts.append(part);
    options.isRevealed = m_personal->isChecked();
    options.createdAt = QDateTime::currentDateTimeUtc();
    return options;
}

QString PersonReportDialog::language() const
{
    return m_language->currentData().toString();
}

PersonReport PersonReportDialog::report() const
{
    PersonReportOptions chosen = options();
    if (m_languages)
        chosen.locale = LanguageOverride::localeFor(language());
    return PersonReportWriter(source(), chosen).report();
}

void PersonReportDialog::withReport(const std::function<void(const ReportPainter &)> &use) const
{
    const LanguageOverride::Scope scope(m_languages, language());
    const PersonReport report = this->report();
    const ReportPainter painter(report, theme());
    use(painter);
}

PersonReportDialog::Document PersonReportDialog::document() const
{
    const LanguageOverride::Scope scope(m_languages, language());
    const PersonReport report = this->report();
    const ReportPainter painter(report, theme());
    Document document{.bytes = {}, .pages = painter.pageCount(), .rows = report.count()};
    QBuffer buffer(&document.bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !painter.writePdf(buffer))
        document.bytes.clear();
    return document;
}

//! Nothing in it tells who the report is about: names of files are seen by many.
QString PersonReportDialog::fileName() const
{
    //: part of a file name, no spaces
    const QString what = tr("customer-report");
    //: part of a file name, no spaces: personal data is in it
    const QString privacy = m_personal->isChecked()
                                ? tr("-with-personal-data")
                                //: part of a file name, no spaces: personal data is hidden
                                : tr("-masked");
    return u"%1-%2%3.pdf"_s.arg(what, QDate::currentDate().toString(Qt::ISODate), privacy);
}

void PersonReportDialog::chooseFile()
{
    auto *question = askWhereToSave(this, m_settings,
                                    {.name = u"reportFile"_s,
                                     .title = tr("Save the report as"),
                                     .suffix = u"pdf"_s,
                                     .fileName = fileName()});
    connect(question, &QFileDialog::fileSelected, this, &PersonReportDialog::writeTo);
    question->open();
}

void PersonReportDialog::writeTo(const QString &path)
{
    if (m_state == State::Writing)
        return;
    m_settings.setValue(SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    m_path = path;
    m_problem.reset();
    const Document made = document();
    if (made.bytes.isEmpty()) {
        onWritten(ApiError{.kind = ErrorKind::Storage, .code = u"export_write_failed"_s});
        return;
    }
    m_pages = made.pages;
    m_record = {.kind = HandoverRecord::Kind::Export,
                .atMs = 0,
                .resource = u"person"_s,
                .format = u"pdf"_s,
                .rows = made.rows,
                .hasPersonalData = m_personal->isChecked()};
    setState(State::Writing);
    m_write.start([path, bytes = made.bytes](const std::atomic_bool &) {
        return std::make_optional(writeFile(path, bytes));
    });
}

void PersonReportDialog::onWritten(const std::optional<ApiError> &problem)
{
    m_problem = problem;
    if (problem) {
        setState(State::Choosing);
        m_save->setFocus();
        return;
    }
    m_record.atMs = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT handedOver(m_record);
    setState(State::Done);
    m_open->setFocus();
}

//! A file that is written a moment later must be noted too.
void PersonReportDialog::reject()
{
    if (m_state != State::Writing)
        DialogFrame::reject();
}

void PersonReportDialog::setState(State state)
{
    m_state = state;
    refreshTexts();
}

//! What a section holds, beside its title.
QString PersonReportDialog::partText(const ReportSection &section)
{
    if (section.isEmpty())
        return section.omissions.isEmpty()
                   //: a section of a report that holds nothing; %1 its title
                   ? tr("%1 (nothing)").arg(section.title)
                   //: a section of a report whose data could not be read; %1 its title
                   : tr("%1 (missing)").arg(section.title);
    if (!section.charts.isEmpty()) //: a section of a report that is a chart; %1 its title
        return tr("%1 (chart)").arg(section.title);
    return tr("%1 (%2)", "a section of a report: its title and how many lines it has")
        .arg(section.title, QLocale().toString(section.count()));
}

void PersonReportDialog::retranslate()
{
    setHeading(tr("Report as PDF"));
    const PersonReportWriter writer(source(), options());
    m_partsTitle->setText(tr("What it holds"));
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        it.value()->setText(partText(writer.section(it.key())));
    m_languageRow->setLabel(tr("&Language of the report"));
    m_personal->setText(tr("&With personal data"));
    m_privacy->setText(m_personal->isChecked()
                           ? tr("Names, documents, e-mail addresses and phone numbers are written as they "
                                "are. This is noted "
                                "in Activity and in the name of the file. Account numbers stay masked.")
                           : tr("Names, documents, e-mail addresses and phone numbers of the customer are "
                                "masked. Descriptions "
                                "come from the banks and may name others."));
    m_privacy->setTone(m_personal->isChecked() ? Tone::Attention : Tone::None);
    m_save->setText(tr("&Save as PDF…"));
    m_open->setText(tr("&Open"));
    m_folder->setText(tr("Show in &folder"));
    m_error->retranslate();
    showState();
}

void PersonReportDialog::showState()
{
    m_choices->setVisible(m_state != State::Done);
    m_choices->setEnabled(m_state == State::Choosing);
    QString done;
    if (m_state == State::Done) {
        const QString file =
            tr("%Ln page(s) written to %1.", nullptr, m_pages).arg(QDir::toNativeSeparators(m_path));
        done = file + u' ' +
               (m_record.hasPersonalData ? tr("It holds personal data: handle it accordingly.")
                                         : tr("Personal data is masked."));
    }
    m_notice->setNotice(Tone::Ok, done);
    m_error->setError(m_state == State::Choosing ? m_problem : std::nullopt);
    m_save->setVisible(m_state != State::Done);
    m_save->setEnabled(m_state == State::Choosing &&
                       std::ranges::any_of(m_parts, [](const QCheckBox *box) { return box->isChecked(); }));
    m_open->setVisible(m_state == State::Done);
    m_folder->setVisible(m_state == State::Done);
    m_close->setText(m_state == State::Done ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(m_state != State::Writing);
}

} // namespace vinculo::ui
