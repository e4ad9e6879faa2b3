// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/evidencewords.h"

#include "core/domain/masking.h"
#include "models/table/cellformatter.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QString toText(std::string_view utf8)
{
    return CellFormatter::visible(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

MaskKind maskOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Document:
    case EvidenceKind::SharedOwner:
    case EvidenceKind::UncheckedDocument:
        return MaskKind::Document;
    case EvidenceKind::Email:
        return MaskKind::Email;
    case EvidenceKind::Phone:
        return MaskKind::Phone;
    case EvidenceKind::Name:
        return MaskKind::Name;
    case EvidenceKind::Decision:
    case EvidenceKind::ExternalId:
    case EvidenceKind::InstitutionUser:
        break;
    }
    return MaskKind::None;
}

QString linkId(const People &people, std::uint32_t link)
{
    return QString::fromStdString(people.identities().links[link].id.toString());
}

//! The institutions of the two links.
QString between(const People &people, const Evidence &evidence, const PersonNames &names)
{
    const auto name = [&](std::uint32_t link) {
        return names.institution(toText(people.identities().links[link].institution));
    };
    return name(evidence.first) + u" ↔ "_s + name(evidence.second);
}

} // namespace

QString EvidenceWords::kind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Decision:
        return tr("Somebody here said so");
    case EvidenceKind::ExternalId:
        return tr("Same ID of yours");
    case EvidenceKind::InstitutionUser:
        return tr("Same user at the institution");
    case EvidenceKind::Document:
        return tr("Same document");
    case EvidenceKind::SharedOwner:
        return tr("An owner of a joint account");
    case EvidenceKind::UncheckedDocument:
        return tr("Same document, which cannot be checked");
    case EvidenceKind::Email:
        return tr("Same e-mail");
    case EvidenceKind::Phone:
        return tr("Same phone");
    case EvidenceKind::Name:
        break;
    }
    return tr("Same name only");
}

QList<FactLine> EvidenceWords::joins(const PersonFacts &facts, const PersonNames &names)
{
    QList<FactLine> lines;
    for (const Evidence &evidence : facts.evidence) {
        FactLine line;
        line.icon = u"check"_s;
        line.title = kind(evidence.kind);
        line.detail = between(*facts.people, evidence, names);
        const QString value = toText(evidence.value);
        const MaskKind mask = maskOf(evidence.kind);
        line.value = mask == MaskKind::None ? value : masked(value, mask);
        lines.append(line);
    }
    return lines;
}

QList<FactLine> EvidenceWords::suggestions(const PersonFacts &facts, const PersonNames &names)
{
    QList<FactLine> lines;
    for (const Evidence &evidence : facts.suggestions) {
        const std::uint32_t other = facts.people->personOf(evidence.second);
        const bool isNamed = facts.people->ownerOf(other) != nullptr;
        const QString label = toText(facts.people->labelOf(other));
        FactLine line;
        line.icon = u"question"_s;
        line.title = isNamed ? masked(label, MaskKind::Name) : label;
        line.detail = between(*facts.people, evidence, names);
        line.pill = kind(evidence.kind);
        line.tone = Tone::Neutral;
        line.target = {.page = u"person"_s,
                       .filters = {{u"link"_s, FilterOp::Equals, {linkId(*facts.people, evidence.second)}}}};
        lines.append(line);
    }
    return lines;
}

} // namespace vinculo::models
