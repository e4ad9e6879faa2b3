// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/triage/lanebar.h"

#include "models/triage/triagewords.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kIcons = {"person"_L1, "institution"_L1, "cloud"_L1, "flag"_L1, "eye"_L1};
static_assert(kIcons.size() == models::kTriageLanes);

//! Nothing: put aside.
int placeOf(std::optional<ErrorLane> lane)
{
    return lane ? static_cast<int>(*lane) : static_cast<int>(models::kTriageLanes);
}

} // namespace

LaneBar::LaneBar(Theme &theme, models::TriageList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::space(2));
    for (int place = 0; place <= static_cast<int>(models::kTriageLanes); ++place) {
        auto *button = new LaneButton(theme, this);
        m_buttons.append(button);
        m_group.addButton(button, place);
    }
    m_buttons.first()->setChecked(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int place, bool isDown) {
        if (isDown)
            Q_EMIT chosen(place < static_cast<int>(models::kTriageLanes)
                              ? std::optional(static_cast<ErrorLane>(place))
                              : std::nullopt);
    });
    refresh();
}

LaneButton *LaneBar::button(std::optional<ErrorLane> lane) const
{
    return m_buttons.at(placeOf(lane));
}

void LaneBar::choose(std::optional<ErrorLane> lane)
{
    button(lane)->setChecked(true);
}

LaneContent LaneBar::content(ErrorLane lane) const
{
    const models::TriagePicture &picture = *m_list.picture();
    const QLocale locale;
    const auto count = static_cast<int>(picture[lane].count);
    LaneContent content{.icon = QString(kIcons[static_cast<std::size_t>(lane)]),
                        .word = models::TriageWords::lane(lane)};
    if (!picture.isKnown) {
        content.value = u"—"_s;
        content.spoken = tr("not known yet");
        return content;
    }
    content.value = locale.toString(count);
    content.spoken = tr("%Ln link(s)", nullptr, count);
    if (!picture.areLinksComplete) {
        content.value = u"≥ "_s + content.value;
        content.spoken = tr("%Ln link(s) or more", nullptr, count);
    }
    const auto change = m_list.change(lane);
    if (change.value_or(0) != 0) {
        const auto difference = static_cast<int>(std::abs(*change));
        content.direction = *change > 0 ? 1 : -1;
        content.change = *change > 0 ? tr("%Ln more", "beside a count", difference)
                                     : tr("%Ln fewer", "beside a count", difference);
    }
    content.isDone = m_list.done(lane).has_value();
    //: tool tip: %1 how many links a lane has, %2 how many more or fewer than at the last visit
    content.toolTip = content.change.isEmpty()
                          ? models::TriageWords::laneTeaches(lane)
                          : tr("%1, %2 than at your last visit").arg(content.spoken, content.change);
    return content;
}

LaneContent LaneBar::asideContent() const
{
    const auto count = static_cast<int>(m_list.picture()->aside.count);
    LaneContent content{.icon = u"clock"_s,
                        //: lane of links that somebody has put aside
                        .word = tr("Put aside"),
                        .value = QLocale().toString(count),
                        .spoken = tr("%Ln link(s)", nullptr, count)};
    content.toolTip = tr("What was snoozed, or waits for the customer. It comes back by itself.");
    return content;
}

void LaneBar::refresh()
{
    for (int place = 0; place < static_cast<int>(models::kTriageLanes); ++place)
        m_buttons[place]->setContent(content(static_cast<ErrorLane>(place)));
    m_buttons.last()->setContent(asideContent());
    arrange();
}

void LaneBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

//! All in one line, or three to a line.
void LaneBar::arrange()
{
    int widest = 0;
    for (const LaneButton *button : std::as_const(m_buttons))
        widest = std::max(widest, button->sizeHint().width());
    const int count = static_cast<int>(m_buttons.size());
    const bool fits = count * widest + (count - 1) * Theme::space(2) <= width();
    const int columns = fits ? count : count / 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int place = 0; place < count; ++place) {
        m_grid->addWidget(m_buttons[place], place / columns, place % columns);
        m_grid->setColumnStretch(place, place < columns ? 1 : 0);
    }
}

} // namespace vinculo::ui
