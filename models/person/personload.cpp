// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personload.h"

#include "core/api/listrequest.h"
#include "core/domain/documentnumber.h"
#include "models/person/partoffer.h"
#include "models/person/snapshotfield.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! Of identifiers in one filter: 50 UUIDs are 1.9 KB of a URL, which everything on the way still takes.
constexpr qsizetype kValuesAtOnce = 50;

//! What arrives in one turn of the event loop is taken over together. No longer: one list is asked for when
//! another is there, and each of these steps would wait.
constexpr std::chrono::milliseconds kSoon(0);

constexpr PersonPart kHeader[] = {PersonPart::Links, PersonPart::Owners, PersonPart::Accounts};

//! In the order in which people ask for them; the governor sends in this order.
constexpr PersonPart kByOffer[] = {
    PersonPart::Transactions,       PersonPart::Incomes,     PersonPart::RecurringExpenses,
    PersonPart::Balances,           PersonPart::Investments, PersonPart::EmploymentRecords,
    PersonPart::CurrentEmployments, PersonPart::Employments, PersonPart::TaxStatus,
    PersonPart::TaxCompliance,      PersonPart::TaxStatusCl};

const FilterSpec *linkFilter(PersonPart part)
{
    const std::string_view key = part == PersonPart::Links ? "id" : "link";
    const auto &filters = specOf(part).filters;
    const auto found =
        std::ranges::find_if(filters, [key](const FilterSpec &filter) { return filter.key == key; });
    return found == filters.end() ? nullptr : found;
}

} // namespace

PersonLoad::PersonLoad(api::Client *client, ListCache *lists, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_lists(lists)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &PersonLoad::settle);
    for (const PersonPart part : allPersonParts()) {
        auto &rows = m_parts[indexOf(part)];
        rows = std::make_unique<PartRows>(part);
        connect(rows.get(), &PartRows::changed, this, [this, part] { onPartChanged(part); });
    }
}

PersonLoad::~PersonLoad() = default;

void PersonLoad::start(const PersonSubject &subject)
{
    m_subject = subject;
    m_subject.linkIds.removeIf([](const QString &id) { return !api::isUuid(id); });
    m_subject.linkIds.removeDuplicates();
    m_hasInstitutions = false;
    m_hasOffered = false;
    m_hasBills = false;
    m_isHeaderReady = false;
    m_isFinished = false;
    m_isStarted = true;
    for (const auto &rows : m_parts) {
        rows->clear();
        onPartChanged(rows->part());
    }
    askHeader();
    askConsents();
}

void PersonLoad::askHeader()
{
    for (const PersonPart part : kHeader)
        askByLinks(part, m_subject.linkIds);
}

void PersonLoad::reload()
{
    for (const auto &rows : m_parts)
        reload(rows->part());
}

void PersonLoad::reload(PersonPart part)
{
    m_isFinished = false;
    rowsOf(part).reload();
    onPartChanged(part);
}

void PersonLoad::retry(PersonPart part)
{
    m_isFinished = false;
    rowsOf(part).retry();
    onPartChanged(part);
}

void PersonLoad::cancel()
{
    for (const auto &rows : m_parts) {
        rows->cancel();
        onPartChanged(rows->part());
    }
}

PersonRows PersonLoad::rows() const
{
    PersonRows rows{.linkIds = m_subject.linkIds};
    for (const auto &part : m_parts) {
        rows.tables[indexOf(part->part())] = part->table().snapshot();
        rows.states[indexOf(part->part())] = part->status().state;
    }
    return rows;
}

void PersonLoad::onPartChanged(PersonPart part)
{
    m_isDirty[indexOf(part)] = true;
    if (!m_soon.isActive())
        m_soon.start();
}

void PersonLoad::settle()
{
    const auto dirty = std::exchange(m_isDirty, {});
    for (const auto &rows : m_parts)
        if (dirty[indexOf(rows->part())])
            rows->settle();
    proceed();
    for (const auto &rows : m_parts)
        if (dirty[indexOf(rows->part())])
            Q_EMIT changed(rows->part());
    judge();
}

bool PersonLoad::isSettled(PersonPart part) const
{
    const PartStatus status = m_parts[indexOf(part)]->status();
    return status.loaded > 0 || !status.isBusy;
}

//! Asks for what can be asked for now.
void PersonLoad::proceed()
{
    if (!m_isStarted)
        return;
    if (!m_hasInstitutions && isSettled(PersonPart::Links))
        askInstitutions();
    if (m_hasInstitutions && !m_hasOffered && isSettled(PersonPart::Institutions))
        askOffered();
    if (m_hasOffered && !m_hasBills && !status(PersonPart::Accounts).isBusy)
        askBills();
    askConsents();
}

