// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"

#include "models/charts/charttext.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace vinculo::models;

namespace vinculo::tests {

namespace {

const QDate kToday(2026, 6, 30);

QString word(const QString &en, const QString &pt, const QString &es)
{
    const QLocale::Language language = QLocale().language();
    return language == QLocale::Portuguese ? pt : language == QLocale::Spanish ? es : en;
}

QList<ChartCategory> monthsBefore(int count)
{
    const ChartText text;
    QList<ChartCategory> months;
    for (int i = count - 1; i >= 0; --i) {
        const QDate month = kToday.addMonths(-i);
        months.append(text.month(month.year(), month.month()));
    }
    return months;
}

ChartSeries series(const QString &name, SeriesRole role, const QString &key)
{
    ChartSeries series;
    series.name = name;
    series.role = role;
    series.key = key;
    return series;
}

} // namespace

ChartData ChartSamples::cashFlow(const char *currency, int months)
{
    ChartData chart;
    chart.title = word(u"Cash flow"_s, u"Fluxo de caixa"_s, u"Flujo de caja"_s);
    chart.currency = Currency::fromCode(currency);
    chart.subject = word(u"%1, processed movements only, 3 minutes ago"_s,
                         u"%1, apenas movimentações processadas, há 3 minutos"_s,
                         u"%1, solo movimientos procesados, hace 3 minutos"_s)
                        .arg(chart.currency.code());
    chart.categoryTitle = word(u"Month"_s, u"Mês"_s, u"Mes"_s);
    chart.categories = monthsBefore(months);
    chart.categories.last().quality = ChartQuality::Partial;
    chart.notes = {word(u"* The current month is not over."_s, u"* O mês atual ainda não terminou."_s,
                        u"* El mes en curso no ha terminado."_s)};
    chart.series = {series(word(u"In"_s, u"Entradas"_s, u"Ingresos"_s), SeriesRole::In, u"INFLOW"_s),
                    series(word(u"Out"_s, u"Saídas"_s, u"Egresos"_s), SeriesRole::Out, u"OUTFLOW"_s),
                    series(word(u"Net"_s, u"Saldo"_s, u"Neto"_s), SeriesRole::Accent, {})};
    chart.series[2].form = SeriesForm::Line;
    for (int i = 0; i < months; ++i) {
        const qint64 in = 720'000 + (i * 7919) % 11 * 43'000;
        const qint64 out = 560'000 + (i * 104'729) % 13 * 51'700;
        chart.series[0].values.append(amount(in));
        chart.series[1].values.append(amount(out));
        chart.series[2].values.append(amount(in - out));
    }
    return chart;
}

ChartData ChartSamples::balance(int days)
{
    const ChartText text;
    ChartData chart;
    chart.title = word(u"Balance over time"_s, u"Saldo ao longo do tempo"_s, u"Saldo en el tiempo"_s);
    chart.subject = word(u"Conta corrente, Banco do Brasil"_s, u"Conta-corrente, Banco do Brasil"_s,
                         u"Cuenta corriente, Banco do Brasil"_s);
    chart.currency = Currency::fromCode("BRL");
    chart.categoryTitle = word(u"Day"_s, u"Dia"_s, u"Día"_s);
    chart.series = {series(word(u"Balance"_s, u"Saldo"_s, u"Saldo"_s), SeriesRole::Accent, u"balance"_s)};
    chart.series[0].form = SeriesForm::Step;
    qint64 cents = 180'000;
    for (int i = 0; i < days; ++i) {
        const QDate day = kToday.addDays(i + 1 - days);
        cents += day.day() == 5 ? 520'000 : -(9'000 + (i * 7919) % 17 * 1'700);
        chart.categories.append(text.day(day));
        chart.categories.last().quality = i < days / 3 ? ChartQuality::Reconstructed : ChartQuality::Exact;
        chart.series[0].values.append(amount(cents));
    }
    chart.notes = {
        word(u"Dashed: computed back from movements, not told by the bank."_s,
             u"Tracejado: calculado a partir das movimentações, não informado pelo banco."_s,
             u"Línea discontinua: calculado a partir de los movimientos, no informado por el banco."_s)};
    return chart;
}

