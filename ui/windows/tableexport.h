// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/copyactions.h"
#include "ui/windows/windowservices.h"

#include <QObject>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QDialog)

namespace vinculo::ui {

class ResourcePage;

//! How rows of a window leave it: exported into a file, or copied. Whatever leaves with personal data, and
//! every file, is noted in the journal. GUI thread.
class TableExport : public QObject
{
    Q_OBJECT
public:
    //! The actions are those of the menu bar; they are connected and enabled here.
    TableExport(QWidget &window, const WindowServices &services, const Profile &profile, QAction &copyAs,
                QAction &exportRows);

    void setPage(ResourcePage *page); //!< the one that is shown; nullptr: it has no rows to give
    void setConnection(const api::Connection *connection);
    void retranslate() { m_copy.retranslate(); }
    //! The cell, field or text that has the focus, as it is shown, into the clipboard.
    static void copyFocused();
    [[nodiscard]] ExportSource *source() const { return m_source; } //!< of the page; nullptr: none

Q_SIGNALS:
    void message(const QString &text);

private:
    void exportRows(); //!< opens the dialog
    [[nodiscard]] ExportSource *sourceOf(ResourcePage &page);
    void note(const HandoverRecord &record);

    QWidget &m_window;
    WindowServices m_services;
    const Profile m_profile;
    QAction &m_copyAs;
    QAction &m_exportRows;
    CopyActions m_copy;
    QPointer<ExportSource> m_source;
    QPointer<QDialog> m_open;
};

} // namespace vinculo::ui
