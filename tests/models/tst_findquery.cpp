// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/findquery.h"
#include "models/find/fuzzymatch.h"
#include "models/find/remotesearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using Kind = FindReading::Kind;

Q_DECLARE_METATYPE(QList<vinculo::models::FindReading::Kind>)

class TestFindQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsUnderstood_data();
    void whatIsTypedIsUnderstood();
    void checkDigitsAreLookedAt_data();
    void checkDigitsAreLookedAt();
    void aPrefixChangesTheMode();
    void aUuidIsReadInEverySpelling_data();
    void aUuidIsReadInEverySpelling();
    void belvoIsAskedWhatItCanAnswer_data();
    void belvoIsAskedWhatItCanAnswer();
    void noTextAsksTooMuch();
    void wordsFitWithoutAccents_data();
    void wordsFitWithoutAccents();
};

void TestFindQuery::whatIsTypedIsUnderstood_data()
{
    using Kinds = QList<Kind>;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kinds>("kinds");
    QTest::newRow("nothing") << u"  "_s << Kinds{};
    QTest::newRow("name") << u"maria  souza "_s << Kinds{Kind::Name};
    QTest::newRow("one word") << u"maria"_s << Kinds{Kind::ExternalId, Kind::Name};
    QTest::newRow("accents") << u"João"_s << Kinds{Kind::Name};
    QTest::newRow("cpf with points") << u"761.092.776-73"_s << Kinds{Kind::Document};
    QTest::newRow("cpf") << u"76109277673"_s << Kinds{Kind::Document, Kind::Phone, Kind::AccountNumber};
    QTest::newRow("eleven digits") << u"11987654321"_s
                                   << Kinds{Kind::Document, Kind::Phone, Kind::AccountNumber,
                                            Kind::ExternalId};
    QTest::newRow("cnpj") << u"50.685.362/0067-73"_s << Kinds{Kind::Document};
    QTest::newRow("rfc in small letters") << u"pfis010101000"_s << Kinds{Kind::Document, Kind::ExternalId};
    QTest::newRow("curp") << u"BLPM951331IONVGR54"_s
                          << Kinds{Kind::Document, Kind::ExternalId, Kind::InstitutionUserId, Kind::Name};
    QTest::newRow("e-mail") << u"ralph.bragg@gmail.com"_s << Kinds{Kind::Email};
    QTest::newRow("half an e-mail") << u"ralph@"_s << Kinds{Kind::Name};
    QTest::newRow("phone") << u"+55 41 93111-1787"_s << Kinds{Kind::Phone};
    QTest::newRow("phone with brackets") << u"(41) 93111-1787"_s << Kinds{Kind::Phone};
    QTest::newRow("account with branch") << u"9109/83144585-5"_s << Kinds{Kind::AccountNumber};
    QTest::newRow("check letter") << u"83144585-X"_s << Kinds{Kind::AccountNumber, Kind::ExternalId};
    QTest::newRow("check letter without a dash")
        << u"83144585x"_s << Kinds{Kind::AccountNumber, Kind::ExternalId};
    QTest::newRow("check letter with branch") << u"9109/83144585-x"_s << Kinds{Kind::AccountNumber};
    QTest::newRow("three digits and a letter") << u"123x"_s << Kinds{Kind::ExternalId};
    QTest::newRow("a word that ends in x") << u"felix"_s << Kinds{Kind::ExternalId, Kind::Name};
    QTest::newRow("another letter") << u"83144585-Y"_s << Kinds{Kind::ExternalId};
    QTest::newRow("last four") << u"4821"_s << Kinds{Kind::LastDigits, Kind::ExternalId};
    QTest::newRow("external id") << u"user-100000"_s << Kinds{Kind::ExternalId};
    QTest::newRow("id of the bank") << u"rqrF12hBAbLEuweSXnkTQefpC5uKlT00G6VyVGk9gNX="_s
                                    << Kinds{Kind::InstitutionUserId, Kind::Name};
    QTest::newRow("letters that are no company")
        << u"souzaferreira1"_s << Kinds{Kind::ExternalId, Kind::Name};
    QTest::newRow("hostile") << u"<b>%1&' OR 1=1"_s << Kinds{Kind::Name};
}

