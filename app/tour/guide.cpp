// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/guide.h"

#include "app/application.h"
#include "app/tour/tour.h"
#include "core/domain/resources/registry.h"
#include "models/table/resourcetablemodel.h"
#include "models/totals/groupchoices.h"
#include "ui/actions/plandesk.h"
#include "ui/pages/page.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/resourceviews.h"
#include "ui/widgets/grouppane.h"
#include "ui/widgets/queryfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <tuple>

using namespace Qt::StringLiterals;

namespace vinculo::app {

ui::MainWindow *Guide::window() const
{
    return m_application.window();
}

QTableView *Guide::table() const
{
    const auto tables = window()->findChildren<QTableView *>();
    for (QTableView *candidate : tables)
        if (candidate->isVisible())
            return candidate;
    return nullptr;
}

QAction *Guide::action(const QString &name) const
{
    const auto menus = window()->findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        for (QAction *candidate : menu->actions())
            if (candidate->objectName() == name)
                return candidate;
    return nullptr;
}

QDialog *Guide::dialog(const QString &name) const
{
    const auto dialogs = window()->findChildren<QDialog *>(name);
    for (QDialog *candidate : dialogs)
        if (candidate->isVisible())
            return candidate;
    return nullptr;
}

QPushButton *Guide::button(const QString &name) const
{
    const auto buttons = window()->findChildren<QPushButton *>(name);
    for (QPushButton *candidate : buttons)
        if (candidate->isVisible())
            return candidate;
    return nullptr;
}

void Guide::look(const QString &language, ui::Theme::Scheme scheme, QSize size)
{
    m_tour.act([=, this] {
        m_application.setLanguage(language);
        m_application.theme().setScheme(scheme);
        window()->resize(size);
    });
}

void Guide::open(const QString &page, const Filters &filters)
{
    m_tour.act([=, this] { window()->openPage(page, filters); });
}

QString Guide::firstId() const
{
    const QTableView *rows = table();
    for (int column = 0; rows && column < rows->model()->columnCount(); ++column) {
        const auto *field = static_cast<const FieldSpec *>(
            rows->model()
                ->headerData(column, Qt::Horizontal, models::ResourceTableModel::FieldRole)
                .value<void *>());
        if (field && field->path == "id")
            return rows->model()->index(0, column).data(Qt::DisplayRole).toString();
    }
    return {};
}

QByteArray Guide::firstRecord() const
{
    const auto pages = window()->findChildren<ui::ResourcePage *>();
    for (ui::ResourcePage *page : pages)
        if (page->pageId() == window()->currentPage())
            return page->table().rawRow(page->rows().model().tableRow(0));
    return {};
}

QScrollArea *Guide::personArea() const
{
    return window()->findChild<QScrollArea *>(u"personScroll"_s);
}

void Guide::rest()
{
    constexpr qint64 kRestMs = 1500; // further lists arrive, charts are drawn
    const auto since = std::make_shared<QElapsedTimer>();
    m_tour.act([since] { since->start(); });
    m_tour.waitFor(u"a while"_s, [since] { return since->hasExpired(kRestMs); });
}

void Guide::waitForRows()
{
    m_tour.waitFor(u"rows"_s,
                   [this] { return table() && table()->model() && table()->model()->rowCount() > 0; });
}

void Guide::selectRow(int row)
{
    m_tour.act([=, this] {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(row, table()->columnAt(10)));
    });
}

void Guide::trigger(const QString &name)
{
    m_tour.waitFor(name, [=, this] { return action(name) && action(name)->isEnabled(); });
    m_tour.act([=, this] { action(name)->trigger(); });
}

void Guide::waitForDialog(const QString &name)
{
    m_tour.waitFor(name, [=, this] { return dialog(name) != nullptr; });
}

void Guide::press(const QString &buttonName)
{
    m_tour.waitFor(buttonName, [=, this] { return button(buttonName) && button(buttonName)->isEnabled(); });
    m_tour.act([=, this] { button(buttonName)->click(); });
}

