// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; //!< several for a plural
    bool isPlural = false;
    bool isUnfinished = false;

    [[nodiscard]] QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

QList<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            Message message;
            message.context = context;
            message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
            messages.append(message);
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isUnfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
            if (!messages.last().isPlural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[1-9]|n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

//! "&" that makes a letter an access key: not doubled, not at the end.
int accessKeys(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!&)&(?![&\\s])(?!\\w+;)"_s);
    return static_cast<int>(text.count(pattern));
}

} // namespace

//! The catalogues are complete, true to the sources, and keep what the program fills in.
class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringOfTheSourcesIsTranslated_data() { addLanguages(); }
    void everyStringOfTheSourcesIsTranslated();
    void placeholdersSurvive_data() { addLanguages(); }
    void placeholdersSurvive();
    void accessKeysSurvive_data() { addLanguages(); }
    void accessKeysSurvive();
    void aMissingStringIsNoticed();

private:
    static void addLanguages();
    static QString cataloguePath(const QString &language)
    {
        return QStringLiteral(VINCULO_SOURCE_DIR "/translations/vinculo_%1.ts").arg(language);
    }
    static QList<Message> extractFromSources();
};

void TestCatalogues::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"pt", "es", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

QList<Message> TestCatalogues::extractFromSources()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(u"fresh.ts"_s);
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s,
                          u"none"_s,    u"-I"_s,           QStringLiteral(VINCULO_SOURCE_DIR)};
    for (const char *part : {"core/domain", "models", "ui", "app"})
        arguments.append(QStringLiteral(VINCULO_SOURCE_DIR "/%1").arg(QLatin1StringView(part)));
    arguments << u"-ts"_s << target;
    QProcess lupdate;
    lupdate.start(QStringLiteral(VINCULO_LUPDATE), arguments);
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return {};
    return readCatalogue(target);
}

void TestCatalogues::everyStringOfTheSourcesIsTranslated()
{
    QFETCH(QString, language);
    static const QList<Message> sources = extractFromSources();
    QVERIFY2(sources.size() > 100, "lupdate found nothing");
    QHash<QString, Message> translated;
    for (const Message &message : readCatalogue(cataloguePath(language)))
        translated.insert(message.key(), message);

    QStringList problems;
    for (const Message &message : sources) {
        const auto found = translated.constFind(message.key());
        const bool complete = found != translated.cend() && !found->isUnfinished &&
                              !found->translations.isEmpty() && !found->translations.contains(QString());
        if (!complete)
            problems.append(u"%1: %2"_s.arg(message.context, message.source));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestCatalogues::placeholdersSurvive()
{
    QFETCH(QString, language);
    QStringList problems;
    for (const Message &message : readCatalogue(cataloguePath(language))) {
        for (const QString &translation : message.translations) {
            QStringList wanted = placeholders(message.source);
            QStringList found = placeholders(translation);
            if (message.isPlural) { // "one link" needs no number
                wanted.removeAll(u"%n"_s);
                found.removeAll(u"%n"_s);
            }
            if (found != wanted)
                problems.append(u"%1: %2 → %3"_s.arg(message.context, message.source, translation));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestCatalogues::accessKeysSurvive()
{
    QFETCH(QString, language);
    QStringList problems;
    for (const Message &message : readCatalogue(cataloguePath(language))) {
        // Labels of the API's own tables ("Bills & Utilities") have a bare ampersand and no access key.
        if (accessKeys(message.source) != 1)
            continue;
        for (const QString &translation : message.translations)
            if (accessKeys(translation) != 1)
                problems.append(u"%1: %2 → %3"_s.arg(message.context, message.source, translation));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestCatalogues::aMissingStringIsNoticed()
{
    QTemporaryDir folder;
    QFile catalogue(folder.filePath(u"x.ts"_s));
    QVERIFY(catalogue.open(QIODevice::WriteOnly));
    catalogue.write("<TS version=\"2.1\"><context><name>A</name><message><source>&amp;Open</source>"
                    "<translation type=\"unfinished\"></translation></message></context></TS>");
    catalogue.close();
    const QList<Message> messages = readCatalogue(catalogue.fileName());
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages.constFirst().isUnfinished);
    QCOMPARE(accessKeys(messages.constFirst().source), 1);
    QCOMPARE(accessKeys(u"Food && drink & more"_s), 0);
    QCOMPARE(placeholders(u"%1 of %n, %L2"_s), QStringList({u"%1"_s, u"%L2"_s, u"%n"_s}));
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
