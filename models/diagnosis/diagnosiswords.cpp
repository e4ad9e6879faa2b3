// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/diagnosiswords.h"

#include "core/domain/resources/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Kind = CheckEvidence::Kind;

namespace {

template<class Key>
struct Words
{
    Key key;
    const char *text;
};

//! How the value of an evidence is written.
enum class Form : std::uint8_t { Day, DateTime, Moment, Age, Month, Count, Text, Status, Rate, Consent };

struct EvidenceWords
{
    Kind key;
    Form form;
    const char *text; //!< nullptr: the value alone
};

constexpr Words<Check> kTitles[] = {
    //: what is checked, at most 14 letters
    {Check::Link, QT_TRANSLATE_NOOP("Diagnosis", "Link")},
    //: what is checked, at most 14 letters
    {Check::Consent, QT_TRANSLATE_NOOP("Diagnosis", "Consent")},
    //: what is checked, at most 14 letters: is this kind of data fetched?
    {Check::Resource, QT_TRANSLATE_NOOP("Diagnosis", "Kind of data")},
    //: what is checked, at most 14 letters: the last and the next one
    {Check::Schedule, QT_TRANSLATE_NOOP("Diagnosis", "Updates")},
    //: what is checked, at most 14 letters
    {Check::Institution, QT_TRANSLATE_NOOP("Diagnosis", "Institution")},
    //: what is checked, at most 14 letters: calls that went wrong
    {Check::Errors, QT_TRANSLATE_NOOP("Diagnosis", "Errors")},
    //: what is checked, at most 14 letters: which months and accounts are there
    {Check::Coverage, QT_TRANSLATE_NOOP("Diagnosis", "What is there")},
    //: what is checked, at most 14 letters: has a reading ended?
    {Check::History, QT_TRANSLATE_NOOP("Diagnosis", "Reading")},
    //: what is checked, at most 14 letters: how long data and login are kept
    {Check::Retention, QT_TRANSLATE_NOOP("Diagnosis", "Storage time")},
};

constexpr Words<CheckState> kStates[] = {
    //: result of a check
    {CheckState::Ok, QT_TRANSLATE_NOOP("Diagnosis", "Fine")},
    //: result of a check
    {CheckState::Attention, QT_TRANSLATE_NOOP("Diagnosis", "Attention")},
    //: result of a check
    {CheckState::Problem, QT_TRANSLATE_NOOP("Diagnosis", "Problem")},
    //: result of a check: there is none
    {CheckState::NotChecked, QT_TRANSLATE_NOOP("Diagnosis", "Not checked")},
};

constexpr Words<WhyNot> kWhyNot[] = {
    {WhyNot::NotYet, QT_TRANSLATE_NOOP("Diagnosis", "The answer is still to come.")},
    {WhyNot::CallFailed, QT_TRANSLATE_NOOP("Diagnosis", "Belvo could not be asked.")},
    {WhyNot::TooSlow, QT_TRANSLATE_NOOP("Diagnosis", "Belvo has not answered in time.")},
    {WhyNot::Paused, QT_TRANSLATE_NOOP("Diagnosis", "Belvo has asked to be left alone for a moment.")},
    {WhyNot::Stopped, QT_TRANSLATE_NOOP("Diagnosis", "The check was stopped before.")},
    {WhyNot::LinkUnread, QT_TRANSLATE_NOOP("Diagnosis", "Without the link this cannot be known.")},
    {WhyNot::NoDocument,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Consents are found by CPF or CNPJ, and Belvo has none of this customer.")},
    {WhyNot::NotListed, QT_TRANSLATE_NOOP("Diagnosis", "Belvo does not list this institution.")},
    {WhyNot::NotStated, QT_TRANSLATE_NOOP("Diagnosis", "Belvo does not say it.")},
    {WhyNot::PartOfRows,
     QT_TRANSLATE_NOOP("Diagnosis", "There are more rows than were looked at, and these do not tell.")},
    {WhyNot::NoJournal,
     QT_TRANSLATE_NOOP("Diagnosis", "The record of calls on this computer could not be read.")},
};

constexpr Words<CheckFinding> kFound[] = {
    {CheckFinding::LinkValid, QT_TRANSLATE_NOOP("Diagnosis", "The link is there and works.")},
    {CheckFinding::LinkMissing,
     QT_TRANSLATE_NOOP(
         "Diagnosis", "Belvo no longer has this link: it was erased, or it belongs to another environment.")},
    {CheckFinding::LinkInvalid,
     QT_TRANSLATE_NOOP("Diagnosis", "The bank no longer accepts the credentials of this link.")},
    {CheckFinding::LinkUnconfirmed,
     QT_TRANSLATE_NOOP("Diagnosis", "The connection was begun and never finished.")},
    {CheckFinding::LinkTokenRequired,
     QT_TRANSLATE_NOOP("Diagnosis", "The bank asks for a code that only the customer has.")},
    {CheckFinding::LinkStatusUnknown,
     QT_TRANSLATE_NOOP("Diagnosis", "The link has a status that this program does not know.")},
    {CheckFinding::KeysRefused,
     QT_TRANSLATE_NOOP("Diagnosis", "The link could not be read, so the reason is not known.")},
    {CheckFinding::Throttled,
     QT_TRANSLATE_NOOP("Diagnosis", "The link could not be read, so the reason is not known.")},
    {CheckFinding::LinkUnread,
     QT_TRANSLATE_NOOP("Diagnosis", "The link could not be read, so the reason is not known.")},
    {CheckFinding::ConsentValid,
     QT_TRANSLATE_NOOP("Diagnosis", "The consent is alive and includes these data.")},
    {CheckFinding::ConsentNotNeeded,
     QT_TRANSLATE_NOOP("Diagnosis", "This institution needs no consent: it is not part of Open Finance.")},
    {CheckFinding::ConsentEndsSoon, QT_TRANSLATE_NOOP("Diagnosis", "The consent is alive, and ends soon.")},
    {CheckFinding::ConsentExpired,
     QT_TRANSLATE_NOOP("Diagnosis", "The consent has ended: the bank gives nothing any more.")},
    {CheckFinding::ConsentRejected, QT_TRANSLATE_NOOP("Diagnosis", "The consent was refused or taken back.")},
    {CheckFinding::ConsentAwaiting,
     QT_TRANSLATE_NOOP("Diagnosis", "The customer has not finished giving the consent at the bank.")},
    {CheckFinding::ConsentMissing, QT_TRANSLATE_NOOP("Diagnosis", "Belvo lists no consent for this link.")},
    {CheckFinding::ConsentLacksResource,
     QT_TRANSLATE_NOOP("Diagnosis", "The consent does not include these data.")},
    {CheckFinding::ConsentWithoutAccounts,
     QT_TRANSLATE_NOOP("Diagnosis", "The consent no longer includes any account.")},
    {CheckFinding::ResourceFetched,
     QT_TRANSLATE_NOOP("Diagnosis", "The institution delivers these data, and the link fetches them.")},
    {CheckFinding::ResourceNotOffered,
     QT_TRANSLATE_NOOP("Diagnosis", "The institution does not deliver this kind of data.")},
    {CheckFinding::ResourceNotFetched,
     QT_TRANSLATE_NOOP("Diagnosis", "The link does not fetch this kind of data.")},
    {CheckFinding::ScheduleOnTime, QT_TRANSLATE_NOOP("Diagnosis", "The last update came in time.")},
    {CheckFinding::ScheduleOverdue, QT_TRANSLATE_NOOP("Diagnosis", "An update should have come by now.")},
    {CheckFinding::ScheduleSingle,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "This link is only read when somebody asks for it, and that was not long ago.")},
    {CheckFinding::ScheduleSingleOld,
     QT_TRANSLATE_NOOP("Diagnosis", "The data are old, and nobody refreshes this link by itself.")},
    {CheckFinding::ScheduleFirst, QT_TRANSLATE_NOOP("Diagnosis", "The first update is still to come.")},
    {CheckFinding::ScheduleNeverRead,
     QT_TRANSLATE_NOOP("Diagnosis", "Connected, but nothing has been read yet.")},
    {CheckFinding::ScheduleHalted, QT_TRANSLATE_NOOP("Diagnosis", "A link in this state is not updated.")},
    {CheckFinding::InstitutionHealthy, QT_TRANSLATE_NOOP("Diagnosis", "Belvo says that it works.")},
    {CheckFinding::InstitutionDown,
     QT_TRANSLATE_NOOP("Diagnosis", "The institution does not answer at the moment.")},
    {CheckFinding::InstitutionSuspected,
     QT_TRANSLATE_NOOP("Diagnosis", "Most calls of this program to it fail at the moment.")},
    {CheckFinding::ErrorsNone,
     QT_TRANSLATE_NOOP("Diagnosis", "None of this program's calls has failed lately.")},
    {CheckFinding::ErrorsHealed,
     QT_TRANSLATE_NOOP("Diagnosis", "Calls had failed, but the link was read since.")},
    {CheckFinding::ErrorsQuota,
     QT_TRANSLATE_NOOP("Diagnosis", "The month's share of Open Finance is used up for this customer.")},
    {CheckFinding::ErrorsCustomer,
     QT_TRANSLATE_NOOP("Diagnosis", "The last fetch failed, and only the customer can change that.")},
    {CheckFinding::ErrorsBank, QT_TRANSLATE_NOOP("Diagnosis", "The last fetch failed at the bank.")},
    {CheckFinding::ErrorsBelvo, QT_TRANSLATE_NOOP("Diagnosis", "The last fetch failed at Belvo.")},
    {CheckFinding::ErrorsWait, QT_TRANSLATE_NOOP("Diagnosis", "The last fetch came to nothing for now.")},
    {CheckFinding::ErrorsOurs, QT_TRANSLATE_NOOP("Diagnosis", "The last fetch failed on our side.")},
    {CheckFinding::CoverageFull, QT_TRANSLATE_NOOP("Diagnosis", "The data are there.")},
    {CheckFinding::CoverageNoAccounts,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "No account came through this link: the customer may not have shared any.")},
    {CheckFinding::CoverageNoRows,
     QT_TRANSLATE_NOOP("Diagnosis", "Nothing of this kind came through this link.")},
    {CheckFinding::CoverageUnsupported,
     QT_TRANSLATE_NOOP("Diagnosis", "None of the accounts is of a kind that has these data.")},
    {CheckFinding::CoverageStops,
     QT_TRANSLATE_NOOP("Diagnosis", "The link was read since, but the bank gave nothing newer.")},
    {CheckFinding::CoverageGap, QT_TRANSLATE_NOOP("Diagnosis", "A month in between has nothing.")},
    {CheckFinding::CoverageSilent, QT_TRANSLATE_NOOP("Diagnosis", "Some accounts have nothing at all.")},
    {CheckFinding::CoverageShort,
     QT_TRANSLATE_NOOP("Diagnosis", "The bank gave fewer months than Belvo asked for.")},
    {CheckFinding::HistoryFinished, QT_TRANSLATE_NOOP("Diagnosis", "The last reading has ended.")},
    {CheckFinding::HistoryFirst,
     QT_TRANSLATE_NOOP("Diagnosis", "Connected a short time ago: the first reading is under way.")},
    {CheckFinding::HistoryUnderway,
     QT_TRANSLATE_NOOP("Diagnosis", "Belvo is fetching new data at this moment.")},
    {CheckFinding::HistoryLost,
     QT_TRANSLATE_NOOP("Diagnosis", "Belvo accepted a refresh, and no data came of it.")},
    {CheckFinding::HistoryNeverRead, QT_TRANSLATE_NOOP("Diagnosis", "The first reading has never ended.")},
    {CheckFinding::RetentionFar, QT_TRANSLATE_NOOP("Diagnosis", "Belvo keeps the data for a long time yet.")},
    {CheckFinding::RetentionSoon,
     QT_TRANSLATE_NOOP("Diagnosis", "Belvo erases the data soon, unless they are updated.")},
    {CheckFinding::RetentionPurged,
     QT_TRANSLATE_NOOP("Diagnosis", "Belvo has erased the data: they were not updated for too long.")},
    {CheckFinding::CredentialsEndSoon,
     QT_TRANSLATE_NOOP("Diagnosis", "Belvo forgets the login of this link soon.")},
    {CheckFinding::CredentialsEnded,
     QT_TRANSLATE_NOOP("Diagnosis", "Belvo has forgotten the login of this link, as agreed.")},
};

