// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace vinculo::ui {

//! Notices of the desktop, outside of windows. Whether they are seen, and for how long, is the desktop's
//! choice ("do not disturb"). GUI thread.
class DesktopNotices : public QObject
{
    Q_OBJECT
public:
    //! What this desktop has: on Linux the service org.freedesktop.Notifications (Desktop Notifications
    //! Specification 1.2), elsewhere the message of an icon in the tray. Never null; where there is nothing
    //! of the kind, nothing is shown.
    [[nodiscard]] static std::unique_ptr<DesktopNotices> make();

    //! Takes the place of the notice of the same kind, if that is still there. Plain words of our own: some
    //! desktops read markup, so `<`, `>` and `&` are left out.
    void show(const QString &kind, const QString &title, const QString &text);
    virtual void withdraw(const QString &kind) = 0;

Q_SIGNALS:
    void activated(const QString &kind); //!< somebody has pressed it

protected:
    explicit DesktopNotices(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    virtual void showPlain(const QString &kind, const QString &title, const QString &text) = 0;
};

} // namespace vinculo::ui
