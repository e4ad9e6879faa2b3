// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace vinculo;
using ui::Theme;

namespace {

//! Contrast ratio as WCAG 2.2 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto channel = [](float value) {
            const double v = double(value);
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
               0.0722 * channel(color.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp, qApp); }
    void textIsReadable_data();
    void textIsReadable();
    void pillsAreReadable_data() { schemes(); }
    void pillsAreReadable();
    void bandsAndFilledButtonsAreReadable_data() { schemes(); }
    void bandsAndFilledButtonsAreReadable();
    void switchingChangesThePaletteAndSaysSo();
    void everyIconIsDrawnInTheSchemesColour();
    void unknownIconIsNull();

private:
    void schemes();
    Theme *m_theme = nullptr;
};

void TestTheme::schemes()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

void TestTheme::textIsReadable_data()
{
    using Role = Theme::Role;
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<Role>("front");
    QTest::addColumn<Role>("back");
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark})
        for (const auto front : {Role::Text, Role::Secondary, Role::Accent, Role::Ok, Role::Attention,
                                 Role::Problem, Role::Neutral, Role::Violet})
            for (const auto back : {Role::Window, Role::Surface, Role::Alternate})
                QTest::addRow("scheme %d: role %d on role %d", int(scheme), int(front), int(back))
                    << scheme << front << back;
}

void TestTheme::textIsReadable()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(Theme::Role, front);
    QFETCH(Theme::Role, back);
    m_theme->setScheme(scheme);
    QVERIFY2(contrast(m_theme->color(front), m_theme->color(back)) >= 4.5,
             qPrintable(QString::number(contrast(m_theme->color(front), m_theme->color(back)))));
}

void TestTheme::pillsAreReadable()
{
    QFETCH(Theme::Scheme, scheme);
    m_theme->setScheme(scheme);
    for (const auto tone : {Tone::Neutral, Tone::Ok, Tone::Attention, Tone::Problem})
        QVERIFY(contrast(m_theme->toneColor(tone), m_theme->tintOf(tone)) >= 4.5);
    for (const auto role : {Theme::Role::Text, Theme::Role::Secondary})
        QVERIFY(contrast(m_theme->color(role), m_theme->color(Theme::Role::Selection)) >= 4.5);
    QVERIFY(contrast(m_theme->color(Theme::Role::Text), m_theme->color(Theme::Role::Hover)) >= 4.5);
}

void TestTheme::bandsAndFilledButtonsAreReadable()
{
    QFETCH(Theme::Scheme, scheme);
    m_theme->setScheme(scheme);
    for (const auto environment : {Environment::Demo, Environment::Sandbox, Environment::Production})
        QVERIFY(contrast(m_theme->color(Theme::Role::OnBand), m_theme->bandColor(environment)) >= 4.5);
    for (const auto role : {Theme::Role::Accent, Theme::Role::Problem})
        QVERIFY(contrast(m_theme->color(Theme::Role::OnAccent), m_theme->color(role)) >= 4.5);
}

void TestTheme::switchingChangesThePaletteAndSaysSo()
{
    m_theme->setScheme(Theme::Scheme::Light);
    QSignalSpy changed(m_theme, &Theme::changed);
    m_theme->setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_theme->isDark());
    QCOMPARE(qApp->palette().color(QPalette::Base), m_theme->color(Theme::Role::Surface));
    QCOMPARE(qApp->palette().color(QPalette::Link), m_theme->color(Theme::Role::Accent));
    m_theme->setScheme(Theme::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestTheme::everyIconIsDrawnInTheSchemesColour()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 30);
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme->setScheme(scheme);
        for (const QString &file : files) {
            const QIcon icon = m_theme->icon(file.chopped(4), Theme::Role::Accent);
            const QImage image = icon.pixmap(QSize(48, 48)).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                        QCOMPARE(pixel.rgb(), m_theme->color(Theme::Role::Accent).rgb());
                        ++inked;
                    }
            QVERIFY2(inked > 8, qPrintable(file));
        }
    }
}

void TestTheme::unknownIconIsNull()
{
    QVERIFY(m_theme->icon(u"no-such-icon"_s).isNull());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
