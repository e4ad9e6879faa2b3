// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/browser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

namespace {

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression form(u" %1=\"([^\"]*)\""_s.arg(name));
    return unescaped(form.match(tag).captured(1));
}

QStringList tags(const QString &html, const QString &name)
{
    QStringList list;
    static const QRegularExpression form(u"<(\\w+)[^>]*>"_s);
    auto matches = form.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1) == name)
            list.append(match.captured());
    }
    return list;
}

QHash<QString, QString> valuesOf(const QString &form)
{
    QHash<QString, QString> values;
    for (const QString &input : tags(form, u"input"_s))
        if (attribute(input, u"type"_s) != u"checkbox"_s)
            values.insert(attribute(input, u"name"_s), attribute(input, u"value"_s));
    const QStringList choices = tags(form, u"select"_s);
    for (const QString &option : tags(form, u"option"_s))
        if (!choices.isEmpty() && option.contains(u" selected"_s))
            values.insert(attribute(choices.first(), u"name"_s), attribute(option, u"value"_s));
    return values;
}

} // namespace

void Browser::open(const QString &address)
{
    follow(m_client.browse(address));
}

void Browser::follow(Answer answer)
{
    m_answer = std::move(answer);
    while (m_answer.status == 303 && m_answer.location.startsWith(u'/'))
        m_answer = m_client.browse(m_answer.location);
}

bool Browser::press(const QString &button, const QHash<QString, QString> &typed)
{
    const QRegularExpression wanted(
        u"<button[^>]*>%1</button>"_s.arg(QRegularExpression::escape(button.toHtmlEscaped())));
    const QStringList forms = page().split(u"<form "_s).mid(1);
    for (const QString &form : forms) {
        const auto match = wanted.match(form);
        if (!match.hasMatch())
            continue;
        QHash<QString, QString> values = valuesOf(form);
        if (const QString name = attribute(match.captured(), u"name"_s); !name.isEmpty())
            values.insert(name, attribute(match.captured(), u"value"_s));
        for (auto it = typed.begin(); it != typed.end(); ++it)
            values.insert(it.key(), it.value());
        QUrlQuery query;
        for (auto it = values.begin(); it != values.end(); ++it)
            query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(it.key())),
                               QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
        follow(m_client.submit(attribute(u"<form "_s + form.section(u'>', 0, 0) + u'>', u"action"_s), query));
        return true;
    }
    return false;
}

QStringList Browser::texts() const
{
    static const QRegularExpression style(u"<style>.*</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression text(u">([^<]*)<"_s);
    static const QRegularExpression described(u" (?:placeholder|alt|aria-label)=\"([^\"]*)\""_s);
    const QString html = page().remove(style);
    QStringList list;
    for (const QRegularExpression &form : {text, described})
        for (auto matches = form.globalMatch(html); matches.hasNext();)
            if (const QString found = unescaped(matches.next().captured(1)).trimmed(); !found.isEmpty())
                list.append(found);
    return list;
}

QString Browser::language() const
{
    return attribute(tags(page(), u"html"_s).value(0), u"lang"_s);
}

bool Browser::shows(const QString &text) const
{
    return page().contains(text.toHtmlEscaped().replace(u'\'', u"&#39;"_s));
}

QString Browser::sentWith(const QString &parameter) const
{
    return QUrlQuery(QUrl(m_answer.location)).queryItemValue(parameter, QUrl::FullyDecoded);
}

QString Browser::linkTo(const QString &text) const
{
    const QRegularExpression form(u"<a[^>]*>%1</a>"_s.arg(QRegularExpression::escape(text.toHtmlEscaped())));
    return attribute(form.match(page()).captured(), u"href"_s);
}

} // namespace vinculo::tests
