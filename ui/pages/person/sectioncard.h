// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personpart.h"
#include "ui/dialogs/frame/card.h"
#include "ui/widgets/factlist.h"

#include <QVBoxLayout>

class QPushButton;

namespace vinculo::ui {

class NoticeLine;
class PlainLabel;

//! One section of a page that is read: title, age of the data, rows, and the states of a
//! load. Old rows stay below the sentence that says why there are no newer ones.
class SectionCard : public Card
{
    Q_OBJECT
public:
    SectionCard(Theme &theme, QWidget *parent);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setFacts(const QList<models::FactLine> &facts);
    //! What stands where the rows would be when there are none and none are missing.
    void setEmptySentence(const QString &sentence);
    //! Says in words how far the lists of the section are: their age, what is missing. `problem`: what of
    //! them failed, and why; empty: nothing.
    void setStatus(const models::PartStatus &status, const QString &problem = {});
    //! Of lists that nobody can have.
    [[nodiscard]] static QString notOffered();
    //! A sentence below the rows; empty: none.
    void setNote(const QString &note);
    //! A button in the corner that leads to the whole list; empty: none.
    void setLink(const QString &text);
    [[nodiscard]] FactList &list() { return *m_list; }
    void retranslate();

Q_SIGNALS:
    void activated(int row); //!< of the rows
    void linkActivated();
    void retryRequested();

private:
    void show();
    [[nodiscard]] QString stateText() const;

    Theme &m_theme;
    models::PartStatus m_status;
    QString m_problemText;
    QString m_emptySentence;
    PlainLabel *m_title;
    PlainLabel *m_age;
    QPushButton *m_link;
    NoticeLine *m_problem;
    QPushButton *m_retry;
    FactList *m_list;
    PlainLabel *m_empty;
    PlainLabel *m_note;
    QVBoxLayout *m_layout;
};

} // namespace vinculo::ui
