// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calllog/logcolumnsform.h"

#include "models/calllog/answer/logwords.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/text/errortext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::CallLog;
using models::CsvEncoding;
using models::kLogFields;
using models::LogField;
using models::LogKind;
using models::LogPreviewTable;
using models::LogWords;

namespace {

constexpr int kFieldWidth = 190; //!< px at least

constexpr std::array kEncodings{CsvEncoding::Utf8,    CsvEncoding::Windows1252, CsvEncoding::Utf16Le,
                                CsvEncoding::Utf16Be, CsvEncoding::Utf32Le,     CsvEncoding::Utf32Be};
constexpr std::array kSeparators{',', ';', '\t', '|'};

//! What belongs together stands together.
constexpr std::array<LogField, kLogFields> kShown{
    LogField::Time,   LogField::Clock, LogField::Status,      LogField::Code,       LogField::Message,
    LogField::Field,  LogField::Body,  LogField::RequestId,   LogField::Link,       LogField::Institution,
    LogField::Method, LogField::Url,   LogField::RequestBody, LogField::Environment};

void setTexts(QComboBox &combo, const QStringList &texts)
{
    const QSignalBlocker quiet(combo);
    combo.clear();
    combo.addItems(texts);
}

template<class Values, class Value>
void setChosen(QComboBox &combo, const Values &values, const Value &value)
{
    const auto found = std::ranges::find(values, value);
    const QSignalBlocker quiet(combo);
    combo.setCurrentIndex(found == values.end() ? -1 : static_cast<int>(found - values.begin()));
}

} // namespace

LogColumnsForm::LogColumnsForm(const PageContext &context, CallLog &log, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_log(log)
    , m_model(log)
{
    build();
    for (std::size_t i = 0; i < kLogFields; ++i)
        connect(m_choices[qsizetype(i)], &QComboBox::activated, this,
                [this, i](int index) { m_log.setColumn(static_cast<LogField>(i), index - 1); });
    for (QComboBox *combo : {m_separator, m_encoding, m_headings})
        connect(combo, &QComboBox::activated, this, [this, combo] { applyFormat(combo); });
    connect(m_confirm, &QPushButton::clicked, &log, &CallLog::confirmColumns);
}

LogColumnsForm::~LogColumnsForm()
{
    m_view->setModel(nullptr);
}

void LogColumnsForm::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    m_intro = new PlainLabel(this);
    m_intro->setWordWrap(true);
    m_intro->setTextRole(m_context.theme, Theme::Role::Secondary);
    m_notice = new NoticeLine(m_context.theme, this);
    top->addWidget(m_intro);
    buildFormats(*top);
    top->addWidget(m_notice);
    layout->addLayout(top);
    buildFields(*layout);
    layout->setStretchFactor(m_scroll, 3);
    m_view = new TableView(m_context.theme, this);
    m_view->setModel(&m_model);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setSortIndicatorShown(false);
    layout->addWidget(m_view, 2);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    m_confirm = new QPushButton(this);
    m_confirm->setObjectName(u"logConfirm"_s);
    m_confirm->setProperty(Theme::kPrimaryProperty, true);
    m_confirm->setAutoDefault(true);
    bottom->addStretch();
    bottom->addWidget(m_confirm);
    layout->addLayout(bottom);
}

//! As where any other file is opened: separator, encoding, first line.
void LogColumnsForm::buildFormats(QLayout &layout)
{
    auto *formats = new QWidget(this);
    new FlowLayout(formats, Theme::space(2));
    const auto add = [&](const QString &name) {
        auto *pair = new QWidget(formats);
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(Theme::space(1));
        auto *label = new PlainLabel(pair);
        label->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
        auto *combo = new QComboBox(pair);
        combo->setObjectName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaximumWidth(240);
        line->addWidget(label);
        line->addWidget(combo);
        formats->layout()->addWidget(pair);
        m_formatLabels << label;
        return combo;
    };
    m_separator = add(u"logSeparator"_s);
    m_encoding = add(u"logEncoding"_s);
    m_headings = add(u"logHeadings"_s);
    layout.addWidget(formats);
}

void LogColumnsForm::buildFields(QLayout &layout)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_fields = new QWidget(m_scroll);
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    m_grid->setHorizontalSpacing(Theme::space(3));
    m_grid->setVerticalSpacing(Theme::space(2));
    m_choices.resize(qsizetype(kLogFields));
    for (const LogField field : kShown) {
        auto *choice = new QComboBox(m_fields);
        choice->setObjectName(u"logField%1"_s.arg(static_cast<int>(field)));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
        choice->setMaxVisibleItems(20);
        m_choices[static_cast<qsizetype>(field)] = choice;
        m_rows << new FieldRow(m_context.theme, choice, m_fields);
    }
    m_scroll->setWidget(m_fields);
    m_fields->setAutoFillBackground(false);
    layout.addWidget(m_scroll);
}

void LogColumnsForm::applyFormat(QComboBox *changed)
{
    models::LogChoice choice = m_log.format();
    const auto place = static_cast<std::size_t>(qMax(0, changed->currentIndex()));
    if (changed == m_separator)
        choice.separator = kSeparators[place];
    else if (changed == m_encoding)
        choice.encoding = kEncodings[place];
    else
        choice.hasHeadings = place == 0;
    m_log.setFormat(choice);
}

