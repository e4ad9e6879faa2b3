// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "core/storage/journal.h"
#include "models/table/tablecontents.h"
#include "models/triage/triagepicture.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

Profile profile()
{
    Profile profile;
    profile.id = QUuid::fromString(u"11111111-2222-4333-8444-555555555555"_s);
    return profile;
}

QString idOf(char kind, int number)
{
    return u"%1-0000-4000-8000-%2"_s.arg(QString(8, QLatin1Char(kind)),
                                         QString::number(number).rightJustified(12, u'0'));
}

TableSnapshot decoded(const ResourceSpec &spec, int count, const std::function<QString(int)> &row)
{
    constexpr int kPage = 1000;
    TableContents contents(spec);
    for (int first = 0; first < count; first += kPage) {
        QStringList rows;
        for (int i = first; i < std::min(first + kPage, count); ++i)
            rows.append(row(i));
        const auto page = api::decodeList(spec, ("[" + rows.join(u',').toUtf8() + "]"), api::RawJson::Drop);
        if (!page)
            qFatal("a generated page cannot be decoded");
        contents.append(page->rows, Repeats::Unexpected);
    }
    return contents.snapshot();
}

//! A portfolio as it is: most links work, each tenth has something, all have consents, some were put aside.
TriageInput portfolio(int links)
{
    std::mt19937 random(7);
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    const auto link = [&](int i) {
        constexpr std::array kStatuses = {"invalid", "unconfirmed", "token_required"};
        constexpr std::array kRates = {"6h", "12h", "24h", "7d", "30d"};
        const bool isWell = below(10) > 0;
        const bool isSingle = below(5) == 0;
        const QDateTime read = kNow.addSecs(-below(isWell ? 20 * 3600 : 60 * 86'400));
        return uR"({"id":"%1","institution":"bank%2_br_retail","status":"%3","access_mode":"%4",)"
               uR"("refresh_rate":%5,"created_at":"2026-0%6-11T10:00:00Z","last_accessed_at":"%7",)"
               uR"("external_id":%8,"institution_user_id":"user-%9","stale_in":"365d",)"
               uR"("credentials_storage":"store"})"_s.arg(
                   idOf('b', i), QString::number(below(40)),
                   QString::fromLatin1(isWell ? "valid" : kStatuses[static_cast<std::size_t>(below(3))]),
                   isSingle ? u"single"_s : u"recurrent"_s,
                   isSingle
                       ? u"null"_s
                       : u"\"%1\""_s.arg(QString::fromLatin1(kRates[static_cast<std::size_t>(below(5))])),
                   QString::number(1 + below(5)), read.toString(Qt::ISODate),
                   below(20) == 0 ? u"null"_s : u"\"customer-%1\""_s.arg(i),
                   QString::number(below(20) == 0 ? i / 2 : i));
    };
    const auto consent = [&](int i) {
        return uR"({"id":"%1","link_id":"%2","status":"%3","expired_at":"%4T00:00:00Z"})"_s.arg(
            idOf('e', i), idOf('b', i), below(30) == 0 ? u"EXPIRED"_s : u"AUTHORISED"_s,
            kNow.date().addDays(below(300) - 2).toString(Qt::ISODate));
    };
    const auto bank = [](int i) {
        return uR"({"name":"bank%1_br_retail","display_name":"Bank %1","integration_type":"openfinance",)"
               uR"("status":"%2"})"_s.arg(QString::number(i), i == 3 ? u"down"_s : u"healthy"_s);
    };
    auto decisions = std::make_shared<TriageDecisions>();
    LinkTroubles troubles;
    for (int i = 0; i < 500; ++i) {
        api::Uuid id;
        api::Uuid::parse(idOf('b', below(static_cast<unsigned>(links))).toStdString(), id);
        decisions->emplace(linkMark(profile().id, id), TriageDecision{.aside = TriageDecision::Aside::Snoozed,
                                                                      .status = u"invalid"_s,
                                                                      .reason = u"invalid"_s});
        troubles.insert(
            storage::Journal::markOf(profile(), idOf('b', below(static_cast<unsigned>(links)))),
            {.failedAtMs = kNow.toMSecsSinceEpoch() - 1000, .code = u"login_error"_s, .httpStatus = 400});
    }
    return {.links = {decoded(resources::links(), links, link), true, true},
            .institutions = {decoded(resources::institutions(), 40, bank), true, true},
            .consents = {decoded(resources::consents(), links, consent), true, true},
            .areConsentsComplete = true,
            .troubles = troubles,
            .decisions = decisions,
            .profile = profile(),
            .now = kNow};
}

//! Everything, as after each answer of Belvo. Marks: 0 nothing was decided, 1 each link's are made, 2 they
//! are known.
void triageLooks(benchmark::State &state)
{
    TriageInput input = portfolio(static_cast<int>(state.range(0)));
    if (state.range(1) == 0) {
        input.troubles.clear();
        input.decisions = std::make_shared<const TriageDecisions>();
    }
    const std::atomic_bool isCancelled = false;
    if (state.range(1) == 2) // the list is the same as for the picture before
        input.marks = triagePicture(input, isCancelled)->marks;
    std::size_t rows = 0;
    for (auto unused : state) {
        const auto picture = triagePicture(input, isCancelled);
        rows = picture->rows.size();
        benchmark::DoNotOptimize(picture);
    }
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(triageLooks)
    ->ArgNames({"links", "marks"})
    ->ArgsProduct({{10'000, 100'000, 1'000'000}, {0, 1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace

BENCHMARK_MAIN();
