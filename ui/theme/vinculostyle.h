// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace vinculo::ui {

class Theme;

//! Fusion (the native style on macOS) with our flat, quiet surfaces: rounded fields and buttons, thin scroll
//! bars, hairlines instead of bevels, a focus ring one can see, no icons on dialog buttons. Paints from the
//! palette and the theme only; no style sheet is needed anywhere.
class VinculoStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit VinculoStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    void drawField(const QStyleOption &option, QPainter &painter, bool focused) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter) const;
    void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const;
    [[nodiscard]] QColor buttonTextColor(const QStyleOption &option, const QWidget *widget) const;
    [[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, SubControl part) const;

    const Theme &m_theme;
};

} // namespace vinculo::ui
