// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/filters/filterset.h"
#include "models/query/queryparser.h"
#include "models/query/querypushdown.h"
#include "models/query/querywriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;

namespace {

QueryContext context()
{
    return {.today = QDate(2026, 6, 15), .zone = QTimeZone(-3 * 3600), .locale = QLocale(QLocale::English)};
}

QuerySplit split(const ResourceSpec &spec, const QString &text)
{
    return splitForServer(parseQuery(text, QueryFields(spec), context()).query, spec, context());
}

QString wire(const QuerySplit &split)
{
    QStringList parts;
    for (const api::ListFilter &filter : split.filters) {
        const std::string_view suffix = wireSuffix(filter.op);
        parts.append(filter.key + QString::fromUtf8(suffix.data(), qsizetype(suffix.size())) + u'=' +
                     filter.values.join(u','));
    }
    return parts.join(u'&');
}

} // namespace

class TestQueryPushdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditionsAreSplit_data();
    void conditionsAreSplit();
    void everyConditionSaysWhereItRan();
    void filtersAreOnesTheServerOffers();
};

void TestQueryPushdown::conditionsAreSplit_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("here");
    const auto add = [](const char *resource, const QString &text, const QString &server,
                        const QString &here) {
        QTest::addRow("%s: %s", resource, qPrintable(text))
            << QString::fromUtf8(resource) << text << server << here;
    };
    const QString id = u"0ad1c7a4-0b1d-4a2e-9d1c-0123456789ab"_s;
    add("links", u""_s, u""_s, u""_s);
    add("links", u"status:valid"_s, u"status=valid"_s, u""_s);
    add("links", u"status:valid,invalid pix"_s, u"status__in=valid,invalid"_s, u"pix"_s);
    add("links", u"-status:valid"_s, u""_s, u"-status:valid"_s);
    add("links", u"status:valid,empty"_s, u""_s, u"status:valid,empty"_s);
    add("links", u"status:val"_s, u""_s, u"status:val"_s);
    add("links", u"status:valid OR pix"_s, u""_s, u"status:valid OR pix"_s);
    add("links", u"bank:erebor"_s, u""_s, u"institution:erebor"_s);
    add("links", u"bank:=erebor_br_retail"_s, u"institution=erebor_br_retail"_s, u""_s);
    add("links", u"bank:=a,=b"_s, u"institution__in=a,b"_s, u""_s);
    add("links", u"bank:=\"a,b\",=c"_s, u""_s, u"institution:=\"a,b\",=c"_s);
    add("links", u"created:2026-06"_s, u""_s, u"created_at:2026-06"_s);
    add("links", u"id:"_s + id, u"id="_s + id, u""_s);
    add("links", u"id:0ad1"_s, u""_s, u"id:0ad1"_s);
    add("links", u"refresh_rate:7d refresh_rate:6h"_s, u"refresh_rate=7d"_s, u"refresh_rate:6h"_s);
    add("transactions", u"amount:>500"_s, u"amount__gt=500"_s, u""_s);
    add("transactions", u"amount:>=1.5 amount:<9"_s, u"amount__gte=1.5&amount__lt=9"_s, u""_s);
    add("transactions", u"amount:100..200"_s, u"amount__range=100,200"_s, u""_s);
    add("transactions", u"amount:1;2"_s, u""_s, u"amount:1;2"_s);
    add("transactions", u"date:2026-06"_s, u"value_date__range=2026-06-01,2026-06-30"_s, u""_s);
    add("transactions", u"date:last-90d"_s, u"value_date__range=2026-03-18,2026-06-15"_s, u""_s);
    add("transactions", u"date:2026-06.."_s, u"value_date__gte=2026-06-01"_s, u""_s);
    add("transactions", u"date:>2026-06"_s, u"value_date__gte=2026-07-01"_s, u""_s);
    add("transactions", u"date:<2026-06"_s, u"value_date__lte=2026-05-31"_s, u""_s);
    add("transactions", u"date:today"_s, u"value_date=2026-06-15"_s, u""_s);
    add("transactions", u"date:last-9999y"_s, u""_s, u"value_date:last-9999y"_s); // before the year 1
    add("transactions", u"date:next-9999y"_s, u""_s, u"value_date:next-9999y"_s);
    add("transactions", u"date:today,yesterday"_s, u""_s, u"value_date:today,yesterday"_s);
    add("transactions", u"type:inflow description:pix"_s, u"type=INFLOW"_s, u"description:pix"_s);
    add("transactions", u"account.link:"_s + id, u"link="_s + id, u""_s);
    add("transactions", u"category:=Taxes"_s, u""_s, u"category:=Taxes"_s);
    add("invoices", u"status:vigente"_s, u"status=Vigente"_s, u""_s);
    add("invoices", u"status:valid,cancelled"_s, u"status__in=Vigente,Cancelado"_s, u""_s);
    // The filter has other words than the rows.
    add("investments", u"type:FIXED_INCOME_BANKING"_s, u""_s, u"type:FIXED_INCOME_BANKING"_s);
}

void TestQueryPushdown::conditionsAreSplit()
{
    QFETCH(QString, resource);
    QFETCH(QString, text);
    QFETCH(QString, server);
    QFETCH(QString, here);
    const QuerySplit cut = split(*resources::find(resource.toStdString()), text);
    QCOMPARE(wire(cut), server);
    QCOMPARE(queryText(cut.rest), here);
}

void TestQueryPushdown::everyConditionSaysWhereItRan()
{
    const QuerySplit cut = split(resources::transactions(), u"pix type:inflow amount:>5 -status:pending"_s);
    QList<bool> places;
    for (const QueryPlace &place : cut.places)
        places.append(place.isAtServer);
    QCOMPARE(places, QList<bool>({false, true, true, false}));
    QCOMPARE(queryText(cut.places[1].node), u"type:INFLOW"_s);
}

void TestQueryPushdown::filtersAreOnesTheServerOffers()
{
    for (const ResourceSpec *spec : resources::all()) {
        FilterSet set(*spec);
        for (const FieldSpec &field : spec->fields) {
            if (!field.isColumn())
                continue;
            for (const QString &value :
                 {u"=x"_s, u"1"_s, u">1"_s, u"1..2"_s, u"2026-06"_s, u"today"_s, u">2026"_s,
                  u"0ad1c7a4-0b1d-4a2e-9d1c-0123456789ab"_s, u"valid"_s, u"pending"_s, u"BR"_s}) {
                const QString path = QString::fromUtf8(field.path.data(), qsizetype(field.path.size()));
                for (const api::ListFilter &filter : split(*spec, path + u':' + value).filters)
                    QCOMPARE(set.set(filter), FilterValueProblem::None);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestQueryPushdown)
#include "tst_querypushdown.moc"
