// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personfigures.h"
#include "ui/pages/page.h"

#include <QObject>

namespace vinculo::ui {

//! Begins the one thing to do about a problem of a person: the words for the customer, the group of
//! duplicates, or what the window does with a link. Asks by the signals of the page. GUI thread.
class ProblemActions : public QObject
{
    Q_OBJECT
public:
    ProblemActions(const PageContext &context, Page &page);

    //! `link`: as Belvo sent it; empty: it has not come.
    void act(const models::LinkProblem &problem, const models::PersonFigures &figures,
             const QByteArray &link);

private:
    void tellCustomer(const models::LinkProblem &problem, const models::PersonFigures &figures);

    PageContext m_context;
    Page &m_page;
};

} // namespace vinculo::ui