void PersonLoad::askInstitutions()
{
    m_hasInstitutions = true;
    const TableSnapshot links = table(PersonPart::Links).snapshot();
    const SnapshotField institution(links, "institution");
    QStringList names;
    for (std::size_t row = 0; row < links.rows.size(); ++row)
        if (const QString name = institution.string(row); !name.isEmpty())
            names.append(name);
    names.sort();
    names.removeDuplicates();
    askInChunks(PersonPart::Institutions, u"name"_s, names);
}

void PersonLoad::askOffered()
{
    m_hasOffered = true;
    const TableSnapshot links = table(PersonPart::Links).snapshot();
    const TableSnapshot institutions = table(PersonPart::Institutions).snapshot();
    const OfferSource source{.linkIds = m_subject.linkIds,
                             .links = links,
                             .institutions = institutions,
                             .areLinksKnown = status(PersonPart::Links).state == PartState::Complete};
    for (const PersonPart part : kByOffer) {
        const QStringList offering = linksOffering(part, source);
        if (offering.isEmpty()) {
            rowsOf(part).setNotOffered();
            onPartChanged(part);
        } else {
            askByLinks(part, offering);
        }
    }
    m_billLinks = linksOffering(PersonPart::Bills, source);
}

//! Bills are those of cards and cost one call for each link: where the accounts are known, only links with a
//! card are asked.
void PersonLoad::askBills()
{
    m_hasBills = true;
    if (status(PersonPart::Accounts).state == PartState::Complete) {
        const TableSnapshot accounts = table(PersonPart::Accounts).snapshot();
        const SnapshotField category(accounts, "category");
        const SnapshotField link(accounts, "link");
        QStringList withCard;
        for (std::size_t row = 0; row < accounts.rows.size(); ++row)
            if (category.text(row) == "CREDIT_CARD")
                withCard.append(link.string(row));
        m_billLinks.removeIf([&withCard](const QString &id) { return !withCard.contains(id); });
    }
    if (m_billLinks.isEmpty()) {
        rowsOf(PersonPart::Bills).setNotOffered();
        onPartChanged(PersonPart::Bills);
    }
    askByLinks(PersonPart::Bills, m_billLinks);
}

void PersonLoad::askConsents()
{
    const TableSnapshot owners = table(PersonPart::Owners).snapshot();
    const SnapshotField number(owners, "document_id.document_number");
    QStringList documents;
    for (const QString &document : m_subject.documents)
        documents.append(brazilianDocument(document));
    for (std::size_t row = 0; row < owners.rows.size(); ++row)
        documents.append(brazilianDocument(number.string(row)));
    documents.removeDuplicates();
    documents.removeAll(QString());
    for (const QString &document : documents)
        rowsOf(PersonPart::Consents)
            .ask({{.key = u"user_document"_s, .op = FilterOp::Equals, .values = {document}}}, m_client,
                 m_lists);
    // That nobody has a document is known from an answer, not from a refusal.
    if (documents.isEmpty() && isSettled(PersonPart::Owners) &&
        status(PersonPart::Owners).state != PartState::Failed)
        rowsOf(PersonPart::Consents).setNeedsDocument();
}

void PersonLoad::askByLinks(PersonPart part, const QStringList &linkIds)
{
    const FilterSpec *filter = linkFilter(part);
    if (!filter)
        return;
    const QString key = toText(filter->key);
    if (has(filter->ops, FilterOp::In))
        return askInChunks(part, key, linkIds);
    for (const QString &id : linkIds)
        rowsOf(part).ask({{.key = key, .op = FilterOp::Equals, .values = {id}}}, m_client, m_lists);
}

void PersonLoad::askInChunks(PersonPart part, const QString &key, const QStringList &values)
{
    // Always in the same order: what is kept is found by its filters.
    QStringList sorted = values;
    sorted.sort();
    for (qsizetype first = 0; first < sorted.size(); first += kValuesAtOnce)
        rowsOf(part).ask({{.key = key, .op = FilterOp::In, .values = sorted.mid(first, kValuesAtOnce)}},
                         m_client, m_lists);
}

bool PersonLoad::isAtRest() const
{
    return m_hasBills && std::ranges::none_of(m_isDirty, [](bool isDirty) { return isDirty; }) &&
           std::ranges::all_of(m_parts, [](const auto &rows) { return rows->isAtRest(); });
}

void PersonLoad::judge()
{
    const bool hasHeader = std::ranges::all_of(kHeader, [this](PersonPart part) { return isSettled(part); });
    if (m_isStarted && hasHeader && !std::exchange(m_isHeaderReady, true))
        Q_EMIT headerReady();
    if (isAtRest() && !std::exchange(m_isFinished, true))
        Q_EMIT finished();
}

} // namespace vinculo::models
