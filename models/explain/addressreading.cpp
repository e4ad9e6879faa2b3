// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/addressreading.h"

#include "core/api/listrequest.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Kind = PastedFact::Kind;

namespace {

constexpr int kMostAddresses = 20;

//! Query and fragment of an address, with names in lower case.
class Parameters
{
public:
    explicit Parameters(const QString &address)
    {
        const qsizetype hash = address.indexOf(u'#');
        const qsizetype mark = address.indexOf(u'?');
        if (mark >= 0 && (hash < 0 || mark < hash))
            add(address.sliced(mark + 1, (hash < 0 ? address.size() : hash) - mark - 1));
        if (hash >= 0) {
            const QString fragment = address.sliced(hash + 1);
            add(fragment.sliced(fragment.indexOf(u'?') + 1)); // "#/back?error=…" of web applications
        }
    }
    [[nodiscard]] QString first(std::initializer_list<QLatin1StringView> names) const
    {
        for (const QLatin1StringView name : names)
            if (const QString value = m_values.value(name); !value.isEmpty())
                return value;
        return {};
    }

private:
    void add(QString part)
    {
        part.replace(u'+', u' '); // as forms write a blank
        const QUrlQuery query(part);
        const auto items = query.queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            if (!m_values.contains(name.toLower()))
                m_values.insert(name.toLower(), value);
    }
    QHash<QString, QString> m_values;
};

//! Banks put the reason into the description and a general word into the code.
QString codeOf(const QString &code, const QString &words)
{
    static const QRegularExpression word(u"[a-z]+(?:_[a-z]+)+"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto it = word.globalMatch(words); it.hasNext();)
        if (const QString inside = it.next().captured().toLower(); isKnownCode(inside))
            return inside;
    if (!code.isEmpty())
        return code;
    const bool isOneWord = !words.isEmpty() && word.match(words).captured() == words;
    return isOneWord ? words : QString();
}

bool readAddress(Gathering &gathering, const QString &address)
{
    const Parameters of(address);
    const QString words = of.first({"error_description"_L1, "error_message"_L1,
                                    "last_encountered_error_message"_L1, "warning_message"_L1, "message"_L1});
    const QString named = of.first(
        {"error_code"_L1, "last_encountered_error_code"_L1, "error"_L1, "warning"_L1, "error_type"_L1});
    const QString link = of.first({"link"_L1, "link_id"_L1});
    const QString step = of.first({"meta_data_step"_L1, "step"_L1});
    const bool isSuccess = api::isUuid(link) && named.isEmpty() && words.isEmpty();
    if (named.isEmpty() && words.isEmpty() && !isSuccess && step.isEmpty())
        return false;
    ApiError error;
    error.code = codeOf(named, words);
    error.message = words;
    if (!error.code.isEmpty() || !words.isEmpty())
        gathering.addError(error);
    if (api::isUuid(link))
        gathering.addFact(Kind::LinkId, link.toLower());
    gathering.addFact(Kind::Institution,
                      of.first({"meta_data_institution_name"_L1, "institution_name"_L1, "institution"_L1}));
    gathering.addFact(Kind::RequestId, of.first({"request_id"_L1}));
    gathering.addFact(Kind::WidgetStep, step);
    if (isSuccess)
        gathering.markSuccess();
    return true;
}

} // namespace

bool readReturnAddress(Gathering &gathering, const QString &text)
{
    static const QRegularExpression pattern(u"\\b[a-z][a-z0-9+.-]{0,40}://[^\\s\"'<>]{1,8000}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    bool isFound = false;
    int count = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext() && count < kMostAddresses; ++count)
        isFound = readAddress(gathering, it.next().captured()) || isFound;
    if (isFound)
        return true;
    // the tail alone, as people copy it: "#error=access_denied&error_description=…"
    const QString trimmed = text.trimmed();
    const bool isTail = (trimmed.startsWith(u'#') || trimmed.startsWith(u'?')) && trimmed.contains(u'=') &&
                        !trimmed.contains(u' ');
    return isTail && readAddress(gathering, trimmed);
}

} // namespace vinculo::models
