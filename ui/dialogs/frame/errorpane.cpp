// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame/errorpane.h"

#include "models/table/cellformatter.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

ErrorPane::ErrorPane(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    build();
    restyle();
    retranslate();
    hide();
    connect(&theme, &Theme::changed, this, &ErrorPane::restyle);
    connect(m_toggle, &QToolButton::toggled, this, &ErrorPane::fold);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
}

void ErrorPane::build()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
    layout->setHorizontalSpacing(Theme::space(2));
    layout->setVerticalSpacing(Theme::space(1));
    layout->setColumnStretch(1, 1);
    m_icon = new QLabel(this);
    m_icon->setTextFormat(Qt::PlainText);
    m_what = new WordLabel(m_theme, WordLabel::Look::Strong, this);
    m_next = new WordLabel(m_theme, WordLabel::Look::Body, this);
    m_toggle = new QToolButton(this);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_copy = new QToolButton(this);
    m_copy->setAutoRaise(true);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_customer = new QToolButton(this);
    m_customer->setAutoRaise(true);
    m_customer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_customer->setFocusPolicy(Qt::StrongFocus);
    m_customer->setPopupMode(QToolButton::InstantPopup);
    auto *languages = new QMenu(m_customer);
    for (const auto &[code, name] : {std::pair(u"pt"_s, u"Português"_s), std::pair(u"es"_s, u"Español"_s),
                                     std::pair(u"en"_s, u"English"_s)})
        connect(languages->addAction(name), &QAction::triggered, this, [this, language = code] {
            if (m_guidance)
                QGuiApplication::clipboard()->setText(customerText(*m_guidance, language, {}));
        });
    m_customer->setMenu(languages);
    m_details = new QPlainTextEdit(this);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * 6);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_toggle);
    tools->addWidget(m_copy);
    tools->addWidget(m_customer);
    tools->addStretch();
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_what, 0, 1);
    layout->addWidget(m_next, 1, 1);
    layout->addLayout(tools, 2, 1);
    layout->addWidget(m_details, 3, 0, 1, 2);
    fold(false);
}

void ErrorPane::setError(const std::optional<ApiError> &error)
{
    m_error = error;
    m_toggle->setChecked(false);
    retranslate();
    setVisible(error.has_value());
    if (error) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ErrorPane::retranslate()
{
    //: Folds out the server's own words about an error
    m_toggle->setText(tr("Details"));
    //: Copies the details of an error
    m_copy->setText(tr("Copy details"));
    //: button with a menu of languages: copies the message for the customer
    m_customer->setText(tr("Copy words for the customer"));
    m_details->setAccessibleName(tr("Details of the error"));
    m_guidance = nullptr;
    if (!m_error)
        return;
    const ErrorText words = errorText(*m_error);
    m_guidance = words.guidance;
    m_customer->setVisible(m_guidance && m_toggle->isChecked());
    m_what->setText(words.what);
    //: %1 says who has to act, %2 what to do
    m_next->setText(words.who.isEmpty() ? words.next : tr("%1 %2").arg(words.who, words.next).trimmed());
    m_next->setVisible(!m_next->text().isEmpty());
    m_details->setPlainText(words.details);
    m_toggle->setVisible(!words.details.isEmpty());
    setAccessibleName(words.what);
    setAccessibleDescription(m_next->text());
}

void ErrorPane::fold(bool open)
{
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_details->setVisible(open);
    m_copy->setVisible(open);
    m_customer->setVisible(open && m_guidance);
    Q_EMIT heightChanged();
}

void ErrorPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tintOf(Tone::Problem));
    painter.drawRoundedRect(rect(), Theme::space(2), Theme::space(2));
}

void ErrorPane::restyle()
{
    const int size = Theme::space(5);
    m_icon->setPixmap(m_theme.toneIcon(Tone::Problem).pixmap(QSize(size, size), devicePixelRatioF()));
    m_copy->setIcon(m_theme.icon(u"copy"_s));
    m_customer->setIcon(m_theme.icon(u"person"_s));
    m_details->setFont(m_theme.monospace());
    update();
}

} // namespace vinculo::ui
