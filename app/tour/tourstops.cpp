// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourstops.h"

#include "app/application.h"
#include "app/tour/deskstops.h"
#include "app/tour/guide.h"
#include "app/tour/linktoolstops.h"
#include "app/tour/outagestops.h"
#include "app/tour/owndatastops.h"
#include "app/tour/peoplestops.h"
#include "app/tour/resourcestops.h"
#include "app/tour/taskstops.h"
#include "core/domain/resources/registry.h"
#include "models/table/resourcetablemodel.h"
#include "models/totals/groupchoices.h"
#include "ui/pages/explain/explainpage.h"
#include "ui/pages/page.h"
#include "ui/pages/resourceviews.h"
#include "ui/widgets/grouppane.h"
#include "ui/widgets/queryfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

//! Opening a page without filters keeps those it has; these are the links that everything can be done to.
Guide::Filters validLinks()
{
    return {{u"status"_s, FilterOp::Equals, {u"valid"_s}}};
}

//! The stops, written as one would tell a person what to do next.
class Stops : public Guide
{
public:
    using Guide::Guide;

    void lists();
    void filters();
    void views();
    void queries();
    void details();
    void sums();
    void challenges();
    void dialogs();
    void fetchWithoutKeeping();
    void exports();
    void explanations();
    void failures();
};

void Stops::lists()
{
    const QList<std::pair<QString, ui::Theme::Scheme>> looks{{u"light"_s, ui::Theme::Scheme::Light},
                                                             {u"dark"_s, ui::Theme::Scheme::Dark}};
    open(u"links"_s);
    waitForRows();
    for (const QString &language : {u"en"_s, u"pt"_s, u"es"_s}) {
        for (const auto &[name, scheme] : looks) {
            look(language, scheme, kUsual);
            m_tour.picture(u"links-%1-%2"_s.arg(language, name));
        }
    }
    look(u"pt"_s, ui::Theme::Scheme::Light, kSmall);
    m_tour.picture(u"links-small"_s);
    look(u"es"_s, ui::Theme::Scheme::Dark, kLarge);
    m_tour.picture(u"links-large"_s);
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
}

void Stops::filters()
{
    open(u"links"_s, {{u"status"_s, FilterOp::In, {u"invalid"_s, u"token_required"_s}}});
    waitForRows();
    m_tour.picture(u"links-filtered"_s);
    look(u"pt"_s, ui::Theme::Scheme::Dark, kUsual);
    m_tour.picture(u"links-filtered-pt-dark"_s);
    look(u"es"_s, ui::Theme::Scheme::Light, kLarge);
    m_tour.picture(u"links-filtered-es-large"_s);
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
    open(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {u"nobody-has-this"_s}}});
    pictures(u"empty-by-filter"_s);
}

void Stops::views()
{
    open(u"links"_s);
    openView(0);
    waitForRows();
    m_tour.act([this] { action(u"Views"_s)->trigger(); });
    m_tour.picture(u"views-menu"_s);
    closeMenus();
    m_tour.act([this] { table()->setColumnWidth(0, 240); });
    look(u"pt"_s, ui::Theme::Scheme::Dark, kSmall);
    m_tour.act([this] { action(u"Views"_s)->trigger(); });
    m_tour.picture(u"views-menu-pt-dark-small"_s);
    closeMenus();
    trigger(u"SaveView"_s);
    waitForDialog(u"saveViewDialog"_s);
    m_tour.picture(u"view-save-pt-dark"_s);
    closeDialogs();
    look(u"es"_s, ui::Theme::Scheme::Light, kLarge);
    open(u"accounts"_s);
    waitForRows();
    m_tour.act([this] {
        auto *accounts = qobject_cast<ui::TableView *>(table());
        accounts->setFrozenColumns(2);
        for (int column = 8; column < 20; ++column)
            accounts->setColumnShown(column, true);
        accounts->sortBy(0, Qt::AscendingOrder);
        accounts->sortBy(2, Qt::DescendingOrder);
        accounts->horizontalScrollBar()->setValue(300);
    });
    m_tour.picture(u"columns-frozen-es"_s);
    trigger(u"Columns"_s);
    waitForDialog(u"columnsDialog"_s);
    m_tour.picture(u"columns-es"_s);
    closeDialogs();
    look(u"en"_s, ui::Theme::Scheme::Dark, kSmall);
    trigger(u"Columns"_s);
    waitForDialog(u"columnsDialog"_s);
    m_tour.picture(u"columns-dark-small"_s);
    closeDialogs();
    m_tour.act([this] { qobject_cast<ui::TableView *>(table())->resetColumns(); });
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
}

