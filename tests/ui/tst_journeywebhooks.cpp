// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/hookreceiver.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/webhooks/webhookspage.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::HookFlow;
using models::HookSet;
using models::HookUnknown;
using Set = HookSetBar::Set;

namespace {

constexpr qint64 kHour = 3'600'000; // ms

qint64 hoursOf(const QString &rate)
{
    const QHash<QString, qint64> hours{
        {u"6h"_s, 6}, {u"12h"_s, 12}, {u"24h"_s, 24}, {u"7d"_s, 168}, {u"30d"_s, 720}};
    return hours.value(rate);
}

qint64 timeOf(const QJsonObject &link, const char *field)
{
    const QString text = link[QLatin1StringView(field)].toString();
    return text.isEmpty() ? 0 : QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

//! Lost webhooks through the real window: a local Belvo sends them to a receiver, the receiver's log loses
//! some, and the program says which.
class TestJourneyWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasLostIsFoundInFewActions();
    void everySetOpensItsRows();
    void theScriptIsSaved();
    void onlySelectedFindingsAreCaughtUp();
    void aDroppedLogIsRead();
    void unclearColumnsAreAskedFor();
    void whatTheLogLacksIsSaid();
    void aBadFileIsToldAndForgotten();

private:
    [[nodiscard]] QJsonDocument call(const QByteArray &verb, const QString &path,
                                     const QJsonObject &body = {});
    void send(const QJsonObject &link, const QString &type, qint64 time);
    void sendEverything();
    [[nodiscard]] QString writeLog();
    void open();
    void click(const QString &button);
    void readLog();
    [[nodiscard]] WebhooksPage *page() const { return m_window->findChild<WebhooksPage *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return page()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] int shown() const { return page()->rows().model().rowCount(); }

    static constexpr int kPatienceMs = 60'000;
    std::unique_ptr<tests::HookReceiver> m_receiver;
    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
    QNetworkAccessManager m_network;
    QHash<QString, qint64> m_times; //!< by webhook_id: when it "was received"
    QList<QJsonObject> m_reached;   //!< links in the log's time
    QString m_newLink;
    qint64 m_end = 0;
    int m_actions = 0;
};

void TestJourneyWebhooks::init()
{
    m_receiver = std::make_unique<tests::HookReceiver>();
    m_bench = std::make_unique<tests::WindowBench>(40, m_receiver->url());
    m_times.clear();
    m_reached.clear();
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
    m_actions = 0;
}

void TestJourneyWebhooks::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
    m_receiver.reset();
}