//! As it was chosen, else as it seems to be; only what there is to say of such a file.
void LogColumnsForm::showFormat()
{
    const models::LogFormat &format = m_log.preview().format;
    const models::LogChoice &choice = m_log.format();
    setChosen(*m_separator, kSeparators, choice.separator.value_or(format.separator));
    setChosen(*m_encoding, kEncodings, choice.encoding.value_or(format.encoding));
    setChosen(*m_headings, std::array{true, false}, choice.hasHeadings.value_or(format.hasHeadings));
    const bool isTable = format.kind == LogKind::Csv || format.kind == LogKind::Sheet;
    m_separator->parentWidget()->setVisible(format.kind == LogKind::Csv);
    m_encoding->parentWidget()->setVisible(format.kind != LogKind::Sheet);
    m_headings->parentWidget()->setVisible(isTable);
}

//! As many fields side by side as have room.
void LogColumnsForm::arrange()
{
    const int room = width() - 2 * Theme::space(4);
    const int columns = qBound(1, room / kFieldWidth, 6);
    if (columns == m_columns)
        return;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 0);
    m_columns = columns;
    for (int i = 0; i < m_rows.size(); ++i)
        m_grid->addWidget(m_rows[i], i / columns, i % columns, Qt::AlignTop);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void LogColumnsForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LogColumnsForm::fillChoices()
{
    const models::LogPreview &preview = m_log.preview();
    for (QComboBox *choice : std::as_const(m_choices)) {
        const QSignalBlocker quiet(choice);
        choice->clear();
        //: in a list of columns: none of them holds this
        choice->addItem(tr("– none –"));
        for (int column = 0; column < preview.format.columnCount; ++column)
            choice->addItem(escapedAccessKeys(LogPreviewTable::nameOf(preview, column)));
    }
}

void LogColumnsForm::refresh()
{
    if (std::exchange(m_shownPreview, m_log.previewNumber()) != m_log.previewNumber()) {
        fillChoices();
        m_model.reload();
        constexpr int kWidth = 150;
        m_view->setColumnDefaults(QList<ColumnDefault>(m_model.columnCount(), {true, kWidth}));
    }
    for (std::size_t i = 0; i < kLogFields; ++i) {
        const QSignalBlocker quiet(m_choices[qsizetype(i)]);
        m_choices[qsizetype(i)]->setCurrentIndex(m_log.mapping().columns[i] + 1);
    }
    m_model.refresh();
    m_confirm->setEnabled(m_log.canConfirm());
    showFormat();
    showNotice();
}

void LogColumnsForm::showNotice()
{
    if (m_log.error()) {
        const ErrorText text = errorText(*m_log.error());
        return m_notice->setNotice(Tone::Problem, text.what + u' ' + text.next);
    }
    const bool isUsable = m_log.mapping().isUsable();
    const bool hasTime = m_log.mapping().column(LogField::Time) >= 0;
    const bool hasLink =
        m_log.mapping().column(LogField::Link) >= 0 || m_log.mapping().column(LogField::RequestBody) >= 0;
    if (!isUsable)
        m_notice->setNotice(
            Tone::Attention,
            tr("Say which column holds the status, the error code or the answer: without one of "
               "them nothing can be counted."));
    else if (!hasTime || !hasLink)
        m_notice->setNotice(
            Tone::Neutral,
            hasTime ? tr("Without a column of links their stories cannot be told, unless addresses "
                         "name them.")
                    : tr("Without a column of times the lines count in the order of the file."));
    else
        m_notice->setNotice(Tone::Ok, {});
}

void LogColumnsForm::retranslate()
{
    m_intro->setText(
        tr("Check what each column holds. It is remembered for logs with the same headings. Nothing "
           "leaves this computer."));
    for (std::size_t i = 0; i < kLogFields; ++i)
        m_rows[qsizetype(i)]->setLabel(LogWords::field(kShown[i]));
    //: labels of lists
    const QStringList labels{tr("Separator"), tr("Encoding"), tr("First line")};
    const QList<QComboBox *> combos{m_separator, m_encoding, m_headings};
    for (int i = 0; i < labels.size(); ++i) {
        m_formatLabels[i]->setText(labels[i]);
        combos[i]->setAccessibleName(labels[i]);
    }
    //: separator of cells
    setTexts(*m_separator, {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical bar")});
    setTexts(*m_encoding,
             {u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16 LE"_s, u"UTF-16 BE"_s, u"UTF-32 LE"_s, u"UTF-32 BE"_s});
    //: the first line of a file holds headings, or data already
    setTexts(*m_headings, {tr("Headings"), tr("Data")});
    //: button: reads a log of calls
    m_confirm->setText(tr("Read the log"));
    m_view->setAccessibleName(tr("First lines of the log"));
    m_shownPreview = -1;
    refresh();
}

void LogColumnsForm::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
}

void LogColumnsForm::focusFirst()
{
    QWidget *first = m_confirm->isEnabled() ? static_cast<QWidget *>(m_confirm) : m_choices.first();
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace vinculo::ui
