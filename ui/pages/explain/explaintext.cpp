// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explain/explaintext.h"

#include "core/domain/resources/registry.h"
#include "models/explain/knownrecords.h"
#include "models/home/rowstargets.h"
#include "models/people/linkids.h"
#include "models/people/peopledirectory.h"
#include "models/table/cellformatter.h"
#include "ui/pages/person/personpage.h"
#include "ui/text/durationtext.h"
#include "ui/text/resourcetext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUuid>

namespace vinculo::ui::explaintext {

using namespace Qt::StringLiterals;
using models::Confidence;
using models::Explanation;
using models::FactLine;
using models::Finding;
using models::PastedFact;
using models::PastedKind;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ExplainText", text);
}

QString visible(const QString &text)
{
    return models::CellFormatter::visible(text);
}

const char *nameOf(PastedFact::Kind kind)
{
    switch (kind) {
    case PastedFact::Kind::RequestId:
        return QT_TRANSLATE_NOOP("ExplainText", "Request id: %1");
    case PastedFact::Kind::LinkId:
        return QT_TRANSLATE_NOOP("ExplainText", "Link: %1");
    case PastedFact::Kind::AnyId:
        return QT_TRANSLATE_NOOP("ExplainText", "Id: %1");
    case PastedFact::Kind::Institution:
    case PastedFact::Kind::InstitutionName:
        return QT_TRANSLATE_NOOP("ExplainText", "Institution: %1");
    case PastedFact::Kind::ConsentId:
        return QT_TRANSLATE_NOOP("ExplainText", "Consent: %1");
    case PastedFact::Kind::ExternalId:
        return QT_TRANSLATE_NOOP("ExplainText", "External id: %1");
    case PastedFact::Kind::InstitutionUserId:
        return QT_TRANSLATE_NOOP("ExplainText", "Institution user id: %1");
    case PastedFact::Kind::WebhookType:
        return QT_TRANSLATE_NOOP("ExplainText", "About: %1");
    case PastedFact::Kind::WebhookCode:
        return QT_TRANSLATE_NOOP("ExplainText", "Webhook code: %1");
    case PastedFact::Kind::WidgetStep:
        return QT_TRANSLATE_NOOP("ExplainText", "Step of the widget: %1");
    case PastedFact::Kind::MfaStep:
        return QT_TRANSLATE_NOOP("ExplainText", "Kind of second step: %1");
    case PastedFact::Kind::SessionLife:
        return QT_TRANSLATE_NOOP("ExplainText", "The session stays open for: %1");
    }
    return "%1";
}

QString factText(const PastedFact &fact)
{
    QString value = visible(fact.value);
    if (fact.kind == PastedFact::Kind::SessionLife)
        value = clockText(std::chrono::seconds(fact.value.toLongLong()));
    else if (fact.kind == PastedFact::Kind::WebhookType)
        value = visible(fetchResourceName(fact.value));
    return translated(nameOf(fact.kind)).arg(value);
}

models::RowsTarget rowsWith(const QString &page, const QString &key, const QString &value)
{
    return {.page = page, .filters = {{key, FilterOp::Equals, {value}}}};
}

//! The state of a record in a word, as its list has it.
void putState(FactLine &line, const ResourceSpec &spec, std::string_view wire)
{
    for (const FieldSpec &field : spec.fields) {
        if (field.path != "status")
            continue;
        for (const EnumValue &value : field.values) {
            if (value.value != wire)
                continue;
            line.pill = models::CellFormatter::enumLabel(spec, value);
            line.tone = value.tone;
        }
    }
}

void addCustomer(QList<FactLine> &lines, const QString &title, const QString &linkId)
{
    FactLine person;
    person.icon = u"person"_s;
    person.title = title;
    person.detail = linkId;
    person.target = {.page = u"person"_s, .filters = PersonPage::filtersFor(linkId)};
    lines.append(person);
}

void addLink(QList<FactLine> &lines, const QString &id, bool isSure, const models::PeopleDirectory &people)
{
    FactLine link;
    link.icon = u"link"_s;
    link.title = isSure ? translated(QT_TRANSLATE_NOOP("ExplainText", "Open the link"))
                        : translated(QT_TRANSLATE_NOOP("ExplainText", "Look for a link with this id"));
    link.detail = id;
    link.target = rowsWith(u"links"_s, u"id"_s, id);
    if (const models::LinkIdentity *known = models::knownLink(people.people(), id))
        putState(link, resources::links(), known->status);
    lines.append(link);
    if (people.personOfLink(QUuid(id)))
        addCustomer(lines, translated(QT_TRANSLATE_NOOP("ExplainText", "Open the customer of this link")),
                    id);
}

