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

//! The one place that names a colour, a size or an icon. Follows the system's scheme live unless told otherwise.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    enum class Role {
        Window, Surface, Alternate, Border, Text, Secondary, Accent, Selection, Ok, Attention, Problem, Neutral,
        OnBand //!< text on the environment band
    };
    enum class TextSize { Secondary, Body, Section, PageTitle, BigCode };
    enum class Density { Compact, Comfortable, Spacious };

    //! Sets style, palette and style sheet of `application`.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] QColor toneColor(Tone tone) const;
    [[nodiscard]] QColor tintOf(Tone tone) const; //!< 12 % background of status pills
    [[nodiscard]] QColor bandColor(Environment environment) const;
    [[nodiscard]] QFont font(TextSize size) const;
    [[nodiscard]] QFont monospace() const;
    //! SVG from resources/icons, coloured from the palette; sizes 16, 20, 24 (and scaled). Unknown name: null icon.
    [[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text) const;
    [[nodiscard]] QIcon toneIcon(Tone tone) const;
    [[nodiscard]] static int space(int steps); //!< steps of 4 px
    [[nodiscard]] static int rowHeight(Density density);

Q_SIGNALS:
    void changed(); //!< scheme switched: re-read colours and icons

private:
    void apply();
    void followSystem();
    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
};

} // namespace vinculo::ui
