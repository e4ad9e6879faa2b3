// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grouppane.h"

#include "ui/widgets/copiedtext.h"
#include "ui/widgets/groupdelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableheader.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::GroupBy;
using models::GroupModel;

namespace {
constexpr int kNarrowest = 90;
constexpr int kWidestValue = 320;
constexpr int kShareWidth = 130; //!< of the column with the bars
} // namespace

GroupPane::GroupPane(Theme &theme, const ResourceSpec &spec, GroupModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spec(spec)
    , m_model(model)
    , m_by(new QToolButton(this))
    , m_facts(new PlainLabel(this))
    , m_copy(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"groupPane"_s);
    build();
    buildTable();
    connect(m_by, &QToolButton::clicked, this, &GroupPane::popUpMenu);
    connect(m_copy, &QToolButton::clicked, this, &GroupPane::copyAll);
    connect(m_close, &QToolButton::clicked, this, [this] {
        setGroupBy({});
        Q_EMIT closed();
    });
    connect(&model, &GroupModel::updated, this, &GroupPane::refreshTitle);
    connect(&model, &QAbstractItemModel::modelReset, this, &GroupPane::fitColumns);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void GroupPane::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 1, 0, 0);
    rows->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Theme::space(3), 2, Theme::space(3), 2);
    top->setSpacing(Theme::space(2));
    top->addWidget(m_by);
    top->addWidget(m_facts, 1);
    top->addWidget(m_copy);
    top->addWidget(m_close);
    rows->addLayout(top);
    rows->addWidget(m_table, 1);
    m_facts->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_facts->setElideMode(Qt::ElideRight);
    m_by->setObjectName(u"groupBy"_s);
    m_by->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_by->setIcon(m_theme.icon(u"chevron-down"_s));
    m_close->setObjectName(u"closeGroups"_s);
    m_close->setIcon(m_theme.icon(u"close"_s));
    m_copy->setIcon(m_theme.icon(u"copy"_s));
    for (QToolButton *button : {m_by, m_copy, m_close})
        button->setAutoRaise(true);
}

void GroupPane::buildTable()
{
    m_table->setObjectName(u"groups"_s);
    auto *titles = new TableHeader(m_theme, m_table); // texts under those of the table above
    m_table->setHorizontalHeader(titles);
    connect(titles, &QHeaderView::sortIndicatorChanged, this, [titles](int column, Qt::SortOrder order) {
        titles->setSorting(column < 0 ? QList<models::SortBy>() : QList<models::SortBy>{{column, order}});
    });
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new GroupDelegate(m_theme, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setMinimumHeight(96);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &GroupPane::open);
    connect(m_table, &QWidget::customContextMenuRequested, this, &GroupPane::showLineMenu);
}

void GroupPane::setGroupBy(const std::optional<GroupBy> &by)
{
    if (by != m_model.groupBy()) {
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_model.setGroupBy(by);
        Q_EMIT groupByChanged();
    }
    setVisible(by.has_value());
    refreshTitle();
}

void GroupPane::addChoice(QMenu &menu, const QString &text, const std::optional<GroupBy> &by)
{
    QString escaped = text;
    QAction *action = menu.addAction(by ? escaped.replace(u'&', u"&&"_s) : text);
    action->setCheckable(true);
    action->setChecked(by == m_model.groupBy());
    connect(action, &QAction::triggered, this, [this, by] { setGroupBy(by); });
}

void GroupPane::fillMenu(QMenu &menu)
{
    //: menu: rows are not grouped
    addChoice(menu, tr("&Not grouped"), {});
    menu.addSeparator();
    QMenu *others = nullptr;
    for (const models::GroupChoice &choice : models::groupChoices(m_spec)) {
        if (!choice.isSuggested && !others) {
            menu.addSeparator();
            //: menu: more columns to group by
            others = menu.addMenu(tr("&Other columns"));
        }
        addChoice(others ? *others : menu, models::groupTitle(m_spec, choice.by), choice.by);
    }
}

