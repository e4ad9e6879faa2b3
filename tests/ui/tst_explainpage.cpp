// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guidance.h"
#include "core/domain/resources/registry.h"
#include "tests/bench/heartbeat.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/explain/customerwords.h"
#include "ui/pages/explain/explainpage.h"
#include "ui/pages/explain/findingcard.h"
#include "ui/pages/explain/pastefield.h"
#include "ui/text/errortext.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/tableview.h"
#include "ui/windows/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStringEncoder>
#include <QToolButton>
#include <QTranslator>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::PastedKind;

namespace {

constexpr int kPatienceMs = 40'000; //!< until the lists have come
const QString kRequest = u"8c7b283c6efa449c9c028a16b5c249fa"_s;
const QString kLink = u"30cb4806-6e00-48a4-91c9-ca55968576c8"_s;

QString loginError(const QString &message)
{
    return u"[{\"code\": \"login_error\", \"message\": \"%1\", \"request_id\": \"%2\"}]"_s.arg(message,
                                                                                               kRequest);
}

//! Until the focus is on the widget, or the round is over.
bool tabTo(const QWidget *target)
{
    for (int i = 0; i < 200 && QApplication::focusWidget() != target; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return QApplication::focusWidget() == target;
}

} // namespace

class TestExplainPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWholeWayGoesByKeyboard();
    void whatIsTypedIsExplainedToo();
    void wordsComeInTheLanguageOfTheInstitution();
    void severalErrorsAreSeveralCards();
    void aLinkLeadsToItsRow();
    void aKnownLinkIsExplainedByItsState();
    void aConsentLeadsToItsRowAndItsCustomer();
    void anIdOfOurOwnCallTellsWhatHappened();
    void aFailedCallIsExplainedFromActivity();
    void aFileIsOpened();
    void aFileThatIsNoTextIsCalledThat();
    void aMissingFileIsNamed();
    void aMegabyteNeverStopsTheWindow();
    void hostileTextStaysText();
    void goingBackShowsTheTextBefore();
    void clearingForgetsEverything();
    void everythingFocusableHasAName();
    void accessKeysAreUnique_data();
    void accessKeysAreUnique();
    void nothingIsClippedOnASmallWindow_data();
    void nothingIsClippedOnASmallWindow();

private:
    void show(QSize size = {1200, 760});
    void paste(const QString &text);
    [[nodiscard]] PastedKind kind() const { return m_page->explanation().kind; }
    template<class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QList<FindingCard *> cards() const;
    [[nodiscard]] FactList *records() const { return m_page->findChild<FactList *>(); }
    CallRecord appendFailure();
    void connectToBelvo();
    //! The first row that the local Belvo has; empty: none.
    [[nodiscard]] QJsonObject first(const ResourceSpec &spec, const QString &key, const QString &value);

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<MainWindow> m_window;
    ExplainPage *m_page = nullptr;
};

void TestExplainPage::init()
{
    m_bench = std::make_unique<tests::WindowBench>();
}

void TestExplainPage::cleanup()
{
    m_window.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestExplainPage::show(QSize size)
{
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openPage(u"explain"_s);
    m_page = m_window->findChild<ExplainPage *>();
    QVERIFY(m_page);
}

void TestExplainPage::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    m_page->focusTable();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
}

QList<FindingCard *> TestExplainPage::cards() const
{
    QList<FindingCard *> shown = m_page->findChildren<FindingCard *>();
    shown.removeIf([](const FindingCard *card) { return card->isHidden(); });
    return shown;
}

CallRecord TestExplainPage::appendFailure()
{
    CallRecord record;
    record.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    record.verb = HttpVerb::Post;
    record.pathTemplate = u"/api/accounts/"_s;
    record.status = 400;
    record.requestId = kRequest;
    record.errorCode = u"institution_down"_s;
    record.errorKind = ErrorKind::Validation;
    record.failed = true;
    m_bench->journal.append(m_bench->profile, record);
    return record;
}

