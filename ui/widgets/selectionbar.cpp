// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionbar.h"

#include "ui/text/totalstext.h"
#include "ui/widgets/amountstrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/totalspopup.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

SelectionBar::SelectionBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new PlainLabel(this))
    , m_loadAll(new QToolButton(this))
    , m_strip(new AmountStrip(theme, this))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"selectionBar"_s);
    build();
    connect(m_clear, &QToolButton::clicked, this, &SelectionBar::clearRequested);
    connect(m_loadAll, &QToolButton::clicked, this, [this] {
        if (m_counts.isSelectingAll)
            Q_EMIT stopRequested();
        else
            Q_EMIT selectAllRequested();
    });
    connect(m_strip, &QAbstractButton::clicked, this, &SelectionBar::showBreakdown);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void SelectionBar::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::space(4) - AmountStrip::kSide, 2, Theme::space(4), 2);
    rows->setSpacing(0);
    m_first = new QHBoxLayout;
    m_first->setSpacing(Theme::space(2));
    m_first->setContentsMargins(AmountStrip::kSide, 0, 0, 0); // texts of both lines begin below each other
    m_second = new QHBoxLayout;
    rows->addLayout(m_first);
    rows->addLayout(m_second);
    m_first->addWidget(m_text);
    m_first->addWidget(m_loadAll);
    m_first->addWidget(m_strip);
    m_first->addStretch(1);
    m_first->addWidget(m_clear);
    setMinimumHeight(34);
    m_text->setTextRole(m_theme, Theme::Role::Text, Theme::TextSize::Secondary);
    m_text->setElideMode(Qt::ElideRight);
    m_strip->setObjectName(u"selectedSums"_s);
    m_clear->setObjectName(u"clearSelection"_s);
    m_loadAll->setObjectName(u"loadAllMatching"_s);
    m_clear->setIcon(m_theme.icon(u"close"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {m_clear, m_loadAll}) {
        button->setAutoRaise(true);
        button->setFont(m_theme.font(Theme::TextSize::Secondary));
    }
}

void SelectionBar::setModel(models::TotalsModel &model, const ResourceSpec &spec)
{
    m_model = &model;
    m_spec = &spec;
    connect(&model, &models::TotalsModel::changed, this, &SelectionBar::refresh);
    refresh();
}

void SelectionBar::setActions(const QList<QAction *> &actions)
{
    qDeleteAll(std::exchange(m_buttons, {}));
    int place = m_first->indexOf(m_clear);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFont(m_theme.font(Theme::TextSize::Secondary));
        m_first->insertWidget(place++, button);
        m_buttons.append(button);
    }
    refresh();
}

void SelectionBar::setCounts(const Counts &counts)
{
    m_counts = counts;
    refresh();
}

void SelectionBar::setHiddenRows(int count)
{
    if (std::exchange(m_hiddenRows, count) != count)
        refresh();
}

void SelectionBar::retranslate()
{
    //: button: no row is selected any more
    m_clear->setText(tr("Clear selection"));
    refresh();
}

void SelectionBar::refresh()
{
    if (!m_model)
        return;
    const auto selected = static_cast<int>(m_model->selectedCount());
    const bool isAll = selected > 0 && selected == m_counts.shown;
    const bool isPartial = isAll && m_counts.canLoadMore;
    QString text = tr("%Ln row(s) selected", nullptr, selected);
    if (isPartial && m_counts.matching >= 0)
        //: %1 "12 rows selected"; %2 number of rows the server has
        text = tr("%1 of those loaded; %2 match at Belvo").arg(text, QLocale().toString(m_counts.matching));
    else if (isPartial) //: %1 "12 rows selected"
        text = tr("%1 of those loaded; there are more at Belvo").arg(text);
    else if (isAll) //: all rows of the table are selected
        text = tr("All %Ln row(s) selected", nullptr, selected);
    if (m_hiddenRows > 0)
        //: %1 "12 rows selected"; the others do not match the search, and no action is about them
        text = tr("%1; %Ln more hidden by the search", nullptr, m_hiddenRows).arg(text);
    if (m_counts.isSelectingAll)
        text = loadingText();
    m_text->setText(text);
    //: button: loads all further pages and selects the rows of all
    const QString load = tr("Load and select all");
    //: button: loads no more pages
    m_loadAll->setText(m_counts.isSelectingAll ? tr("Stop") : load);
    m_loadAll->setVisible(isPartial || m_counts.isSelectingAll);
    if (selected > 0 && m_model->isSelectedCurrent() && !m_model->selected().money.empty())
        m_strip->setAmounts(TotalsText::lead(m_model->selected().money.front().isDirected, false),
                            TotalsText::amounts(m_model->selected().money.front(), models::CellFormatter()));
    else if (selected == 0 || m_model->moneyColumn() < 0)
        m_strip->hide();
    else
        m_strip->setPending();
    for (QToolButton *button : std::as_const(m_buttons))
        button->setVisible(selected > 0); // nothing is done to hidden rows
    setVisible(selected + m_hiddenRows > 1 || m_counts.isSelectingAll);
    placeStrip();
}

QString SelectionBar::loadingText() const
{
    const QString loaded = QLocale().toString(m_counts.loaded);
    if (m_counts.total < 0)
        //: %1 number of rows that are loaded
        return tr("Loading all rows to select them: %1 so far").arg(loaded);
    //: %1 number of rows that are loaded, %2 of all
    return tr("Loading all rows to select them: %1 of %2").arg(loaded, QLocale().toString(m_counts.total));
}

//! In the first line where it fits with in and out of every currency, else in a line of its own.
void SelectionBar::placeStrip()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right() + m_text->sizeHint().width() + m_clear->sizeHint().width() +
                 (5 + static_cast<int>(m_buttons.size())) * m_first->spacing();
    if (!m_loadAll->isHidden())
        needed += m_loadAll->sizeHint().width();
    for (const QToolButton *button : std::as_const(m_buttons))
        needed += button->isHidden() ? 0 : button->sizeHint().width();
    const bool isSecond = !m_strip->isHidden() && needed + m_strip->fullWidth() > width();
    if (isSecond == (m_second->count() > 0))
        return;
    if (isSecond) {
        m_first->removeWidget(m_strip);
        m_second->addWidget(m_strip);
    } else {
        m_second->removeWidget(m_strip);
        m_first->insertWidget(2, m_strip);
    }
}

void SelectionBar::showBreakdown()
{
    m_popup = new TotalsPopup(m_theme, *m_spec, this);
    m_popup->setTotals(m_text->text(), m_model->selected());
    m_popup->setColumns({}, -1);
    m_popup->showAbove(*m_strip);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeStrip();
}

void SelectionBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Role::Selection));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Theme::Role::Border));
}

QString SelectionBar::text() const
{
    return m_text->text();
}

} // namespace vinculo::ui
