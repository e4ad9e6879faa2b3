// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deeplink.h"
#include "core/domain/resources/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;

namespace {

const QString kId = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;

std::optional<DeepLink> parsed(const QString &text)
{
    const auto result = deeplink::parse(text);
    const auto *link = std::get_if<DeepLink>(&result);
    return link ? std::optional(*link) : std::nullopt;
}

} // namespace

class TestDeepLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAreNamedByResourceAndId_data();
    void recordsAreNamedByResourceAndId();
    void everyResourceHasAnAddress();
    void profilesMayHaveAnyName();
    void everythingElseIsRefused_data();
    void everythingElseIsRefused();
    void noPrefixOfAnAddressIsMisread();
    void addressesThatCannotBeReadAreNotMade();
};

void TestDeepLink::recordsAreNamedByResourceAndId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("id");
    QTest::newRow("link") << u"vinculo://link/"_s + kId << u"links"_s << kId;
    QTest::newRow("links") << u"vinculo://links/"_s + kId << u"links"_s << kId;
    QTest::newRow("account") << u"vinculo://account/"_s + kId << u"accounts"_s << kId;
    QTest::newRow("consent") << u"vinculo://consent/"_s + kId << u"consents"_s << kId;
    QTest::newRow("tax status of Chile") << u"vinculo://tax-status-cl/"_s + kId << u"tax-status-cl"_s << kId;
    QTest::newRow("institution") << u"vinculo://institution/erebor_br_retail"_s << u"institutions"_s
                                 << u"erebor_br_retail"_s;
    QTest::newRow("person by link") << u"vinculo://person/"_s + kId << u"person"_s << kId;
    QTest::newRow("person by key") << u"vinculo://person/p-12:4"_s << u"person"_s << u"p-12:4"_s;
    QTest::newRow("capitals") << u"VINCULO://Link/"_s + kId.toUpper() << u"links"_s << kId;
}

void TestDeepLink::recordsAreNamedByResourceAndId()
{
    QFETCH(const QString, text);
    QFETCH(const QString, page);
    QFETCH(const QString, id);
    QCOMPARE(parsed(text), (DeepLink{.page = page, .id = id, .profile = {}}));
    QVERIFY(deeplink::isAddress(text));
}

void TestDeepLink::everyResourceHasAnAddress()
{
    for (const ResourceSpec *spec : resources::all()) {
        const auto name = QString::fromUtf8(spec->name.data(), qsizetype(spec->name.size()));
        const QString id = spec == &resources::institutions() ? u"tatooine_mx_fiscal"_s : kId;
        const DeepLink link{.page = name, .id = id, .profile = {}};
        QCOMPARE(parsed(deeplink::address(link)), link);
    }
}

void TestDeepLink::profilesMayHaveAnyName()
{
    for (const QString &name : {u"Crédito Já & filhos?profile=#1"_s, u"100 %"_s, u"東京 🏦"_s, u"a+b"_s}) {
        const DeepLink link{.page = u"links"_s, .id = kId, .profile = name};
        QCOMPARE(parsed(deeplink::address(link)), link);
    }
    QCOMPARE(parsed(u"vinculo://link/"_s + kId + u"?profile=a+b%20c"_s)->profile, u"a+b c"_s);
}

