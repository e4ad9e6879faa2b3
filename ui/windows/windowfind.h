// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "models/find/findsession.h"
#include "ui/find/menucommands.h"
#include "ui/windows/windowservices.h"

#include <QObject>
#include <QPointer>

namespace vinculo::models {
class LocalFinder;
}

namespace vinculo::ui {

class EnvironmentBand;
class FindButton;
class FindPalette;
class MainWindow;
class WindowActions;

//! Find anyone in a window: the field in its band, the palette over it, and where results lead. GUI thread.
class WindowFind : public QObject
{
    Q_OBJECT
public:
    //! The menus of `actions` have to be built; the field goes into the middle of `band`. All outlive it.
    WindowFind(MainWindow &window, const WindowServices &services, const models::RevealState &reveal,
               WindowActions &actions, EnvironmentBand &band);
    ~WindowFind() override;

    void setConnection(api::Connection *connection);
    //! Who knows the people on this computer; nullptr: nobody.
    void setLocalFinder(models::LocalFinder *finder) { m_session.setLocal(finder); }
    void forgetLink(const QString &id) { m_session.forgetLink(id); } //!< it was erased
    void retranslate();
    [[nodiscard]] models::FindSession &session() { return m_session; }

Q_SIGNALS:
    void personRequested(const QString &key);
    //! A list with filters, and the record to select in it.
    void placeRequested(const QString &page, const QList<vinculo::api::ListFilter> &filters,
                        const QString &recordId);

private:
    void open(const QString &text);
    void onChosen(const models::FindHit &hit, bool link);
    void openView(const models::FindHit &view);
    void run(const models::FindHit &command);
    [[nodiscard]] QList<models::FindHit> views() const;
    [[nodiscard]] MenuCommands::PageCommands pageCommands() const;
    [[nodiscard]] QString whyNot(const QAction &action) const;

    MainWindow &m_window;
    WindowServices m_services;
    const WindowActions &m_actions;
    models::FindSession m_session;
    MenuCommands m_commands;
    FindButton *m_button;
    QPointer<FindPalette> m_palette;
};

} // namespace vinculo::ui
