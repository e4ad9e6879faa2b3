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

//! Whoever has the second link, and what is said of them.
FactLine otherPerson(const People &people, const Evidence &evidence, const PersonNames &names,
                     const QString &pill)
{
    const std::uint32_t other = people.personOf(evidence.second);
    const QString label = toText(people.labelOf(other));
    FactLine line;
    line.icon = u"question"_s;
    line.title = people.ownerOf(other) ? masked(label, MaskKind::Name) : label;
    line.detail = between(people, evidence, names);
    line.pill = pill;
    line.tone = Tone::Neutral;
    line.target = {.page = u"person"_s,
                   .filters = {{u"link"_s, FilterOp::Equals, {linkId(people, evidence.second)}}}};
    return line;
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
    for (const Evidence &evidence : facts.suggestions)
        lines.append(otherPerson(*facts.people, evidence, names, kind(evidence.kind)));
    for (const Evidence &evidence : facts.toldApart)
        //: of another customer: somebody decided here that it is not the same person
        lines.append(otherPerson(*facts.people, evidence, names, tr("Told apart here")));
    return lines;
}

} // namespace vinculo::models