void TestFindQuery::whatIsTypedIsUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QList<Kind>, kinds);
    QList<Kind> read;
    for (const FindReading &reading : FindQuery::parse(typed).readings)
        read.append(reading.kind);
    QCOMPARE(read, kinds);
}

void TestFindQuery::checkDigitsAreLookedAt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<CheckDigits>("digits");
    QTest::newRow("right") << u"761.092.776-73"_s << DocumentKind::Cpf << CheckDigits::Right;
    QTest::newRow("wrong") << u"761.092.776-74"_s << DocumentKind::Cpf << CheckDigits::Wrong;
    QTest::newRow("bare") << u"76109277673"_s << DocumentKind::Cpf << CheckDigits::Right;
    QTest::newRow("company") << u"11222333000181"_s << DocumentKind::Cnpj << CheckDigits::Right;
    QTest::newRow("wrong company") << u"11222333000182"_s << DocumentKind::Cnpj << CheckDigits::Wrong;
    QTest::newRow("name") << u"maria souza"_s << DocumentKind::Unknown << CheckDigits::None;
}

void TestFindQuery::checkDigitsAreLookedAt()
{
    QFETCH(QString, typed);
    QFETCH(DocumentKind, kind);
    QFETCH(CheckDigits, digits);
    const FindQuery query = FindQuery::parse(typed);
    QCOMPARE(query.document.kind, kind);
    QCOMPARE(query.checkDigits, digits);
    // Wrong ones are searched all the same.
    QCOMPARE(query.reading(Kind::Document) != nullptr, kind != DocumentKind::Unknown);
}

void TestFindQuery::aPrefixChangesTheMode()
{
    QCOMPARE(FindQuery::parse(u"> expor"_s).mode, FindMode::Commands);
    QCOMPARE(FindQuery::parse(u"> expor"_s).text, u"expor"_s);
    QCOMPARE(FindQuery::parse(u" #overdue"_s).mode, FindMode::Views);
    QCOMPARE(FindQuery::parse(u"@itau"_s).mode, FindMode::Institutions);
    QCOMPARE(FindQuery::parse(u"itau@"_s).mode, FindMode::Anyone);
    QVERIFY(FindQuery::parse(u">"_s).isEmpty());
    QVERIFY(FindQuery::parse(u"> maria"_s).readings.isEmpty());
}

void TestFindQuery::aUuidIsReadInEverySpelling_data()
{
    QTest::addColumn<QString>("typed");
    const QString plain = u"0f6ca444-4892-4497-8ff0-6ed8d05abdb1"_s;
    QTest::newRow("plain") << plain;
    QTest::newRow("capitals") << plain.toUpper();
    QTest::newRow("braces") << u'{' + plain + u'}';
    QTest::newRow("without hyphens") << QString(plain).remove(u'-');
}

void TestFindQuery::aUuidIsReadInEverySpelling()
{
    QFETCH(QString, typed);
    const FindQuery query = FindQuery::parse(typed);
    QVERIFY(query.reading(Kind::Uuid));
    QCOMPARE(query.reading(Kind::Uuid)->value, u"0f6ca444-4892-4497-8ff0-6ed8d05abdb1"_s);
}

