// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totalspopup.h"

#include "ui/text/totalstext.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlainRole = Qt::UserRole + 1;
constexpr int kMostRows = 8; //!< more currencies scroll

} // namespace

TotalsPopup::TotalsPopup(Theme &theme, const ResourceSpec &spec, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_spec(spec)
    , m_title(new PlainLabel(this))
    , m_columns(new QComboBox(this))
    , m_table(new QTableWidget(this))
    , m_remarks(new PlainLabel(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(u"totalsPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    connect(m_copy, &QPushButton::clicked, this, &TotalsPopup::copyAll);
    connect(m_columns, &QComboBox::activated, this,
            [this](int index) { Q_EMIT columnChosen(m_columns->itemData(index).toInt()); });
}

void TotalsPopup::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    layout->setSpacing(Theme::space(2));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addSpacing(Theme::space(4));
    top->addWidget(m_columns);
    layout->addLayout(top);
    layout->addWidget(m_table);
    layout->addWidget(m_remarks);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_copy);
    layout->addLayout(bottom);
    m_title->setTextRole(m_theme, Theme::Role::Text, Theme::TextSize::Section);
    m_remarks->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_table->setObjectName(u"totalsBreakdown"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(Theme::Density::Compact));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    // The table itself would copy the text with currency and separators.
    auto *copyCell = new QAction(tr("Copy"), this);
    copyCell->setShortcut(QKeySequence::Copy);
    copyCell->setShortcutContext(Qt::WidgetShortcut);
    connect(copyCell, &QAction::triggered, this, &TotalsPopup::copy);
    m_table->addAction(copyCell);
    m_remarks->setWordWrap(true);
    m_columns->setAccessibleName(tr("Amount that is added up"));
    m_table->setAccessibleName(tr("Sums of each currency"));
    m_copy->setText(tr("&Copy as a table"));
}

void TotalsPopup::setTotals(const QString &title, const models::Totals &totals)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_totals = totals;
    fill();
}

void TotalsPopup::setColumns(const std::vector<int> &columns, int current)
{
    m_columns->clear();
    const std::vector<const FieldSpec *> fields = models::columnFields(m_spec);
    for (const int column : columns)
        m_columns->addItem(models::CellFormatter::label(m_spec, *fields[static_cast<std::size_t>(column)]),
                           column);
    m_columns->setCurrentIndex(m_columns->findData(current));
    m_columns->setVisible(columns.size() > 1);
}

void TotalsPopup::fill()
{
    const models::CellFormatter formatter;
    m_table->clear();
    QList<BreakdownLine> lines;
    QStringList header;
    if (!m_totals.money.empty()) {
        lines = TotalsText::breakdown(m_totals.money.front(), formatter);
        header = TotalsText::breakdownHeader(m_totals.money.front().isDirected);
    }
    m_table->setColumnCount(static_cast<int>(header.size()));
    m_table->setRowCount(static_cast<int>(lines.size()));
    m_table->setHorizontalHeaderLabels(header);
    for (int column = 0; column < header.size(); ++column) {
        const Qt::Alignment side = (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
        m_table->horizontalHeaderItem(column)->setTextAlignment(side);
        for (int row = 0; row < lines.size(); ++row) {
            auto *item = new QTableWidgetItem(lines.at(row).texts.at(column));
            item->setTextAlignment(side);
            item->setData(kPlainRole, lines.at(row).plains.at(column));
            item->setData(Qt::AccessibleTextRole,
                          u"%1: %2"_s.arg(header.at(column), lines.at(row).texts.at(column)));
            m_table->setItem(row, column, item);
        }
    }
    m_remarks->setText(TotalsText::remarks(m_totals, m_spec, formatter).join(u'\n'));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_table->setVisible(!lines.isEmpty());
    m_copy->setVisible(!lines.isEmpty());
    fit();
}

void TotalsPopup::fit()
{
    m_table->resizeColumnsToContents();
    int width = 2;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 14);
        width += m_table->columnWidth(column);
    }
    const int rows = std::min(m_table->rowCount(), kMostRows);
    const int scroll = m_table->rowCount() > kMostRows ? 18 : 0;
    const int room = screen() ? screen()->availableGeometry().width() - 80 : width;
    m_table->setFixedSize(std::min(width + scroll, room),
                          m_table->horizontalHeader()->sizeHint().height() +
                              rows * m_table->verticalHeader()->defaultSectionSize() +
                              (width > room ? 20 : 2));
    adjustSize();
}

void TotalsPopup::showAbove(const QWidget &anchor)
{
    adjustSize();
    const QRect room = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(QPoint(0, -height() - 4));
    place.setX(qBound(room.left() + 4, place.x(), qMax(room.left() + 4, room.right() - width() - 4)));
    place.setY(qMax(room.top() + 4, place.y()));
    move(place);
    show();
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, 0);
        m_table->setFocus(Qt::PopupFocusReason);
    }
}

void TotalsPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void TotalsPopup::copy() const
{
    if (const QTableWidgetItem *item = m_table->currentItem())
        QApplication::clipboard()->setText(item->data(kPlainRole).toString());
}

void TotalsPopup::copyAll() const
{
    QStringList line;
    for (int column = 0; column < m_table->columnCount(); ++column)
        line.append(m_table->horizontalHeaderItem(column)->text());
    QString text = line.join(u'\t') + u'\n';
    for (int row = 0; row < m_table->rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < m_table->columnCount(); ++column)
            line.append(m_table->item(row, column)->data(kPlainRole).toString());
        text += line.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
}

} // namespace vinculo::ui
