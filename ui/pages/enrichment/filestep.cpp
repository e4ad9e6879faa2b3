// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrichment/filestep.h"

#include "models/enrichment/enrichmenttext.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::CsvEncoding;
using models::DateOrder;
using models::EnrichmentFlow;
using models::EnrichmentText;

namespace {

constexpr std::array kEncodings{CsvEncoding::Utf8,    CsvEncoding::Windows1252, CsvEncoding::Utf16Le,
                                CsvEncoding::Utf16Be, CsvEncoding::Utf32Le,     CsvEncoding::Utf32Be};
constexpr std::array kSeparators{u',', u';', u'\t', u'|'};
constexpr std::array kOrders{DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst};
constexpr std::array kDecimalMarks{u'.', u','};

void setTexts(QComboBox &combo, const QStringList &texts)
{
    const QSignalBlocker quiet(combo);
    const int current = combo.currentIndex();
    combo.clear();
    combo.addItems(texts);
    combo.setCurrentIndex(qMax(0, current));
}

template<class Values, class Value>
void setChosen(QComboBox &combo, const Values &values, const Value &value)
{
    const QSignalBlocker quiet(combo);
    const auto found = std::ranges::find(values, value);
    combo.setCurrentIndex(found == values.end() ? -1 : int(found - values.begin()));
}

} // namespace

FileStep::FileStep(const PageContext &context, EnrichmentFlow &flow, QWidget *parent)
    : EnrichmentStep(context, flow, parent)
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &FileStep::chooseFile);
    connect(m_request, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            this->flow().setSpec(*enrichment::all()[static_cast<std::size_t>(index)]);
    });
    for (QComboBox *combo : {m_encoding, m_separator, m_headings})
        connect(combo, &QComboBox::currentIndexChanged, this, &FileStep::applyFormat);
    for (QComboBox *combo : {m_dates, m_decimals})
        connect(combo, &QComboBox::currentIndexChanged, this, &FileStep::applyCells);
}

FileStep::~FileStep()
{
    m_view->setModel(nullptr);
}

FieldRow *FileStep::addChoice(QComboBox *&combo, const QString &name)
{
    combo = new QComboBox(m_formats);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    auto *row = new FieldRow(theme(), combo, m_formats);
    m_formats->layout()->addWidget(row);
    m_rows.append(row);
    return row;
}

void FileStep::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    top->setSpacing(Theme::space(4));
    m_request = new QComboBox(this);
    m_request->setObjectName(u"enrichmentRequest"_s);
    m_requestRow = new FieldRow(theme(), m_request, this);
    top->addWidget(m_requestRow, 1, Qt::AlignTop);
    auto *file = new QVBoxLayout;
    file->setSpacing(Theme::space(1));
    m_choose = new QPushButton(this);
    m_choose->setObjectName(u"enrichmentChoose"_s);
    m_file = new PlainLabel(this);
    m_file->setElideMode(Qt::ElideMiddle);
    m_file->setTextRole(theme(), Theme::Role::Secondary, Theme::TextSize::Secondary);
    file->addSpacing(fontMetrics().height() + Theme::space(1)); // in line with the editor beside
    file->addWidget(m_choose, 0, Qt::AlignLeft);
    file->addWidget(m_file);
    file->addStretch();
    top->addLayout(file, 1);
    layout->addLayout(top);
    m_formats = new QWidget(this);
    auto *formats = new QHBoxLayout(m_formats);
    formats->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    formats->setSpacing(Theme::space(2));
    addChoice(m_encoding, u"enrichmentEncoding"_s);
    addChoice(m_separator, u"enrichmentSeparator"_s);
    addChoice(m_headings, u"enrichmentHeadings"_s);
    addChoice(m_dates, u"enrichmentDates"_s);
    addChoice(m_decimals, u"enrichmentDecimals"_s);
    layout->addWidget(m_formats);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    m_notice = new NoticeLine(theme(), this);
    m_error = new ErrorPane(theme(), this);
    notes->addWidget(m_notice);
    notes->addWidget(m_error);
    layout->addLayout(notes);
    m_progress = new ProgressLine(theme(), this);
    layout->addWidget(m_progress);
    m_view = new TableView(theme(), this);
    m_view->setModel(&m_model);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    m_view->verticalHeader()->show();
    layout->addWidget(m_view, 1);
    m_pane = new StatePane(theme(), this);
    layout->addWidget(m_pane, 1);
}

