// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/find/findsession.h"
#include "models/find/peoplefinder.h"
#include "models/people/contactkeys.h"
#include "models/people/peopledirectory.h"
#include "models/people/personassembly.h"
#include "models/people/personindex.h"
#include "tests/models/manypeople.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <random>
#include <vector>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 200'000;
constexpr std::size_t kQueries = 500;
constexpr std::size_t kKinds = 5; //!< of queries

//! The portfolio, read and put together once.
struct Portfolio
{
    Portfolio()
        : many(kPeople)
        , identities(readIdentities(many.sources))
        , people(assemblePeople(identities))
        , index(people)
    {
        if (people->count() != many.people.size())
            qFatal("people were not told apart");
        std::mt19937 random(3);
        for (std::size_t i = 0; i < kQueries; ++i)
            addQuery(many.people[random() % many.people.size()], i, random);
    }

    //! What people type: a name, in either order, with a typo; a number; an address.
    void addQuery(const tests::KnownPerson &person, std::size_t kind, std::mt19937 &random)
    {
        const QStringList words = person.name.split(u' ');
        switch (kind % kKinds) {
        case 0:
            queries.push_back(words.first() + u' ' + words.last());
            break;
        case 1:
            queries.push_back(words.last() + u' ' + words.first());
            break;
        case 2: {
            QString text = words.first() + u' ' + words.last();
            text[static_cast<qsizetype>(random() % static_cast<unsigned>(words.first().size()))] = u'k';
            queries.push_back(text);
            break;
        }
        case 3:
            queries.push_back(random() % 2 ? person.document : person.phone);
            break;
        default:
            queries.push_back(random() % 2 ? person.email : person.externalId);
        }
    }

    tests::ManyPeople many;
    std::shared_ptr<const LinkIdentities> identities;
    std::shared_ptr<const People> people;
    PersonIndex index;
    std::vector<QString> queries;
};

const Portfolio &portfolio()
{
    static const Portfolio made;
    return made;
}

double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

void peopleReadIdentities(benchmark::State &state)
{
    const IdentitySources &sources = portfolio().many.sources;
    for (auto unused : state)
        benchmark::DoNotOptimize(readIdentities(sources));
}
BENCHMARK(peopleReadIdentities)->Unit(benchmark::kMillisecond)->UseRealTime();

void peopleAssemble(benchmark::State &state)
{
    for (auto unused : state)
        benchmark::DoNotOptimize(assemblePeople(portfolio().identities));
    state.counters["bytes_a_row"] = static_cast<double>(portfolio().people->heapSize()) / kPeople;
    state.counters["identities_a_row"] = static_cast<double>(portfolio().identities->heapSize()) / kPeople;
}
BENCHMARK(peopleAssemble)->Unit(benchmark::kMillisecond)->UseRealTime();

void peopleIndex(benchmark::State &state)
{
    for (auto unused : state)
        benchmark::DoNotOptimize(PersonIndex(portfolio().people));
    state.counters["index_a_row"] = static_cast<double>(portfolio().index.heapSize()) / kPeople;
}
BENCHMARK(peopleIndex)->Unit(benchmark::kMillisecond)->UseRealTime();

//! The lists of the portfolio on a disk, encrypted, as a run of the program leaves them.
class Disk
{
public:
    Disk()
        : settings(place.filePath(u"settings.ini"_s))
        , decisions(place.filePath(u"people.json"_s))
    {
        profile.id = QUuid::createUuid();
        profile.environment = Environment::Demo;
        profile.hasStoredSecret = true;
        profile.baseUrl = QUrl(u"http://127.0.0.1:9"_s); // nobody: the lists are whole and young
        ListCache cache(secrets, settings, listsPlace());
        cache.open(profile, kAccount);
        QEventLoop loop;
        int kept = 0;
        QObject::connect(&cache, &ListCache::kept, &loop, [&](const QString &, KeepOutcome outcome) {
            if (outcome != KeepOutcome::Kept)
                qFatal("a list was not kept");
            if (++kept == static_cast<int>(kPeopleLists.size()))
                loop.quit();
        });
        const IdentitySources &sources = portfolio().many.sources;
        for (const TableSnapshot *list : {&sources.links, &sources.owners, &sources.accounts}) {
            const auto rows = static_cast<qint64>(list->rows.size());
            cache.keep({.filters = {},
                        .total = rows,
                        .rowCount = rows,
                        .receivedAt = QDateTime::currentDateTimeUtc(),
                        .complete = true,
                        .notes = {}},
                       *list);
        }
        loop.exec();
    }

