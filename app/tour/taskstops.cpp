// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/taskstops.h"

#include "app/tour/guide.h"
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
    using Scheme = ui::Theme::Scheme;
    selectLinks(guide);
    guide.trigger(u"selectedPlan4"_s);
    guide.waitForDialog(u"planDialog"_s);
    type(guide, u"planFolder"_s, folder->path());
    guide.rest();
    guide.picture(u"plan-export"_s);
    guide.look(u"pt"_s, Scheme::Dark, Guide::kSmall);
    guide.picture(u"plan-export-pt-dark-small"_s);
    guide.look(u"es"_s, Scheme::Light, Guide::kLarge);
    guide.picture(u"plan-export-es-large"_s);
    guide.press(u"planCommand"_s);
    waitForButton(guide, u"taskOpenFolder"_s);
    guide.rest();
    guide.picture(u"tasks-export-es-large"_s);
    guide.look(u"pt"_s, Scheme::Dark, Guide::kSmall);
    guide.picture(u"tasks-export-pt-dark-small"_s);
    guide.look(u"en"_s, Scheme::Light, Guide::kUsual);
    guide.act([folder] {}); // until here it has to be there
}

} // namespace

void addTaskStops(Guide &guide)
{
    using Scheme = ui::Theme::Scheme;
    guide.open(u"tasks"_s);
    guide.picture(u"tasks-none"_s);
    selectLinks(guide);
    guide.picture(u"links-selected"_s);
    for (const auto &[action, name] : {std::pair(u"selectedPlan1"_s, u"plan-fetch"_s),
                                       std::pair(u"selectedPlan2"_s, u"plan-access-mode"_s),
                                       std::pair(u"selectedPlan3"_s, u"plan-retrieve"_s)}) {
        guide.trigger(action);
        guide.waitForDialog(u"planDialog"_s);
        guide.rest();
        guide.picture(name);
        guide.look(u"pt"_s, Scheme::Dark, Guide::kSmall);
        guide.picture(name + u"-pt-dark-small"_s);
        guide.look(u"en"_s, Scheme::Light, Guide::kUsual);
        guide.closeDialogs();
    }
    guide.trigger(u"selectedPlan0"_s);
    guide.waitForDialog(u"planDialog"_s);
    guide.rest();
    guide.picture(u"plan-erase"_s);
    guide.look(u"es"_s, Scheme::Dark, Guide::kSmall);
    guide.picture(u"plan-erase-es-dark-small"_s);
    guide.press(u"planNext"_s);
    guide.picture(u"plan-confirm-es-dark-small"_s);
    guide.look(u"pt"_s, Scheme::Light, Guide::kUsual);
    type(guide, u"planReason"_s, u"LGPD, art. 18, VI"_s);
    type(guide, u"planTicket"_s, u"DPO-118"_s);
    type(guide, u"planCount"_s, QString::number(kLinks));
    guide.picture(u"plan-confirm-pt"_s);
    guide.look(u"en"_s, Scheme::Light, Guide::kUsual);
    guide.picture(u"plan-confirm"_s);
    guide.press(u"planDanger"_s);
    guide.rest();
    guide.pictures(u"plan-seconds"_s);
    guide.waitFor(u"the task"_s, [&guide] { return guide.window()->currentPage() == u"tasks"_s; });
    guide.pictures(u"tasks-running"_s);
    waitForButton(guide, u"taskCertificate"_s);
    guide.picture(u"tasks-finished"_s);
    guide.look(u"pt"_s, Scheme::Dark, Guide::kSmall);
    guide.picture(u"tasks-finished-pt-dark-small"_s);
    guide.look(u"es"_s, Scheme::Light, Guide::kLarge);
    guide.picture(u"tasks-finished-es-large"_s);
    guide.look(u"en"_s, Scheme::Light, Guide::kUsual);
    guide.press(u"taskCertificate"_s);
    guide.waitForDialog(u"certificateDialog"_s);
    waitForButton(guide, u"certificateSave"_s);
    guide.pictures(u"certificate"_s);
    guide.closeDialogs();
    addExport(guide, std::make_shared<QTemporaryDir>());
}

} // namespace vinculo::app
