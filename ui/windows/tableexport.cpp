// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/tableexport.h"

#include "ui/dialogs/export/exportdialog.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace vinculo::ui {

TableExport::TableExport(QWidget &window, const WindowServices &services, const Profile &profile,
                         QAction &copyAs, QAction &exportRows)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_profile(profile)
    , m_copyAs(copyAs)
    , m_exportRows(exportRows)
    , m_copy(window, services.theme, profile)
{
    connect(&m_copyAs, &QAction::triggered, &m_copy, &CopyActions::popUp);
    connect(&m_exportRows, &QAction::triggered, this, &TableExport::exportRows);
    connect(&m_copy, &CopyActions::message, this, &TableExport::message);
    connect(&m_copy, &CopyActions::handedOver, this, &TableExport::note);
}

void TableExport::copyFocused()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *table = qobject_cast<TableView *>(focus))
        table->copyCell();
    else if (auto *row = qobject_cast<DetailRow *>(focus))
        row->copy();
    else if (focus)
        QMetaObject::invokeMethod(focus, "copy"); // line edits and text views have this slot
}

void TableExport::setConnection(const api::Connection *connection)
{
    if (connection)
        m_copy.setBaseUrl(connection->client.origin());
}

void TableExport::setPage(ResourcePage *page)
{
    m_source = page ? sourceOf(*page) : nullptr;
    m_copy.setSource(m_source);
    m_copyAs.setEnabled(page != nullptr);
    m_exportRows.setEnabled(page != nullptr);
}

ExportSource *TableExport::sourceOf(ResourcePage &page)
{
    if (auto *known = page.findChild<ExportSource *>())
        return known;
    auto *source = new ExportSource(*page.tableView(), page.rows(), &page);
    connect(page.tableView(), &TableView::contextMenuOpening, this,
            [this](QMenu *menu, const QModelIndex &) { menu->addMenu(m_copy.menu()); });
    connect(&page, &ResourcePage::moreOpening, this, [this](QMenu *menu) {
        menu->addSeparator();
        menu->addAction(&m_exportRows);
        menu->addMenu(m_copy.menu());
    });
    return source;
}

void TableExport::exportRows()
{
    if (m_open) {
        m_open->raise();
        m_open->activateWindow();
        return;
    }
    if (!m_source)
        return;
    auto *dialog = new ExportDialog(m_services.theme, m_profile, m_services.settings, *m_source, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::handedOver, this, &TableExport::note);
    m_open = dialog;
    dialog->open();
}

void TableExport::note(const HandoverRecord &record)
{
    m_services.journal.append(m_profile, record);
}

} // namespace vinculo::ui
