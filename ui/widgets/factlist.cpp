// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vinculo::ui {

FactList::FactList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_more->setFlat(true);
    m_more->hide();
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        fill();
    });
}

void FactList::setFacts(const QList<models::FactLine> &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    fill();
}

void FactList::fill()
{
    const int all = std::min(count(), kMost);
    // One more than fits is no reason to fold.
    const int shown = m_isUnfolded || all <= kFolded + 1 ? all : kFolded;
    while (m_rows.size() < shown) {
        auto *row = new FactRow(m_theme, this);
        const auto number = static_cast<int>(m_rows.size());
        m_layout->insertWidget(number, row);
        setTabOrder(m_rows.isEmpty() ? this : static_cast<QWidget *>(m_rows.last()), row);
        connect(row, &FactRow::clicked, this, [this, number] {
            if (m_rows.at(number)->leadsSomewhere())
                Q_EMIT activated(number);
        });
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i < shown)
            setFact(*m_rows.at(i), m_facts.at(i));
        m_rows.at(i)->setVisible(i < shown);
    }
    m_more->setVisible(all > kFolded + 1);
    retranslate();
    updateGeometry();
}

void FactList::setFact(FactRow &row, const models::FactLine &fact)
{
    row.setFact(fact);
    if (fact.targetNote.isEmpty())
        return;
    const QString text = row.spoken() + u'\n' + fact.targetNote;
    row.setToolTip(PlainLabel::toolTipText(text));
    row.setAccessibleDescription(text);
}

void FactList::retranslate()
{
    m_more->setText(m_isUnfolded
                        //: button below a list: only the first few again
                        ? tr("Show fewer")
                        //: button below a list: %1 how many there are
                        : tr("Show all %1").arg(QLocale().toString(std::min(count(), kMost))));
}

} // namespace vinculo::ui
