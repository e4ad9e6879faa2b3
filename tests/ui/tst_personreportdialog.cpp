// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/ui/reportbench.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/report/personreportdialog.h"
#include "ui/pages/person/personpage.h"
#include "ui/report/reportpainter.h"
#include "ui/text/errortext.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using tests::pagesOf;

namespace {

//! Hears of a change of language.
class Listener : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++changes;
        QWidget::changeEvent(event);
    }
};

} // namespace

//! The way of a person's report into a file, in whatever language, by keyboard.
class TestPersonReportDialog : public tests::ReportBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readPerson(); }
    void cleanupTestCase() { forgetPerson(); }
    void init() { begin(); }
    void cleanup();
    void anotherLanguageIsNoChangeOfLanguage();
    void theReportCanBeSeenWithoutAFile();
    void theDialogWritesByKeyboard();
    void theNameOfTheFileTellsNobody();
    void aFullDiskLeavesNoFile();
    void personalDataIsNoted();
    void nothingChosenIsNothingToSave();
    void whatJoinsTheLinksIsChosenWhereThereIsSomething();
    void thePageOpensTheDialogWithTheExportKeys();

private:
    PersonReportDialog *openDialog();
    void saveByKeyboard(const QString &path);
    template<class T>
    T *part(const QString &name)
    {
        return m_dialog->findChild<T *>(name);
    }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PersonReportDialog> m_dialog;
};

void TestPersonReportDialog::cleanup()
{
    m_dialog.reset();
    m_window.reset();
}

void TestPersonReportDialog::anotherLanguageIsNoChangeOfLanguage()
{
    Listener listener;
    const auto accounts = [] { return models::CellFormatter::title(resources::accounts()); };
    const QString before = accounts();
    QString portuguese;
    {
        const LanguageOverride::Scope scope(&m_languages, u"pt"_s);
        portuguese = accounts();
        PersonReportOptions chosen = options();
        chosen.locale = LanguageOverride::localeFor(u"pt"_s);
        const QString sources = sectionOf(report(chosen), ReportPart::Accounts).sources.join(u' ');
        QVERIFY2(sources.startsWith(u"Contas"_s), qPrintable(sources));
    }
    QCOMPARE(portuguese, u"Contas"_s);
    QCOMPARE(accounts(), before);
    QTranslator program;
    QVERIFY(program.load(u":/i18n/vinculo_es"_s));
    QCoreApplication::removeTranslator(&m_languages);
    QCoreApplication::installTranslator(&program);
    QCoreApplication::processEvents();
    const int changes = listener.changes;
    QCoreApplication::installTranslator(&m_languages);
    QCOMPARE(accounts(), u"Cuentas"_s);
    {
        const LanguageOverride::Scope scope(&m_languages, u"en"_s);
        QCOMPARE(accounts(), u"Accounts"_s);
        const ApiError error{.kind = ErrorKind::RateLimited, .retryAfter = std::chrono::seconds(1)};
        QVERIFY(errorText(error).details.contains(u"Belvo asks to wait 1 second."_s)); // a plural of English
    }
    QCOMPARE(accounts(), u"Cuentas"_s);
    QCoreApplication::processEvents();
    QCOMPARE(listener.changes, changes);
    QCoreApplication::removeTranslator(&program);
}

PersonReportDialog *TestPersonReportDialog::openDialog()
{
    m_dialog = std::make_unique<PersonReportDialog>(tests::WindowBench::theme(), m_profile, m_bench->settings,
                                                    PersonReportMaterial{m_figures, m_statuses, m_evidence},
                                                    &m_languages, nullptr);
    m_dialog->show();
    return m_dialog.get();
}

//! Return for the default button, then Space for that of the question for the file.
void TestPersonReportDialog::saveByKeyboard(const QString &path)
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    auto *question = part<QFileDialog>(u"reportFile"_s);
    QVERIFY(question);
    question->selectFile(path);
    auto *buttons = question->findChild<QDialogButtonBox *>();
    QVERIFY(buttons);
    QTest::keyClick(buttons->button(QDialogButtonBox::Save), Qt::Key_Space);
}