void TestFindQuery::belvoIsAskedWhatItCanAnswer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("calls");
    QTest::newRow("two letters") << u"ma"_s << QStringList{};
    QTest::newRow("name") << u"maria souza"_s << QStringList{u"owners?display_name__icontains=maria souza"_s};
    QTest::newRow("e-mail") << u"a.b@c.br"_s << QStringList{u"owners?email=a.b@c.br"_s};
    QTest::newRow("cpf") << u"761.092.776-73"_s << QStringList{u"consents?user_document=76109277673"_s};
    QTest::newRow("wrong cpf") << u"761.092.776-74"_s << QStringList{u"consents?user_document=76109277674"_s};
    QTest::newRow("phone") << u"+55 41 93111-1787"_s << QStringList{};
    QTest::newRow("account") << u"9109/83144585-5"_s
                             << QStringList{u"accounts?number__in=9109/83144585-5,9109831445855,83144585"_s,
                                            u"accounts?public_identification_value=9109/83144585-5"_s};
    QTest::newRow("account with a check letter")
        << u"83144585-x"_s
        << QStringList{u"accounts?number__in=83144585-X,83144585X,83144585"_s,
                       u"accounts?public_identification_value=83144585-X"_s,
                       u"links?external_id=83144585-x"_s};
    QTest::newRow("last four") << u"4821"_s << QStringList{u"links?external_id=4821"_s};
    QTest::newRow("external id") << u"user-100000"_s << QStringList{u"links?external_id=user-100000"_s};
    QTest::newRow("id of the bank") << u"tLm-3jXlAO82mmpnxxmzwqBYsf7X="_s
                                    << QStringList{
                                           u"links?institution_user_id=tLm-3jXlAO82mmpnxxmzwqBYsf7X="_s,
                                           u"owners?display_name__icontains="
                                           "tLm-3jXlAO82mmpnxxmzwqBYsf7X="_s};
    const QString id = u"0f6ca444-4892-4497-8ff0-6ed8d05abdb1"_s;
    QTest::newRow("uuid") << id << QStringList{u"links?id="_s + id,     u"owners?id="_s + id,
                                               u"accounts?id="_s + id,  u"consents/"_s + id,
                                               u"transactions/"_s + id, u"links?external_id="_s + id};
    QTest::newRow("command") << u">souza"_s << QStringList{};
}

void TestFindQuery::belvoIsAskedWhatItCanAnswer()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, calls);
    QStringList made;
    for (const FindCall &call : RemoteSearch::callsFor(FindQuery::parse(typed))) {
        const QString name = QString::fromStdString(std::string(call.spec->name));
        if (!call.filter)
            made.append(name + u'/' + call.matched);
        else
            made.append(u"%1?%2%3=%4"_s.arg(name, call.filter->key,
                                            QString::fromStdString(std::string(wireSuffix(call.filter->op))),
                                            call.filter->values.join(u',')));
        // Only what the published description offers.
        if (call.filter)
            QVERIFY2(std::ranges::any_of(call.spec->filters,
                                         [&call](const FilterSpec &filter) {
                                             return filter.key == call.filter->key.toStdString() &&
                                                    has(filter.ops, call.filter->op);
                                         }),
                     qPrintable(made.constLast()));
        else
            QVERIFY(call.spec->can(Verb::Detail));
    }
    QCOMPARE(made, calls);
}

void TestFindQuery::noTextAsksTooMuch()
{
    for (const QString &typed :
         {u"12345678901"_s, u"76109277673"_s, u"00000000000000"_s, u"abcdefghijklmnopqrstuvwx"_s,
          u"1234-5678-9012-3456"_s, QString(5000, u'9'), u"0f6ca44448924497 8ff06ed8d05abdb1"_s})
        QVERIFY2(RemoteSearch::callsFor(FindQuery::parse(typed)).size() <= RemoteSearch::kMostCalls,
                 qPrintable(typed.left(40)));
}

void TestFindQuery::wordsFitWithoutAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("query");
    QTest::newRow("beginning") << u"O que exporta"_s << u"Exportar o que vejo"_s << u"expor"_s;
    QTest::newRow("accents") << u"Chave de acesso João"_s << u"João"_s << u"joao"_s;
    QTest::newRow("no accents") << u"Visão"_s << u"Visualizações salvas"_s << u"visualizacões"_s;
    QTest::newRow("inside") << u"Nothing"_s << u"Reload"_s << u"load"_s;
    QTest::newRow("two words") << u"Export"_s << u"File Export what I see"_s << u"see exp"_s;
    QTest::newRow("letters in order") << u"Reload"_s << u"Hide personal data now"_s << u"hpd"_s;
}

void TestFindQuery::wordsFitWithoutAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, better);
    QFETCH(QString, query);
    QVERIFY(fuzzyScore(better, query) > 0);
    QVERIFY(fuzzyScore(better, query) > fuzzyScore(text, query));
}

QTEST_GUILESS_MAIN(TestFindQuery)
#include "tst_findquery.moc"
