// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/portfoliocount.h"

#include "core/domain/bytereader.h"
#include "core/domain/bytewriter.h"
#include "models/home/consentfigures.h"
#include "models/home/linkfigures.h"
#include "models/home/rowstargets.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! What the figures are called where they are remembered: in the order of Figure, and never changed.
constexpr std::array kNames = {"links"_L1,   "valid"_L1,  "need_attention"_L1, "expiring_soon"_L1,
                               "overdue"_L1, "errors"_L1, "institutions"_L1,   "people_unknown"_L1};
static_assert(kNames.size() == kFigures);

constexpr std::array kStatusNames = {"valid"_L1, "invalid"_L1, "unconfirmed"_L1, "token_required"_L1, ""_L1};
static_assert(kStatusNames.size() == kLinkStatuses);

constexpr qsizetype kStateBytes = 17;

// Breakdowns are remembered as one number for each listed part, and how many parts there were: where all were
// listed, one that is not among them was 0. Never changed, either.
constexpr auto kAllInstitutions = "by_institution"_L1;
constexpr auto kAllErrors = "by_error"_L1;

QString nameOf(const InstitutionFacts &facts, std::size_t status)
{
    return u"%1/%2/%3"_s.arg(kAllInstitutions, kStatusNames[status], facts.name);
}

QString nameOf(const ErrorFacts &facts)
{
    return u"%1/%2/%3"_s.arg(kAllErrors, QString::number(static_cast<int>(facts.kind)), facts.code);
}

qint64 institutionsOf(const PortfolioPicture &picture)
{
    return picture[Figure::Institutions].value.value_or(0);
}

std::span<const ErrorFacts> listedErrors(const PortfolioPicture &picture)
{
    return std::span(picture.errors)
        .first(static_cast<std::size_t>(std::min(picture.errors.size(), kListedErrors)));
}

//! A part of a breakdown at a visit; nothing: it was not remembered.
std::optional<qint64> partOf(const QHash<QString, qint64> &counts, QLatin1StringView all, qsizetype listed,
                             const QString &name)
{
    const auto parts = counts.constFind(QString(all));
    if (parts == counts.cend())
        return {};
    const auto part = counts.constFind(name);
    if (part != counts.cend())
        return *part;
    return *parts <= listed ? std::optional<qint64>(0) : std::nullopt;
}

void compareParts(const QHash<QString, qint64> &before, PortfolioPicture &picture)
{
    for (InstitutionFacts &facts : picture.institutions)
        for (std::size_t i = 0; i < kLinkStatuses && !picture[Figure::Links].isPartial; ++i)
            if (const auto then = partOf(before, kAllInstitutions, kListedInstitutions, nameOf(facts, i));
                then && !facts.name.isEmpty())
                facts.changes[i] = facts.links[i] - *then;
    for (ErrorFacts &error : picture.errors)
        if (const auto then = partOf(before, kAllErrors, kListedErrors, nameOf(error)))
            error.change = error.calls - *then;
}

void countErrors(const PortfolioInput &input, PortfolioPicture &picture)
{
    if (!input.areErrorsKnown)
        return;
    picture.errors = input.errors;
    qint64 calls = 0;
    for (ErrorFacts &error : picture.errors) {
        error.rows = rowstargets::failedCalls(&error);
        calls += error.calls;
    }
    picture[Figure::Errors] = {
        .value = calls, .change = {}, .isPartial = false, .rows = rowstargets::failedCalls()};
}

void compare(const PortfolioInput &input, PortfolioPicture &picture)
{
    if (!input.lastVisit)
        return;
    picture.lastVisit = QDateTime::fromMSecsSinceEpoch(input.lastVisit->takenAtMs, Qt::UTC);
    for (std::size_t i = 0; i < kFigures; ++i) {
        FigureFacts &figure = picture.figures[i];
        const auto before = input.lastVisit->counts.constFind(QString(kNames[i]));
        if (figure.value && !figure.isPartial && before != input.lastVisit->counts.cend())
            figure.change = *figure.value - before.value();
    }
    compareParts(input.lastVisit->counts, picture);
}

} // namespace

QString wireName(LinkStatus status)
{
    return kStatusNames[static_cast<std::size_t>(status)];
}