//! Belvo lists consents of one document at a time. False: it is not known here.
bool addConsent(QList<FactLine> &lines, const QString &id, const models::People &people)
{
    const models::ConsentIdentity *known = models::knownConsent(people, id);
    if (!known)
        return false;
    const auto documentSize = static_cast<qsizetype>(known->document.size());
    const QString document = QString::fromUtf8(known->document.data(), documentSize);
    FactLine consent;
    consent.icon = u"consent"_s;
    consent.title = translated(QT_TRANSLATE_NOOP("ExplainText", "Open the consent"));
    consent.detail = id;
    consent.target = models::rowstargets::consents(u"id:%1"_s.arg(id));
    if (!document.isEmpty()) {
        consent.target.page = u"consents"_s;
        consent.target.filters = {{u"user_document"_s, FilterOp::Equals, {document}}};
    }
    putState(consent, resources::consents(), known->status);
    lines.append(consent);
    const QUuid link = models::uuidOf(people.identities().links[known->link].id);
    addCustomer(lines, translated(QT_TRANSLATE_NOOP("ExplainText", "Open the customer of this consent")),
                link.toString(QUuid::WithoutBraces));
    return true;
}

} // namespace

QString kind(const Explanation &explanation)
{
    switch (explanation.kind) {
    case PastedKind::Nothing:
        return {};
    case PastedKind::NotText:
        return translated(QT_TRANSLATE_NOOP(
            "ExplainText", "This is no text: perhaps a picture, an archive or a spreadsheet."));
    case PastedKind::Unknown:
        return translated(QT_TRANSLATE_NOOP("ExplainText", "Nothing in this text is known to Vínculo."));
    case PastedKind::OtherJson:
        return translated(QT_TRANSLATE_NOOP("ExplainText", "This is JSON, but it tells of no error."));
    case PastedKind::ErrorAnswer:
        return translated(QT_TRANSLATE_NOOP("ExplainText", "An error that Belvo answered to a call"));
    case PastedKind::MfaChallenge:
        return translated(
            QT_TRANSLATE_NOOP("ExplainText", "A call that waits for the customer to prove who they are"));
    case PastedKind::Webhook:
        return translated(
            QT_TRANSLATE_NOOP("ExplainText", "A webhook: a message from Belvo to your own system"));
    case PastedKind::WidgetMessage:
        return translated(QT_TRANSLATE_NOOP("ExplainText", "A message of the connection widget"));
    case PastedKind::ReturnUrl:
        return explanation.isSuccess
                   ? translated(
                         QT_TRANSLATE_NOOP("ExplainText", "The address after a connection that succeeded"))
                   : translated(
                         QT_TRANSLATE_NOOP("ExplainText", "The address the customer was sent back to"));
    case PastedKind::FirewallPage:
        return translated(QT_TRANSLATE_NOOP("ExplainText", "A web page instead of an answer of the API"));
    case PastedKind::LogLines:
        return translated(QT_TRANSLATE_NOOP("ExplainText", "Lines of a log"));
    case PastedKind::LinkRecord:
        return translated(QT_TRANSLATE_NOOP("ExplainText", "The record of a link"));
    case PastedKind::Ids:
        return translated(QT_TRANSLATE_NOOP("ExplainText", "Identifiers"));
    }
    return {};
}

QString confidence(const Explanation &explanation)
{
    if (explanation.findings.empty())
        return {};
    switch (explanation.confidence) {
    case Confidence::Certain:
        return {};
    case Confidence::Likely:
        if (explanation.kind == PastedKind::LogLines) // it always does
            return {};
        return translated(
            QT_TRANSLATE_NOOP("ExplainText", "Very likely: it stands among other text, or is only a piece."));
    case Confidence::Guess:
        return translated(
            QT_TRANSLATE_NOOP("ExplainText", "A guess from single words: the whole answer would tell more."));
    }
    return {};
}

QString laneIcon(ErrorLane lane)
{
    switch (lane) {
    case ErrorLane::EndUser:
        return u"person"_s;
    case ErrorLane::Bank:
        return u"institution"_s;
    case ErrorLane::Belvo:
        return u"cloud"_s;
    case ErrorLane::Us:
        return u"here"_s;
    case ErrorLane::Wait:
        return u"clock"_s;
    }
    return {};
}

QString retry(const Guidance &guidance)
{
    switch (guidance.retry) {
    case RetryRule::Never:
        return translated(QT_TRANSLATE_NOOP(
            "ExplainText",
            "Do not repeat the call: the same happens again, and failed calls may cost the link."));
    case RetryRule::AfterWait:
        if (guidance.wait) {
            const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*guidance.wait);
            const int count = static_cast<int>(minutes.count());
            return QCoreApplication::translate("ExplainText", "It may be repeated after %Ln minute(s).",
                                               nullptr, count);
        }
        return translated(QT_TRANSLATE_NOOP("ExplainText", "It may be repeated once the cause has passed."));
    case RetryRule::OnceLater:
        return translated(QT_TRANSLATE_NOOP("ExplainText", "One more try, some while later, is all right."));
    case RetryRule::UpToThree:
        return translated(
            QT_TRANSLATE_NOOP("ExplainText", "Up to three tries with growing pauses are all right."));
    case RetryRule::Resume:
        return translated(
            QT_TRANSLATE_NOOP("ExplainText", "Do not repeat the call: answer the session that is open."));
    case RetryRule::Restart:
        return translated(QT_TRANSLATE_NOOP(
            "ExplainText",
            "Do not send the same again: start from the beginning, together with the customer."));
    }
    return {};
}

