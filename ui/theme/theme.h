// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/domain/resourcespec.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace vinculo::ui {

//! The one place that names a colour, a size or an icon. Follows the system's scheme live unless told
//! otherwise.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    enum class Role {
        Window,
        Surface,
        Alternate,
        Border,
        Text,
        Secondary,
        Accent,
        Selection,
        Ok,
        Attention,
        Problem,
        Neutral,
        Violet,   //!< one more kind in charts
        OnBand,   //!< text on the environment band
        OnAccent, //!< text on a button filled with Accent
        Hover,    //!< what lies under the pointer
    };
    enum class TextSize { Secondary, Body, Section, PageTitle, BigCode };
    enum class Density { Compact, Comfortable, Spacious };

    //! Sets style and palette of `application`.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor color(Role role) const;
    //! As in the light scheme whatever is on the screen: for paper.
    [[nodiscard]] static QColor paperColor(Role role);
    [[nodiscard]] QColor toneColor(Tone tone) const;
    [[nodiscard]] QColor tintOf(Tone tone) const; //!< 12 % background of status pills
    [[nodiscard]] QColor tintOf(Role role) const; //!< the same of any colour
    [[nodiscard]] QColor bandColor(Environment environment) const;
    [[nodiscard]] QFont font(TextSize size) const;
    [[nodiscard]] QFont monospace() const;
    //! SVG from resources/icons, coloured from the palette at the moment it is painted, so that it follows a
    //! change of scheme by itself; any size. Unknown name: null icon.
    [[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text) const;
    [[nodiscard]] QIcon toneIcon(Tone tone) const;
    [[nodiscard]] static QString environmentIconName(Environment environment);
    [[nodiscard]] static int space(int steps); //!< steps of 4 px
    [[nodiscard]] static int rowHeight(Density density);
    [[nodiscard]] QPalette palette() const;

    //! Dynamic property (bool) of a QPushButton that does something irreversible: painted in the problem
    //! colour.
    static constexpr const char *kDangerProperty = "vinculoDanger";
    //! Dynamic property (bool) of a QPushButton that is the one thing to do here: painted in the accent
    //! colour.
    static constexpr const char *kPrimaryProperty = "vinculoPrimary";

Q_SIGNALS:
    void changed(); //!< scheme switched: re-read colours and icons

private:
    void apply();
    void followSystem();
    [[nodiscard]] static Role roleOf(Tone tone);
    QApplication &m_application;
    QFont m_baseFont;
    Scheme m_scheme = Scheme::System;
    bool m_systemDark = false;
    bool m_dark = false;
};

} // namespace vinculo::ui
