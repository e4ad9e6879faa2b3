// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/linktoolstops.h"

#include "app/tour/guide.h"
#include "models/webhooks/hookkinds.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/reconcile/reconcilepage.h"
#include "ui/pages/webhooks/webhookspage.h"
#include "ui/widgets/tableview.h"

#include <QDateTime>
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

//! Two weeks of webhooks for those links: some of the last ones are missing, nights are slow, a delivery
//! comes twice, and somebody's link is not there.
void writeHooks(const QString &path, const models::ColumnTable &links)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return;
    file.write("received_at,webhook_id,link_id,webhook_type,webhook_code,status,duration_ms\n");
    constexpr int kDays = 14;
    constexpr qint64 kMicroseconds = 1000;
    int number = 0;
    const auto write = [&](const QDateTime &time, const QString &link, const QString &type,
                           const QString &code) {
        const bool isSlow = time.time().hour() < 3;
        const int id = number % 40 == 1 ? number - 1 : number;
        ++number;
        file.write(u"%1,%2,%3,%4,%5,%6,%7\n"_s
                       .arg(time.toString(Qt::ISODate), u"%1"_s.arg(id + 1, 32, 16, QChar(u'0')), link, type,
                            code, isSlow && number % 3 == 0 ? u"500"_s : u"200"_s,
                            isSlow ? u"6200"_s : u"45"_s)
                       .toUtf8());
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime begin = now.addDays(-kDays);
    const auto timeOf = [&links](int row, std::string_view column) {
        const models::CellView cell = links.cell(row, links.columnOf(column));
        return cell.state == api::CellState::Value
                   ? QDateTime::fromMSecsSinceEpoch(cell.number / kMicroseconds, Qt::UTC)
                   : QDateTime();
    };
    for (int row = 0; row < links.rowCount(); ++row) {
        const QDateTime created = timeOf(row, "created_at");
        const QDateTime last = timeOf(row, "last_accessed_at");
        for (const auto &hook : models::hookKinds())
            if (created >= begin && row % 30 != 4)
                write(created.addSecs(300), links.idOf(row),
                      QString::fromLatin1(hook.name.data(), qsizetype(hook.name.size())),
                      u"historical_update"_s);
        for (QDateTime time = row % 9 == 4 ? last.addDays(-2) : last; time >= std::max(begin, created);
             time = time.addSecs(-6 * 3600))
            write(time.addSecs(300), links.idOf(row), u"TRANSACTIONS"_s, u"new_transactions_available"_s);
    }
    write(now, u"2ccd5e15-194a-4a19-a45a-e7223c7e6717"_s, u"OWNERS"_s, u"historical_update"_s);
    write(now, links.idOf(0), u"TRANSACTIONS"_s, u"transactions_painted"_s);
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

//! The page before has the links.
void addWebhooks(Guide &guide, const QString &language, const std::shared_ptr<QTemporaryDir> &folder)
{
    using State = models::HookFlow::State;
    const auto page = [&guide] { return guide.window()->findChild<ui::WebhooksPage *>(); };
    guide.act([&guide, folder] {
        writeHooks(folder->filePath(u"received-webhooks.csv"_s),
                   guide.window()->findChild<ui::ReconcilePage *>()->table());
        guide.window()->openPage(u"webhooks"_s);
    });
    guide.waitFor(u"all links"_s, [page] { return page() && page()->flow().links().isComplete; });
    guide.rest();
    guide.picture(u"webhooks-empty-%1"_s.arg(language));
    guide.act([page, folder] { page()->flow().openFile(folder->filePath(u"received-webhooks.csv"_s)); });
    guide.waitFor(u"the log"_s, [page] { return page()->flow().state() == State::Ready; });
    guide.rest();
    guide.selectRow(0);
    guide.picture(u"webhooks-%1"_s.arg(language));
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
        addWebhooks(guide, language, folder);
    }
    guide.look(u"en"_s, ui::Theme::Scheme::Light, Guide::kUsual);
}

} // namespace vinculo::app
