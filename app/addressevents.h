// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QObject>

namespace vinculo::app {

//! Addresses that the system hands to the running program as an event, as macOS does; elsewhere they come on
//! the command line.
class AddressEvents : public QObject
{
    Q_OBJECT
public:
    explicit AddressEvents(QApplication &application);

Q_SIGNALS:
    void received(const QString &address); //!< text from outside

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vinculo::app
