// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/linktoolstops.h"

#include "app/tour/guide.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/reconcile/reconcilepage.h"
#include "ui/widgets/tableview.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

//! Most of the ids that the links have, some of them written differently, and two that no link has.
void writeIds(const QString &path, const models::ColumnTable &links)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return;
    file.write("customer;your id;since\n");
    const int column = links.columnOf("external_id");
    for (int row = 0; row < links.rowCount(); ++row) {
        const models::CellView cell = links.cell(row, column);
        const auto id = QByteArray(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
        if (!id.isEmpty() && row % 9 != 4)
            file.write("Somebody;" + (row % 30 == 7 ? id.toUpper() : id) + ";2026\n");
    }
    file.write("Somebody;user-900001;2026\nSomebody;ana@example.com;2026\n");
}

void addDuplicates(Guide &guide, const QString &language)
{
    const auto page = [&guide] { return guide.window()->findChild<ui::DuplicatesPage *>(); };
    guide.act([&guide] { guide.window()->openPage(u"duplicates"_s); });
    guide.waitFor(u"the duplicates"_s,
                  [page] { return page() && !page()->finder().groups().groups.empty(); });
    guide.act([page] { page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0)); });
    guide.waitFor(u"the history"_s, [page] { return page()->finder().isHistoryKnown(0); });
    guide.act([page] { page()->finder().tickSuggestion(0); });
    guide.picture(u"duplicates-%1"_s.arg(language));
    guide.act([page] { page()->finder().readAll(); });
    guide.waitFor(u"all histories"_s, [page] { return !page()->finder().histories().isReading(); });
    guide.act([page] {
        page()->finder().tickAllSuggestions();
        const auto *model = page()->tableView()->model();
        page()->tableView()->setCurrentIndex(model->index(model->rowCount() - 1, 0));
    });
    guide.rest();
    guide.picture(u"duplicates-all-%1"_s.arg(language));
    guide.act([page] { page()->finder().clearTicks(); });
}

void addReconcile(Guide &guide, const QString &language, const std::shared_ptr<QTemporaryDir> &folder)
{
    using State = models::ReconcileFlow::State;
    const auto page = [&guide] { return guide.window()->findChild<ui::ReconcilePage *>(); };
    guide.act([&guide] { guide.window()->openPage(u"reconcile"_s); });
    guide.waitFor(u"all links"_s, [page] {
        return page() && page()->flow().hasRows() && !page()->flow().links().isLoading &&
               !page()->flow().isComparing();
    });
    guide.act([page] { page()->showSet(ui::IdSetBar::Set::Findings); });
    guide.selectRow(0);
    guide.picture(u"reconcile-check-%1"_s.arg(language));
    guide.act([page, folder] {
        const QString path = folder->filePath(u"customers.csv"_s);
        writeIds(path, page()->table());
        page()->flow().openFile(path);
    });
    guide.waitFor(u"the file"_s, [page] { return page()->flow().state() == State::Choosing; });
    guide.picture(u"reconcile-file-%1"_s.arg(language));
    guide.act([page] { page()->flow().compare(); });
    guide.waitFor(u"the comparison"_s, [page] { return page()->flow().state() == State::Compared; });
    guide.rest();
    guide.selectRow(0);
    guide.picture(u"reconcile-%1"_s.arg(language));
    guide.act([page] { page()->flow().forgetFile(); });
}

} // namespace

void addLinkToolStops(Guide &guide)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QList<std::tuple<QString, ui::Theme::Scheme, QSize>> looks{
        {u"en"_s, ui::Theme::Scheme::Light, Guide::kLarge},
        {u"pt"_s, ui::Theme::Scheme::Dark, Guide::kUsual},
        {u"es"_s, ui::Theme::Scheme::Light, Guide::kSmall}};
    for (const auto &[language, scheme, size] : looks) {
        guide.look(language, scheme, size);
        addDuplicates(guide, language);
        addReconcile(guide, language, folder);
    }
    guide.look(u"en"_s, ui::Theme::Scheme::Light, Guide::kUsual);
}

} // namespace vinculo::app
