// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/models/samplepages.h"
#include "tests/ui/dialogbench.h"
#include "ui/actions/copyactions.h"
#include "ui/dialogs/export/copyrevealeddialog.h"
#include "ui/dialogs/export/exportdialog.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::CopyFormat;

//! Rows of a table go into files and onto the clipboard, by keyboard.
class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void shownRowsGoIntoAFile();
    void selectedRowsAreOfferedFirst();
    void theSuggestedNameTellsThatItIsMasked();
    void personalDataIsIncludedOnceOnly();
    void choicesAreRemembered();
    void aFailureIsShownAndCanBeRepeated();
    void whatIsNotLoadedIsTold();
    void copiesAreMaskedAndOfSelectedRows();
    void everyFormCanBeCopied();
    void tooManyRowsAreNotCopied();
    void revealedCopiesAreAskedForAndNoted();
    void theCallHasNoKeys();

private:
    ExportDialog *open();
    void choose(const QString &combo, int index);
    template<class T>
    T *part(const QString &name)
    {
        return m_dialog->findChild<T *>(name);
    }
    QByteArray file(const QString &name) const;
    void fill(const ResourceSpec &spec, int rows);
    QString copied(CopyFormat format);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::DialogBench> m_bench;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<models::RevealState> m_reveal;
    std::unique_ptr<models::ResourceRows> m_rows;
    std::unique_ptr<ui::TableView> m_view;
    std::unique_ptr<ExportSource> m_source;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<tests::DialogBench>();
    m_settings = std::make_unique<storage::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setValue(storage::SettingKey::ExportFolder, m_folder->path());
    fill(resources::owners(), 20);
}

void TestExportDialog::cleanup()
{
    m_dialog.reset();
    m_source.reset();
    m_view.reset();
    m_rows.reset();
    m_reveal.reset();
}

void TestExportDialog::fill(const ResourceSpec &spec, int rows)
{
    cleanup();
    m_reveal = std::make_unique<models::RevealState>();
    m_rows = std::make_unique<models::ResourceRows>(spec, *m_reveal);
    m_rows->table().append(tests::sampleChunk(spec, 0, rows));
    m_view = std::make_unique<ui::TableView>(m_bench->theme);
    m_view->setModel(&m_rows->model());
    m_source = std::make_unique<ExportSource>(*m_view, *m_rows);
}

ExportDialog *TestExportDialog::open()
{
    m_dialog =
        std::make_unique<ExportDialog>(m_bench->theme, m_bench->profile, *m_settings, *m_source, nullptr);
    m_dialog->show();
    return m_dialog.get();
}

void TestExportDialog::choose(const QString &combo, int index)
{
    auto *box = part<QComboBox>(combo);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
}

