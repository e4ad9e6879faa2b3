// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amountstrip.h"

#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kGap = 14;
constexpr int kArrow = 14;
} // namespace

AmountStrip::AmountStrip(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setFont(theme.font(Theme::TextSize::Secondary));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AmountStrip::setAmounts(const QString &lead, const QList<AmountWords> &amounts)
{
    m_lead = lead;
    m_amounts = amounts;
    m_isPending = false;
    QStringList spoken;
    QStringList lines;
    for (const AmountWords &words : amounts) {
        spoken.append(words.spoken);
        lines.append(words.spoken);
    }
    //: read aloud: what the sums are, the sums
    setAccessibleName(tr("%1: %2").arg(lead, spoken.join(u"; "_s)));
    setToolTip(PlainLabel::toolTipText(lead + u'\n' + lines.join(u'\n')));
    setVisible(!amounts.isEmpty());
    updateGeometry();
    update();
}

void AmountStrip::setPending()
{
    m_isPending = true;
    update();
}

int AmountStrip::widthOf(const QStringList &texts) const
{
    int width = 2 * kSide + kArrow + kGap / 2 + fontMetrics().horizontalAdvance(m_lead);
    for (const QString &text : texts)
        width += kGap + fontMetrics().horizontalAdvance(text);
    return width;
}

int AmountStrip::fullWidth() const
{
    QStringList texts;
    for (const AmountWords &words : m_amounts)
        texts.append(words.full);
    return widthOf(texts);
}

QStringList AmountStrip::shownTexts() const
{
    if (m_isPending)
        return {u"\u2026"_s};
    QStringList texts;
    for (const AmountWords &words : m_amounts)
        texts.append(words.full);
    if (widthOf(texts) <= width())
        return texts;
    for (qsizetype shown = m_amounts.size(); shown >= 0; --shown) {
        texts.clear();
        for (const AmountWords &words : m_amounts.first(shown))
            texts.append(words.brief);
        if (const qsizetype rest = m_amounts.size() - shown; rest > 0)
            //: so many sums in other currencies do not fit here
            texts.append(tr("+%1").arg(locale().toString(qlonglong(rest))));
        if (widthOf(texts) <= width())
            break;
    }
    return texts;
}

QSize AmountStrip::sizeHint() const
{
    return {fullWidth(), fontMetrics().height() + 8};
}

QSize AmountStrip::minimumSizeHint() const
{
    if (m_amounts.isEmpty())
        return {0, sizeHint().height()};
    QStringList texts{m_amounts.first().brief};
    if (m_amounts.size() > 1)
        texts.append(u"+00"_s);
    return {widthOf(texts), sizeHint().height()};
}

void AmountStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Theme::Role::Hover));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setFont(font());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int used = kSide;
    const auto write = [&](const QString &text, Theme::Role role) {
        const int width = fontMetrics().horizontalAdvance(text);
        painter.setPen(m_theme.color(role));
        const int x = isMirrored ? this->width() - used - width : used;
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
        used += width;
    };
    write(m_lead, Theme::Role::Secondary);
    for (const QString &text : shownTexts()) {
        used += kGap;
        write(text, Theme::Role::Text);
    }
    used += kGap / 2;
    const int x = isMirrored ? width() - used - kArrow : used;
    m_theme.icon(u"chevron-up"_s, Theme::Role::Secondary)
        .paint(&painter, QRect(x, (height() - kArrow) / 2, kArrow, kArrow));
}

void AmountStrip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList lines;
    for (const AmountWords &words : std::as_const(m_amounts)) {
        //: context menu of sums: copies this one, %1 amount
        QAction *copy = menu->addAction(tr("Copy %1").arg(words.brief));
        connect(copy, &QAction::triggered, this,
                [plain = words.plain] { QApplication::clipboard()->setText(plain); });
        lines.append(words.currency + u'\t' + words.plain);
    }
    if (m_amounts.size() > 1) {
        //: context menu of sums: copies those of every currency
        QAction *copy = menu->addAction(tr("Copy &all sums"));
        connect(copy, &QAction::triggered, this,
                [lines] { QApplication::clipboard()->setText(lines.join(u'\n') + u'\n'); });
    }
    Q_EMIT menuOpening(menu);
    menu->popup(event->globalPos());
}

bool AmountStrip::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        update();
    return QAbstractButton::event(event);
}

} // namespace vinculo::ui
