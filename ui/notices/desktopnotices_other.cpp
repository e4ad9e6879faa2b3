// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/desktopnotices.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace vinculo::ui {

namespace {

//! The icon is there only as long as its message: it has nothing else to offer.
class TrayNotices : public DesktopNotices
{
public:
    TrayNotices()
    {
        QObject::connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotices::press);
        QObject::connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayNotices::press);
    }
    void withdraw(const QString &kind) override
    {
        if (kind == m_kind)
            m_icon.hide();
    }

protected:
    void showPlain(const QString &kind, const QString &title, const QString &text) override
    {
        if (!QSystemTrayIcon::supportsMessages())
            return;
        m_kind = kind;
        m_icon.setIcon(QGuiApplication::windowIcon());
        m_icon.show();
        m_icon.showMessage(title, text, QGuiApplication::windowIcon());
    }

private:
    void press()
    {
        m_icon.hide();
        Q_EMIT activated(m_kind);
    }

    QSystemTrayIcon m_icon;
    QString m_kind; //!< of the message
};

} // namespace

std::unique_ptr<DesktopNotices> DesktopNotices::make()
{
    return std::make_unique<TrayNotices>();
}

} // namespace vinculo::ui