//! In the language that was chosen for it, not in that of the program.
void TestPersonReportDialog::theReportCanBeSeenWithoutAFile()
{
    PersonReportDialog *dialog = openDialog();
    auto *language = part<QComboBox>(u"reportLanguage"_s);
    QVERIFY(language);
    const QString before = models::CellFormatter::title(resources::accounts());
    for (const auto &[code, accounts] : {std::pair(u"es"_s, u"Cuentas"_s), std::pair(u"pt"_s, u"Contas"_s)}) {
        language->setCurrentIndex(language->findData(code));
        int calls = 0;
        dialog->withReport([&calls, &accounts = accounts](const ReportPainter &painter) {
            ++calls;
            QVERIFY(painter.pageCount() > 0);
            QImage page(painter.paper().toSize(), QImage::Format_RGB32);
            page.fill(Qt::white);
            const QImage empty = page;
            QPainter device(&page);
            painter.paintPage(device, 0);
            device.end();
            QVERIFY(page != empty);
            QCOMPARE(models::CellFormatter::title(resources::accounts()), accounts);
        });
        QCOMPARE(calls, 1);
        QCOMPARE(models::CellFormatter::title(resources::accounts()), before);
    }
}

void TestPersonReportDialog::theDialogWritesByKeyboard()
{
    PersonReportDialog *dialog = openDialog();
    QSignalSpy noted(dialog, &PersonReportDialog::handedOver);
    auto *identity = part<QCheckBox>(u"reportPart0"_s);
    QVERIFY(identity->isChecked());
    QTest::keyClick(identity, Qt::Key_Space);
    QVERIFY(!identity->isChecked());
    auto *language = part<QComboBox>(u"reportLanguage"_s);
    QTest::keyClick(language, Qt::Key_Home);
    QCOMPARE(language->currentData().toString(), u"pt"_s);
    const QString path = m_bench->directory.filePath(u"report.pdf"_s);
    saveByKeyboard(path);
    QTRY_COMPARE(noted.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pagesOf(pdf) > 1);
    QVERIFY(pdf.contains("/MediaBox [0 0 595") || pdf.contains("/MediaBox [0 0 596")); // A4: Brazil
    const auto record = noted.first().first().value<HandoverRecord>();
    QCOMPARE(record.kind, HandoverRecord::Kind::Export);
    QCOMPARE(record.resource, u"person"_s);
    QCOMPARE(record.format, u"pdf"_s);
    QVERIFY(record.rows > 10);
    QVERIFY(!record.hasPersonalData);
    QCOMPARE(dialog->focusWidget(), part<QPushButton>(u"reportOpen"_s));
    QVERIFY(part<QPushButton>(u"reportFolder"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestPersonReportDialog::theNameOfTheFileTellsNobody()
{
    openDialog();
    const auto suggested = [this] {
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        auto *question = part<QFileDialog>(u"reportFile"_s);
        const QString name = QFileInfo(question->selectedFiles().value(0)).fileName();
        question->setObjectName({});
        question->reject();
        return name;
    };
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(suggested(), u"customer-report-%1-masked.pdf"_s.arg(day));
    QTest::keyClick(part<QCheckBox>(u"reportPersonal"_s), Qt::Key_Space);
    QCOMPARE(suggested(), u"customer-report-%1-with-personal-data.pdf"_s.arg(day));
    QVERIFY(m_dialog->isVisible());
}

void TestPersonReportDialog::aFullDiskLeavesNoFile()
{
    PersonReportDialog *dialog = openDialog();
    QSignalSpy noted(dialog, &PersonReportDialog::handedOver);
    auto *save = part<QPushButton>(u"reportSave"_s);
    const auto says = [this](const QString &sentence) {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    };
    dialog->writeTo(u"/dev/full"_s);
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(says(u"The disk is full, so the file was not written."_s));
    const QString missing = m_bench->directory.filePath(u"no-such-folder/report.pdf"_s);
    dialog->writeTo(missing);
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(says(u"There is no such folder, so the file was not written."_s));
    QVERIFY(!QFileInfo::exists(missing));
    QCOMPARE(noted.size(), 0);
    // What was there before a failure is still there, and the way is free again.
    dialog->writeTo(m_bench->directory.filePath(u"again.pdf"_s));
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(QDir(m_bench->directory.path()).entryList({u".*part*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

void TestPersonReportDialog::personalDataIsNoted()
{
    PersonReportDialog *dialog = openDialog();
    QSignalSpy noted(dialog, &PersonReportDialog::handedOver);
    QTest::keyClick(part<QCheckBox>(u"reportPersonal"_s), Qt::Key_Space);
    dialog->writeTo(m_bench->directory.filePath(u"open.pdf"_s));
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(noted.first().first().value<HandoverRecord>().hasPersonalData);
    bool isTold = false;
    for (const NoticeLine *line : dialog->findChildren<NoticeLine *>())
        isTold = isTold || line->text().contains(u"It holds personal data"_s);
    QVERIFY(isTold);
    openDialog();
    QVERIFY(!part<QCheckBox>(u"reportPersonal"_s)->isChecked()); // asked for anew each time
}

void TestPersonReportDialog::nothingChosenIsNothingToSave()
{
    openDialog();
    QList<QCheckBox *> boxes;
    for (std::size_t i = 0; i < kReportParts; ++i)
        boxes.append(part<QCheckBox>(u"reportPart%1"_s.arg(i)));
    for (QCheckBox *box : std::as_const(boxes))
        if (box->isChecked())
            QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!part<QPushButton>(u"reportSave"_s)->isEnabled());
    QTest::keyClick(boxes.first(), Qt::Key_Space);
    QVERIFY(part<QPushButton>(u"reportSave"_s)->isEnabled());
}

void TestPersonReportDialog::whatJoinsTheLinksIsChosenWhereThereIsSomething()
{
    const QString box = u"reportPart%1"_s.arg(static_cast<int>(ReportPart::Evidence));
    const auto words = [this, &box] { return part<QCheckBox>(box)->text().remove(u'&'); };
    openDialog();
    QVERIFY(!part<QCheckBox>(box)->isChecked()); // of one link there is nothing to say
    QCOMPARE(words(), u"Why these links are one person (nothing)"_s);
    useEvidence();
    openDialog();
    QVERIFY(part<QCheckBox>(box)->isChecked());
    const auto count = static_cast<int>(m_evidence->facts.evidence.size());
    QCOMPARE(words(), u"Why these links are one person (%1)"_s.arg(count));
}

void TestPersonReportDialog::thePageOpensTheDialogWithTheExportKeys()
{
    m_window = std::make_unique<MainWindow>(m_bench->services(), m_bench->profile);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setConnection(m_connection.get());
    m_window->openPage(u"person"_s, PersonPage::filtersFor(m_linkId));
    auto *page = m_window->findChild<PersonPage *>();
    QVERIFY(page);
    auto *action = page->findChild<QAction *>(u"personReport"_s);
    QTRY_VERIFY(action->isEnabled() && page->load()->isFinished());
    page->setFocusPolicy(Qt::StrongFocus);
    page->setFocus();
    QTest::keyClick(page, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<PersonReportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    // The figures follow the rows a moment later: until then income is missing, but never nothing.
    for (const QCheckBox *box : dialog->findChildren<QCheckBox *>())
        if (QString(box->text()).remove(u'&').startsWith(u"Income"_s))
            QVERIFY2(!box->text().contains(u"nothing"_s), qPrintable(box->text()));
    QTest::keyClick(page, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->findChildren<PersonReportDialog *>().size(), 1);
    QSignalSpy noted(dialog, &PersonReportDialog::handedOver);
    dialog->writeTo(m_bench->directory.filePath(u"page.pdf"_s));
    QTRY_COMPARE(noted.size(), 1);
    std::optional<HandoverRecord> kept;
    Call<QList<storage::JournalEntry>> entries = m_bench->journal.entries(0, 50).then(
        this, [&kept](const Result<QList<storage::JournalEntry>> &found) {
            for (const storage::JournalEntry &entry : found.value())
                if (entry.handover)
                    kept = entry.handover;
        });
    QTRY_VERIFY(kept);
    QCOMPARE(kept->resource, u"person"_s);
    QCOMPARE(kept->format, u"pdf"_s);
}

QTEST_MAIN(TestPersonReportDialog)
#include "tst_personreportdialog.moc"
