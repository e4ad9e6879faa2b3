// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "tests/models/randomtable.h"
#include "tests/ui/dialogbench.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/marks/marksdialog.h"
#include "ui/theme/markstyle.h"
#include "ui/widgets/querylineedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using namespace vinculo::tests;
using namespace vinculo::ui;

class TestMarksDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRuleIsWrittenByKeyboard();
    void aRuleThatCannotBeReadIsNotSaved();
    void rulesChangePlaces();
    void aRuleIsDeleted();
    void aRuleIsSwitchedOff();
    void anExampleIsAStart();
    void matchesAreCountedWhileOneTypes();
    void textOnMarksCanBeRead();

private:
    void open(const QList<MarkRule> &rules);
    template<class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<DialogBench> m_bench;
    std::unique_ptr<ColumnTable> m_table;
    QPointer<MarksDialog> m_dialog;
    QList<MarkRule> m_saved;
    int m_saves = 0;
};

void TestMarksDialog::init()
{
    m_bench = std::make_unique<DialogBench>();
    m_table = std::make_unique<ColumnTable>(resources::transactions());
    m_table->append(randomChunk(resources::transactions(), 200, 1));
    m_saved.clear();
    m_saves = 0;
}

void TestMarksDialog::cleanup()
{
    delete m_dialog;
}

void TestMarksDialog::open(const QList<MarkRule> &rules)
{
    m_dialog = new MarksDialog(m_bench->theme, *m_table, rules);
    connect(m_dialog, &MarksDialog::saved, this, [this](const QList<MarkRule> &saved) {
        m_saved = saved;
        ++m_saves;
    });
    m_dialog->show();
}

void TestMarksDialog::aRuleIsWrittenByKeyboard()
{
    open({});
    QTest::keyClick(part<QPushButton>("markAdd"), Qt::Key_Space);
    QTest::keyClicks(part<QLineEdit>("markQuery"), u"amount:>500"_s);
    QTest::keyClicks(part<QLineEdit>("markName"), u"Large"_s);
    auto *tone = part<QComboBox>("markTone");
    QTest::keyClick(tone, Qt::Key_End);
    QTest::keyClick(part<QPushButton>("marksSave"), Qt::Key_Space);
    QCOMPARE(m_saves, 1);
    QCOMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().query, u"amount:>500"_s);
    QCOMPARE(m_saved.first().name, u"Large"_s);
    QCOMPARE(m_saved.first().tone, MarkTone::Problem);
    QVERIFY(m_saved.first().isOn);
}

void TestMarksDialog::aRuleThatCannotBeReadIsNotSaved()
{
    open({});
    part<QPushButton>("markAdd")->click();
    QTest::keyClicks(part<QLineEdit>("markQuery"), u"amount:>many"_s);
    QVERIFY(!part<QPushButton>("marksSave")->isEnabled());
    QCOMPARE(part<QueryLineEdit>("markQuery")->marks(), (QList<TextSpan>{{7, 5}}));
    const auto rows = m_dialog->findChildren<FieldRow *>();
    QVERIFY(
        std::ranges::any_of(rows, [](const FieldRow *row) { return row->problem().contains(u"many"_s); }));
    QTest::keyClicks(part<QLineEdit>("markQuery"), u" status:pending"_s);
    QCOMPARE(part<QueryLineEdit>("markQuery")->marks(), (QList<TextSpan>{{7, 5}}));
    QVERIFY(std::ranges::any_of(rows, [](const FieldRow *row) {
        return row->problem().contains(u"Understood: Status: Pending."_s);
    }));
}

void TestMarksDialog::rulesChangePlaces()
{
    open({{.name = u"one"_s, .query = u"a"_s}, {.name = u"two"_s, .query = u"b"_s}});
    auto *list = part<QListWidget>("markList");
    list->setCurrentRow(1);
    part<QPushButton>("markUp")->click();
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(!part<QPushButton>("markUp")->isEnabled());
    part<QPushButton>("marksSave")->click();
    QCOMPARE(m_saved.first().name, u"two"_s);
    QCOMPARE(m_saved.last().name, u"one"_s);
}

void TestMarksDialog::aRuleIsDeleted()
{
    open({{.name = u"one"_s, .query = u"a"_s}});
    part<QPushButton>("markRemove")->click();
    QVERIFY(!part<QLineEdit>("markQuery")->isVisible());
    part<QPushButton>("marksSave")->click();
    QCOMPARE(m_saves, 1);
    QVERIFY(m_saved.isEmpty());
}

void TestMarksDialog::aRuleIsSwitchedOff()
{
    open({{.name = u"one"_s, .query = u"a"_s}});
    auto *list = part<QListWidget>("markList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    part<QPushButton>("marksSave")->click();
    QCOMPARE(m_saved.size(), 1);
    QVERIFY(!m_saved.first().isOn);
}

void TestMarksDialog::anExampleIsAStart()
{
    open({});
    auto *menu = m_dialog->findChild<QMenu *>();
    QVERIFY(!menu->actions().isEmpty());
    menu->actions().first()->trigger();
    QVERIFY(!part<QLineEdit>("markQuery")->text().isEmpty());
    part<QPushButton>("marksSave")->click();
    QCOMPARE(m_saved, QList<MarkRule>{markExamples(m_table->spec()).first()});
}

void TestMarksDialog::matchesAreCountedWhileOneTypes()
{
    open({});
    part<QPushButton>("markAdd")->click();
    QTest::keyClicks(part<QLineEdit>("markQuery"), u"type:INFLOW"_s);
    const auto counted = [this] {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [this](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLocale().toString(m_table->rowCount()));
        });
    };
    QTRY_VERIFY(counted());
}

void TestMarksDialog::textOnMarksCanBeRead()
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_bench->theme.setScheme(scheme);
        for (const auto tone : {MarkTone::Accent, MarkTone::Ok, MarkTone::Attention, MarkTone::Problem}) {
            const double back = luminance(MarkStyle::tint(m_bench->theme, tone));
            for (const auto role : {Theme::Role::Text, Theme::Role::Secondary, Theme::Role::Ok,
                                    Theme::Role::Attention, MarkStyle::role(tone)}) {
                const double front = luminance(m_bench->theme.color(role));
                const double contrast = (std::max(front, back) + 0.05) / (std::min(front, back) + 0.05);
                QVERIFY2(contrast >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(QString::number(int(role)),
                                                                           QString::number(int(tone)),
                                                                           QString::number(contrast))));
            }
        }
    }
    m_bench->theme.setScheme(Theme::Scheme::Light);
}

QTEST_MAIN(TestMarksDialog)
#include "tst_marksdialog.moc"
