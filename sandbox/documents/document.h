// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/documentinputs.h"
#include "sandbox/generator/random.h"
#include "sandbox/http/jsonwriter.h"
#include "sandbox/store/store.h"

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vinculo::sandbox {

// Resources that the sandbox keeps as finished JSON: everything but links, accounts, transactions, owners,
// consents and institutions. What a row says follows from the person, the accounts and the movements that are
// there already, so that the resources of one person agree.

//! One row as it is sent.
struct DocumentRecord
{
    Uuid id;
    std::uint32_t link = 0;
    bool deleted = false;
    Instant createdAt = 0;
    DayRange about = {};             //!< days it tells about; without a last one the row's own date says it
    std::string_view direction = {}; //!< INFLOW or OUTFLOW where the row itself does not say it
    std::string json;
};

//! What a maker of rows looks at.
struct DocumentSource
{
    const Store &store;
    const LinkRecord &link;
    const InstitutionRecord &institution;
    const PersonRecord &person;
    Instant now = 0;
    Instant collectedAt = 0; //!< when Belvo last heard from the institution
    DocumentInputs inputs = {};
    //! What earlier retrievals asked for, by row; null: none.
    const std::map<Uuid, bool> *attached = nullptr;

    //! Whether the official document of that row was asked for; nothing when nobody said.
    [[nodiscard]] std::optional<bool> attaches(Uuid row) const;
};

//! Collects the rows a maker writes for one link. Identifiers and random numbers depend on the seed, the
//! resource, the link and the row's position only: asked again, the same rows come.
class DocumentRows
{
public:
    DocumentRows(const Store &store, std::uint32_t link, std::string_view resource, Instant createdAt);

    //! Starts a row: an object whose "id" is written already.
    JsonWriter &begin();
    //! The same when "id" is not the first thing to be written, or has to be known: writes nothing but "{".
    JsonWriter &beginBare();
    [[nodiscard]] Uuid id() const; //!< of the row that was begun
    //! The days that the row that was begun tells about.
    void setAbout(const DayRange &days) { m_about = days; }
    //! INFLOW or OUTFLOW, for the row that was begun.
    void setDirection(std::string_view direction) { m_direction = direction; }
    //! Ends the row's object.
    void end();

    //! For choices within the row that was begun, or for the link as a whole before the first.
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] std::vector<DocumentRecord> take() { return std::move(m_rows); }

private:
    const Store &m_store;
    std::uint32_t m_link;
    std::uint64_t m_kind;
    Instant m_createdAt;
    Uuid m_id;
    DayRange m_about;
    std::string_view m_direction;
    Random m_random;
    JsonWriter m_json;
    std::vector<DocumentRecord> m_rows;
};

//! The link that a row of that resource belongs to; nothing for any other identifier.
std::optional<std::uint32_t> documentLink(const Store &store, std::string_view resource, Uuid id);

//! Writes all rows that the institution holds about the link's person for one resource.
using DocumentMaker = void (*)(const DocumentSource &source, DocumentRows &rows);

struct DocumentKind
{
    std::string_view resource; //!< name in core/domain/resources
    DocumentMaker make = nullptr;
};

//! Resources with a maker of their own. A resource that has none is filled from its description, see
//! describedrows.h.
std::span<const DocumentKind> documentKinds();

} // namespace vinculo::sandbox