void GroupPane::popUpMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_by->mapToGlobal(QPoint(0, m_by->height())));
}

void GroupPane::refreshTitle()
{
    if (!m_model.groupBy())
        return;
    QString title = models::groupTitle(m_spec, *m_model.groupBy());
    //: button above groups of rows: %1 the column they are grouped by
    m_by->setText(tr("Grouped by: %1").arg(title.replace(u'&', u"&&"_s)));
    m_facts->setText(
        tr("%Ln group(s)", nullptr, static_cast<int>(qMin<quint64>(m_model.groupCount(), 2'000'000'000))));
}

//! By the first lines; the widths that people choose stay until the columns change.
void GroupPane::fitColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int wanted = qMax(m_table->fontMetrics().horizontalAdvance(
                                    m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
                                    34,
                                kNarrowest);
        int widest = wanted;
        constexpr int kLinesLookedAt = 40;
        const int last = m_model.rowCount() - 1;
        for (int row = 0; row <= last; ++row) {
            if (row == kLinesLookedAt && row < last)
                row = last; // the sum of all is the longest number
            const QModelIndex index = m_model.index(row, column);
            QStyleOptionViewItem option;
            option.font = m_table->font();
            widest = qMax(widest, m_table->itemDelegate()->sizeHint(option, index).width());
        }
        if (column == GroupModel::ValueColumn)
            widest = qBound(wanted, widest + 20, qMax(wanted, kWidestValue));
        else if (column == GroupModel::CountColumn)
            widest = qMax(widest, kShareWidth);
        m_table->setColumnWidth(column, widest);
    }
}

void GroupPane::setDensity(Theme::Density density)
{
    m_table->verticalHeader()->setMinimumSectionSize(20);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(density));
}

void GroupPane::retranslate()
{
    //: accessible name of the table of groups
    m_table->setAccessibleName(tr("Groups"));
    //: icon button: copies the table of groups
    m_copy->setToolTip(tr("Copy the groups as a table"));
    m_copy->setAccessibleName(m_copy->toolTip());
    //: icon button: closes the table of groups
    m_close->setToolTip(tr("Close the groups"));
    m_close->setAccessibleName(m_close->toolTip());
    m_model.setLocale(QLocale());
    refreshTitle();
}

void GroupPane::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void GroupPane::open(const QModelIndex &index)
{
    if (const auto condition = m_model.condition(index.row()))
        Q_EMIT conditionRequested(*condition);
}

QString GroupPane::copied(int row) const
{
    QStringList line;
    for (int column = 0; column < m_model.columnCount(); ++column)
        line.append(
            CopiedText::spreadsheetSafe(m_model.index(row, column).data(GroupModel::PlainRole).toString(),
                                        column != GroupModel::ValueColumn));
    return line.join(u'\t') + u'\n';
}

void GroupPane::copyAll() const
{
    QStringList header;
    for (int column = 0; column < m_model.columnCount(); ++column)
        header.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = header.join(u'\t') + u'\n';
    for (int row = 0; row < m_model.rowCount(); ++row)
        text += copied(row);
    QApplication::clipboard()->setText(text);
}

void GroupPane::showLineMenu(const QPoint &position)
{
    const QModelIndex index = m_table->currentIndex();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: context menu of a group: shows only its rows in the table
    QAction *open = menu->addAction(tr("&Show only these rows"), this, [this, index] { this->open(index); });
    open->setEnabled(m_model.condition(index.row()).has_value());
    menu->addSeparator();
    //: context menu of a group: copies its line
    menu->addAction(tr("&Copy this line"), this,
                    [this, index] { QApplication::clipboard()->setText(copied(index.row())); })
        ->setEnabled(index.isValid());
    menu->addAction(tr("Copy &all lines"), this, &GroupPane::copyAll);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

bool GroupPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_table->currentIndex());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            QString text;
            for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
                text += copied(index.row());
            QApplication::clipboard()->setText(text);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GroupPane::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_theme.color(Theme::Role::Border));
}

} // namespace vinculo::ui
