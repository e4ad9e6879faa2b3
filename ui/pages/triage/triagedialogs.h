// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triage/triagelist.h"
#include "ui/pages/page.h"

#include <QObject>

namespace vinculo::ui {

class TriageActions;

//! Opens the dialogs about one link that needs somebody, and carries out what they end with.
class TriageDialogs : public QObject
{
    Q_OBJECT
public:
    //! `panel` is what they open over.
    TriageDialogs(const PageContext &context, models::TriageList &list, TriageActions &actions,
                  QWidget &panel);

    //! What the customer must do. `person`: masked; empty: not known.
    void handBack(const models::TriageRow &row, const QString &person);
    void editNote(const models::TriageRow &row, const QString &person);

Q_SIGNALS:
    void linkActionRequested(const QByteArray &link, vinculo::models::HealthAction action);

private:
    [[nodiscard]] QString bankOf(const models::TriageRow &row) const;

    PageContext m_context;
    models::TriageList &m_list;
    TriageActions &m_actions;
    QWidget &m_panel;
};

} // namespace vinculo::ui
