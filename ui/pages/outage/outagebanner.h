// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outage/outageboard.h"
#include "ui/pages/page.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace vinculo::models {
class FilterSet;
}

namespace vinculo::ui {

class OutageRow;
class Toast;

//! The institutions that are not reached, above a page; takes no room while all is well. Without a board in
//! the context it stays empty.
class OutageBanner : public QWidget
{
    Q_OBJECT
public:
    OutageBanner(const PageContext &context, QWidget *page);

    //! Only these, and of them also those with too few attempts to tell. Nothing, as at first: all that are
    //! out or have recovered.
    void setInstitutions(const std::optional<QStringList> &institutions);
    //! Those that a list of links is filtered by, or all.
    void follow(const models::FilterSet &filters);
    void retranslate();
    [[nodiscard]] const QList<OutageRow *> &rows() const { return m_rows; } //!< those that are shown

Q_SIGNALS:
    void planRequested(const vinculo::PlanDraft &draft);

private:
    void refresh();
    [[nodiscard]] QList<models::Outage> wanted() const;
    [[nodiscard]] PlanDraft planFor(const models::Outage &outage) const;
    OutageRow *addRow();
    void showCalls(const QString &institution);
    void copyNotice(const models::Outage &outage, const QString &language);
    void copyTicket(const models::Outage &outage);
    void tell(const QString &sentence);

    PageContext m_context;
    std::optional<QStringList> m_institutions;
    QWidget *m_page;
    QVBoxLayout *m_layout;
    QList<OutageRow *> m_rows;
    Toast *m_toast = nullptr;
};

} // namespace vinculo::ui
