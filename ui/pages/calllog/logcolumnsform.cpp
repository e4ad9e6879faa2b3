// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calllog/logcolumnsform.h"

#include "models/calllog/answer/logwords.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::CallLog;
using models::kLogFields;
using models::LogField;
using models::LogPreviewTable;
using models::LogWords;

namespace {

constexpr int kFieldWidth = 190; //!< px at least

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
    top->addWidget(m_notice);
    layout->addLayout(top);
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
    for (std::size_t i = 0; i < kLogFields; ++i) {
        auto *choice = new QComboBox(m_fields);
        choice->setObjectName(u"logField%1"_s.arg(i));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
        choice->setMaxVisibleItems(20);
        m_choices << choice;
        m_rows << new FieldRow(m_context.theme, choice, m_fields);
    }
    m_scroll->setWidget(m_fields);
    m_fields->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 3);
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
    const QString signature = m_log.preview().signature + m_log.fileName();
    if (std::exchange(m_shownSignature, signature) != signature) {
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
    const bool isUsable = m_log.mapping().isUsable();
    m_confirm->setEnabled(isUsable && m_log.state() == CallLog::State::Columns);
    const bool hasTime = m_log.mapping().column(LogField::Time) >= 0;
    const bool hasLink = m_log.mapping().column(LogField::Link) >= 0;
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
        m_rows[qsizetype(i)]->setLabel(LogWords::field(static_cast<LogField>(i)));
    //: button: reads a log of calls
    m_confirm->setText(tr("Read the log"));
    m_view->setAccessibleName(tr("First lines of the log"));
    m_shownSignature.clear();
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