qint64 InstitutionFacts::total() const
{
    return std::accumulate(links.begin(), links.end(), qint64(0));
}

std::optional<PortfolioPicture> countPortfolio(const PortfolioInput &input,
                                               const std::atomic_bool &isCancelled)
{
    PortfolioPicture picture;
    picture.today = input.now.toTimeZone(input.zone).date();
    if (!countLinks(input, picture, isCancelled) || !countConsents(input, picture, isCancelled))
        return std::nullopt;
    countErrors(input, picture);
    compare(input, picture);
    return picture;
}

QHash<QString, qint64> rememberedCounts(const PortfolioPicture &picture)
{
    QHash<QString, qint64> counts;
    for (std::size_t i = 0; i < kFigures; ++i)
        if (const FigureFacts &figure = picture.figures[i]; figure.value && !figure.isPartial)
            counts.insert(kNames[i], *figure.value);
    if (picture[Figure::Links].value && !picture[Figure::Links].isPartial) {
        counts.insert(kAllInstitutions, institutionsOf(picture));
        for (const InstitutionFacts &facts : picture.institutions)
            for (std::size_t i = 0; i < kLinkStatuses; ++i)
                if (!facts.name.isEmpty())
                    counts.insert(nameOf(facts, i), facts.links[i]);
    }
    if (picture[Figure::Errors].value) {
        counts.insert(kAllErrors, picture.errors.size());
        for (const ErrorFacts &error : listedErrors(picture))
            counts.insert(nameOf(error), error.calls);
    }
    return counts;
}

void putCounts(QHash<QString, qint64> &known, const QHash<QString, qint64> &newer)
{
    for (const QLatin1StringView all : {kAllInstitutions, kAllErrors})
        if (newer.contains(QString(all)))
            known.removeIf([all](const auto &count) { return count.key().startsWith(all); });
    known.insert(newer);
}

api::Uuid linkMark(const QUuid &profile, const api::Uuid &id)
{
    return LinkMarker(profile).mark(id);
}

LinkMarker::LinkMarker(const QUuid &profile)
    : m_hash(profile.toRfc4122())
{
}

api::Uuid LinkMarker::mark(const api::Uuid &id)
{
    ByteWriter writer;
    writer.number(id.high);
    writer.number(id.low);
    const QByteArrayView bytes =
        m_hash.of(QByteArrayView(writer.bytes().data(), static_cast<qsizetype>(writer.bytes().size())));
    ByteReader reader(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
    const auto high = reader.number<std::uint64_t>();
    return {high, reader.number<std::uint64_t>()};
}

QByteArray encodeStates(const LinkStates &states)
{
    ByteWriter writer;
    writer.reserve(states.size() * kStateBytes);
    for (const auto &[mark, status] : states) {
        writer.number(mark.high);
        writer.number(mark.low);
        writer.number(static_cast<std::uint8_t>(status));
    }
    return QByteArray::fromStdString(writer.take());
}

LinkStates decodeStates(const QByteArray &bytes)
{
    LinkStates states;
    if (bytes.size() % kStateBytes != 0)
        return states;
    ByteReader reader(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    for (qsizetype i = 0; i < bytes.size() / kStateBytes; ++i) {
        const auto high = reader.number<std::uint64_t>();
        const auto low = reader.number<std::uint64_t>();
        const auto status = reader.number<std::uint8_t>();
        if (status >= kLinkStatuses)
            return {};
        states.emplace_back(api::Uuid{high, low}, static_cast<LinkStatus>(status));
    }
    return states;
}

QList<storage::LostLink> lostLinks(const LinkStates &before, const LinkStates &now, QDate day)
{
    LinkStates sorted = now;
    std::ranges::sort(sorted);
    QList<storage::LostLink> losses;
    for (const auto &[mark, status] : before) {
        const auto found = std::ranges::lower_bound(sorted, mark, {}, &LinkStates::value_type::first);
        const QString name = QString::fromStdString(mark.toString());
        if (found == sorted.end() || found->first != mark)
            losses.append({day, name, storage::LostLink::Kind::Gone});
        else if (status == LinkStatus::Valid && found->second != LinkStatus::Valid)
            losses.append({day, name, storage::LostLink::Kind::Stopped});
    }
    return losses;
}

} // namespace vinculo::models
