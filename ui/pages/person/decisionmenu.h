// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopledirectory.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <functional>

class QMenu;

namespace vinculo::ui {

class Toast;

//! What somebody decides about who is one person: that a link is somebody else's, or that another person is
//! the same one. Done at once, because it can be undone; told with a way back. GUI thread.
class DecisionMenu : public QObject
{
    Q_OBJECT
public:
    //! `toast` tells what was done.
    DecisionMenu(Theme &theme, models::PeopleDirectory &people, Toast &toast, QWidget *page);

    //! Asks which link of this person is not theirs.
    void askSplit(const QString &linkId, const QPoint &globalPosition);
    //! Asks which of those who may be the same person, or were told apart from them here, is.
    void askMerge(const QString &linkId, const QPoint &globalPosition);
    //! Asks whether the people behind the two links are one, whatever they share.
    void askJoin(const QString &linkId, const QString &otherId, const QPoint &globalPosition);

private:
    using Undo = std::function<Result<bool>()>;
    [[nodiscard]] QMenu *makeMenu(const QString &title);
    void split(const QUuid &link, const QUuid &rest);
    void merge(const QUuid &link, const QUuid &other);
    void joinAgain(const QUuid &link, const QUuid &other);
    void tell(const Result<bool> &done, const QString &sentence, const Undo &undo);
    [[nodiscard]] Undo forgetting(const QList<QUuid> &ours, const QList<QUuid> &theirs);

    Theme &m_theme;
    models::PeopleDirectory &m_people;
    QWidget *m_page;
    Toast &m_toast;
};

} // namespace vinculo::ui