    //! From the opening of a profile until everybody can be found.
    void open()
    {
        ListCache cache(secrets, settings, listsPlace());
        PeopleDirectory directory(cache, decisions);
        api::Connection connection(profile, Credentials{"demo", "demo"});
        QEventLoop loop;
        QObject::connect(&directory, &PeopleDirectory::peopleChanged, &loop, [&] {
            if (directory.people().count() == portfolio().people->count())
                loop.quit();
        });
        cache.open(profile, kAccount);
        directory.open(profile, connection.client);
        loop.exec();
        QObject::disconnect(&directory, nullptr, &loop, nullptr);
        directory.close();
    }

private:
    static constexpr char kAccount[] = "account";
    [[nodiscard]] QString listsPlace() const { return place.filePath(u"lists"_s); }

    QTemporaryDir place;
    storage::MemorySecretStore secrets;
    storage::Settings settings;
    storage::PersonDecisions decisions;
    Profile profile;
};

void peopleOpenKept(benchmark::State &state)
{
    static Disk disk;
    for (auto unused : state)
        disk.open();
}
BENCHMARK(peopleOpenKept)->Unit(benchmark::kMillisecond)->UseRealTime();

//! How long `search` takes for every prefix of every `step`th query, as it is typed.
template<class Search>
void measureKeys(benchmark::State &state, std::size_t step, const Search &search)
{
    std::vector<double> times;
    for (auto unused : state) {
        for (std::size_t i = 0; i < portfolio().queries.size(); i += step) {
            const QString &query = portfolio().queries[i];
            for (qsizetype size = 1; size <= query.size(); ++size) {
                const auto start = std::chrono::steady_clock::now();
                search(query.left(size));
                times.push_back(milliseconds(std::chrono::steady_clock::now() - start));
            }
        }
    }
    std::ranges::sort(times);
    double sum = 0;
    for (const double time : times)
        sum += time;
    state.counters["mean_ms"] = sum / static_cast<double>(times.size());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
    state.counters["worst_ms"] = times.back();
}

void peopleKeystroke(benchmark::State &state)
{
    measureKeys(state, 1,
                [](const QString &typed) { benchmark::DoNotOptimize(portfolio().index.search(typed)); });
}
BENCHMARK(peopleKeystroke)->Unit(benchmark::kMillisecond)->Iterations(1);

//! The same as the window does it, which shows of each person why they were found.
void peopleKeystrokeInWindow(benchmark::State &state)
{
    measureKeys(state, 1, [](const QString &typed) {
        benchmark::DoNotOptimize(PeopleFinder::answerOf(portfolio().index, typed, FindSession::kMostLocal));
    });
}
BENCHMARK(peopleKeystrokeInWindow)->Unit(benchmark::kMillisecond)->Iterations(1);

//! What a list with a filter box does: each word in any of the texts, by QString::contains. No typos, no
//! ranking, and the texts are already without accents.
void peopleKeystrokeQStringScan(benchmark::State &state)
{
    using Texts = std::array<QString, 6>;
    std::vector<Texts> all;
    all.reserve(portfolio().many.people.size());
    for (const tests::KnownPerson &person : portfolio().many.people) {
        QString name = person.name.normalized(QString::NormalizationForm_D);
        name.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
        all.push_back({name, person.document, person.email, person.phone, person.account, person.externalId});
    }
    constexpr std::size_t kStep = 26; // goes through the kinds: no multiple of their number
    static_assert(kStep % kKinds == 1);
    measureKeys(state, kStep, [&all](const QString &typed) {
        const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
        std::size_t found = 0;
        for (const Texts &texts : all) {
            const bool isFound = std::ranges::all_of(words, [&texts](const QString &word) {
                return std::ranges::any_of(
                    texts, [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
            });
            found += isFound ? 1 : 0;
        }
        benchmark::DoNotOptimize(found);
    });
}
BENCHMARK(peopleKeystrokeQStringScan)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
