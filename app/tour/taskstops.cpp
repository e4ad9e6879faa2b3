// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/taskstops.h"

#include "app/tour/guide.h"
#include "ui/actions/plandesk.h"
#include "ui/dialogs/plans/certificatedialog.h"
#include "ui/pages/resourcepage.h"

#include <QDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

constexpr int kLinks = 6;

void selectLinks(Guide &guide)
{
    guide.open(u"links"_s);
    guide.act([&guide] { // whatever stops before have narrowed it to
        const auto pages = guide.window()->findChildren<ui::ResourcePage *>();
        for (ui::ResourcePage *page : pages)
            if (page->isVisible()) {
                page->query().clear();
                page->filterSet().clear();
            }
    });
    guide.waitForRows();
    guide.waitFor(u"enough links"_s, [&guide] { return guide.table()->model()->rowCount() > kLinks; });
    guide.selectRow(0);
    guide.act([&guide] {
        auto *rows = guide.table();
        rows->selectionModel()->select(
            QItemSelection(rows->model()->index(0, 0),
                           rows->model()->index(kLinks - 1, rows->model()->columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
    });
}

void type(Guide &guide, const QString &field, const QString &text)
{
    guide.act([&guide, field, text] { guide.window()->findChild<QLineEdit *>(field)->setText(text); });
}

void waitForButton(Guide &guide, const QString &name)
{
    guide.waitFor(name, [&guide, name] { return guide.button(name) && guide.button(name)->isEnabled(); });
}

//! Into a folder that goes with the tour.
void addExport(Guide &guide, const std::shared_ptr<QTemporaryDir> &folder)
{
    selectLinks(guide);
    guide.trigger(u"selectedPlan4"_s);
    guide.waitForDialog(u"planDialog"_s);
    type(guide, u"planFolder"_s, folder->path());
    guide.rest();
    guide.pictures(u"plan-export"_s);
    guide.press(u"planCommand"_s);
    waitForButton(guide, u"taskOpenFolder"_s);
    guide.rest();
    guide.pictures(u"tasks-export"_s);
    guide.act([folder] {}); // until here it has to be there
}

//! What is asked when the window is to go while the task runs; nobody presses anything.
void addClosing(Guide &guide)
{
    const auto desk = [&guide] { return guide.window()->findChild<ui::PlanDesk *>(); };
    guide.act([desk] { desk()->whenIdle([] {}); });
    guide.waitFor(u"the question"_s, [&guide, desk] { // on a quick computer the task may be over by now
        return guide.dialog(u"closingDialog"_s) || desk()->busyCount() == 0;
    });
    guide.pictures(u"closing"_s);
    guide.closeDialogs();
}

//! Before and after it is written.
void addCertificate(Guide &guide, const std::shared_ptr<QTemporaryDir> &folder)
{
    guide.press(u"taskCertificate"_s);
    guide.waitForDialog(u"certificateDialog"_s);
    waitForButton(guide, u"certificateSave"_s);
    guide.pictures(u"certificate"_s);
    guide.act([&guide, folder] {
        qobject_cast<ui::CertificateDialog *>(guide.dialog(u"certificateDialog"_s))
            ->writeTo(folder->filePath(u"certificate.pdf"_s));
    });
    guide.waitFor(u"the files"_s, [&guide] { return !guide.button(u"certificateSave"_s); });
    guide.pictures(u"certificate-written"_s);
    guide.closeDialogs();
}

//! Links of which some can be fetched and some cannot: the question after they were looked at, and the task
//! when it was interrupted. It stays so: going on with it would take longer than a stop may.
void addInterruption(Guide &guide)
{
    const QStringList ids{u"persona-five-currencies"_s, u"persona-joint-account"_s, u"persona-no-owners"_s,
                          u"demo-invalid-mfa-numeric"_s, u"demo-mfa-qr"_s};
    guide.open(u"links"_s, {{u"external_id"_s, FilterOp::In, ids}});
    guide.waitFor(u"these links"_s, [&guide, ids] {
        const int rows = guide.table() ? guide.table()->model()->rowCount() : 0;
        return rows >= ids.size() && rows <= ids.size() * 2; // one of them has two
    });
    guide.trigger(u"SelectAll"_s);
    guide.trigger(u"selectedPlan1"_s);
    guide.waitForDialog(u"planDialog"_s);
    guide.rest();
    waitForButton(guide, u"planCommand"_s);
    guide.press(u"planCommand"_s);
    waitForButton(guide, u"planCommand"_s); // it asks once more
    guide.pictures(u"plan-left-out"_s);
    guide.press(u"planCommand"_s);
    guide.waitFor(u"the task"_s, [&guide] {
        return guide.window()->currentPage() == u"tasks"_s &&
               guide.window()->findChild<ui::PlanDesk *>()->busyCount() > 0;
    });
    guide.interruptTasks();
    guide.open(u"tasks"_s);
    waitForButton(guide, u"taskResume"_s);
    guide.rest();
    guide.pictures(u"tasks-interrupted"_s);
}

} // namespace

void addTaskStops(Guide &guide)
{
    guide.open(u"tasks"_s);
    guide.pictures(u"tasks-none"_s);
    selectLinks(guide);
    guide.pictures(u"links-selected"_s);
    for (const auto &[action, name] : {std::pair(u"selectedPlan1"_s, u"plan-fetch"_s),
                                       std::pair(u"selectedPlan2"_s, u"plan-access-mode"_s),
                                       std::pair(u"selectedPlan3"_s, u"plan-retrieve"_s)}) {
        guide.trigger(action);
        guide.waitForDialog(u"planDialog"_s);
        guide.rest();
        guide.pictures(name);
        guide.closeDialogs();
    }
    guide.trigger(u"selectedPlan0"_s);
    guide.waitForDialog(u"planDialog"_s);
    guide.rest();
    guide.pictures(u"plan-erase"_s);
    guide.press(u"planNext"_s);
    guide.pictures(u"plan-confirm-empty"_s);
    type(guide, u"planReason"_s, u"LGPD, art. 18, VI"_s);
    type(guide, u"planTicket"_s, u"DPO-118"_s);
    type(guide, u"planCount"_s, QString::number(kLinks));
    guide.pictures(u"plan-confirm"_s);
    guide.press(u"planDanger"_s);
    guide.rest();
    guide.pictures(u"plan-seconds"_s);
    guide.waitFor(u"the task"_s, [&guide] { return guide.window()->currentPage() == u"tasks"_s; });
    addClosing(guide);
    guide.pictures(u"tasks-running"_s);
    waitForButton(guide, u"taskCertificate"_s);
    guide.pictures(u"tasks-finished"_s);
    const auto folder = std::make_shared<QTemporaryDir>();
    addCertificate(guide, folder);
    addExport(guide, folder);
    addInterruption(guide);
}

} // namespace vinculo::app
