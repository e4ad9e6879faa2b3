// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/errorcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace vinculo {

using namespace Qt::StringLiterals;

namespace {

template<class Enum>
struct Name
{
    QLatin1StringView name;
    Enum value;
};

constexpr Name<ErrorLane> kLanes[] = {{"EndUser"_L1, ErrorLane::EndUser},
                                      {"Bank"_L1, ErrorLane::Bank},
                                      {"Belvo"_L1, ErrorLane::Belvo},
                                      {"Us"_L1, ErrorLane::Us},
                                      {"Wait"_L1, ErrorLane::Wait}};

constexpr Name<RetryRule> kRules[] = {
    {"Never"_L1, RetryRule::Never},         {"AfterWait"_L1, RetryRule::AfterWait},
    {"OnceLater"_L1, RetryRule::OnceLater}, {"UpToThree"_L1, RetryRule::UpToThree},
    {"Resume"_L1, RetryRule::Resume},       {"Restart"_L1, RetryRule::Restart}};

constexpr Name<Situation> kSituations[] = {{"LinkInvalid"_L1, Situation::LinkInvalid},
                                           {"LinkUnconfirmed"_L1, Situation::LinkUnconfirmed},
                                           {"LinkTokenRequired"_L1, Situation::LinkTokenRequired},
                                           {"LinkValid"_L1, Situation::LinkValid},
                                           {"ConsentExpired"_L1, Situation::ConsentExpired},
                                           {"ConsentRejected"_L1, Situation::ConsentRejected},
                                           {"ConsentAwaiting"_L1, Situation::ConsentAwaiting},
                                           {"ConsentEndsSoon"_L1, Situation::ConsentEndsSoon},
                                           {"InstitutionDown"_L1, Situation::InstitutionDown},
                                           {"RefreshOverdue"_L1, Situation::RefreshOverdue},
                                           {"RefreshUnderway"_L1, Situation::RefreshUnderway},
                                           {"RefreshLost"_L1, Situation::RefreshLost},
                                           {"SingleLinkOld"_L1, Situation::SingleLinkOld},
                                           {"CredentialsLapse"_L1, Situation::CredentialsLapse},
                                           {"DataPurgeSoon"_L1, Situation::DataPurgeSoon},
                                           {"DataPurged"_L1, Situation::DataPurged},
                                           {"HistoryLimited"_L1, Situation::HistoryLimited},
                                           {"AccountNotShared"_L1, Situation::AccountNotShared},
                                           {"ResourceNotSupported"_L1, Situation::ResourceNotSupported},
                                           {"MonthlyLimit"_L1, Situation::MonthlyLimit},
                                           {"NotAllChecked"_L1, Situation::NotAllChecked},
                                           {"WellAsFarAsKnown"_L1, Situation::WellAsFarAsKnown},
                                           {"NoConnection"_L1, Situation::NoConnection},
                                           {"NoAnswerInTime"_L1, Situation::NoAnswerInTime},
                                           {"NotSecure"_L1, Situation::NotSecure},
                                           {"AnswerNotUnderstood"_L1, Situation::AnswerNotUnderstood},
                                           {"OutcomeUnknown"_L1, Situation::OutcomeUnknown},
                                           {"AccessTooNarrow"_L1, Situation::AccessTooNarrow},
                                           {"NotStored"_L1, Situation::NotStored},
                                           {"Stopped"_L1, Situation::Stopped},
                                           {"AllWell"_L1, Situation::AllWell}};

template<class Enum, std::size_t size>
std::optional<Enum> valueOf(const Name<Enum> (&names)[size], const QString &wanted)
{
    const auto *found =
        std::ranges::find_if(names, [&wanted](const Name<Enum> &each) { return wanted == each.name; });
    if (found == std::end(names))
        return {};
    return found->value;
}

LocalizedText textOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object["pt"_L1].toString(), object["es"_L1].toString(), object["en"_L1].toString()};
}

//! Reads one file; gathers the first thing that is wrong with it.
class Reader
{
public:
    explicit Reader(QJsonObject root)
        : m_root(std::move(root))
        , m_shared(m_root["customerTexts"_L1].toObject())
    {
    }

    ErrorCatalogue read()
    {
        const QJsonObject institution = m_root["institution"_L1].toObject();
        m_catalogue.anyBank = text(institution["bank"_L1], u"institution.bank"_s);
        m_catalogue.anyInstitution = text(institution["other"_L1], u"institution.other"_s);
        for (const QJsonValue &entry : m_root["errors"_L1].toArray())
            readError(entry.toObject());
        for (const QJsonValue &entry : m_root["situations"_L1].toArray())
            readSituation(entry.toObject());
        for (const QJsonValue &entry : m_root["webhooks"_L1].toArray())
            readWebhook(entry.toObject());
        for (const Name<Situation> &each : kSituations)
            if (!m_catalogue.situations.contains(each.value))
                complain(u"no situation "_s + each.name);
        return std::move(m_catalogue);
    }

private:
    void complain(const QString &problem)
    {
        if (m_catalogue.problem.isEmpty())
            m_catalogue.problem = problem;
    }