constexpr Words<Verdict> kVerdicts[] = {
    {Verdict::AllWell,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Nothing is wrong: the link works and its data are as new as they can be.")},
    {Verdict::AsFarAsKnown,
     QT_TRANSLATE_NOOP("Diagnosis", "What could be checked is fine; the rest only Belvo can see.")},
    {Verdict::NotAllChecked,
     QT_TRANSLATE_NOOP("Diagnosis", "What could be checked is fine, but not everything could.")},
};

constexpr Words<Verdict> kAdvice[] = {
    {Verdict::LinkGone,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Look at the customer's other links. If there is none, they have to connect again.")},
    {Verdict::NotAllChecked, QT_TRANSLATE_NOOP("Diagnosis", "Check again in a moment.")},
    {Verdict::NotAsked, QT_TRANSLATE_NOOP("Diagnosis", "Check again in a moment.")},
    {Verdict::NotFetched,
     QT_TRANSLATE_NOOP("Diagnosis", "Have these data fetched once, or add them to what the link fetches.")},
    {Verdict::NotInConsent,
     QT_TRANSLATE_NOOP("Diagnosis", "Ask the customer for a new consent that includes it.")},
    {Verdict::ConsentWithoutAccounts,
     QT_TRANSLATE_NOOP("Diagnosis", "Ask the customer for a new consent that includes it.")},
    {Verdict::NoAccounts,
     QT_TRANSLATE_NOOP("Diagnosis", "Ask the customer for a new consent that includes it.")},
    {Verdict::FirstReading,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Wait until it has ended. Asking before that gives nothing, or everything twice.")},
    {Verdict::RefreshLost,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Open a case at Belvo with what was found. Do not fetch again just to see.")},
    {Verdict::NoRows,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Open a case at Belvo with what was found. Do not fetch again just to see.")},
    {Verdict::Stops,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Open a case at Belvo with what was found. Do not fetch again just to see.")},
    {Verdict::Gap,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Open a case at Belvo with what was found. Do not fetch again just to see.")},
    {Verdict::SilentAccounts,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Open a case at Belvo with what was found. Do not fetch again just to see.")},
    {Verdict::StatusUnknown,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Open a case at Belvo with what was found. Do not fetch again just to see.")},
    {Verdict::ConsentMissing,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Open a case at Belvo with what was found. Do not fetch again just to see.")},
    {Verdict::AsFarAsKnown,
     QT_TRANSLATE_NOOP("Diagnosis",
                       "Open a case at Belvo with what was found. Do not fetch again just to see.")},
};

constexpr EvidenceWords kEvidence[] = {
    //: %1 date
    {Kind::Created, Form::Day, QT_TRANSLATE_NOOP("Diagnosis", "connected %1")},
    //: %1 age, as 3 days ago
    {Kind::LastRead, Form::Age, QT_TRANSLATE_NOOP("Diagnosis", "last read %1")},
    //: %1 date and time
    {Kind::NextTo, Form::DateTime, QT_TRANSLATE_NOOP("Diagnosis", "next update by %1")},
    //: %1 date at which a consent ends or has ended
    {Kind::ConsentEnd, Form::Day, QT_TRANSLATE_NOOP("Diagnosis", "until %1")},
    //: %1 date and time
    {Kind::LastFailure, Form::DateTime, QT_TRANSLATE_NOOP("Diagnosis", "the last on %1")},
    //: %1 date
    {Kind::FirstRow, Form::Day, QT_TRANSLATE_NOOP("Diagnosis", "the first row is of %1")},
    //: %1 date
    {Kind::LastRow, Form::Day, QT_TRANSLATE_NOOP("Diagnosis", "the newest of %1")},
    //: %1 age, as 3 days ago
    {Kind::Collected, Form::Age, QT_TRANSLATE_NOOP("Diagnosis", "the newest collected %1")},
    //: %1 month and year
    {Kind::EmptyMonth, Form::Month, QT_TRANSLATE_NOOP("Diagnosis", "nothing in %1")},
    //: %1 date
    {Kind::WindowStart, Form::Day,
     QT_TRANSLATE_NOOP("Diagnosis", "the bank gives 365 days at most: nothing before %1")},
    //: %1 date
    {Kind::AccountOpened, Form::Day, QT_TRANSLATE_NOOP("Diagnosis", "customer of the bank since %1")},
    //: %1 time
    {Kind::Accepted, Form::Moment, QT_TRANSLATE_NOOP("Diagnosis", "accepted %1")},
    //: %1 time
    {Kind::ReadyBy, Form::Moment, QT_TRANSLATE_NOOP("Diagnosis", "wait until %1")},
    //: %1 date: data are kept until then
    {Kind::KeptUntil, Form::Day, QT_TRANSLATE_NOOP("Diagnosis", "kept until %1")},
    //: %1 date: credentials are kept until then
    {Kind::CredentialsUntil, Form::Day, QT_TRANSLATE_NOOP("Diagnosis", "login kept until %1")},
    {Kind::Missed, Form::Count, QT_TRANSLATE_N_NOOP("Diagnosis", "%Ln update(s) missed")},
    {Kind::FetchedCount, Form::Count,
     QT_TRANSLATE_N_NOOP("Diagnosis", "the link fetches %Ln kind(s) of data")},
    {Kind::OfferedCount, Form::Count,
     QT_TRANSLATE_N_NOOP("Diagnosis", "the institution delivers %Ln kind(s)")},
    {Kind::Failures, Form::Count, QT_TRANSLATE_N_NOOP("Diagnosis", "%Ln failure(s)")},
    {Kind::Accounts, Form::Count, QT_TRANSLATE_N_NOOP("Diagnosis", "%Ln account(s)")},
    {Kind::SilentAccounts, Form::Count, QT_TRANSLATE_N_NOOP("Diagnosis", "%Ln account(s) without a row")},
    {Kind::Rows, Form::Count, QT_TRANSLATE_N_NOOP("Diagnosis", "%Ln row(s) looked at")},
    {Kind::RowsAtBelvo, Form::Count, QT_TRANSLATE_N_NOOP("Diagnosis", "%Ln row(s) at Belvo")},
    //: %1 status of a link
    {Kind::Status, Form::Status, QT_TRANSLATE_NOOP("Diagnosis", "status: %1")},
    //: %1 status of a link, as a list showed it until now
    {Kind::StatusBefore, Form::Status, QT_TRANSLATE_NOOP("Diagnosis", "was shown as: %1")},
    {Kind::ConsentEndless, Form::Text, QT_TRANSLATE_NOOP("Diagnosis", "never ends")},
    {Kind::RefreshRate, Form::Rate, nullptr},
    {Kind::ConsentStatus, Form::Consent, nullptr},
    {Kind::InstitutionName, Form::Text, nullptr},
    {Kind::ErrorCode, Form::Text, nullptr},
    //: %1 id
    {Kind::ConsentId, Form::Text, QT_TRANSLATE_NOOP("Diagnosis", "consent %1")},
    {Kind::FetchesAll, Form::Text, QT_TRANSLATE_NOOP("Diagnosis", "the link fetches everything")},
    //: %1 id of a call at Belvo
    {Kind::RequestId, Form::Text, QT_TRANSLATE_NOOP("Diagnosis", "request id %1")},
    {Kind::RunOnly, Form::Text, QT_TRANSLATE_NOOP("Diagnosis", "known since the start of the program only")},
    //: %1 two numbers: 37/41
    {Kind::BankFailures, Form::Text,
     QT_TRANSLATE_NOOP("Diagnosis", "calls of this program to it that failed: %1")},
    //: %1 date and time: calls fail since then
    {Kind::BankFailsSince, Form::DateTime, QT_TRANSLATE_NOOP("Diagnosis", "since %1")},
    {Kind::BankSaidWell, Form::Text, QT_TRANSLATE_NOOP("Diagnosis", "Belvo says that it works")},
    {Kind::BankTooFew, Form::Text, QT_TRANSLATE_NOOP("Diagnosis", "too few to tell")},
    {Kind::BankUnwatched, Form::Text,
     QT_TRANSLATE_NOOP("Diagnosis", "not checked: how calls of this program to it go")},
    {Kind::LogFailures, Form::Count, QT_TRANSLATE_N_NOOP("Diagnosis", "%Ln of them in the open call log")},
    {Kind::LogNotOpen, Form::Text, QT_TRANSLATE_NOOP("Diagnosis", "not checked: call logs, as none is open")},
    {Kind::JournalUnread, Form::Text,
     QT_TRANSLATE_NOOP("Diagnosis", "not checked: the record of calls on this computer")},
    //: %1 span as Belvo writes it: 365d
    {Kind::StaleIn, Form::Text, QT_TRANSLATE_NOOP("Diagnosis", "stale_in %1")},
};

constexpr Words<DiagnosisAction> kActions[] = {
    //: button; a dialog follows
    {DiagnosisAction::Refresh, QT_TRANSLATE_NOOP("Diagnosis", "Fetch again at Belvo…")},
    //: button; a dialog follows
    {DiagnosisAction::FetchPart, QT_TRANSLATE_NOOP("Diagnosis", "Fetch these data…")},
    //: button
    {DiagnosisAction::CopyCustomerText, QT_TRANSLATE_NOOP("Diagnosis", "Copy the text for the customer")},
    //: button
    {DiagnosisAction::CopyCase, QT_TRANSLATE_NOOP("Diagnosis", "Copy the case for Belvo")},
    //: button; %1 time
    {DiagnosisAction::Wait, QT_TRANSLATE_NOOP("Diagnosis", "Check again at %1")},
    //: button
    {DiagnosisAction::CheckAgain, QT_TRANSLATE_NOOP("Diagnosis", "Check again")},
    //: button
    {DiagnosisAction::ShowCustomer, QT_TRANSLATE_NOOP("Diagnosis", "Show the customer")},
};

constexpr const char *kContext = "Diagnosis";

template<class Key, std::size_t N>
QString textOf(const Words<Key> (&words)[N], Key key)
{
    const auto *const found = std::ranges::find(words, key, &Words<Key>::key);
    return found == std::end(words) ? QString() : QCoreApplication::translate(kContext, found->text);
}

//! A wire value of a field of links or consents as people read it; itself when nobody knows it.
QString labelOf(const ResourceSpec &spec, std::string_view path, const QString &wire)
{
    for (const FieldSpec &field : spec.fields) {
        if (field.path != path)
            continue;
        for (const EnumValue &value : field.values)
            if (wire == QLatin1StringView(value.value.data(), static_cast<qsizetype>(value.value.size())))
                return CellFormatter::enumLabel(spec, value);
    }
    return CellFormatter::visible(wire);
}

} // namespace

DiagnosisWords::DiagnosisWords(const QDateTime &now, const QLocale &locale)
    : m_now(now)
    , m_formatter(locale)
{
}

QString DiagnosisWords::title(Check check)
{
    return textOf(kTitles, check);
}

QString DiagnosisWords::state(CheckState state)
{
    return textOf(kStates, state);
}

QString DiagnosisWords::sentence(const CheckResult &result) const
{
    return result.state == CheckState::NotChecked ? textOf(kWhyNot, result.whyNot)
                                                  : textOf(kFound, result.finding);
}

QString DiagnosisWords::moment(const QDateTime &at) const
{
    const QDateTime local = at.toLocalTime();
    return local.date() == m_now.toLocalTime().date()
               ? m_formatter.locale().toString(local.time(), QLocale::ShortFormat)
               : m_formatter.dateTime(at);
}

QString DiagnosisWords::valueOf(const CheckEvidence &evidence, int form) const
{
    const QVariant &value = evidence.value;
    const QDateTime time = value.toDateTime();
    switch (static_cast<Form>(form)) {
    case Form::Day:
        return m_formatter.date(value.typeId() == QMetaType::QDate ? value.toDate()
                                                                   : time.toLocalTime().date());
    case Form::DateTime:
        return m_formatter.dateTime(time);
    case Form::Moment:
        return moment(time);
    case Form::Age:
        return m_formatter.age(time.toMSecsSinceEpoch(), m_now.toMSecsSinceEpoch());
    case Form::Month:
        return m_formatter.locale().toString(value.toDate(), u"MMMM yyyy");
    case Form::Status:
        return labelOf(resources::links(), "status", value.toString());
    case Form::Rate:
        return labelOf(resources::links(), "refresh_rate", value.toString());
    case Form::Consent:
        return labelOf(resources::consents(), "status", value.toString());
    case Form::Count:
    case Form::Text:
        break;
    }
    return CellFormatter::visible(value.toString());
}

QString DiagnosisWords::piece(const CheckEvidence &evidence) const
{
    const auto *const words = std::ranges::find(kEvidence, evidence.kind, &EvidenceWords::key);
    if (words == std::end(kEvidence))
        return {};
    const QString value = valueOf(evidence, static_cast<int>(words->form));
    if (!words->text)
        return value;
    const int number = words->form == Form::Count ? evidence.value.toInt() : -1;
    const QString text = QCoreApplication::translate(kContext, words->text, nullptr, number);
    return text.contains(u"%1") ? text.arg(value) : text;
}

QString DiagnosisWords::evidence(const CheckResult &result) const
{
    QStringList pieces;
    for (const CheckEvidence &one : result.evidence)
        pieces.append(piece(one));
    pieces.removeAll(QString());
    return pieces.join(u" · "_s);
}

QString DiagnosisWords::verdict(const Conclusion &conclusion, const CheckResults &results) const
{
    const QString own = textOf(kVerdicts, conclusion.verdict);
    if (!own.isEmpty() || !conclusion.decidedBy)
        return own;
    return textOf(kFound, results[indexOf(*conclusion.decidedBy)].finding);
}

QString DiagnosisWords::advice(const Conclusion &conclusion, const QString &language) const
{
    const QString own = textOf(kAdvice, conclusion.verdict);
    const Guidance *guidance = own.isEmpty() ? guidanceOf(conclusion) : nullptr;
    return guidance ? guidance->nextStep.in(language) : own;
}

QString DiagnosisWords::action(const Conclusion &conclusion) const
{
    const QString text = textOf(kActions, conclusion.action);
    return text.contains(u"%1") ? text.arg(moment(conclusion.waitUntil)) : text;
}

} // namespace vinculo::models
