// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explain/findingcard.h"

#include "ui/dialogs/frame/wordlabel.h"
#include "ui/pages/explain/explaintext.h"
#include "ui/text/errortext.h"
#include "ui/text/textlanguage.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QStringList>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

FindingCard::FindingCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_who(new WordLabel(theme, WordLabel::Look::Strong, this))
    , m_identity(new WordLabel(theme, WordLabel::Look::Secondary, this))
    , m_meaning(new WordLabel(theme, WordLabel::Look::Section, this))
    , m_next(new WordLabel(theme, WordLabel::Look::Body, this))
    , m_retry(new WordLabel(theme, WordLabel::Look::Secondary, this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    layout->setHorizontalSpacing(Theme::space(2));
    layout->setVerticalSpacing(Theme::space(1));
    layout->setColumnStretch(1, 1);
    m_icon->setTextFormat(Qt::PlainText);
    layout->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    layout->addWidget(m_who, 0, 1);
    layout->addWidget(m_meaning, 1, 0, 1, 2);
    layout->addWidget(m_next, 2, 0, 1, 2);
    layout->addWidget(m_retry, 3, 0, 1, 2);
    layout->addWidget(m_identity, 4, 0, 1, 2);
    for (WordLabel *words : {m_who, m_meaning, m_next, m_retry, m_identity})
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&theme, &Theme::changed, this, &FindingCard::restyle);
}

void FindingCard::setFinding(const models::Finding &finding, bool isCall)
{
    m_finding = finding;
    const Guidance *guidance = finding.guidance;
    const QString language = textLanguage();
    m_who->setText(guidance ? whoActs(guidance->lane) : tr("Who has to act is not known."));
    m_meaning->setText(guidance ? guidance->meaning.in(language) : explaintext::unknown(finding));
    m_next->setText(guidance ? guidance->nextStep.in(language) : explaintext::unknownNext());
    const bool hasRetry = guidance && (isCall || guidance->retry != RetryRule::Never);
    m_retry->setText(hasRetry ? explaintext::retry(*guidance) : QString());
    m_retry->setVisible(hasRetry);
    m_identity->setText(explaintext::identity(finding));
    m_identity->setVisible(!m_identity->text().isEmpty());
    setAccessibleName(m_meaning->text());
    setAccessibleDescription(QStringList{m_who->text(), m_next->text(), m_retry->text()}.join(u' '));
    restyle();
}

void FindingCard::restyle()
{
    const QString icon = m_finding.guidance ? explaintext::laneIcon(m_finding.guidance->lane) : u"question"_s;
    const int size = Theme::space(5);
    m_icon->setPixmap(m_theme.icon(icon, Theme::Role::Accent).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace vinculo::ui
