// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/themediconengine.h"
#include "ui/theme/vinculostyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

struct Shade
{
    Theme::Role role;
    QRgb light;
    QRgb dark;
};

// Contrast of every text colour on surface, window and alternate is 4.5 or more; tst_theme measures it.
constexpr std::array kShades{
    Shade{Theme::Role::Window, 0xFFF4F6F8, 0xFF12161C},
    Shade{Theme::Role::Surface, 0xFFFFFFFF, 0xFF1A2028},
    Shade{Theme::Role::Alternate, 0xFFF8FAFB, 0xFF1E252E},
    Shade{Theme::Role::Border, 0xFFD5DBE3, 0xFF323C48},
    Shade{Theme::Role::Text, 0xFF17202B, 0xFFE7ECF2},
    Shade{Theme::Role::Secondary, 0xFF556272, 0xFFA3AFBD},
    Shade{Theme::Role::Accent, 0xFF1557B0, 0xFF82B4FF},
    Shade{Theme::Role::Selection, 0xFFD6E6FB, 0xFF223A5C},
    Shade{Theme::Role::Ok, 0xFF0A6E66, 0xFF5CCBC0},
    Shade{Theme::Role::Attention, 0xFF9A5200, 0xFFF0B465},
    Shade{Theme::Role::Problem, 0xFFB3261E, 0xFFFF8F85},
    Shade{Theme::Role::Neutral, 0xFF556272, 0xFFA3AFBD},
    Shade{Theme::Role::Violet, 0xFF7A4FBF, 0xFFB99BFF},
    Shade{Theme::Role::OnBand, 0xFFFFFFFF, 0xFFFFFFFF},
    Shade{Theme::Role::OnAccent, 0xFFFFFFFF, 0xFF12161C},
    Shade{Theme::Role::Hover, 0xFFE9EDF2, 0xFF262F3A},
};

const Shade &shadeOf(Theme::Role role)
{
    const auto shade = std::ranges::find(kShades, role, &Shade::role);
    Q_ASSERT(shade != kShades.end());
    return *shade;
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_baseFont(application.font())
    , m_systemDark(looksDark(application.palette()))
{
    m_application.setStyle(new VinculoStyle(*this));
    followSystem();
    m_dark = m_systemDark;
    apply();
}

void Theme::followSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] {
        const auto scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme != Qt::ColorScheme::Unknown)
            m_systemDark = scheme == Qt::ColorScheme::Dark;
    };
    read();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this, read] {
        read();
        setScheme(m_scheme);
    });
#endif
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    const bool dark = scheme == Scheme::System ? m_systemDark : scheme == Scheme::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    m_application.setPalette(palette());
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole target, Role role) { palette.setColor(target, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Alternate);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::Secondary);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Problem);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Alternate);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::Border);
    palette.setColor(QPalette::Shadow, m_dark ? QColor(0, 0, 0) : QColor(0x9A, 0xA5, 0xB1));
    QColor faded = color(Role::Secondary);
    faded.setAlphaF(0.62F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::Border));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Role::Window));
    return palette;
}

QColor Theme::color(Role role) const
{
    const Shade &shade = shadeOf(role);
    return QColor::fromRgb(m_dark ? shade.dark : shade.light);
}

QColor Theme::paperColor(Role role)
{
    return QColor::fromRgb(shadeOf(role).light);
}

Theme::Role Theme::roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Role::Ok;
    case Tone::Attention:
        return Role::Attention;
    case Tone::Problem:
        return Role::Problem;
    case Tone::None:
    case Tone::Neutral:
        break;
    }
    return Role::Neutral;
}

QColor Theme::toneColor(Tone tone) const
{
    return color(roleOf(tone));
}

QColor Theme::tintOf(Tone tone) const
{
    return tintOf(roleOf(tone));
}

QColor Theme::tintOf(Role role) const
{
    // Mixed with the surface instead of translucent: a pill on a selected row keeps its contrast.
    const QColor front = color(role);
    const QColor back = color(Role::Surface);
    const auto mix = [](int a, int b) { return (a * 12 + b * 88) / 100; };
    return {mix(front.red(), back.red()), mix(front.green(), back.green()), mix(front.blue(), back.blue())};
}

QColor Theme::bandColor(Environment environment) const
{
    switch (environment) {
    case Environment::Demo:
        return {0x5B, 0x3F, 0xA8};
    case Environment::Sandbox:
        return {0x15, 0x57, 0xB0};
    case Environment::Production:
        break;
    }
    return {0x8C, 0x1D, 0x18};
}

QFont Theme::font(TextSize size) const
{
    QFont font = m_baseFont;
    double factor = 1.0;
    switch (size) {
    case TextSize::Secondary:
        factor = 0.92;
        break;
    case TextSize::Body:
        break;
    case TextSize::Section:
        factor = 1.15;
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::PageTitle:
        factor = 1.5;
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::BigCode:
        factor = 3.0;
        break;
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QFont Theme::monospace() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (m_baseFont.pointSizeF() > 0)
        font.setPointSizeF(m_baseFont.pointSizeF() * 0.96);
    return font;
}

QIcon Theme::icon(const QString &name, Role role) const
{
    const QString path = u":/icons/"_s + name + u".svg"_s;
    return QFile::exists(path) ? QIcon(new ThemedIconEngine(*this, path, role)) : QIcon();
}

QIcon Theme::toneIcon(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return icon(u"check"_s, Role::Ok);
    case Tone::Attention:
        return icon(u"warning"_s, Role::Attention);
    case Tone::Problem:
        return icon(u"problem"_s, Role::Problem);
    case Tone::Neutral:
        return icon(u"info"_s, Role::Neutral);
    case Tone::None:
        break;
    }
    return {};
}

QString Theme::environmentIconName(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
        return u"environment-demo"_s;
    case Environment::Sandbox:
        return u"environment-sandbox"_s;
    case Environment::Production:
        break;
    }
    return u"environment-production"_s;
}

int Theme::space(int steps)
{
    return 4 * steps;
}

int Theme::rowHeight(Density density)
{
    switch (density) {
    case Density::Compact:
        return 26;
    case Density::Comfortable:
        return 32;
    case Density::Spacious:
        break;
    }
    return 40;
}

} // namespace vinculo::ui
