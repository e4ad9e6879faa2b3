// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/sectioncard.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vinculo::ui {

using models::PartState;

SectionCard::SectionCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_title(new PlainLabel(this))
    , m_age(new PlainLabel(this))
    , m_link(new QPushButton(this))
    , m_problem(new NoticeLine(theme, this))
    , m_retry(new QPushButton(this))
    , m_list(new FactList(theme, this))
    , m_empty(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    m_layout->setSpacing(Theme::space(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    m_title->setTextRole(theme, Theme::Role::Text, Theme::TextSize::Section);
    m_title->setElideMode(Qt::ElideRight);
    m_age->setTextRole(theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_age->setElideMode(Qt::ElideRight);
    m_link->setFlat(true);
    m_link->hide();
    head->addWidget(m_title, 0);
    head->addWidget(m_age, 1);
    head->addWidget(m_link);
    m_layout->addLayout(head);
    m_problem->setNotice(Tone::Problem, {});
    m_layout->addWidget(m_problem);
    m_retry->hide();
    m_layout->addWidget(m_retry, 0, Qt::AlignLeft);
    m_list->setContentsMargins(-Theme::space(2), 0, -Theme::space(2), 0);
    m_layout->addWidget(m_list);
    for (PlainLabel *words : {m_empty, m_note}) {
        words->setTextRole(theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
        words->setWordWrap(true);
        words->hide();
        m_layout->addWidget(words);
    }
    connect(m_list, &FactList::activated, this, &SectionCard::activated);
    connect(m_link, &QPushButton::clicked, this, &SectionCard::linkActivated);
    connect(m_retry, &QPushButton::clicked, this, &SectionCard::retryRequested);
}

void SectionCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString SectionCard::title() const
{
    return m_title->text();
}

void SectionCard::setFacts(const QList<models::FactLine> &facts)
{
    m_list->setFacts(facts);
    show();
}

void SectionCard::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    show();
}

void SectionCard::setStatus(const models::PartStatus &status, const QString &problem)
{
    m_status = status;
    m_problemText = problem;
    show();
}

QString SectionCard::notOffered()
{
    return tr("No institution of this person offers this kind of data.");
}

void SectionCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SectionCard::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

QString SectionCard::stateText() const
{
    const QLocale locale;
    if (m_status.state == PartState::Loading || (m_status.isBusy && m_status.loaded == 0))
        //: beside the title of a section: its data are on their way
        return tr("Loading…");
    if (!m_status.receivedAt)
        return {};
    const QString age = models::CellFormatter(locale).age(m_status.receivedAt->toMSecsSinceEpoch(),
                                                          QDateTime::currentMSecsSinceEpoch());
    if (m_status.state == PartState::Partial && m_status.total > m_status.loaded)
        //: beside the title of a section: %1 and %2 numbers of rows, %3 age such as "2 minutes ago"
        return tr("%1 of %2 loaded · %3")
            .arg(locale.toString(m_status.loaded), locale.toString(m_status.total), age);
    if (m_status.isKept)
        //: beside the title of a section: %1 age such as "2 minutes ago"
        return tr("from this computer, %1").arg(age);
    return age;
}

void SectionCard::show()
{
    m_age->setText(stateText());
    m_problem->setNotice(Tone::Problem, m_problemText);
    m_retry->setVisible(!m_problemText.isEmpty());
    m_list->setVisible(m_list->count() > 0);
    // That there are none can be said once all are here.
    const bool isAnswered = m_status.state == PartState::Complete ||
                            m_status.state == PartState::NotOffered ||
                            m_status.state == PartState::NeedsDocument;
    const bool isEmpty = m_list->count() == 0 && isAnswered && !m_emptySentence.isEmpty();
    m_empty->setText(m_status.state == PartState::NotOffered ? notOffered()
                     : m_status.state == PartState::NeedsDocument
                         ? tr("Belvo finds these by document, and no document of this person is known.")
                         : m_emptySentence);
    m_empty->setVisible(isEmpty);
}

void SectionCard::retranslate()
{
    //: button beside a section that could not be loaded
    m_retry->setText(tr("Try again"));
    m_list->retranslate();
    show();
}

} // namespace vinculo::ui