    LocalizedText text(const QJsonValue &value, const QString &name)
    {
        LocalizedText result = textOf(value);
        if (result.pt.isEmpty() || result.es.isEmpty() || result.en.isEmpty())
            complain(u"no text in three languages: "_s + name);
        return result;
    }

    //! Of errors and situations alike. Words for customers are written out or named.
    std::optional<Guidance> common(const QJsonObject &entry, const QString &name)
    {
        const auto lane = valueOf(kLanes, entry["lane"_L1].toString());
        const auto retry = valueOf(kRules, entry["retry"_L1].toString());
        if (!lane || !retry) {
            complain(u"unknown lane or retry rule: "_s + name);
            return {};
        }
        Guidance guidance;
        guidance.lane = *lane;
        guidance.retry = *retry;
        guidance.meaning = text(entry["meaning"_L1], name);
        guidance.nextStep = text(entry["nextStep"_L1], name);
        const QJsonValue customer = entry["customer"_L1];
        guidance.customer =
            text(customer.isString() ? m_shared[customer.toString()] : customer, name + u" (customer)"_s);
        return guidance;
    }

    void readError(const QJsonObject &entry)
    {
        const QString code = entry["code"_L1].toString();
        const int status = entry["status"_L1].toInt();
        const QString name = u"%1 %2"_s.arg(QString::number(status), code);
        auto guidance = common(entry, name);
        if (!guidance)
            return;
        guidance->code = code;
        guidance->httpStatus = status;
        guidance->messagePattern = entry["message"_L1].toString();
        guidance->needsHtml = entry["html"_L1].toBool();
        if (entry.contains("waitSeconds"_L1))
            guidance->wait = std::chrono::seconds(entry["waitSeconds"_L1].toInt());
        QRegularExpression pattern(guidance->messagePattern, QRegularExpression::CaseInsensitiveOption);
        if (!pattern.isValid()) {
            complain(u"no regular expression: "_s + name);
            return;
        }
        guidance->variant = entry["variant"_L1].toString();
        const bool isVariant = !guidance->messagePattern.isEmpty();
        if (isVariant == guidance->variant.isEmpty() || !pattern.match(guidance->variant).hasMatch())
            complain(u"a variant and its message do not fit: "_s + name);
        pattern.optimize(); // any thread may ask
        if (!code.isEmpty())
            m_catalogue.codes.insert(code.toLower());
        m_catalogue.errors.push_back(std::move(*guidance));
        m_catalogue.patterns.push_back(std::move(pattern));
    }

    void readSituation(const QJsonObject &entry)
    {
        const QString name = entry["situation"_L1].toString();
        const auto situation = valueOf(kSituations, name);
        auto guidance = common(entry, name);
        if (!situation || m_catalogue.situations.contains(*situation))
            complain(u"unknown or repeated situation: "_s + name);
        if (!situation || !guidance)
            return;
        guidance->situation = situation;
        m_catalogue.situations.emplace(*situation, std::move(*guidance));
    }

    //! Some mean what a situation means.
    void readWebhook(const QJsonObject &entry)
    {
        const QString code = entry["code"_L1].toString();
        QRegularExpression pattern(QRegularExpression::anchoredPattern(code));
        std::optional<Guidance> guidance;
        if (entry.contains("situation"_L1)) {
            const auto situation = valueOf(kSituations, entry["situation"_L1].toString());
            const auto found =
                situation ? m_catalogue.situations.find(*situation) : m_catalogue.situations.end();
            if (found != m_catalogue.situations.end())
                guidance = found->second;
        } else {
            guidance = common(entry, code);
        }
        if (!guidance || !pattern.isValid() || code.isEmpty())
            return complain(u"wrong webhook: "_s + code);
        pattern.optimize();
        m_catalogue.webhooks.push_back(
            {entry["type"_L1].toString(), std::move(pattern), std::move(*guidance)});
    }

    QJsonObject m_root;
    QJsonObject m_shared;
    ErrorCatalogue m_catalogue;
};

} // namespace

ErrorCatalogue readErrorCatalogue(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    ErrorCatalogue catalogue = Reader(document.object()).read();
    if (error.error != QJsonParseError::NoError)
        catalogue.problem = u"no JSON"_s;
    return catalogue;
}

const ErrorCatalogue &errorCatalogue()
{
    static const ErrorCatalogue catalogue = [] {
        QFile file(u":/errors/catalogue.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        ErrorCatalogue read = readErrorCatalogue(isOpen ? file.readAll() : QByteArray());
        Q_ASSERT_X(read.problem.isEmpty(), "errorCatalogue", qPrintable(read.problem));
        return read;
    }();
    return catalogue;
}

} // namespace vinculo