void TestExplainPage::theWholeWayGoesByKeyboard()
{
    show();
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"explainField"_s)); // paste works at once
    paste(loginError(u"The user account is locked"_s));
    QTRY_COMPARE(kind(), PastedKind::ErrorAnswer);
    QCOMPARE(cards().size(), 1);
    const Guidance *guidance = m_page->explanation().findings.front().guidance;
    QCOMPARE(guidance->messagePattern, u"locked"_s);
    QVERIFY(cards().constFirst()->accessibleName().contains(guidance->meaning.en));
    QVERIFY(cards().constFirst()->accessibleDescription().contains(whoActs(ErrorLane::EndUser)));
    auto *languages = find<QComboBox>(u"explainLanguage"_s);
    QVERIFY(tabTo(languages));
    QTest::keyClick(languages, Qt::Key_Home);
    auto *copy = find<QPushButton>(u"explainCopyWords"_s);
    QVERIFY(tabTo(copy));
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), customerText(*guidance, u"pt"_s, {}));
    auto *details = find<QPushButton>(u"explainCopyDetails"_s);
    QVERIFY(tabTo(details));
    QTest::keyClick(details, Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->text().contains(kRequest));
    auto *raw = find<QToolButton>(u"explainRawToggle"_s);
    QVERIFY(tabTo(raw));
    QVERIFY(find<QWidget>(u"explainRaw"_s)->isHidden());
    QTest::keyClick(raw, Qt::Key_Space);
    QVERIFY(!find<QWidget>(u"explainRaw"_s)->isHidden());
}

void TestExplainPage::whatIsTypedIsExplainedToo()
{
    show();
    QTest::keyClicks(QApplication::focusWidget(), u"400 invalid_link"_s);
    QTRY_COMPARE(kind(), PastedKind::LogLines);
    QCOMPARE(m_page->explanation().findings.front().code, u"invalid_link"_s);
}

void TestExplainPage::wordsComeInTheLanguageOfTheInstitution()
{
    show();
    paste(u"status=400 code=institution_down institution=gotham_mx_retail"_s);
    QTRY_COMPARE(kind(), PastedKind::LogLines);
    const auto *words = m_page->findChild<CustomerWords *>();
    const Guidance *guidance = m_page->explanation().findings.front().guidance;
    QCOMPARE(words->text(), customerText(*guidance, u"es"_s, {}));
    QVERIFY(!words->text().contains(u"gotham_mx"_s)); // no name for customers
}

void TestExplainPage::severalErrorsAreSeveralCards()
{
    show();
    paste(
        u"400 login_error locked\n400 login_error locked\n408 request_timeout\n400 code=flux_capacitor_empty"_s);
    QTRY_COMPARE(cards().size(), 3);
    // the customer has to hear of what they can do themselves
    const auto *words = m_page->findChild<CustomerWords *>();
    QCOMPARE(words->text(), customerText(*m_page->explanation().findings.front().guidance, u"en"_s, {}));
    paste(u"400 code=flux_capacitor_empty"_s);
    QTRY_COMPARE(cards().size(), 1);
    QVERIFY(words->isHidden()); // nothing is made up
}

void TestExplainPage::aLinkLeadsToItsRow()
{
    show();
    paste(u"link %1 is broken"_s.arg(kLink));
    QTRY_COMPARE(kind(), PastedKind::Ids);
    QCOMPARE(records()->count(), 1);
    auto *row = records()->findChild<FactRow *>();
    QVERIFY(tabTo(row));
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"links"_s);
}

void TestExplainPage::connectToBelvo()
{
    m_connection = m_bench->connect();
    m_window->setConnection(m_connection.get());
}

