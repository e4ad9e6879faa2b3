// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailrow.h"

#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLabelWidth = 132;
constexpr int kButton = 26;
constexpr qsizetype kLongestValue = 20'000;

const QChar kBreak(0x200B); // zero width space

//! Lets a long id, hash or address wrap: labels break lines at spaces only. What has no digits is words and
//! stays whole up to the length of the longest. copy() takes the marks out again.
QString breakable(const QString &text)
{
    constexpr int kRun = 12;
    constexpr int kLongestWord = 18;
    QString result;
    result.reserve(text.size() * 9 / 8);
    int run = 0;
    bool hasDigits = false; // since the run began
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        result += c;
        run = c.isSpace() ? 0 : run + 1;
        hasDigits = run > 0 && (hasDigits || c.isDigit());
        const bool isListed = c == u',' && i + 1 < text.size() && text[i + 1].isLetter();
        const bool isPause = isListed || c == u'_' || c == u'/' || c == u'@' || c == u'-';
        if ((run >= (hasDigits ? kRun : kLongestWord) || isPause) && !c.isHighSurrogate()) {
            result += kBreak;
            run = 0;
            hasDigits = false;
        }
    }
    return result;
}
} // namespace

DetailRow::DetailRow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new PlainLabel(this))
    , m_value(new PlainLabel(this))
    , m_help(new PlainLabel(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 3, 0, 3);
    layout->setHorizontalSpacing(Theme::space(3));
    layout->setVerticalSpacing(1);
    layout->setColumnStretch(1, 1);
    m_label->setTextRole(theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_label->setFixedWidth(kLabelWidth);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_value->setWordWrap(true);
    m_value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_value->setContextMenuPolicy(Qt::NoContextMenu);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_value->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_label, 0, 0, Qt::AlignTop);
    layout->addWidget(m_value, 0, 1);
    m_help->setTextRole(theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_help->setWordWrap(true);
    m_help->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_help->hide();
    layout->addWidget(m_help, 1, 1);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void DetailRow::setLine(const models::DetailLine &line, bool revealed)
{
    m_line = line;
    m_label->setText(line.label);
    m_label->setToolTip(
        PlainLabel::toolTipText(line.help.isEmpty() ? line.path : line.help + u'\n' + line.path));
    setExplained(m_explained);
    const bool code =
        line.field && (line.field->is(FieldFlag::Monospace) || line.field->type == FieldType::Identifier);
    m_value->setFont(code ? m_theme.monospace() : m_theme.font(Theme::TextSize::Body));
    m_revealed = revealed;
    if (m_buttons) {
        m_buttons->deleteLater();
        m_buttons = nullptr;
        m_eye = nullptr;
    }
    showValue();
}

void DetailRow::setExplained(bool isExplained)
{
    m_explained = isExplained;
    m_help->setText(isExplained ? m_line.help : QString());
    m_help->setVisible(isExplained && !m_line.help.isEmpty());
}

void DetailRow::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    showValue();
    updateButtons();
}

void DetailRow::showValue()
{
    const bool hidden = m_line.isSensitive && !m_revealed;
    QString text = (hidden ? m_line.masked : m_line.value).left(kLongestValue);
    auto role = hidden ? Theme::Role::Secondary : Theme::Role::Text;
    if (m_line.isOdd)
        role = Theme::Role::Attention;
    m_value->setTextRole(m_theme, role, Theme::TextSize::Body);
    const bool code = m_line.field &&
                      (m_line.field->is(FieldFlag::Monospace) || m_line.field->type == FieldType::Identifier);
    if (code)
        m_value->setFont(m_theme.monospace());
    m_value->setText(breakable(text));
    m_value->setAccessibleName(text);
    //: a field read aloud: %1 name, %2 value
    const QString spoken = tr("%1: %2").arg(m_line.label, text);
    setAccessibleDescription(m_line.help);
    setAccessibleName(m_line.isOdd ? spoken + u' ' + tr("This value is not as Belvo describes it.") : spoken);
    m_value->setToolTip(m_line.isOdd ? PlainLabel::toolTipText(tr("This value is not as Belvo describes it."))
                                     : QString());
}

void DetailRow::ensureButtons()
{
    if (m_buttons)
        return;
    m_buttons = new QWidget(this);
    m_buttons->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](const QString &icon, const QString &text) {
        auto *button = new QToolButton(m_buttons);
        button->setAutoRaise(true);
        button->setFixedWidth(kButton);
        button->setIcon(m_theme.icon(icon, Theme::Role::Secondary));
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolTip(text);
        button->setAccessibleName(text);
        layout->addWidget(button);
        return button;
    };
    if (m_line.isSensitive) {
        m_eye = add(u"eye"_s, {});
        connect(m_eye, &QToolButton::clicked, this, &DetailRow::toggleReveal);
    }
    //: tool tip: copies one value
    connect(add(u"copy"_s, tr("Copy this value")), &QToolButton::clicked, this, &DetailRow::copy);
    updateButtons();
}

void DetailRow::updateButtons()
{
    if (!m_buttons)
        return;
    if (m_eye) {
        m_eye->setIcon(m_theme.icon(m_revealed ? u"mask"_s : u"eye"_s, Theme::Role::Secondary));
        //: tool tip of the eye beside a masked value
        m_eye->setToolTip(m_revealed ? tr("Hide this value") : tr("Show this value for 30 seconds"));
        m_eye->setAccessibleName(m_eye->toolTip());
    }
    m_buttons->adjustSize();
    m_buttons->move(kLabelWidth - m_buttons->width(), 0); // never over the value
    m_buttons->setVisible(underMouse() || hasFocus());
    m_buttons->raise();
}

void DetailRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateButtons();
}

bool DetailRow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::FocusIn:
        ensureButtons();
        updateButtons();
        break;
    case QEvent::HoverLeave:
    case QEvent::FocusOut:
        updateButtons();
        break;
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if (m_line.isSensitive && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return)) {
            toggleReveal();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void DetailRow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_line.isSensitive)
        //: context menu of a masked value
        menu->addAction(m_revealed ? tr("&Hide this value") : tr("&Show this value for 30 seconds"), this,
                        &DetailRow::toggleReveal);
    //: context menu of a value
    menu->addAction(tr("&Copy this value"), this, &DetailRow::copy);
    menu->popup(event->globalPos());
}

void DetailRow::toggleReveal()
{
    Q_EMIT revealRequested(m_line.path, !m_revealed);
}

void DetailRow::copy()
{
    if (m_line.isSensitive && m_revealed)
        Q_EMIT revealedCopied();
    if (m_value->hasSelectedText()) {
        QApplication::clipboard()->setText(m_value->selectedText().remove(kBreak));
        return;
    }
    // What is masked on the screen is masked on the clipboard as well.
    const bool hidden = m_line.isSensitive && !m_revealed;
    QApplication::clipboard()->setText(hidden                 ? m_line.masked
                                       : m_line.raw.isEmpty() ? m_line.value
                                                              : m_line.raw);
}

} // namespace vinculo::ui