void Guide::closeDialogs()
{
    m_tour.act([this] {
        const auto dialogs = window()->findChildren<QDialog *>();
        for (QDialog *open : dialogs)
            open->close();
    });
    m_tour.waitFor(u"closed dialogs"_s, [this] {
        const auto dialogs = window()->findChildren<QDialog *>();
        return std::none_of(dialogs.cbegin(), dialogs.cend(),
                            [](const QDialog *d) { return d->isVisible(); });
    });
}

void Guide::closeMenus()
{
    m_tour.act([] {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    });
}

void Guide::closeReports()
{
    m_tour.act([] {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *open : windows)
            if (open->objectName() == u"reportWindow"_s)
                open->close();
    });
}

//! A view of the visible page, counted from the first.
void Guide::openView(int number)
{
    m_tour.act([=, this] {
        const auto pages = window()->findChildren<ui::Page *>();
        for (ui::Page *page : pages)
            if (page->isVisible() && page->views())
                page->views()->views().apply(page->views()->views().entries().at(number).view);
    });
}

void Guide::breakNextCall(const QString &path, const QString &kind)
{
    m_tour.act([=, this] {
        QUrl url = m_application.session()->profile().baseUrl;
        url.setPath(u"/_sandbox/faults"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QJsonObject fault{
            {u"method"_s, u"GET"_s}, {u"path"_s, path}, {u"kind"_s, kind}, {u"times"_s, 1}};
        m_admin.post(request, QJsonDocument(fault).toJson());
    });
    // The fault waits at the server before the call that is to meet it leaves.
    m_tour.waitFor(u"fault"_s, [this] {
        return m_admin.findChildren<QNetworkReply *>().isEmpty() ||
               m_admin.findChildren<QNetworkReply *>().constLast()->isFinished();
    });
}

ui::QueryField *Guide::searchField() const
{
    const auto fields = window()->findChildren<ui::QueryField *>();
    for (ui::QueryField *candidate : fields)
        if (candidate->isVisible())
            return candidate;
    return nullptr;
}

void Guide::pictures(const QString &name, const std::function<void()> &prepare)
{
    const auto take = [this, &prepare](const QString &each) {
        if (prepare) {
            rest();
            act(prepare);
        }
        picture(each);
    };
    take(name);
    look(u"pt"_s, ui::Theme::Scheme::Dark, kSmall);
    take(name + u"-pt-dark-small"_s);
    look(u"es"_s, ui::Theme::Scheme::Light, kLarge);
    take(name + u"-es-large"_s);
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
}

void Guide::waitForVerdict()
{
    waitForDialog(u"diagnosisDialog"_s);
    waitFor(u"the verdict"_s, [this] {
        const QPushButton *primary = button(u"diagnosisPrimary"_s);
        return primary && primary->isVisible();
    });
}

void Guide::search(const QString &text)
{
    m_tour.act([=, this] {
        searchField()->setFocus();
        searchField()->setText(text);
    });
}

void Guide::challenge(const QString &externalId, const QString &pictureName)
{
    open(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {externalId}}});
    m_tour.waitFor(externalId, [this] { return table() && table()->model()->rowCount() == 1; });
    selectRow(0);
    trigger(u"refreshLink"_s);
    waitForDialog(u"refreshDialog"_s);
    if (pictureName == "mfa-numeric"_L1)
        pictures(u"refresh"_s);
    press(u"refreshStart"_s);
    waitForDialog(u"mfaDialog"_s);
    pictures(pictureName);
    closeDialogs();
}

void Guide::interruptTasks()
{
    const auto desk = [this] { return window()->findChild<ui::PlanDesk *>(); };
    act([desk] { desk()->setConnection(nullptr); });
    act([this, desk] { desk()->setConnection(m_application.session()->connection()); });
}

} // namespace vinculo::app