QJsonObject TestExplainPage::first(const ResourceSpec &spec, const QString &key, const QString &value)
{
    QJsonObject found;
    bool isThere = false;
    api::ListQuery query;
    query.filters = {{key, FilterOp::Equals, {value}}};
    const auto call = m_connection->client.list(spec, query)
                          .then(this, [&found, &isThere](const Result<api::ListPage> &page) {
                              isThere = true;
                              if (page && page->rows && page->rows->rowCount > 0)
                                  found = QJsonDocument::fromJson(page->rows->raw.row(0)).object();
                          });
    (void)QTest::qWaitFor([&isThere] { return isThere; }, kPatienceMs);
    return found;
}

void TestExplainPage::aKnownLinkIsExplainedByItsState()
{
    show();
    connectToBelvo();
    const QString id =
        first(resources::links(), u"external_id"_s, u"demo-invalid-mfa-numeric"_s)["id"_L1].toString();
    QVERIFY(!id.isEmpty());
    paste(id);
    QTRY_COMPARE(kind(), PastedKind::Ids);
    // At once, or as soon as the lists have come.
    QTRY_COMPARE_WITH_TIMEOUT(cards().size(), 1, kPatienceMs);
    const Guidance *guidance = guidanceFor(Situation::LinkInvalid);
    QCOMPARE(cards().first()->accessibleName(), guidance->meaning.en);
    const QString card = cards().first()->accessibleDescription();
    QVERIFY2(card.contains(whoActs(ErrorLane::EndUser)) && card.contains(guidance->nextStep.en),
             qPrintable(card));
    const auto *words = m_page->findChild<CustomerWords *>();
    QCOMPARE(words->text(), customerText(*guidance, u"pt"_s, {})); // a Brazilian bank
    QCOMPARE(records()->facts().first().tone, Tone::Problem);
    QVERIFY(!records()->facts().first().pill.isEmpty());
    auto *language = m_page->findChild<QComboBox *>();
    for (const auto &[index, code] : {std::pair(1, u"es"_s), std::pair(2, u"en"_s)}) {
        language->setCurrentIndex(index);
        QCOMPARE(words->text(), customerText(*guidance, code, {}));
    }
    // one that works is told apart, and one that nobody knows is looked for
    const QString works = first(resources::links(), u"external_id"_s, u"demo-mfa-text"_s)["id"_L1].toString();
    paste(works);
    QTRY_COMPARE(m_page->explanation().fact(models::PastedFact::Kind::AnyId), works);
    QTRY_COMPARE(cards().size(), 1);
    QVERIFY(cards().first()->accessibleName() != guidance->meaning.en);
    paste(kLink);
    QTRY_COMPARE(m_page->explanation().fact(models::PastedFact::Kind::AnyId), kLink);
    QTRY_COMPARE(cards().size(), 0);
    QVERIFY(words->isHidden());
    QCOMPARE(records()->count(), 1);
    QVERIFY(records()->facts().first().pill.isEmpty());
}

void TestExplainPage::aConsentLeadsToItsRowAndItsCustomer()
{
    m_bench = std::make_unique<tests::WindowBench>(30); // consents are asked for person by person
    show();
    connectToBelvo();
    const QString link = first(resources::links(), u"external_id"_s, u"demo-statement"_s)["id"_L1].toString();
    const QString number =
        first(resources::owners(), u"link"_s, link)["document_id"_L1]["document_number"_L1].toString();
    const QJsonObject consent = first(resources::consents(), u"user_document"_s, number);
    const QString id = consent["id"_L1].toString();
    QVERIFY2(!id.isEmpty(), qPrintable(number));
    paste(u"{\"consent_id\": \"%1\"}"_s.arg(id));
    QTRY_COMPARE(m_page->explanation().kind, PastedKind::OtherJson);
    QTRY_COMPARE_WITH_TIMEOUT(records()->count(), 2, kPatienceMs);
    QVERIFY(!records()->facts().first().pill.isEmpty());
    const QList<FactRow *> rows = records()->findChildren<FactRow *>();
    QVERIFY(tabTo(rows.at(1)));
    QTest::keyClick(rows.at(1), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"person"_s);
    m_window->openPage(u"explain"_s);
    QVERIFY(tabTo(rows.first()));
    QTest::keyClick(rows.first(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"consents"_s);
    for (const auto *page : m_window->findChildren<Page *>())
        if (page->pageId() == "consents"_L1)
            QTRY_COMPARE_WITH_TIMEOUT(page->tableView()->model()->rowCount(), 1, kPatienceMs);
}

void TestExplainPage::anIdOfOurOwnCallTellsWhatHappened()
{
    appendFailure();
    show();
    paste(kRequest.toUpper());
    QTRY_COMPARE(kind(), PastedKind::Ids);
    QTRY_COMPARE(cards().size(), 1);
    QCOMPARE(m_page->explanation().findings.front().code, u"institution_down"_s);
    QCOMPARE(records()->count(), 1);
    auto *row = records()->findChild<FactRow *>();
    QVERIFY(tabTo(row));
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"activity"_s);
    for (const auto *page : m_window->findChildren<Page *>())
        if (page->pageId() == "activity"_L1)
            QTRY_COMPARE(page->tableView()->model()->rowCount(), 1);
    // another id is none of ours
    m_window->openPage(u"explain"_s);
    paste(QString(32, u'e'));
    QTRY_COMPARE(records()->count(), 0);
}

