// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deeplink.h"

#include "core/domain/resources/registry.h"

#include <QByteArray>
#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace vinculo::deeplink {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kScheme = u"vinculo:";
constexpr QStringView kParameter = u"profile=";
constexpr qsizetype kMaximumKey = 128;
constexpr qsizetype kMaximumProfile = 100;

//! People say the record, the resource is called by its plural.
struct Alias
{
    QStringView word;
    QStringView page;
};
constexpr std::array kAliases{Alias{u"link", u"links"}, Alias{u"account", u"accounts"},
                              Alias{u"consent", u"consents"}, Alias{u"institution", u"institutions"}};

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isUuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != u'-' : !isHex(text[i]))
            return false;
    }
    return true;
}

//! Names of institutions and keys of people: plain words, so that nothing has to be unescaped.
bool isKey(QStringView text)
{
    return !text.isEmpty() && text.size() <= kMaximumKey && isLetterOrDigit(text.front()) &&
           std::ranges::all_of(
               text, [](QChar c) { return isLetterOrDigit(c) || QStringView(u"_-.:").contains(c); });
}

bool isIdOf(QStringView page, QStringView id)
{
    if (page == u"institutions" || page == kPersonPage)
        return isKey(id);
    return isUuid(id);
}

//! Nothing for wrong escapes, wrong UTF-8, and characters that are not to be seen.
std::optional<QString> unescaped(QStringView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%') {
            bytes += text.sliced(i, 1).toUtf8();
            continue;
        }
        if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2]))
            return {};
        bytes += QByteArray::fromHex(text.sliced(i + 1, 2).toLatin1());
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decoder(bytes);
    const QList<uint> characters = result.toUcs4();
    const bool isVisible = std::ranges::all_of(characters, [](char32_t c) {
        return QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format;
    });
    if (decoder.hasError() || !isVisible)
        return {};
    return result;
}

QString pageOf(QStringView word)
{
    for (const Alias &alias : kAliases)
        if (word == alias.word)
            return alias.page.toString();
    if (word == kPersonPage)
        return kPersonPage.toString();
    const ResourceSpec *spec = resources::find(word.toString().toStdString());
    return spec && spec->can(Verb::Detail) ? word.toString() : QString();
}

} // namespace

bool isAddress(QStringView text)
{
    return text.startsWith(kScheme, Qt::CaseInsensitive);
}

std::variant<DeepLink, DeepLinkProblem> parse(QStringView text)
{
    if (text.size() > kMaximumLength)
        return DeepLinkProblem::TooLong;
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (!isPlain || !isAddress(text))
        return DeepLinkProblem::NotAnAddress;
    QStringView rest = text.sliced(kScheme.size());
    if (!rest.startsWith(u"//"))
        return DeepLinkProblem::NotAnAddress;
    rest = rest.sliced(2);
    const qsizetype query = rest.indexOf(u'?');
    const QStringView place = query < 0 ? rest : rest.first(query);
    const qsizetype slash = place.indexOf(u'/');
    if (slash < 0)
        return DeepLinkProblem::NotAnAddress;
    // Hosts of addresses have no case: browsers write them small.
    DeepLink link{.page = pageOf(place.first(slash).toString().toLower()), .id = {}, .profile = {}};
    if (link.page.isEmpty())
        return DeepLinkProblem::UnknownKind;
    const QStringView id = place.sliced(slash + 1);
    if (!isIdOf(link.page, id))
        return DeepLinkProblem::BadId;
    link.id = isUuid(id) ? id.toString().toLower() : id.toString();
    if (query < 0)
        return link;
    const QStringView parameter = rest.sliced(query + 1);
    if (!parameter.startsWith(kParameter) || parameter.contains(u'&') || parameter.contains(u'#'))
        return DeepLinkProblem::BadParameter;
    const std::optional<QString> profile = unescaped(parameter.sliced(kParameter.size()));
    if (!profile || profile->trimmed().isEmpty() || profile->size() > kMaximumProfile)
        return DeepLinkProblem::BadParameter;
    link.profile = *profile;
    return link;
}

QString address(const DeepLink &link)
{
    QString page = link.page;
    for (const Alias &alias : kAliases)
        if (alias.page == link.page)
            page = alias.word.toString();
    QString text = u"vinculo://%1/%2"_s.arg(page, link.id);
    if (!link.profile.isEmpty())
        text += u"?profile="_s + QString::fromLatin1(link.profile.toUtf8().toPercentEncoding());
    return std::holds_alternative<DeepLink>(parse(text)) ? text : QString();
}

} // namespace vinculo::deeplink
