// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/diagnosis/verdictcard.h"

#include "ui/dialogs/frame/wordlabel.h"
#include "ui/find/announce.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::Verdict;

namespace {

QString iconOf(ErrorLane lane)
{
    switch (lane) {
    case ErrorLane::EndUser:
        return u"person"_s;
    case ErrorLane::Bank:
        return u"institution"_s;
    case ErrorLane::Belvo:
        return u"cloud"_s;
    case ErrorLane::Us:
        return u"flag"_s;
    case ErrorLane::Wait:
        return u"clock"_s;
    }
    return {};
}

//! How bad a verdict is: what keeps the data away, what is only late or about to happen, what is well.
Tone toneOf(const models::Conclusion &conclusion)
{
    if (conclusion.verdict == Verdict::AllWell)
        return Tone::Ok;
    if (conclusion.verdict == Verdict::NotAsked || conclusion.verdict == Verdict::NotAllChecked ||
        conclusion.verdict == Verdict::AsFarAsKnown)
        return Tone::Neutral;
    return conclusion.lane == ErrorLane::Wait || !models::isWorse(conclusion.verdict, Verdict::NeverRead)
               ? Tone::Attention
               : Tone::Problem;
}

} // namespace

VerdictCard::VerdictCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_verdict(new WordLabel(theme, WordLabel::Look::Strong, this))
    , m_laneIcon(new QLabel(this))
    , m_who(new WordLabel(theme, WordLabel::Look::Secondary, this))
    , m_advice(new WordLabel(theme, WordLabel::Look::Body, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(1, 1);
    for (QLabel *icon : {m_icon, m_laneIcon})
        icon->setTextFormat(Qt::PlainText);
    for (WordLabel *text : {m_verdict, m_who, m_advice})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_verdict, 0, 1);
    grid->addWidget(m_laneIcon, 1, 0, Qt::AlignTop);
    grid->addWidget(m_who, 1, 1);
    grid->addWidget(m_advice, 2, 1);
    connect(&theme, &Theme::changed, this, &VerdictCard::restyle);
}

void VerdictCard::setRunning(const QString &text)
{
    show(Tone::Neutral, {}, text, {}, {});
}

void VerdictCard::setConclusion(const models::Conclusion &conclusion, const QString &verdict,
                                const QString &advice)
{
    const bool isWell = conclusion.verdict == Verdict::AllWell;
    const QString who = isWell ? tr("Nobody has to act.") : whoActs(conclusion.lane);
    const QString before = m_verdict->text();
    show(toneOf(conclusion), isWell ? u"info"_s : iconOf(conclusion.lane), verdict, who, advice);
    if (before != verdict)
        announce(*this, u"%1 %2"_s.arg(verdict, who));
}

void VerdictCard::show(Tone tone, const QString &laneIcon, const QString &verdict, const QString &who,
                       const QString &advice)
{
    m_tone = tone;
    m_laneIconName = laneIcon;
    m_verdict->setText(verdict);
    m_who->setText(who);
    m_advice->setText(advice);
    m_laneIcon->setVisible(!laneIcon.isEmpty());
    m_who->setVisible(!who.isEmpty());
    m_advice->setVisible(!advice.isEmpty());
    restyle();
}

QString VerdictCard::verdict() const
{
    return m_verdict->text();
}

QString VerdictCard::who() const
{
    return m_who->text();
}

void VerdictCard::restyle()
{
    const QSize size(Theme::space(5), Theme::space(5));
    m_icon->setPixmap(m_theme.toneIcon(m_tone).pixmap(size, devicePixelRatioF()));
    if (!m_laneIconName.isEmpty())
        m_laneIcon->setPixmap(
            m_theme.icon(m_laneIconName, Theme::Role::Secondary).pixmap(size, devicePixelRatioF()));
    update();
}

} // namespace vinculo::ui
