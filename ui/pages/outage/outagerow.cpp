// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outage/outagerow.h"

#include "ui/text/outagetext.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::OutageState;

namespace {

constexpr int kSide = 16;
constexpr int kBelow = 8;
constexpr auto kHold = 4h; //!< of the button itself
constexpr std::array kHolds = {1h, 4h, 24h};

struct Language
{
    QLatin1StringView code;
    const char16_t *name; //!< languages call themselves by their own names
};
constexpr std::array kLanguages = {Language{"pt"_L1, u"Português (Brasil)"}, Language{"es"_L1, u"Español"},
                                   Language{"en"_L1, u"English"}};

} // namespace

OutageRow::OutageRow(Theme &theme, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(language.isEmpty() ? u"pt"_s : language)
    , m_icon(new PlainLabel(this))
    , m_sentence(new PlainLabel(this))
    , m_status(new PlainLabel(this))
    , m_advice(new PlainLabel(this))
    , m_copy(new QPushButton(this))
    , m_copyMore(new QToolButton(this))
    , m_hold(new QPushButton(this))
    , m_holdMore(new QToolButton(this))
    , m_chart(new QPushButton(this))
    , m_release(new QPushButton(this))
    , m_refresh(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    build();
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT noticeRequested(m_language); });
    connect(m_hold, &QPushButton::clicked, this, [this] { Q_EMIT holdRequested(kHold); });
    connect(m_chart, &QPushButton::clicked, this, &OutageRow::chartRequested);
    connect(m_release, &QPushButton::clicked, this, &OutageRow::releaseRequested);
    connect(m_refresh, &QPushButton::clicked, this, &OutageRow::refreshRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &OutageRow::dismissed);
    connect(&theme, &Theme::changed, this, &OutageRow::updateIcon);
    retranslate();
}

void OutageRow::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSide + Theme::space(3), Theme::space(2), kSide + Theme::space(2),
                               kBelow + Theme::space(2));
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *body = new QVBoxLayout;
    body->setSpacing(Theme::space(1));
    for (PlainLabel *label : {m_sentence, m_status, m_advice}) {
        label->setWordWrap(true);
        body->addWidget(label);
    }
    m_status->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    buttons->addWidget(withMenu(*m_copy, *m_copyMore));
    buttons->addWidget(withMenu(*m_hold, *m_holdMore));
    for (const Language &language : kLanguages) {
        QAction *action = m_copyMore->menu()->addAction(QString::fromUtf16(language.name));
        connect(action, &QAction::triggered, this,
                [this, code = QString(language.code)] { Q_EMIT noticeRequested(code); });
    }
    m_copyMore->menu()->addSeparator();
    m_ticket = m_copyMore->menu()->addAction(QString(), this, &OutageRow::ticketRequested);
    m_ticket->setObjectName(u"outageTicket"_s);
    for (const std::chrono::hours time : kHolds)
        connect(m_holdMore->menu()->addAction(QString()), &QAction::triggered, this,
                [this, time] { Q_EMIT holdRequested(time); });
    m_copy->setObjectName(u"outageCopy"_s);
    m_hold->setObjectName(u"outageHold"_s);
    m_chart->setObjectName(u"outageChart"_s);
    m_release->setObjectName(u"outageRelease"_s);
    m_refresh->setObjectName(u"outageRefresh"_s);
    m_dismiss->setObjectName(u"outageDismiss"_s);
    for (QPushButton *button : {m_release, m_refresh, m_chart, m_dismiss})
        buttons->addWidget(button);
    buttons->addStretch(1);
    body->addLayout(buttons);
    layout->addLayout(body, 1);
}

//! What the button does, and beside it the ways to do it otherwise.
QWidget *OutageRow::withMenu(QPushButton &button, QToolButton &more)
{
    auto *pair = new QWidget(this);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    more.setIcon(m_theme.icon(u"chevron-down"_s, Theme::Role::Secondary));
    more.setAutoRaise(true);
    more.setPopupMode(QToolButton::InstantPopup);
    more.setFocusPolicy(Qt::StrongFocus);
    more.setMenu(new QMenu(&more));
    layout->addWidget(&button);
    layout->addWidget(&more);
    return pair;
}

Tone OutageRow::tone() const
{
    switch (m_outage.state) {
    case OutageState::Confirmed:
        return Tone::Problem;
    case OutageState::Suspected:
        return Tone::Attention;
    case OutageState::Recovered:
        return Tone::Ok;
    case OutageState::TooFew:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

void OutageRow::setOutage(const models::Outage &outage, qsizetype waiting)
{
    m_outage = outage;
    m_waiting = waiting;
    retranslate();
    updateIcon();
}

void OutageRow::retranslate()
{
    const bool isOut = m_outage.state == OutageState::Suspected || m_outage.state == OutageState::Confirmed;
    const bool isOver = m_outage.state == OutageState::Recovered;
    m_sentence->setText(outageSentence(m_outage));
    m_status->setText(outageStatus(m_outage));
    const QString advice = outageAdvice(m_outage);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    //: button: a message for customers of the bank, to the clipboard
    m_copy->setText(tr("Copy notice"));
    m_copy->setToolTip(tr("Copies a message for customers of this bank"));
    m_copy->parentWidget()->setVisible(isOut);
    //: button: no refreshes for this bank until it works again, at most some hours
    m_hold->setText(tr("Hold refreshes for this bank"));
    m_hold->setToolTip(tr("Until it works again, at most 4 hours"));
    m_hold->parentWidget()->setVisible(isOut && !m_outage.heldUntil);
    const QList<QAction *> times = m_holdMore->menu()->actions();
    for (qsizetype i = 0; i < times.size(); ++i) {
        const int hours = static_cast<int>(kHolds[static_cast<std::size_t>(i)].count());
        times[i]->setText(tr("Until it works again, at most %Ln hour(s)", nullptr, hours));
    }
    //: button: opens a chart
    m_chart->setText(tr("Failures over time…"));
    m_chart->setToolTip(tr("Failed calls to this bank hour by hour, beside what is usual"));
    //: button: refreshes for this bank may be asked for again
    m_release->setText(tr("Let refreshes go on"));
    m_release->setVisible(m_outage.heldUntil && !isOver);
    const int waiting = static_cast<int>(m_waiting);
    //: button: opens a plan
    m_refresh->setText(tr("Refresh the %Ln link(s) that failed…", nullptr, waiting));
    m_refresh->setVisible(isOver && waiting > 0);
    //: button: this message is not needed any more
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setVisible(isOver);
    //: menu: what a case system needs to know of an outage, to the clipboard
    m_ticket->setText(tr("Copy &ticket"));
    m_ticket->setStatusTip(tr("Copies one case for all customers of this bank, without personal data."));
    m_copyMore->setToolTip(tr("Copy the notice in another language, or a ticket"));
    m_copyMore->setAccessibleName(m_copyMore->toolTip());
    m_holdMore->setToolTip(tr("Hold for another time"));
    m_holdMore->setAccessibleName(m_holdMore->toolTip());
    setAccessibleName(m_sentence->text());
}

void OutageRow::updateIcon()
{
    m_icon->setPixmap(m_theme.toneIcon(tone()).pixmap(QSize(18, 18), devicePixelRatioF()));
    update();
}

void OutageRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.toneColor(tone()));
    painter.setBrush(m_theme.tintOf(tone()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kSide + .5, .5, -kSide - .5, -kBelow - .5), 6, 6);
}

} // namespace vinculo::ui
