// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/views/columnsdialog.h"

#include "models/table/foldedtext.h"
#include "ui/dialogs/frame/fieldrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

namespace {
constexpr int kColumnRole = Qt::UserRole;
constexpr int kMostFrozen = 6;
} // namespace

ColumnsDialog::ColumnsDialog(Theme &theme, TableView &view, QWidget *parent)
    : DialogFrame(theme, std::nullopt, parent)
    , m_view(&view)
    , m_before(view.columnStates())
    , m_frozenBefore(view.frozenColumns())
{
    setObjectName(u"columnsDialog"_s);
    setIconName(u"columns"_s);
    buildParts();
    fill(m_before);
    m_frozen->setValue(m_frozenBefore);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnsDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::apply);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsDialog::apply);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::refreshButtons);
    connect(m_frozen, &QSpinBox::valueChanged, this, &ColumnsDialog::apply);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_all, &QPushButton::clicked, this, &ColumnsDialog::showAll);
    connect(m_defaults, &QPushButton::clicked, this, &ColumnsDialog::showDefaults);
    connect(m_done, &QPushButton::clicked, this, &ColumnsDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ColumnsDialog::reject);
    refreshTexts();
    m_search->setFocus();
}

void ColumnsDialog::buildParts()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme().icon(u"search"_s, Theme::Role::Secondary), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    body()->addWidget(m_search);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"columnList"_s);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(Theme::space(70));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    body()->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    m_count = new WordLabel(theme(), WordLabel::Look::Secondary, this);
    line->addWidget(m_count, 1);
    const auto addMove = [&](const QString &icon) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setIcon(theme().icon(icon));
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
        return button;
    };
    m_up = addMove(u"chevron-up"_s);
    m_down = addMove(u"chevron-down"_s);
    body()->addLayout(line);
    m_frozen = new QSpinBox(this);
    m_frozen->setRange(0, kMostFrozen);
    m_frozenRow = new FieldRow(theme(), m_frozen, this);
    body()->addWidget(m_frozenRow);
    m_all = addButton(QDialogButtonBox::ResetRole);
    m_defaults = addButton(QDialogButtonBox::ResetRole);
    m_done = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    m_done->setDefault(true);
}

//! Those that are shown first, in their order: a column ticked below them comes last in the table.
void ColumnsDialog::fill(const QList<ColumnState> &states)
{
    QList<ColumnState> ordered = states;
    std::ranges::stable_partition(ordered, &ColumnState::shown);
    m_filling = true;
    m_list->clear();
    for (const ColumnState &state : std::as_const(ordered)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(kColumnRole, state.column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(state.shown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_filling = false;
}

void ColumnsDialog::filter()
{
    const std::string words = models::foldedText(m_search->text().trimmed().toStdString());
    bool currentIsHidden = false;
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = models::foldedText(item->text().toStdString()).find(words) != std::string::npos;
        item->setHidden(!fits);
        first = first < 0 && fits ? row : first;
        currentIsHidden = currentIsHidden || (!fits && row == m_list->currentRow());
    }
    if (currentIsHidden || m_list->currentRow() < 0)
        m_list->setCurrentRow(first);
    // Between the columns that are found there may be others: moving would go nowhere one can see.
    m_list->setDragEnabled(words.empty());
    refreshButtons();
}

int ColumnsDialog::shownCount() const
{
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row)
        shown += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    return shown;
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count() || !m_search->text().trimmed().isEmpty())
        return;
    m_filling = true;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
    m_filling = false;
    apply();
}

void ColumnsDialog::apply()
{
    if (m_filling || !m_view)
        return;
    if (shownCount() == 0) {
        // An empty table could not be repaired by its own header.
        if (QListWidgetItem *item = m_list->currentItem()) {
            m_filling = true;
            item->setCheckState(Qt::Checked);
            m_filling = false;
        }
    }
    QList<ColumnState> states;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        states.append({item->data(kColumnRole).toInt(), 0, item->checkState() == Qt::Checked});
    }
    m_view->setColumnStates(states);
    m_view->setFrozenColumns(m_frozen->value());
    refreshTexts();
}

void ColumnsDialog::showAll()
{
    m_filling = true;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(Qt::Checked);
    m_filling = false;
    apply();
}

void ColumnsDialog::showDefaults()
{
    if (!m_view)
        return;
    m_search->clear();
    m_view->resetColumns();
    m_filling = true;
    m_frozen->setValue(0);
    m_filling = false;
    fill(m_view->columnStates());
    refreshTexts();
}

void ColumnsDialog::reject()
{
    if (m_view) {
        m_view->setColumnStates(m_before);
        m_view->setFrozenColumns(m_frozenBefore);
    }
    DialogFrame::reject();
}

void ColumnsDialog::refreshButtons()
{
    const bool canMove = m_search->text().trimmed().isEmpty() && m_list->currentRow() >= 0;
    m_up->setEnabled(canMove && m_list->currentRow() > 0);
    m_down->setEnabled(canMove && m_list->currentRow() < m_list->count() - 1);
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return DialogFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (watched == m_list && key->modifiers() == Qt::AltModifier && isMove) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return DialogFrame::eventFilter(watched, event);
}

void ColumnsDialog::retranslate()
{
    setHeading(tr("Choose columns"));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    m_list->setAccessibleName(tr("Columns"));
    m_filling = true;
    for (int row = 0; m_view && row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setText(m_view->model()
                          ->headerData(item->data(kColumnRole).toInt(), Qt::Horizontal, Qt::DisplayRole)
                          .toString());
    }
    m_filling = false;
    m_count->setText(
        tr("%1 of %Ln column(s) shown", nullptr, m_list->count()).arg(locale().toString(shownCount())));
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_frozenRow->setLabel(tr("Columns that stay in &place"));
    m_frozenRow->setHint(tr("The first ones do not move when the table is scrolled sideways."));
    //: button: shows all columns
    m_all->setText(tr("&All"));
    //: button: the columns the list has at first
    m_defaults->setText(tr("De&fault"));
    //: button
    m_done->setText(tr("Done"));
    m_cancel->setText(tr("Cancel"));
    refreshButtons();
}

} // namespace vinculo::ui