ChartData ChartSamples::spending()
{
    ChartData chart;
    chart.title = word(u"Spending by category"_s, u"Gastos por categoria"_s, u"Gastos por categoría"_s);
    chart.subject = word(u"BRL, last 90 days"_s, u"BRL, últimos 90 dias"_s, u"BRL, últimos 90 días"_s);
    chart.currency = Currency::fromCode("BRL");
    chart.categoryTitle = word(u"Category"_s, u"Categoria"_s, u"Categoría"_s);
    chart.series = {series(word(u"Out"_s, u"Saídas"_s, u"Egresos"_s), SeriesRole::Out, {})};
    const QList<std::pair<QString, qint64>> rows{
        {word(u"Home & housing"_s, u"Casa e moradia"_s, u"Hogar y vivienda"_s), 612'000},
        {word(u"Food & groceries"_s, u"Alimentação e mercado"_s, u"Alimentos y supermercado"_s), 348'790},
        {word(u"Transport & travel, tolls, parking and everything on wheels"_s,
              u"Transporte e viagens, pedágios, estacionamento e tudo sobre rodas"_s,
              u"Transporte y viajes, peajes, estacionamiento y todo sobre ruedas"_s),
         151'235},
        {word(u"Health"_s, u"Saúde"_s, u"Salud"_s), 98'000},
        {word(u"Fees"_s, u"Tarifas"_s, u"Comisiones"_s), 4'590}};
    for (const auto &[name, cents] : rows) {
        chart.categories.append({.label = name, .key = name.left(4)});
        chart.series[0].values.append(amount(cents));
    }
    return chart;
}

ChartData ChartSamples::coverage()
{
    ChartData chart;
    chart.title = word(u"History per account"_s, u"Histórico por conta"_s, u"Historial por cuenta"_s);
    chart.subject = word(u"Which months have movements"_s, u"Quais meses têm movimentações"_s,
                         u"Qué meses tienen movimientos"_s);
    chart.categories = monthsBefore(15);
    const QStringList names{u"Itaú ••••4821"_s, u"Nubank ••••0093"_s,
                            u"Banco do Brasil Pessoa Física Poupança ••••7710"_s, u"Inter ••••1187"_s};
    for (qsizetype account = 0; account < names.size(); ++account) {
        chart.series.append(series(names[account], SeriesRole::Accent, u"account-%1"_s.arg(account)));
        for (int i = 0; i < 15; ++i) {
            Coverage state = i < 3 ? Coverage::OutsideWindow : Coverage::Full;
            if (account == 1 && i < 6)
                state = Coverage::BeforeAccount;
            if (account == 2 && i > 2 && i < 9)
                state = Coverage::NotLoaded;
            if (account == 3 && (i == 8 || i == 9))
                state = Coverage::None;
            if (i == 14)
                state = Coverage::Partial;
            chart.series.last().coverage.append(state);
            chart.series.last().texts.append(
                state == Coverage::Full || state == Coverage::Partial
                    ? word(u"%1 movements"_s, u"%1 movimentações"_s, u"%1 movimientos"_s).arg(31 + i)
                    : QString());
        }
    }
    return chart;
}

ChartData ChartSamples::linksByInstitution()
{
    ChartData chart;
    chart.title =
        word(u"Links by institution"_s, u"Conexões por instituição"_s, u"Conexiones por institución"_s);
    chart.categoryTitle = word(u"Institution"_s, u"Instituição"_s, u"Institución"_s);
    chart.arrangement = ChartData::Arrangement::Stacked;
    chart.series = {
        series(word(u"Valid"_s, u"Válidas"_s, u"Válidas"_s), SeriesRole::Ok, u"valid"_s),
        series(word(u"Invalid"_s, u"Inválidas"_s, u"Inválidas"_s), SeriesRole::Attention, u"invalid"_s),
        series(word(u"Unconfirmed"_s, u"Não confirmadas"_s, u"Sin confirmar"_s), SeriesRole::Neutral,
               u"unconfirmed"_s)};
    const QStringList names{u"Itaú"_s,      u"Nubank"_s, u"Bradesco"_s, u"Banco do Brasil"_s,
                            u"Santander"_s, u"Inter"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        chart.categories.append({.label = names[i], .key = names[i].toLower()});
        chart.series[0].values.append(count(420 - 61 * i));
        chart.series[1].values.append(count(38 + (i * 17) % 29));
        chart.series[2].values.append(count(4 + i * 3));
    }
    return chart;
}

ChartData ChartSamples::consentsByMonth()
{
    const ChartText text;
    ChartData chart;
    chart.title = word(u"Consents by month of expiry"_s, u"Consentimentos por mês de vencimento"_s,
                       u"Consentimientos por mes de vencimiento"_s);
    chart.categoryTitle = word(u"Month"_s, u"Mês"_s, u"Mes"_s);
    chart.series = {
        series(word(u"Consents"_s, u"Consentimentos"_s, u"Consentimientos"_s), SeriesRole::Accent, {})};
    for (int i = 0; i < 12; ++i) {
        const QDate month = kToday.addMonths(i);
        chart.categories.append(text.month(month.year(), month.month()));
        chart.series[0].values.append(count(12 + (i * 7919) % 23));
    }
    return chart;
}

QString ChartSamples::hostileText()
{
    return u"=HYPERLINK(\"http://x\")<b>bold</b>\nline two &amp; \u202Ereversed \u0007%1 %n"_s;
}

} // namespace vinculo::tests
