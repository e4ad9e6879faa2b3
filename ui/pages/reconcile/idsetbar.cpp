// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/idsetbar.h"

#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

using Set = IdSetBar::Set;
constexpr std::array kSets{Set::All,       Set::Matched,    Set::OnlyAtBelvo, Set::WithoutId,
                           Set::OnlyYours, Set::SeveralIds, Set::Near,        Set::Findings};

//! These have rows without a file, too.
bool isAlways(Set set)
{
    return set == Set::All || set == Set::SeveralIds || set == Set::Findings;
}

} // namespace

IdSetBar::IdSetBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    Q_UNUSED(theme)
    auto *layout = new FlowLayout(this, Theme::space(1));
    layout->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    for (const Set set : kSets) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(u"reconcileSet%1"_s.arg(static_cast<int>(set)));
        m_buttons->addButton(button, static_cast<int>(set));
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<Set>(id)); });
}

QPushButton *IdSetBar::button(Set set) const
{
    return static_cast<QPushButton *>(m_buttons->button(static_cast<int>(set)));
}

void IdSetBar::setCounts(const models::ReconcileCounts &counts, bool isCompared)
{
    m_counts = counts;
    m_isCompared = isCompared;
    refresh();
}

void IdSetBar::setCurrent(std::optional<Set> set)
{
    m_buttons->setExclusive(false); // so that none may be
    for (const Set each : kSets)
        button(each)->setChecked(each == set);
    m_buttons->setExclusive(true);
}

qint64 IdSetBar::count(Set set) const
{
    switch (set) {
    case Set::All:
        return m_counts.links + m_counts.onlyYours;
    case Set::Matched:
        return m_counts.matched;
    case Set::OnlyAtBelvo:
        return m_counts.onlyAtBelvo;
    case Set::WithoutId:
        return m_counts.withoutId;
    case Set::OnlyYours:
        return m_counts.onlyYours;
    case Set::SeveralIds:
        return m_counts.severalIds;
    case Set::Near:
        return m_counts.near;
    case Set::Findings:
        return m_counts.findings;
    }
    return 0;
}

QString IdSetBar::text(Set set, const QString &number)
{
    switch (set) {
    case Set::All:
        //: button that shows all rows, %1 how many
        return tr("All %1").arg(number);
    case Set::Matched:
        //: button that shows rows, %1 how many
        return tr("Matched %1").arg(number);
    case Set::OnlyAtBelvo:
        //: button that shows links with an unknown id, %1 how many
        return tr("Only at Belvo %1").arg(number);
    case Set::WithoutId:
        //: button that shows links without an external id, %1 how many
        return tr("Without ID %1").arg(number);
    case Set::OnlyYours:
        //: button that shows ids without a link, %1 how many
        return tr("Only in your file %1").arg(number);
    case Set::SeveralIds:
        //: button that shows links of one person under several ids, %1 how many
        return tr("Several IDs, one person %1").arg(number);
    case Set::Near:
        //: button that shows ids that differ in spaces or case only, %1 how many
        return tr("Nearly equal %1").arg(number);
    case Set::Findings:
        //: button that shows external ids with something wrong, %1 how many
        return tr("ID check %1").arg(number);
    }
    return {};
}

QString IdSetBar::help(Set set)
{
    switch (set) {
    case Set::All:
        return tr("All links, and the IDs of your file that no link has");
    case Set::Matched:
        return tr("The ID of the link, or the link itself, is in your file");
    case Set::OnlyAtBelvo:
        return tr("Orphans: links with an ID that your file does not have");
    case Set::WithoutId:
        return tr("Links without an external ID that your file does not have either");
    case Set::OnlyYours:
        return tr("IDs of your file that no link has: never connected, or deleted");
    case Set::SeveralIds:
        return tr("The same user of an institution under more than one external ID");
    case Set::Near:
        return tr("No match, but an ID of your file differs in spaces or case only");
    case Set::Findings:
        return tr("External IDs that are missing, shared or against Belvo's rules");
    }
    return {};
}

void IdSetBar::refresh()
{
    for (const Set set : kSets) {
        QPushButton *one = button(set);
        one->setText(text(set, QLocale().toString(count(set))));
        one->setToolTip(help(set));
        one->setAccessibleDescription(help(set));
        one->setVisible(m_isCompared || isAlways(set));
    }
}

void IdSetBar::retranslate()
{
    refresh();
}

} // namespace vinculo::ui