void TestDeepLink::everythingElseIsRefused_data()
{
    using enum DeepLinkProblem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QString &text, DeepLinkProblem problem) {
        QTest::newRow(name) << text << static_cast<int>(problem);
    };
    const QString good = u"vinculo://link/"_s + kId;
    row("nothing", QString(), NotAnAddress);
    row("another scheme", u"https://link/"_s + kId, NotAnAddress);
    row("no slashes", u"vinculo:link/"_s + kId, NotAnAddress);
    row("one slash", u"vinculo:/link/"_s + kId, NotAnAddress);
    row("a command line", u"vinculo://link/x --profile=production"_s, NotAnAddress);
    row("a space before", u" "_s + good, NotAnAddress);
    row("a line end behind", good + u'\n', NotAnAddress);
    row("a NUL behind", good + QChar(0), NotAnAddress);
    row("a NUL inside", u"vinculo://link/"_s + QChar(0) + kId, NotAnAddress);
    row("written from right to left", good + QChar(0x202e), NotAnAddress);
    row("full-width letters", u"vinculo://ｌink/"_s + kId, NotAnAddress);
    row("no id", u"vinculo://link"_s, NotAnAddress);
    row("an empty id", u"vinculo://link/"_s, BadId);
    row("a verb", u"vinculo://delete/"_s + kId, UnknownKind);
    row("a page that is no resource", u"vinculo://activity/"_s + kId, UnknownKind);
    row("no resource", u"vinculo:///"_s + kId, UnknownKind);
    row("a path up", u"vinculo://../"_s + kId, UnknownKind);
    row("user and password", u"vinculo://me:secret@link/"_s + kId, UnknownKind);
    row("a port", u"vinculo://link:80/"_s + kId, UnknownKind);
    row("an escaped resource", u"vinculo://%6cink/"_s + kId, UnknownKind);
    row("a verb behind", good + u"/refresh"_s, BadId);
    row("a slash behind", good + u'/', BadId);
    row("a path up behind", good + u"/../../"_s, BadId);
    row("an escaped slash", u"vinculo://link/%2e%2e%2f"_s + kId, BadId);
    row("an escaped id", u"vinculo://link/%36f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s, BadId);
    row("an escaped NUL", good + u"%00"_s, BadId);
    row("braces", u"vinculo://link/{"_s + kId + u'}', BadId);
    row("too short", good.chopped(1), BadId);
    row("other letters", u"vinculo://link/6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5g"_s, BadId);
    row("a fragment", good + u"#x"_s, BadId);
    row("several ids", good + u","_s + kId, BadId);
    row("an institution up", u"vinculo://institution/.."_s, BadId);
    row("an institution as a path", u"vinculo://institution/a/b"_s, BadId);
    row("an institution as a filter", u"vinculo://institution/a&status=x"_s, BadId);
    row("a long institution", u"vinculo://institution/"_s + QString(129, u'a'), BadId);
    row("an empty parameter", good + u'?', BadParameter);
    row("another parameter", good + u"?action=delete"_s, BadParameter);
    row("parameters in capitals", good + u"?PROFILE=x"_s, BadParameter);
    row("two parameters", good + u"?profile=x&page=links"_s, BadParameter);
    row("the parameter twice", good + u"?profile=x&profile=y"_s, BadParameter);
    row("a fragment behind the parameter", good + u"?profile=x#y"_s, BadParameter);
    row("an empty profile", good + u"?profile="_s, BadParameter);
    row("a blank profile", good + u"?profile=%20%20"_s, BadParameter);
    row("half an escape", good + u"?profile=x%2"_s, BadParameter);
    row("a wrong escape", good + u"?profile=%zz"_s, BadParameter);
    row("wrong UTF-8", good + u"?profile=%c3%28"_s, BadParameter);
    row("UTF-8 longer than needed", good + u"?profile=%c0%af"_s, BadParameter);
    row("half a character", good + u"?profile=%ed%a0%80"_s, BadParameter);
    row("an escaped line end", good + u"?profile=x%0aok"_s, BadParameter);
    row("an escaped NUL in the profile", good + u"?profile=x%00"_s, BadParameter);
    row("a hidden change of direction", good + u"?profile=x%e2%80%ae"_s, BadParameter);
    row("a long profile", good + u"?profile="_s + QString(101, u'x'), BadParameter);
    row("longer than any", good + u"?profile="_s + QString(3000, u'x'), TooLong);
    row("huge", QString(10'000'000, u'%'), TooLong);
}

void TestDeepLink::everythingElseIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const int, problem);
    const auto result = deeplink::parse(text);
    QVERIFY(std::holds_alternative<DeepLinkProblem>(result));
    QCOMPARE(static_cast<int>(std::get<DeepLinkProblem>(result)), problem);
}

//! Cut anywhere, an address is refused; only within the profile's name a shorter name may come out.
void TestDeepLink::noPrefixOfAnAddressIsMisread()
{
    const QString address = u"vinculo://link/"_s + kId + u"?profile=Cr%C3%A9dito"_s;
    const qsizetype whole = address.indexOf(u'?');
    for (qsizetype length = 0; length < address.size(); ++length) {
        const std::optional<DeepLink> link = parsed(address.first(length));
        QCOMPARE(link.has_value(), length == whole || (link && !link->profile.isEmpty()));
        if (link)
            QVERIFY(u"Crédito"_s.startsWith(link->profile));
    }
}

void TestDeepLink::addressesThatCannotBeReadAreNotMade()
{
    QVERIFY(deeplink::address({.page = u"links"_s, .id = u"17"_s, .profile = {}}).isEmpty());
    QVERIFY(deeplink::address({.page = u"activity"_s, .id = kId, .profile = {}}).isEmpty());
    QVERIFY(deeplink::address({.page = u"links"_s, .id = kId, .profile = u"a\nb"_s}).isEmpty());
}

QTEST_APPLESS_MAIN(TestDeepLink)
#include "tst_deeplink.moc"