QString unknown(const Finding &finding)
{
    if (finding.code.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ExplainText", "It does not say what has happened."));
    return translated(
        QT_TRANSLATE_NOOP("ExplainText", "This version of the program does not know this reason."));
}

QString unknownNext()
{
    return translated(
        QT_TRANSLATE_NOOP("ExplainText", "Send the request id to Belvo's support, who find the call by it."));
}

QString identity(const Finding &finding)
{
    QStringList parts;
    if (finding.httpStatus > 0)
        parts << u"HTTP %1"_s.arg(QString::number(finding.httpStatus));
    if (!finding.code.isEmpty())
        parts << visible(finding.code);
    if (!finding.field.isEmpty()) //: %1 name of a field of a request
        parts << translated(QT_TRANSLATE_NOOP("ExplainText", "field: %1")).arg(visible(finding.field));
    if (finding.times > 1) {
        const int count = finding.times;
        parts << QCoreApplication::translate("ExplainText", "%Ln time(s)", nullptr, count);
    }
    return parts.join(u" · "_s);
}

QString details(const Explanation &explanation)
{
    QStringList lines;
    for (const Finding &finding : explanation.findings) {
        lines << identity(finding);
        if (!finding.message.isEmpty())
            lines << visible(finding.message);
    }
    for (const PastedFact &fact : explanation.facts)
        lines << factText(fact);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString raw(const QString &text)
{
    constexpr qsizetype kMost = 20'000; // more would stop the window
    QStringList lines;
    for (const QString &line : text.left(kMost).split(u'\n'))
        lines << visible(line);
    return lines.join(u'\n');
}

QString languageOf(const QString &institution)
{
    if (institution.contains("_br_"_L1) || institution.endsWith("_br"_L1))
        return u"pt"_s;
    for (const auto country : {"_mx_"_L1, "_cl_"_L1, "_co_"_L1})
        if (institution.contains(country))
            return u"es"_s;
    return {};
}

QList<FactLine> records(const Explanation &explanation, const models::PeopleDirectory &people)
{
    QList<FactLine> lines;
    for (const PastedFact &fact : explanation.facts) {
        if (fact.kind == PastedFact::Kind::LinkId) {
            addLink(lines, fact.value, true, people);
        } else if (fact.kind == PastedFact::Kind::ConsentId) {
            addConsent(lines, fact.value, people.people());
        } else if (fact.kind == PastedFact::Kind::AnyId) {
            if (!addConsent(lines, fact.value, people.people()))
                addLink(lines, fact.value, people.personOfLink(QUuid(fact.value)).has_value(), people);
        } else if (fact.kind == PastedFact::Kind::InstitutionUserId) {
            lines.append(
                {.icon = u"link"_s,
                 .title = translated(QT_TRANSLATE_NOOP("ExplainText", "Open the link that exists already")),
                 .detail = visible(fact.value),
                 .target = rowsWith(u"links"_s, u"institution_user_id"_s, fact.value)});
        } else if (fact.kind == PastedFact::Kind::ExternalId) {
            lines.append(
                {.icon = u"link"_s,
                 .title = translated(QT_TRANSLATE_NOOP("ExplainText", "Links with this external id")),
                 .detail = visible(fact.value),
                 .target = rowsWith(u"links"_s, u"external_id"_s, fact.value)});
        } else if (fact.kind == PastedFact::Kind::Institution) {
            lines.append(
                FactLine{.icon = u"institution"_s,
                         .title = translated(QT_TRANSLATE_NOOP("ExplainText", "Open the institution")),
                         .detail = visible(fact.value),
                         .target = rowsWith(u"institutions"_s, u"name"_s, fact.value)});
        }
    }
    return lines;
}

FactLine call(const storage::JournalEntry &entry)
{
    const models::CellFormatter formatter;
    FactLine line;
    line.icon = u"activity"_s;
    line.title = translated(QT_TRANSLATE_NOOP("ExplainText", "Our own call, in Activity"));
    line.detail = u"%1 %2"_s.arg(toString(entry.call.verb), visible(entry.call.pathTemplate));
    line.value = entry.call.status > 0 ? QString::number(entry.call.status) : QString();
    line.valueDetail = formatter.dateTime(QDateTime::fromMSecsSinceEpoch(entry.call.startedAtMs, Qt::UTC));
    line.target.page = u"activity"_s;
    line.target.query = entry.call.requestId;
    return line;
}

} // namespace vinculo::ui::explaintext
