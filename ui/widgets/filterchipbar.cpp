// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchipbar.h"

#include "ui/widgets/filterchipwidget.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QToolButton>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostChips = 24;

} // namespace

FilterChipBar::FilterChipBar(Theme &theme, models::FilterSet &filters, models::QueryState &query,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filters(filters)
    , m_query(query)
    , m_more(new PlainLabel(this))
    , m_clear(new QToolButton(this))
{
    auto *layout = new FlowLayout(this, Theme::space(2) - 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setTextRole(theme, Theme::Role::Secondary);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    connect(m_clear, &QToolButton::clicked, this, &FilterChipBar::clearRequested);
    layout->addWidget(m_more);
    layout->addWidget(m_clear);
    hide();
}

QList<FilterChipContent> FilterChipBar::contents(const models::QueryScope &scope) const
{
    //: on a filter: who answers it
    const QString there = tr("Filtered at Belvo");
    QList<FilterChipContent> contents;
    for (const models::FilterChip &chip : m_filters.chips())
        contents.append({chip.text, u"cloud"_s, there, chip.removable, true});
    for (qsizetype i = 0; i < m_query.parts().size(); ++i) {
        const models::QueryPart &part = m_query.parts().at(i);
        //: on a filter: who answers it
        QString where = scope.isAtServer(i) ? there : tr("Filtered here, among the loaded rows");
        if (!scope.isAtServer(i) && scope.isAskable(i))
            //: on a filter; a second sentence
            where += u". "_s + tr("Enter in the search field asks Belvo");
        if (part.isHidden)
            //: on a filter made from a masked cell; a second sentence
            where += u". "_s + tr("Its value is hidden and therefore not in the search field");
        contents.append(
            {part.words, scope.isAtServer(i) ? u"cloud"_s : u"here"_s, where, true, !part.isHidden});
    }
    return contents;
}

void FilterChipBar::show(const models::QueryScope &scope)
{
    const QList<FilterChipContent> wanted = contents(scope);
    const qsizetype count = qMin(wanted.size(), kMostChips);
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isAncestorOf(focusWidget()) && window()->focusWidget() == focusWidget())
            focused = i;
    bool isFocusLost = false;
    bool isChanged = false;
    for (qsizetype i = 0; i < count; ++i) {
        if (i < m_chips.size() && m_chips[i]->content() == wanted[i])
            continue;
        isFocusLost = isFocusLost || i == focused;
        isChanged = true;
        putChip(i, wanted[i]);
    }
    while (m_chips.size() > count) {
        isFocusLost = isFocusLost || m_chips.size() - 1 == focused;
        FilterChipWidget *chip = m_chips.takeLast();
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender
    }
    if (isChanged)
        arrange();
    //: behind the first chips of a very long search
    m_more->setText(tr("and %Ln more", nullptr, static_cast<int>(wanted.size() - count)));
    m_more->setVisible(wanted.size() > count);
    //: removes all filters of a list
    m_clear->setText(tr("Clear all filters"));
    m_clear->setVisible(std::ranges::count_if(wanted, &FilterChipContent::isRemovable) > 1);
    setVisible(!wanted.isEmpty());
    updateGeometry();
    if (isFocusLost && !m_chips.isEmpty())
        m_chips[qMin(focused, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
    else if (isFocusLost)
        Q_EMIT emptied();
}

void FilterChipBar::putChip(qsizetype at, const FilterChipContent &content)
{
    auto *chip = new FilterChipWidget(m_theme, content, this);
    connect(chip, &FilterChipWidget::editRequested, this, [this, chip] { onEdit(chip); });
    connect(chip, &FilterChipWidget::removeRequested, this, [this, chip] { onRemove(chip); });
    if (at < m_chips.size()) {
        FilterChipWidget *old = std::exchange(m_chips[at], chip);
        layout()->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the sender
    } else {
        m_chips.append(chip);
    }
    chip->show();
}

//! In reading order, which is also that of the keyboard.
void FilterChipBar::arrange()
{
    QWidget *before = nullptr;
    QList<QWidget *> all(m_chips.begin(), m_chips.end());
    all.append({m_more, m_clear});
    for (QWidget *widget : std::as_const(all)) {
        layout()->removeWidget(widget);
        layout()->addWidget(widget);
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
}

void FilterChipBar::onEdit(const FilterChipWidget *chip)
{
    const QList<models::FilterChip> filters = m_filters.chips();
    const qsizetype at = m_chips.indexOf(chip);
    if (at >= 0 && at < filters.size())
        Q_EMIT filterEditRequested(filters.at(at).value.key);
    else if (at >= 0)
        Q_EMIT partEditRequested(at - filters.size());
}

void FilterChipBar::onRemove(const FilterChipWidget *chip)
{
    const QList<models::FilterChip> filters = m_filters.chips();
    const qsizetype at = m_chips.indexOf(chip);
    if (at >= 0 && at < filters.size())
        m_filters.remove(filters.at(at).value);
    else if (at >= 0)
        Q_EMIT partRemoveRequested(at - filters.size());
}

} // namespace vinculo::ui