void TestExplainPage::aFailedCallIsExplainedFromActivity()
{
    appendFailure();
    show();
    m_window->openPage(u"activity"_s);
    ui::TableView *table = nullptr;
    for (auto *page : m_window->findChildren<Page *>())
        if (page->pageId() == "activity"_L1)
            table = page->tableView();
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"explain"_s);
    QTRY_COMPARE(cards().size(), 1);
    QCOMPARE(m_page->explanation().findings.front().code, u"institution_down"_s);
    QCOMPARE(m_page->explanation().findings.front().httpStatus, 400);
}

void TestExplainPage::aFileIsOpened()
{
    show();
    const QString path = m_bench->directory.filePath(u"answer.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    file.write(QByteArray(encoder(loginError(u"Missing credentials"_s))));
    file.close();
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    QApplication::clipboard()->setMimeData(data); // as file managers copy a file
    m_page->focusTable();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(kind(), PastedKind::ErrorAnswer);
    QVERIFY(find<PasteField>(u"explainField"_s)->toPlainText().contains(u"Missing credentials"_s));
    // another text can take its place
    paste(u"invalid_link"_s);
    QTRY_COMPARE(kind(), PastedKind::LogLines);
}

void TestExplainPage::aFileThatIsNoTextIsCalledThat()
{
    show();
    const QString path = m_bench->directory.filePath(u"picture.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    file.close();
    m_page->openFile(path);
    QTRY_COMPARE(kind(), PastedKind::NotText);
    QVERIFY(find<QLabel>(u"explainKind"_s)->text().contains(u"no text"_s));
}

void TestExplainPage::aMissingFileIsNamed()
{
    show();
    m_page->openFile(m_bench->directory.filePath(u"none"_s));
    QTRY_VERIFY(find<QScrollArea>(u"explainAnswer"_s)->isVisible());
    const QStringList texts = [this] {
        QStringList all;
        for (const auto *label : m_page->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all;
    }();
    QVERIFY(texts.contains(u"There is no such file any more."_s));
}

void TestExplainPage::aMegabyteNeverStopsTheWindow()
{
    show();
    tests::Heartbeat heart;
    paste(loginError(u"The user account is locked"_s) + QString(1'100'000, u'x'));
    QTRY_COMPARE(kind(), PastedKind::ErrorAnswer);
    QVERIFY(find<PasteField>(u"explainField"_s)->document()->characterCount() <= PasteField::kMostShown + 1);
    QVERIFY(find<PasteField>(u"explainField"_s)->isReadOnly());
    // Debug builds on a shared machine are slow; laying out all of it would take far longer.
    QVERIFY2(heart.longest() < 500, qPrintable(QString::number(heart.longest())));
    qInfo("longest stall: %.0f ms", heart.longest());
}

void TestExplainPage::hostileTextStaysText()
{
    show();
    paste(u"[{\"code\": \"<b>x</b>\", \"message\": \"<img src=/etc/passwd> %1 %n &amp; \u202e\", \"field\": "
          "\"<h1>f</h1>\", \"request_id\": \"<a href=x>\"}]"_s);
    QTRY_COMPARE(kind(), PastedKind::ErrorAnswer);
    for (const auto *label : m_page->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202e)));
    }
    const QString details = find<QPlainTextEdit>(u"explainDetails"_s)->toPlainText();
    QVERIFY(details.contains(u"<b>x</b>"_s) && details.contains(u"%1 %n &amp;"_s));
    QVERIFY(!details.contains(QChar(0x202e)));
}

