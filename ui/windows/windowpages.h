// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/windows/windowservices.h"

#include <QHash>

#include <optional>

class QStackedWidget;

namespace vinculo::ui {

class LinkActions;
class PlanDesk;
class RecordActions;
class ResourcePage;

//! The pages of a window, each made when it is first wanted, and what all of them are told. GUI thread.
class WindowPages : public QObject
{
    Q_OBJECT
public:
    //! Everything outlives this; the pages belong to `stack`.
    WindowPages(const WindowServices &services, const Profile &profile, models::RevealState &reveal,
                RecordDirectory &directory, models::PeopleDirectory &people, LinkActions &links,
                RecordActions &records, PlanDesk &plans, QStackedWidget &stack);
    ~WindowPages() override;

    [[nodiscard]] static bool exists(const QString &id);
    Page *page(const QString &id); //!< nullptr: there is none of that name
    [[nodiscard]] Page *known(const QString &id) const { return m_pages.value(id); } //!< made before
    [[nodiscard]] ResourcePage *resourcePage(const QString &id) const;               //!< made before

    void setConnection(api::Connection *connection);
    void setProblem(const ApiError &error, const QList<QAction *> &helpers);
    void setDensity(Theme::Density density);
    [[nodiscard]] Theme::Density density() const { return m_density; }
    void retranslate();
    void saveState() const;

Q_SIGNALS:
    void made(vinculo::ui::Page *page);                  //!< before it is shown or connected to Belvo
    void planRequested(const vinculo::PlanDraft &draft); //!< by any of them

private:
    Page *make(const QString &id);
    void note(const HandoverRecord &record);
    void tellRecovery(const QString &institution);

    WindowServices m_services;
    const Profile &m_profile;
    models::RevealState &m_reveal;
    RecordDirectory &m_directory;
    models::PeopleDirectory &m_people;
    LinkActions &m_links;
    RecordActions &m_records;
    PlanDesk &m_plans;
    QStackedWidget &m_stack;
    Theme::Density m_density;
    api::Connection *m_connection = nullptr;
    std::optional<ApiError> m_problem;
    QList<QAction *> m_helpers;
    QHash<QString, Page *> m_pages;
};

} // namespace vinculo::ui
