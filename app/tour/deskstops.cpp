// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/deskstops.h"

#include "app/tour/guide.h"
#include "ui/pages/triage/lanebar.h"
#include "ui/pages/triage/triageactions.h"
#include "ui/pages/triage/triagepanel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDialog>
#include <QPlainTextEdit>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

ui::TriagePanel *panelOf(const Guide &guide)
{
    return guide.window()->findChild<ui::TriagePanel *>();
}

//! The dialog stays open until the data are there, and tells what has changed.
void addRefresh(Guide &guide)
{
    guide.open(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {u"demo-statement"_s}}});
    guide.waitFor(u"demo-statement"_s,
                  [&guide] { return guide.table() && guide.table()->model()->rowCount() == 1; });
    guide.selectRow(0);
    guide.trigger(u"refreshLink"_s);
    guide.waitForDialog(u"refreshDialog"_s);
    guide.press(u"refreshStart"_s);
    guide.waitFor(u"new data"_s, [&guide] {
        const QDialog *dialog = guide.dialog(u"refreshDialog"_s);
        const auto *request = dialog ? dialog->findChild<QWidget *>(u"refreshRequest"_s) : nullptr;
        return request && request->isVisible() && !dialog->findChild<ui::ProgressLine *>()->isVisible();
    });
    guide.rest(); // what has changed is read after that
    guide.pictures(u"refresh-done"_s);
    guide.closeDialogs();
}

void choose(Guide &guide, std::optional<ErrorLane> lane)
{
    guide.act([&guide, lane] { panelOf(guide)->lanes()->choose(lane); });
    guide.waitFor(u"a lane with links"_s, [&guide] { return panelOf(guide)->model().rowCount() > 0; });
    guide.act([&guide] {
        ui::TableView *rows = panelOf(guide)->tableView();
        rows->setCurrentIndex(rows->model()->index(0, 0));
    });
}

void putAside(Guide &guide, TriageDecision::Aside aside, int days)
{
    const auto count = std::make_shared<std::size_t>();
    guide.act([&guide, aside, days, count] {
        *count = panelOf(guide)->list().picture()->aside.count;
        if (const models::TriageRow *row = panelOf(guide)->model().row(0))
            panelOf(guide)->actions().putAside(*row, aside, days);
    });
    guide.waitFor(u"one more that is put aside"_s, [&guide, count] {
        return panelOf(guide)->list().picture()->aside.count > *count &&
               panelOf(guide)->model().rowCount() > 0;
    });
}

void addTriage(Guide &guide)
{
    constexpr int kDays = 3;
    guide.open(u"home"_s);
    guide.waitFor(u"the lanes"_s, [&guide] { return panelOf(guide) && panelOf(guide)->isVisible(); });
    choose(guide, ErrorLane::EndUser);
    guide.act([&guide] { panelOf(guide)->actions().note()->trigger(); });
    guide.waitForDialog(u"noteDialog"_s);
    guide.act([&guide] {
        guide.dialog(u"noteDialog"_s)
            ->findChild<QPlainTextEdit *>(u"noteText"_s)
            ->setPlainText(u"SUP-1183 · 14:30"_s);
    });
    guide.pictures(u"note"_s);
    guide.closeDialogs();
    putAside(guide, TriageDecision::Aside::WaitingForCustomer, kDays);
    putAside(guide, TriageDecision::Aside::Snoozed, kDays);
    choose(guide, std::nullopt);
    guide.rest(); // what was told about it goes
    guide.pictures(u"triage-aside"_s);
    guide.act([&guide] {
        panelOf(guide)->tableView()->selectAll();
        panelOf(guide)->actions().takeBack()->trigger();
    });
    choose(guide, ErrorLane::EndUser);
    guide.press(u"laneDone"_s);
    guide.pictures(u"triage-done"_s);
    guide.press(u"laneDone"_s);
}

} // namespace

void addDeskStops(Guide &guide)
{
    addRefresh(guide);
    addTriage(guide);
}

} // namespace vinculo::app