void TestExplainPage::goingBackShowsTheTextBefore()
{
    show();
    paste(u"400 invalid_link"_s);
    QTRY_COMPARE(kind(), PastedKind::LogLines);
    m_window->openPage(u"home"_s);
    m_window->openPage(u"explain"_s); // as it was left
    QCOMPARE(m_page->explanation().findings.front().code, u"invalid_link"_s);
    QVERIFY(m_page->state().quickFilter.contains(u"invalid_link"_s));
    m_page->restore(ExplainPage::placeFor(u"409 link_refreshed"_s));
    QTRY_COMPARE(m_page->explanation().findings.front().code, u"link_refreshed"_s);
}

void TestExplainPage::clearingForgetsEverything()
{
    show();
    paste(loginError(u"locked"_s));
    QTRY_COMPARE(kind(), PastedKind::ErrorAnswer);
    auto *clear = find<QPushButton>(u"explainClear"_s);
    QVERIFY(tabTo(clear));
    QTest::keyClick(clear, Qt::Key_Space);
    QCOMPARE(kind(), PastedKind::Nothing);
    QVERIFY(find<PasteField>(u"explainField"_s)->toPlainText().isEmpty());
    QVERIFY(m_page->state().quickFilter.isEmpty());
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"explainField"_s));
}

void TestExplainPage::everythingFocusableHasAName()
{
    show();
    paste(loginError(u"locked"_s) + u" link "_s + kLink);
    QTRY_COMPARE(kind(), PastedKind::ErrorAnswer);
    for (const auto *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() ||
            widget->focusProxy() || qobject_cast<const QScrollArea *>(widget) ||
            qobject_cast<const QLabel *>(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                    widget->objectName())));
    }
}

void TestExplainPage::accessKeysAreUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "pt", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestExplainPage::accessKeysAreUnique()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/vinculo_%1.qm"_s.arg(language)));
    QApplication::installTranslator(&translator);
    show();
    QHash<QChar, QString> keys;
    for (const auto *button : m_page->findChildren<QAbstractButton *>()) {
        const qsizetype at = button->text().indexOf(u'&');
        if (at < 0 || at + 1 >= button->text().size())
            continue;
        const QChar key = button->text().at(at + 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(button->text()));
        keys.insert(key, button->text());
    }
    QVERIFY(keys.size() >= 4);
}

void TestExplainPage::nothingIsClippedOnASmallWindow_data()
{
    accessKeysAreUnique_data();
}

void TestExplainPage::nothingIsClippedOnASmallWindow()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/vinculo_%1.qm"_s.arg(language)));
    QApplication::installTranslator(&translator);
    show({1024, 640});
    paste(loginError(u"The user account is locked"_s));
    QTRY_COMPARE(kind(), PastedKind::ErrorAnswer);
    QTRY_COMPARE(cards().size(), 1);
    for (const auto *button : m_page->findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    const auto *area = find<QScrollArea>(u"explainAnswer"_s);
    QVERIFY(area->widget()->width() <= area->viewport()->width());
    for (const auto *label : area->findChildren<QLabel *>())
        if (label->isVisible() && label->wordWrap())
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
}

QTEST_MAIN(TestExplainPage)
#include "tst_explainpage.moc"