void Stops::queries()
{
    open(u"links"_s, {{u"access_mode"_s, FilterOp::Equals, {u"recurrent"_s}}});
    waitForRows();
    m_tour.act([this] { table()->setFocus(); });
    search(u"-status:valid created-at:2025.. gotham"_s);
    m_tour.picture(u"query"_s);
    look(u"es"_s, ui::Theme::Scheme::Light, kLarge);
    m_tour.picture(u"query-es-large"_s);
    look(u"pt"_s, ui::Theme::Scheme::Dark, kUsual);
    m_tour.picture(u"query-pt-dark"_s);
    search(u"valro:5 situa\u00e7\u00e3o:inv\u00e1lida"_s);
    m_tour.act([this] { table()->setFocus(); });
    m_tour.picture(u"query-error-pt-dark"_s);
    look(u"es"_s, ui::Theme::Scheme::Light, kSmall);
    m_tour.picture(u"query-error-es-small"_s);
    search(u"estado:"_s);
    m_tour.act([this] { searchField()->showSuggestions(); });
    m_tour.picture(u"query-suggestions-es-small"_s);
    look(u"pt"_s, ui::Theme::Scheme::Dark, kLarge);
    search(u"situa\u00e7\u00e3o:"_s);
    m_tour.act([this] { searchField()->showSuggestions(); });
    m_tour.picture(u"query-suggestions-pt-dark-large"_s);
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
    search(u"valro:5"_s);
    m_tour.act([this] { table()->setFocus(); });
    m_tour.picture(u"query-error"_s);
    search(u"ac"_s);
    m_tour.act([this] { searchField()->showSuggestions(); });
    m_tour.picture(u"query-suggestions"_s);
    pictures(u"query-help"_s, [this] {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        Q_EMIT searchField()->helpRequested();
    });
    closeMenus();
    search(u"status:invalid,token-required -external-id:empty"_s);
    trigger(u"FilterRow"_s);
    m_tour.picture(u"filter-row"_s);
    look(u"es"_s, ui::Theme::Scheme::Dark, kSmall);
    m_tour.picture(u"filter-row-es-dark-small"_s);
    look(u"pt"_s, ui::Theme::Scheme::Light, kLarge);
    m_tour.picture(u"filter-row-pt-large"_s);
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
    trigger(u"FilterRow"_s);
    search({});
}

void Stops::details()
{
    open(u"links"_s, validLinks());
    waitForRows();
    selectRow(0);
    m_tour.picture(u"link-detail"_s);
    open(u"accounts"_s);
    waitForRows();
    selectRow(1);
    m_tour.picture(u"accounts"_s);
    open(u"transactions"_s);
    m_tour.picture(u"transactions-choose-link"_s);
    // The first link's transactions, as a click on the relation would show them.
    open(u"links"_s, validLinks());
    waitForRows();
    m_tour.act([this] {
        auto *model = table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString value =
                model->index(0, column).data(models::ResourceTableModel::RecordIdRole).toString();
            if (!value.isEmpty()) {
                window()->openPage(u"transactions"_s, {{u"link"_s, FilterOp::Equals, {value}}});
                return;
            }
        }
    });
    waitForRows();
    selectRow(2);
    m_tour.picture(u"transactions"_s);
    look(u"pt"_s, ui::Theme::Scheme::Dark, kLarge);
    m_tour.picture(u"transactions-pt-dark"_s);
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
    open(u"owners"_s);
    waitForRows();
    selectRow(0);
    m_tour.picture(u"owners"_s);
    open(u"consents"_s);
    pictures(u"consents-whose"_s);
    open(u"institutions"_s);
    waitForRows();
    selectRow(7);
    m_tour.picture(u"institutions"_s);
    open(u"activity"_s);
    waitForRows();
    pictures(u"activity"_s);
    open(u"calllog"_s);
    pictures(u"call-logs"_s);
    open(u"enrichment"_s);
    pictures(u"own-data"_s);
}

