// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/domain/result.h"
#include "ui/windows/windowservices.h"

#include <QMainWindow>

#include <memory>

namespace vinculo::ui {

class RecordOpening;

//! One window = one profile. Can be shown before there is a connection: app/ hands it over when the sandbox
//! runs or the keychain has answered, and pages load then.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const WindowServices &services, const Profile &profile, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const Profile &profile() const;
    //! The connection lives in app/; nullptr takes it away (pages keep their rows and say so).
    void setConnection(api::Connection *connection);
    //! No connection could be made: shows what happened with the actions that help (retry, unlock, enter
    //! keys…).
    void showConnectionProblem(const ApiError &error);
    //! The connection stands, but the keys could not be stored for the next time.
    void showKeysNotRemembered(const ApiError &error);
    //! Goes to a page ("links", "accounts", …, "activity") with server filters, as navigation and deep links
    //! do.
    void openPage(const QString &page, const QList<api::ListFilter> &filters = {});
    //! Finds the record at Belvo, now or once there is a connection, and goes to it; says so when there is
    //! none. Of institutions by their name.
    void openRecord(const QString &page, const QString &id);
    //! `key`: the id of one of the person's links.
    void openPerson(const QString &key);
    //! Addresses from other programs: what stands in their way is told here.
    [[nodiscard]] RecordOpening &opening() const;
    [[nodiscard]] QString currentPage() const;

Q_SIGNALS:
    void connectRequested(); //!< try again
    //! For this window's profile or another; `remember`: also into the keychain.
    void credentialsEntered(const QUuid &profileId, const vinculo::Credentials &credentials, bool remember);
    void profileRequested(const QUuid &profileId);   //!< switch to another profile
    void profileEdited(const QUuid &profileId);      //!< address, access or keys changed: reconnect
    void languageRequested(const QString &language); //!< "pt", "es", "en" or "" for the system's

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::ui