QByteArray TestExportDialog::file(const QString &name) const
{
    QFile written(m_folder->filePath(name));
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

void TestExportDialog::shownRowsGoIntoAFile()
{
    ExportDialog *dialog = open();
    QSignalSpy noted(dialog, &ExportDialog::handedOver);
    QVERIFY(part<QRadioButton>(u"exportShown"_s)->isChecked());
    QVERIFY(!part<QRadioButton>(u"exportSelected"_s)->isEnabled());
    dialog->exportTo(m_folder->filePath(u"a.csv"_s));
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(file(u"a.csv"_s).count("\r\n"), 21);
    const auto record = noted.first().first().value<HandoverRecord>();
    QCOMPARE(record.rows, 20);
    QCOMPARE(record.format, u"csv"_s);
    QVERIFY(!record.hasPersonalData);
    QVERIFY(part<QPushButton>(u"exportFolder"_s)->isVisible());
}

void TestExportDialog::selectedRowsAreOfferedFirst()
{
    m_view->selectRow(3);
    m_view->selectionModel()->select(m_rows->model().index(5, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ExportDialog *dialog = open();
    QVERIFY(part<QRadioButton>(u"exportSelected"_s)->isChecked());
    QSignalSpy noted(dialog, &ExportDialog::handedOver);
    choose(u"exportFormat"_s, 2);
    dialog->exportTo(m_folder->filePath(u"a.jsonl"_s));
    QTRY_COMPARE(noted.size(), 1);
    const QByteArrayList lines = file(u"a.jsonl"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(m_rows->table().idOf(3).toUtf8()));
    QVERIFY(lines[1].contains(m_rows->table().idOf(5).toUtf8()));
}

void TestExportDialog::theSuggestedNameTellsThatItIsMasked()
{
    open();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    auto *question = part<QFileDialog>(u"exportFile"_s);
    QVERIFY(question);
    QVERIFY(question->selectedFiles().constFirst().endsWith(u"-masked.csv"_s));
    QCOMPARE(question->directory().path(), m_folder->path());
    question->reject();
    QVERIFY(m_dialog->isVisible());
}

void TestExportDialog::personalDataIsIncludedOnceOnly()
{
    ExportDialog *dialog = open();
    QSignalSpy noted(dialog, &ExportDialog::handedOver);
    auto *tick = part<QCheckBox>(u"exportPersonal"_s);
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(tick->isChecked());
    dialog->exportTo(m_folder->filePath(u"open.csv"_s));
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(noted.first().first().value<HandoverRecord>().hasPersonalData);
    QVERIFY(!file(u"open.csv"_s).contains("\u2022"));
    open();
    QVERIFY(!part<QCheckBox>(u"exportPersonal"_s)->isChecked());
}

void TestExportDialog::choicesAreRemembered()
{
    ExportDialog *dialog = open();
    QSignalSpy noted(dialog, &ExportDialog::handedOver);
    choose(u"exportFormat"_s, 0);
    choose(u"exportStyle"_s, 2);
    choose(u"exportColumns"_s, 1);
    dialog->exportTo(m_folder->filePath(u"a.csv"_s));
    QTRY_COMPARE(noted.size(), 1);
    const QByteArray header = file(u"a.csv"_s).split('\r').first();
    QVERIFY(header.count(';') > 30);
    open();
    QCOMPARE(part<QComboBox>(u"exportStyle"_s)->currentIndex(), 2);
    QCOMPARE(part<QComboBox>(u"exportColumns"_s)->currentIndex(), 1);
}

void TestExportDialog::aFailureIsShownAndCanBeRepeated()
{
    ExportDialog *dialog = open();
    QSignalSpy noted(dialog, &ExportDialog::handedOver);
    dialog->exportTo(u"/dev/full"_s);
    auto *start = part<QPushButton>(u"exportStart"_s);
    QTRY_VERIFY(start->isVisible());
    QCOMPARE(noted.size(), 0);
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            words << label->text();
    QVERIFY(
        words.contains(u"Not everything could be written: the disk is full, or nobody reads any more."_s));
    dialog->exportTo(m_folder->filePath(u"a.csv"_s));
    QTRY_COMPARE(noted.size(), 1);
}

void TestExportDialog::whatIsNotLoadedIsTold()
{
    m_rows->setClient(&m_bench->client);
    m_bench->transport.setHandler([](const api::Request &) {
        const QByteArray page = tests::samplePage(
            resources::owners(), 0, 100, 5000, "https://sandbox.belvo.com/api/owners/?page=2&page_size=100");
        return std::optional(tests::ScriptedTransport::answer(200, page));
    });
    m_rows->setActive(true);
    m_rows->load();
    QTRY_COMPARE(m_rows->table().rowCount(), 100);
    open();
    QTRY_VERIFY(part<QPushButton>(u"exportLoadAll"_s)->isVisible());
    bool isTold = false;
    for (const NoticeLine *line : m_dialog->findChildren<NoticeLine *>())
        isTold = isTold || line->text().contains(u"Only 100 of 5,000 rows"_s);
    QVERIFY(isTold);
}

QString TestExportDialog::copied(CopyFormat format)
{
    QWidget window;
    CopyActions actions(window, m_bench->theme, m_bench->profile);
    actions.setSource(m_source.get());
    QSignalSpy told(&actions, &CopyActions::message);
    QGuiApplication::clipboard()->clear();
    actions.copy(format);
    [&] { QTRY_COMPARE(told.size(), 1); }();
    return QGuiApplication::clipboard()->text();
}

void TestExportDialog::copiesAreMaskedAndOfSelectedRows()
{
    m_view->selectRow(2);
    const QString text = copied(CopyFormat::Tsv);
    QCOMPARE(text.count(u"\r\n"_s), 2);
    QVERIFY(text.contains(u"\u2022\u2022"_s));
    QVERIFY(text.split(u'\r').first().contains(u'\t'));
}

void TestExportDialog::everyFormCanBeCopied()
{
    fill(resources::accounts(), 30);
    m_view->selectAll();
    m_view->setCurrentIndex(m_rows->model().index(0, m_rows->table().columnOf("category")));
    m_view->selectAll();
    QCOMPARE(copied(CopyFormat::Csv).count(u"\r\n"_s), 31);
    QCOMPARE(QJsonDocument::fromJson(copied(CopyFormat::Json).toUtf8()).array().size(), 30);
    const QStringList table = copied(CopyFormat::Markdown).trimmed().split(u'\n');
    QCOMPARE(table.size(), 32);
    static const QRegularExpression kBar(u"(?<!\\\\)\\|"_s);
    for (const QString &line : table)
        QCOMPARE(line.count(kBar), table[0].count(kBar));
    const QString list = copied(CopyFormat::SqlList);
    QVERIFY2(list.startsWith(u"('"_s) && list.endsWith(u"')"_s), qPrintable(list));
    QVERIFY(list.contains(u"CHECKING_ACCOUNT"_s) || list.contains(u"_ACCOUNT"_s));
}

void TestExportDialog::tooManyRowsAreNotCopied()
{
    std::vector<api::ChunkPtr> pages;
    for (int page = 0; page < 101; ++page)
        pages.push_back(tests::sampleChunk(resources::institutions(), page * 1000, 1000));
    fill(resources::institutions(), 1);
    m_rows->table().replaceAll(pages);
    m_view->selectAll();
    QWidget window;
    CopyActions actions(window, m_bench->theme, m_bench->profile);
    actions.setSource(m_source.get());
    QSignalSpy told(&actions, &CopyActions::message);
    QGuiApplication::clipboard()->setText(u"before"_s);
    actions.copy(CopyFormat::Csv);
    QCOMPARE(told.size(), 1); // at once, nothing runs
    QVERIFY(told.first().first().toString().contains(u"100,000"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void TestExportDialog::revealedCopiesAreAskedForAndNoted()
{
    m_view->selectRow(1);
    QWidget window;
    CopyActions actions(window, m_bench->theme, m_bench->profile);
    actions.setSource(m_source.get());
    QSignalSpy noted(&actions, &CopyActions::handedOver);
    QGuiApplication::clipboard()->clear();
    actions.menu()->actions().last()->trigger();
    auto *question = window.findChild<CopyRevealedDialog *>();
    QVERIFY(question);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(noted.first().first().value<HandoverRecord>().hasPersonalData);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u'\u2022'));
}

void TestExportDialog::theCallHasNoKeys()
{
    const QString id = m_rows->table().idOf(0);
    const QUrl url(u"https://user:secret@sandbox.belvo.com/x?y#z"_s);
    QCOMPARE(
        models::curlCommand(resources::owners(), url, id),
        u"curl -u \"$BELVO_SECRET_ID:$BELVO_SECRET_PASSWORD\" 'https://sandbox.belvo.com/api/owners/%1/'"_s
            .arg(id));
    QVERIFY(models::curlCommand(resources::owners(), url, u"../x"_s).isEmpty());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
