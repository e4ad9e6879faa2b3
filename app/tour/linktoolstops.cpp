// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/linktoolstops.h"

#include "app/tour/guide.h"
#include "models/webhooks/hookkinds.h"
#include "ui/pages/calllog/calllogpage.h"
#include "ui/pages/calllog/loganswerview.h"
#include "ui/pages/duplicates/duplicatespage.h"
#include "ui/pages/reconcile/reconcilepage.h"
#include "ui/pages/webhooks/webhookspage.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDateTime>
#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

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

//! Lines of a log of API calls as an integrator's program writes them, the answer as JSON in a cell.
class CallWriter
{
public:
    struct Failure
    {
        int status;
        QString code;
        QString message;
        QString field = {};
    };

    explicit CallWriter(const QString &path)
        : m_file(path)
    {
        if (m_file.open(QFile::WriteOnly))
            m_file.write("timestamp,method,url,status,link_id,institution,request_id,response\n");
    }

    void write(const QDateTime &time, const QString &path, const QString &link, const QString &bank,
               const std::optional<Failure> &failure = {})
    {
        constexpr quint64 kSpread = 0x9E3779B97F4A7C15; // ids look like ids
        const quint64 number = ++m_number * kSpread;
        const auto padded = [](quint64 half) { return QString::number(half, 16).rightJustified(16, u'0'); };
        const QString request = padded(number) + padded(~number);
        QString answer;
        if (failure) {
            const QString field =
                failure->field.isEmpty() ? QString() : uR"(,""field"":""%1"")"_s.arg(failure->field);
            answer = uR"("[{""code"":""%1"",""message"":""%2"",""request_id"":""%3""%4}]")"_s.arg(
                failure->code, failure->message, request, field);
        }
        m_file.write(u"%1,POST,https://api.belvo.com/api/%2/,%3,%4,%5,%6,%7\n"_s
                         .arg(time.toString(Qt::ISODate), path,
                              QString::number(failure ? failure->status : 201), link, bank, request, answer)
                         .toUtf8());
    }

private:
    QFile m_file;
    quint64 m_number = 0;
};

//! Twelve days of calls for some of those links: one login is refused again and again, a bank is down in the
//! nights, dates are written wrongly, second steps are asked for, and Belvo itself fails now and then.
void writeCalls(const QString &path, const models::ColumnTable &links)
{
    constexpr int kDays = 12;
    constexpr int kLinks = 24;
    constexpr int kStrikes = 7;
    const CallWriter::Failure refused{400, u"login_error"_s,
                                      u"Invalid credentials provided to login to the institution"_s};
    const CallWriter::Failure down{400, u"institution_down"_s, u"The financial institution is down"_s};
    const CallWriter::Failure malformed{
        400, u"invalid"_s, u"Date has wrong format. Use one of these formats instead: YYYY-MM-DD."_s,
        u"date_from"_s};
    const CallWriter::Failure asked{428, u"token_required"_s, u"A MFA token is required"_s};
    const CallWriter::Failure broken{500, u"unexpected_error"_s, u"Belvo is unable to process the request"_s};
    CallWriter calls(path);
    const QDateTime begin = QDateTime::currentDateTimeUtc().addDays(-kDays);
    const int count = std::min<int>(kLinks, static_cast<int>(links.rowCount()));
    const int column = links.columnOf("institution");
    for (int step = 0; step < kDays * 4; ++step)
        for (int row = 0; row < count; ++row) {
            const models::CellView cell = links.cell(row, column);
            const QString bank = QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
            const QDateTime time = begin.addSecs(step * 6LL * 3600 + row * 90);
            const QString link = links.idOf(row);
            if (row == 0 && step < kStrikes)
                calls.write(time, u"accounts"_s, link, bank, refused);
            else if (row % 4 == 1 && step % 4 == 0)
                calls.write(time, u"transactions"_s, link, bank, down);
            else if (row % 6 == 2 && step % 3 == 0)
                calls.write(time, u"transactions"_s, link, bank, malformed);
            else if (row % 8 == 3 && step % 5 == 0)
                calls.write(time, u"owners"_s, link, bank, asked);
            else if ((row + step) % 31 == 0)
                calls.write(time, u"balances"_s, link, bank, broken);
            else
                calls.write(time, u"accounts"_s, link, bank);
        }
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

//! The page before those of webhooks has the links. Leaves the page as it was: without a log.
void addCallLog(Guide &guide, const QString &language, const std::shared_ptr<QTemporaryDir> &folder)
{
    using State = models::CallLog::State;
    using View = ui::LogAnswerView;
    const QString path = folder->filePath(u"api-calls.csv"_s);
    const auto page = [&guide] { return guide.window()->findChild<ui::CallLogPage *>(); };
    guide.act([&guide, page, path, folder] { // the folder is there until the last step that needs it
        writeCalls(path, guide.window()->findChild<ui::ReconcilePage *>()->table());
        guide.window()->openPage(u"calllog"_s);
        page()->openFile(path);
    });
    guide.waitFor(u"the columns"_s, [page] {
        const State state = page()->log().state();
        if (state == State::Ready) // the columns are known from the language before
            page()->log().changeColumns();
        return page()->log().state() == State::Columns && page()->log().canConfirm();
    });
    guide.picture(u"calllog-columns-%1"_s.arg(language));
    guide.act([page] { page()->log().confirmColumns(); });
    guide.waitFor(u"the answer"_s, [page] { return page()->log().state() == State::Ready; });
    guide.act([page] { page()->log().showLines({.kind = models::LineKind::Failure}); });
    guide.waitFor(u"the lines"_s, [page] { return !page()->log().isSearching(); });
    for (const auto &[tab, name] :
         {std::pair(View::Overview, u"overview"_s), std::pair(View::Causes, u"causes"_s),
          std::pair(View::Map, u"map"_s), std::pair(View::Links, u"links"_s),
          std::pair(View::Requests, u"requests"_s), std::pair(View::Lines, u"lines"_s)}) {
        guide.act([page, tab = tab] { page()->answerView().showTab(tab); });
        guide.rest();
        guide.picture(u"calllog-%1-%2"_s.arg(name, language));
    }
    for (const auto &[action, dialog, name] :
         {std::tuple(u"logReply"_s, u"logReplyDialog"_s, u"reply"_s),
          std::tuple(u"logTickets"_s, u"logTicketsDialog"_s, u"tickets"_s)}) {
        guide.act([page, action = action] { page()->findChild<QAction *>(action)->trigger(); });
        guide.waitForDialog(dialog);
        guide.waitFor(u"the text"_s, [page] {
            const auto *text = page()->findChild<QPlainTextEdit *>(u"logReplyText"_s);
            return text && !text->toPlainText().isEmpty();
        });
        guide.picture(u"calllog-%1-%2"_s.arg(name, language));
        guide.closeDialogs();
    }
    guide.act([page, path, folder] {
        page()->openFile(path);
        page()->log().cancel();
    });
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
        addCallLog(guide, language, folder);
    }
    guide.look(u"en"_s, ui::Theme::Scheme::Light, Guide::kUsual);
}

} // namespace vinculo::app