//! The transactions that details() has left behind: added up, grouped, marked.
void Stops::sums()
{
    open(u"transactions"_s);
    waitForRows();
    trigger(u"SelectAll"_s);
    pictures(u"transactions-selected"_s);
    m_tour.act([this] {
        const auto panes = window()->findChildren<ui::GroupPane *>();
        for (ui::GroupPane *pane : panes)
            if (pane->parentWidget()->isVisible())
                pane->setGroupBy(models::groupChoices(resources::transactions()).first().by);
        table()->clearSelection();
    });
    m_tour.picture(u"transactions-by-month"_s);
    look(u"pt"_s, ui::Theme::Scheme::Dark, kLarge);
    m_tour.picture(u"transactions-by-month-pt-dark"_s);
    look(u"es"_s, ui::Theme::Scheme::Light, kSmall);
    m_tour.picture(u"transactions-by-month-es-small"_s);
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
    m_tour.act([this] {
        const auto panes = window()->findChildren<ui::GroupPane *>();
        for (ui::GroupPane *pane : panes)
            pane->setGroupBy({});
    });
    trigger(u"Marks"_s);
    waitForDialog(u"marksDialog"_s);
    m_tour.act([this] {
        for (QAction *example : dialog(u"marksDialog"_s)->findChild<QMenu *>()->actions())
            example->trigger();
    });
    pictures(u"marksDialog"_s);
    press(u"marksSave"_s);
    pictures(u"transactions-marked"_s);
}

void Stops::challenges()
{
    for (const QString &kind : {u"numeric"_s, u"qr"_s, u"qr-text"_s, u"text"_s, u"inputless"_s, u"confirm"_s})
        challenge(u"demo-mfa-"_s + kind, u"mfa-"_s + kind);
}

//! The rows that Belvo does not keep, in a window of their own.
void Stops::fetchWithoutKeeping()
{
    m_tour.act([this] {
        dialog(u"retrieveDialog"_s)->findChild<QCheckBox *>(u"retrieveSave"_s)->setChecked(false);
    });
    press(u"retrieveStart"_s);
    waitForDialog(u"fetchedRowsDialog"_s);
    m_tour.picture(u"fetched-rows"_s);
    look(u"pt"_s, ui::Theme::Scheme::Dark, kUsual);
    m_tour.picture(u"fetched-rows-pt-dark"_s);
    look(u"es"_s, ui::Theme::Scheme::Light, kLarge);
    m_tour.picture(u"fetched-rows-es-large"_s);
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
}

void Stops::dialogs()
{
    open(u"links"_s, validLinks());
    waitForRows();
    selectRow(1);
    trigger(u"registerLink"_s);
    waitForDialog(u"registerLinkDialog"_s);
    m_tour.waitFor(u"institutions"_s, [this] {
        const auto *list = window()->findChild<QAbstractItemView *>(u"institutionList"_s);
        return list && list->model() && list->model()->rowCount() > 0;
    });
    m_tour.picture(u"register-institution"_s);
    m_tour.act([this] { window()->findChild<QLineEdit *>(u"institutionSearch"_s)->setText(u"gotham"_s); });
    press(u"registerNext"_s);
    m_tour.picture(u"register-form"_s);
    look(u"pt"_s, ui::Theme::Scheme::Dark, kSmall);
    m_tour.picture(u"register-form-pt-dark-small"_s);
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
    closeDialogs();
    const QList<std::pair<QString, QString>> others{
        {u"deleteLink"_s, u"planDialog"_s},         {u"changeAccessMode"_s, u"accessModeDialog"_s},
        {u"retrieveData"_s, u"retrieveDialog"_s},   {u"updateCredentials"_s, u"credentialsDialog"_s},
        {u"ManageProfiles"_s, u"profilesDialog"_s}, {u"Settings"_s, u"settingsDialog"_s},
        {u"Shortcuts"_s, u"shortcutsDialog"_s},     {u"About"_s, u"aboutDialog"_s},
    };
    for (const auto &[action, name] : others) {
        trigger(action);
        waitForDialog(name);
        pictures(name);
        if (name == "retrieveDialog"_L1)
            fetchWithoutKeeping();
        if (name == "profilesDialog"_L1) {
            press(u"profileAdd"_s);
            waitForDialog(u"profileDialog"_s);
            pictures(u"profileDialog"_s);
        }
        closeDialogs();
    }
}