void FileStep::chooseFile()
{
    QString folder = context().settings.value(storage::SettingKey::ExportFolder).toString();
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *question = new QFileDialog(this, tr("Choose a file of transactions"), folder);
    question->setObjectName(u"enrichmentFile"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setFileMode(QFileDialog::ExistingFile);
    question->setNameFilters({tr("Comma-separated values (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(question, &QFileDialog::fileSelected, this,
            [this](const QString &path) { flow().openFile(path); });
    question->open();
}

void FileStep::applyFormat()
{
    models::CsvFormat format = flow().format();
    if (m_encoding->currentIndex() >= 0)
        format.encoding = kEncodings[static_cast<std::size_t>(m_encoding->currentIndex())];
    if (m_separator->currentIndex() >= 0)
        format.separator = kSeparators[static_cast<std::size_t>(m_separator->currentIndex())];
    format.hasHeadings = m_headings->currentIndex() == 0;
    flow().setFormat(format);
}

void FileStep::applyCells()
{
    models::CellFormat format = flow().cellFormat();
    if (m_dates->currentIndex() >= 0)
        format.dates = kOrders[static_cast<std::size_t>(m_dates->currentIndex())];
    if (m_decimals->currentIndex() >= 0)
        format.decimalMark = kDecimalMarks[static_cast<std::size_t>(m_decimals->currentIndex())];
    flow().setCellFormat(format);
}

void FileStep::showFormat()
{
    const models::CsvFormat &format = flow().format();
    setChosen(*m_encoding, kEncodings, format.encoding);
    setChosen(*m_separator, kSeparators, format.separator);
    const QSignalBlocker quiet(m_headings);
    m_headings->setCurrentIndex(format.hasHeadings ? 0 : 1);
    setChosen(*m_dates, kOrders, flow().cellFormat().dates);
    setChosen(*m_decimals, kDecimalMarks, flow().cellFormat().decimalMark);
}

void FileStep::onFileChanged()
{
    m_model.setTable(flow().sharedTable());
    constexpr int kWidth = 130;
    m_view->setColumnDefaults(QList<ColumnDefault>(m_model.columnCount(), {true, kWidth}));
    m_model.setMasks(flow().spec(), flow().mapping()); // hidden cells are narrower
    m_view->resizeColumnsToContents();
}

QString FileStep::ambiguity() const
{
    const bool areDates = flow().areDatesAmbiguous();
    if (areDates && flow().areAmountsAmbiguous())
        return tr("Day and month could change places, and so could decimals and thousands: look at the first "
                  "rows and "
                  "choose what is right.");
    if (areDates)
        return tr("Day and month could change places in this file: look at the first rows and choose what is "
                  "right.");
    if (flow().areAmountsAmbiguous())
        return tr(
            "A mark in the amounts could stand before decimals or before thousands: choose what is right.");
    return {};
}

void FileStep::refresh()
{
    using State = EnrichmentFlow::State;
    const State state = flow().state();
    const bool hasFile = state != State::Empty && state != State::Unreadable;
    const bool hasTable = hasFile && flow().table().columnCount > 0;
    m_request->setEnabled(state != State::Sending);
    m_choose->setEnabled(state != State::Sending);
    m_choose->setProperty(Theme::kPrimaryProperty, !hasFile);
    m_choose->setAutoDefault(!hasFile); // Return presses it; with a file, going on is the thing to do
    m_choose->setDefault(m_choose->isDefault() && !hasFile);
    m_choose->update();
    m_formats->setEnabled(hasTable && state != State::Sending);
    m_formats->setVisible(hasTable);
    m_view->setVisible(hasTable);
    m_pane->setVisible(!hasTable);
    m_pane->show(
        {.icon = u"enrichment"_s,
         .sentence = tr("Choose a file of your own transactions."),
         .hint =
             tr("A line for each, with headings above, as CSV. It stays on this computer until you send the "
                "request.")});
    m_requestRow->setHint(EnrichmentText::summary(flow().spec()));
    const QLocale locale;
    const QString name = EnrichmentText::cell(flow().fileName(), MaskKind::None);
    if (state == State::Empty)
        m_file->setText(tr("No file has been chosen yet."));
    else if (hasTable) //: %1 name of a file, %2 number of lines, %3 number of columns
        m_file->setText(tr("%1 · lines: %2 · columns: %3")
                            .arg(name, locale.toString(qlonglong(flow().table().rows.size())),
                                 locale.toString(flow().table().columnCount)));
    else
        m_file->setText(name);
    m_error->setError(state == State::Unreadable ? flow().error() : std::nullopt);
    QString words = hasTable && flow().isSettled() ? ambiguity() : QString();
    if (hasTable && flow().table().isCut)
        words = tr("The file is too large or too broken to be read to its end. The lines behind the last one "
                   "read are not sent.");
    m_notice->setNotice(Tone::Attention, words);
    if (state == State::Reading || state == State::Checking)
        m_progress->start();
    else
        m_progress->stop();
    if (flow().isSettled() && m_model.columnCount() > 0)
        m_model.setMasks(flow().spec(), flow().mapping());
    showFormat();
    const QSignalBlocker quiet(m_request);
    const auto specs = enrichment::all();
    m_request->setCurrentIndex(int(std::ranges::find(specs, &flow().spec()) - specs.begin()));
}

void FileStep::focusFirst()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void FileStep::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
}

void FileStep::retranslate()
{
    QStringList titles;
    for (const EnrichmentSpec *spec : enrichment::all())
        titles << EnrichmentText::title(*spec);
    setTexts(*m_request, titles);
    //: label of a list: which of four questions is asked of Belvo
    m_requestRow->setLabel(tr("What to &ask for"));
    m_choose->setText(tr("&Choose a file…"));
    //: label of a list: how the letters of a file are stored
    m_rows[0]->setLabel(tr("E&ncoding"));
    setTexts(*m_encoding,
             {u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16 LE"_s, u"UTF-16 BE"_s, u"UTF-32 LE"_s, u"UTF-32 BE"_s});
    //: label of a list: comma, semicolon…
    m_rows[1]->setLabel(tr("Se&parator"));
    //: separator of cells
    setTexts(*m_separator, {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical bar")});
    m_rows[2]->setLabel(tr("First l&ine"));
    //: the first line of a file holds headings, or data already
    setTexts(*m_headings, {tr("Headings"), tr("Data")});
    //: label of a list: in which order day, month and year are written
    m_rows[3]->setLabel(tr("&Dates"));
    setTexts(*m_dates, {tr("Year-month-day"), tr("Day/month/year"), tr("Month/day/year")});
    //: label of a list: what stands before the decimals of an amount
    m_rows[4]->setLabel(tr("Deci&mals"));
    setTexts(*m_decimals, {tr("Point (1,234.56)"), tr("Comma (1.234,56)")});
    m_view->setAccessibleName(tr("First rows of the file"));
    m_model.retranslate();
    m_error->retranslate();
    refresh();
}

} // namespace vinculo::ui