QJsonDocument TestJourneyWebhooks::call(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(m_bench->profile.baseUrl.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Basic " + QByteArray("demo:demo").toBase64());
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(
        request, verb, verb == "GET" ? QByteArray() : QJsonDocument(body).toJson()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(kPatienceMs))
        return {};
    return QJsonDocument::fromJson(reply->readAll());
}

//! A real event of the local Belvo; only its time is put where it would have come.
void TestJourneyWebhooks::send(const QJsonObject &link, const QString &type, qint64 time)
{
    const QJsonDocument answer =
        call("POST", u"/_sandbox/webhooks"_s, {{u"link"_s, link["id"_L1]}, {u"webhook_type"_s, type}});
    const QJsonArray ids = answer["webhook_ids"_L1].toArray();
    QVERIFY2(!ids.isEmpty(), answer.toJson().constData());
    for (const QJsonValue &id : ids)
        m_times.insert(id.toString(), time);
}

//! Three days in which every refresh is announced, and a new link with its history. The receiver refuses the
//! first two deliveries, which come again.
void TestJourneyWebhooks::sendEverything()
{
    m_receiver->answerWith({500, 503});
    const QJsonObject made = call("POST", u"/api/links/"_s,
                                  {{u"institution"_s, u"gotham_br_retail"_s},
                                   {u"username"_s, u"user_valid"_s},
                                   {u"password"_s, u"pass_valid"_s},
                                   {u"external_id"_s, u"hook-user"_s}})
                                 .object();
    m_newLink = made["id"_L1].toString();
    QVERIFY(!m_newLink.isEmpty());
    const qint64 now = timeOf(made, "created_at");
    m_end = now + 30 * kHour;
    const qint64 begin = now - 72 * kHour;
    const QJsonArray links = call("GET", u"/api/links/?page_size=1000"_s)["results"_L1].toArray();
    QVERIFY(links.size() > 20);
    for (const QJsonValue &value : links) {
        const QJsonObject link = value.toObject();
        QJsonArray kinds = link["fetch_resources"_L1].toArray();
        if (kinds.isEmpty())
            kinds = {u"ACCOUNTS"_s};
        const qint64 created = timeOf(link, "created_at");
        const qint64 accessed = timeOf(link, "last_accessed_at");
        if (link["id"_L1].toString() == m_newLink || link["status"_L1].toString() == u"unconfirmed"_s)
            continue;
        if (created >= begin)
            for (const QJsonValue &kind : kinds)
                send(link, kind.toString(), created + kHour / 6);
        if (accessed < begin)
            continue;
        const qint64 step = hoursOf(link["refresh_rate"_L1].toString()) * kHour;
        qint64 time = accessed;
        do {
            send(link, kinds.first().toString(), time + kHour / 12);
            time -= step;
        } while (step > 0 && time >= std::max(begin, created));
        if (created < begin && accessed < now - kHour)
            m_reached.append(link);
    }
    QVERIFY(m_reached.size() > 5);
    send(m_reached.last(), u"ACCOUNTS"_s, m_end);
    const auto hasAll = [this] {
        QSet<QString> ids;
        for (const QJsonObject &event : m_receiver->events())
            ids.insert(event["webhook_id"_L1].toString());
        for (auto id = m_times.cbegin(); id != m_times.cend(); ++id)
            if (!ids.contains(id.key()))
                return false;
        return ids.size() >= m_times.size() + 5 && m_receiver->events().size() >= ids.size() + 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasAll(), kPatienceMs);
}

//! What the receiver wrote down, but for the last refresh of three links and one history.
QString TestJourneyWebhooks::writeLog()
{
    QSet<QString> lost;
    for (int i = 0; i < 3; ++i)
        lost.insert(m_reached[i]["id"_L1].toString());
    QHash<QString, qint64> accessed;
    for (const QJsonObject &link : std::as_const(m_reached))
        accessed.insert(link["id"_L1].toString(), timeOf(link, "last_accessed_at"));
    QFile file(m_bench->directory.filePath(u"received.jsonl"_s));
    if (!file.open(QFile::WriteOnly))
        return {};
    const QList<QJsonObject> &events = m_receiver->events();
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QString link = events[i]["link_id"_L1].toString();
        const qint64 time =
            m_times.value(events[i]["webhook_id"_L1].toString(), m_end - 30 * kHour + kHour / 12);
        if (lost.contains(link) && time > accessed.value(link))
            continue;
        if (link == m_newLink && events[i]["webhook_type"_L1].toString() == u"TRANSACTIONS"_s)
            continue;
        const QJsonObject line{
            {u"received_at"_s, QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs)},
            {u"status"_s, i == 0 ? 500 : (i == 1 ? 503 : 200)},
            {u"duration_ms"_s, 20},
            {u"body"_s, events[i]}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    return file.fileName();
}

void TestJourneyWebhooks::open()
{
    ++m_actions; // one click in the navigation
    m_window->openPage(u"webhooks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->flow().links().isComplete && !page()->flow().links().isLoading,
                             kPatienceMs);
    page()->flow().setClock([this] { return QDateTime::fromMSecsSinceEpoch(m_end, Qt::UTC); });
}

void TestJourneyWebhooks::click(const QString &name)
{
    ++m_actions;
    QTRY_VERIFY2(button(name)->isVisible() && button(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void TestJourneyWebhooks::readLog()
{
    sendEverything();
    open();
    const QString path = writeLog();
    click(u"webhookChoose"_s);
    auto *question = page()->findChild<QFileDialog *>(u"webhookFile"_s);
    QVERIFY(question);
    ++m_actions; // the file is chosen in the system's dialog
    Q_EMIT question->fileSelected(path);
    question->close();
    QTRY_VERIFY_WITH_TIMEOUT(page()->flow().state() == HookFlow::State::Ready, kPatienceMs);
}

void TestJourneyWebhooks::whatWasLostIsFoundInFewActions()
{
    readLog();
    if (QTest::currentTestFailed())
        return;
    const models::HookAnswer &answer = *page()->flow().answer();
    QSet<QString> found;
    for (int row = 0; row < page()->table().rowCount(); ++row) {
        const auto cell = page()->table().cell(row, page()->table().columnOf("link"));
        const auto set = page()->table().cell(row, page()->table().columnOf("set"));
        if (set.enumValue && set.enumValue->value == "lost")
            found.insert(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())));
    }
    QSet<QString> lost;
    for (int i = 0; i < 3; ++i)
        lost.insert(m_reached[i]["id"_L1].toString());
    QCOMPARE(found, lost);
    QCOMPARE(answer.count(HookSet::Lost).count, 3);
    QCOMPARE(answer.count(HookSet::History).count, 1);
    QCOMPARE(answer.count(HookSet::UnknownLink).count, 0);
    QCOMPARE(answer.count(HookSet::UnknownEvent).count, 0);
    QCOMPARE(answer.answers.refused, 2);
    QVERIFY(answer.count(HookSet::Repeated).count >= 1); // one of the two may be the history that was lost
    // What can be caught up with is what is shown then, without another click.
    QTRY_COMPARE(shown(), 4);
    QVERIFY(page()->sets().button(Set::Missed)->isChecked());
    click(u"webhookSaveList"_s);
    auto *question = page()->findChild<QFileDialog *>(u"webhookListFile"_s);
    QVERIFY(question);
    ++m_actions; // the name is confirmed
    const QString path = m_bench->directory.filePath(u"catch-up.csv"_s);
    Q_EMIT question->fileSelected(path);
    question->close();
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY2(m_actions <= 5, qPrintable(QString::number(m_actions)));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("method,path,link_id,resource,reason,from,until\r\n"));
    for (const QString &link : std::as_const(lost))
        QVERIFY(text.contains(link.toUtf8()));
    QVERIFY(text.contains("GET,/api/transactions/?link=" + m_newLink.toUtf8() + "&page_size=1000,"));
    // Every call of the list is one that Belvo answers.
    for (const QByteArray &line : text.split('\n').mid(1))
        if (const QList<QByteArray> cells = line.split(','); cells.size() > 2)
            QVERIFY2(call("GET", QString::fromUtf8(cells[1])).isObject(), line.constData());
}

void TestJourneyWebhooks::everySetOpensItsRows()
{
    readLog();
    if (QTest::currentTestFailed())
        return;
    for (const Set set : {Set::Lost, Set::History, Set::Repeated, Set::Slow, Set::UnknownLink,
                          Set::UnknownEvent, Set::Missed, Set::All}) {
        QTest::mouseClick(page()->sets().button(set), Qt::LeftButton);
        QTRY_COMPARE(qint64(shown()), page()->sets().count(set));
        QVERIFY(page()->sets().button(set)->isChecked());
    }
    QVERIFY(shown() > 4);
    // Another question is no set.
    page()->query().setText(u"nobody-has-this"_s);
    QTRY_COMPARE(shown(), 0);
    QVERIFY(!page()->sets().button(Set::All)->isChecked());
    // A finding leads to its link, by keyboard.
    QTest::mouseClick(page()->sets().button(Set::Lost), Qt::LeftButton);
    QTRY_COMPARE(shown(), 3);
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    QTest::keyClick(page()->tableView(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"links"_s);
}

void TestJourneyWebhooks::theScriptIsSaved()
{
    readLog();
    if (QTest::currentTestFailed())
        return;
    const QString path = m_bench->directory.filePath(u"catch-up.sh"_s);
    page()->saveScriptTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("#!/bin/sh\n"));
    QVERIFY(text.contains("get '/api/transactions/?link=" + m_newLink.toUtf8() + "&page_size=1000'\n"));
    QVERIFY(!text.contains("demo:demo"));
}

void TestJourneyWebhooks::onlySelectedFindingsAreCaughtUp()
{
    readLog();
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(shown(), 4);
    const auto whole = button(u"webhookSaveList"_s)->text();
    page()->tableView()->setFocus();
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    QTest::keyClick(page()->tableView(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(page()->tableView()->selectedRows().size() == 2);
    QTRY_VERIFY(button(u"webhookSaveList"_s)->text() != whole);
}

void TestJourneyWebhooks::aDroppedLogIsRead()
{
    m_end = QDateTime::currentMSecsSinceEpoch();
    open();
    const QString path = m_bench->directory.filePath(u"small.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("time,link_id,webhook_type,webhook_code\n"
               "2026-03-01T10:00:00Z,2ccd5e15-194a-4a19-a45a-e7223c7e6717,OWNERS,historical_update\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page(), &drop);
    QTRY_VERIFY(page()->flow().state() == HookFlow::State::Ready);
    // A finding without a link of the profile opens none.
    QTRY_COMPARE(shown(), 1);
    page()->tableView()->setCurrentIndex(page()->tableView()->model()->index(0, 0));
    QTest::keyClick(page()->tableView(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"webhooks"_s);
    QVERIFY(!button(u"webhookSaveList"_s)->isEnabled());
}

void TestJourneyWebhooks::unclearColumnsAreAskedFor()
{
    open();
    const QString path = m_bench->directory.filePath(u"odd.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("uno;dos\n2ccd5e15-194a-4a19-a45a-e7223c7e6717;hello there\n");
    file.close();
    page()->flow().openFile(path);
    QTRY_VERIFY(page()->flow().state() == HookFlow::State::Columns);
    auto *code = page()->findChild<QComboBox *>(u"webhookColumn3"_s);
    QTRY_VERIFY(code->isVisible());
    code->setFocus();
    QTest::keyClick(code, Qt::Key_End); // the last column, by keyboard
    QTRY_VERIFY(page()->flow().state() == HookFlow::State::Ready);
    QCOMPARE(page()->flow().answer()->count(HookSet::UnknownEvent).count, 1);
}

void TestJourneyWebhooks::whatTheLogLacksIsSaid()
{
    open();
    const QString path = m_bench->directory.filePath(u"poor.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("link_id,webhook_code\n2ccd5e15-194a-4a19-a45a-e7223c7e6717,historical_update\n");
    file.close();
    page()->flow().openFile(path);
    QTRY_VERIFY(page()->flow().state() == HookFlow::State::Ready);
    for (const Set set : {Set::Lost, Set::Repeated, Set::Slow, Set::Gap}) {
        QVERIFY2(page()->sets().button(set)->text().endsWith(u"–"_s),
                 qPrintable(page()->sets().button(set)->text()));
        QVERIFY(!page()->sets().button(set)->toolTip().isEmpty());
        QVERIFY(page()->sets().button(set)->accessibleDescription().contains(
            page()->sets().button(set)->toolTip()));
    }
}

void TestJourneyWebhooks::aBadFileIsToldAndForgotten()
{
    open();
    const QString path = m_bench->directory.filePath(u"zeros.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(5000, '\0'));
    file.close();
    page()->flow().openFile(path);
    QTRY_VERIFY(page()->flow().state() == HookFlow::State::Unreadable);
    QCOMPARE(page()->flow().error()->code, u"log_not_text"_s);
    QVERIFY(!page()->sets().isVisible());
    click(u"webhookForget"_s);
    QVERIFY(page()->flow().state() == HookFlow::State::NoFile);
    QVERIFY(!button(u"webhookForget"_s)->isVisible());
}

QTEST_MAIN(TestJourneyWebhooks)
#include "tst_journeywebhooks.moc"