void Stops::exports()
{
    open(u"owners"_s);
    waitForRows();
    for (const auto &[language, scheme, name] :
         {std::tuple(u"en"_s, ui::Theme::Scheme::Light, u"export"_s),
          std::tuple(u"pt"_s, ui::Theme::Scheme::Dark, u"export-pt-dark"_s),
          std::tuple(u"es"_s, ui::Theme::Scheme::Light, u"export-es"_s)}) {
        look(language, scheme, kUsual);
        trigger(u"ExportRows"_s);
        waitForDialog(u"exportDialog"_s);
        m_tour.picture(name);
        closeDialogs();
    }
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
}

void Stops::failures()
{
    open(u"accounts"_s);
    waitForRows();
    breakNextCall(u"/api/accounts/"_s, u"garbage"_s);
    m_tour.act([this] { action(u"Reload"_s)->trigger(); });
    m_tour.picture(u"failed-with-rows"_s);
    breakNextCall(u"/api/institutions/"_s, u"garbage"_s);
    open(u"institutions"_s, {{u"name"_s, FilterOp::Equals, {u"gotham_br_retail"_s}}});
    m_tour.picture(u"failed"_s);
    // A profile whose keys nobody has entered yet.
    m_tour.act([this] {
        m_application.openProfile(Profile{.id = QUuid::createUuid(),
                                          .name = u"Loja Exemplo"_s,
                                          .environment = Environment::Production,
                                          .baseUrl = QUrl(u"https://api.belvo.com"_s),
                                          .access = Access::ReadOnly});
        window()->resize(kUsual);
        window()->openPage(u"links"_s);
    });
    m_tour.picture(u"production-without-keys"_s);
}

//! What somebody was sent by a customer, and what the program makes of it.
void Stops::explanations()
{
    const QString error =
        u"[{\"code\": \"login_error\", \"message\": \"The user account is locked, user needs to "
        "contact the institution to unlock it\", \"request_id\": "
        "\"b33809800bdd521f84f5996935b6d9e2\"}]"_s;
    const QList<std::tuple<QString, ui::Theme::Scheme, QSize>> looks{
        {u"en"_s, ui::Theme::Scheme::Light, kUsual},
        {u"pt"_s, ui::Theme::Scheme::Dark, kLarge},
        {u"es"_s, ui::Theme::Scheme::Light, kSmall}};
    for (const auto &[language, scheme, size] : looks) {
        look(language, scheme, size);
        open(u"explain"_s);
        act([this, error] {
            if (auto *page = window()->findChild<ui::ExplainPage *>())
                page->explain(error);
        });
        rest();
        picture(u"explain-%1"_s.arg(language));
    }
    look(u"en"_s, ui::Theme::Scheme::Light, kUsual);
}

} // namespace

void addTourStops(Tour &tour, Application &application)
{
    // Shared by the steps, which run after this function has returned.
    auto *guide = new Stops(tour, application);
    QObject::connect(&tour, &QObject::destroyed, &application, [guide] { delete guide; });
    addPeopleStops(*guide);
    addLinkToolStops(*guide);
    guide->lists();
    guide->filters();
    guide->views();
    guide->queries();
    guide->details();
    guide->sums();
    guide->challenges();
    guide->dialogs();
    guide->exports();
    addResourceStops(*guide);
    addOwnDataStops(*guide);
    addDeskStops(*guide);
    addTaskStops(*guide);
    addOutageStops(tour, application);
    guide->explanations();
    guide->failures();
}

} // namespace vinculo::app
