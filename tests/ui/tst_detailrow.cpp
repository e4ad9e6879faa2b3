// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailrow.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

//! The value of a field: where it may go to the next line, and what the clipboard gets of it.
class TestDetailRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp, qApp); }
    void valuesMayBeBroken_data();
    void valuesMayBeBroken();
    void everyValueFitsANarrowPane();

private:
    [[nodiscard]] QStringList piecesOf(const QString &value) const;
    Theme *m_theme = nullptr;
};

//! The pieces between the places where a line may end, spaces aside.
QStringList TestDetailRow::piecesOf(const QString &value) const
{
    DetailRow row(*m_theme, nullptr);
    row.setLine({.label = u"Field"_s, .value = value, .raw = {}}, true);
    for (const PlainLabel *label : row.findChildren<PlainLabel *>())
        if (QString(label->text()).remove(QChar(0x200B)) == value)
            return label->text().split(QChar(0x200B), Qt::SkipEmptyParts);
    return {};
}

void TestDetailRow::valuesMayBeBroken_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("nothing to break") << u"Conta corrente"_s << QStringList{u"Conta corrente"_s};
    QTest::newRow("long words stay whole")
        << u"(Transferencias), mantenimiento"_s << QStringList{u"(Transferencias), mantenimiento"_s};
    QTest::newRow("letters without end")
        << QString(40, u'x') << QStringList{QString(18, u'x'), QString(18, u'x'), QString(4, u'x')};
    QTest::newRow("codes") << u"CONTA_DEPOSITO_A_VISTA"_s
                           << QStringList{u"CONTA_"_s, u"DEPOSITO_"_s, u"A_"_s, u"VISTA"_s};
    QTest::newRow("names one after the other")
        << u"transactions,balances,owners"_s << QStringList{u"transactions,"_s, u"balances,"_s, u"owners"_s};
    QTest::newRow("numbers with commas") << u"1,234,567.89"_s << QStringList{u"1,234,567.89"_s};
    QTest::newRow("hashes") << u"ec68499652eb42f55ea9"_s << QStringList{u"ec68499652eb"_s, u"42f55ea9"_s};
}

void TestDetailRow::valuesMayBeBroken()
{
    QFETCH(const QString, value);
    QTEST(piecesOf(value), "pieces");
    DetailRow row(*m_theme, nullptr);
    row.setLine({.label = u"Field"_s, .value = value, .raw = {}}, true);
    row.copy();
    QCOMPARE(QApplication::clipboard()->text(), value);
}

void TestDetailRow::everyValueFitsANarrowPane()
{
    constexpr int kNarrow = 280;
    for (const QString &value : {QString(200, u'W'), QString(200, u'7'), u"a/b-c_d@e,f"_s.repeated(30)}) {
        DetailRow row(*m_theme, nullptr);
        row.setLine({.label = u"Estabelecimento"_s, .value = value, .raw = {}}, true);
        QVERIFY2(row.minimumSizeHint().width() <= kNarrow,
                 qPrintable(u"%1 px"_s.arg(row.minimumSizeHint().width())));
    }
}

QTEST_MAIN(TestDetailRow)
#include "tst_detailrow.moc"
