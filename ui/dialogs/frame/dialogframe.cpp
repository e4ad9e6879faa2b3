// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame/dialogframe.h"

#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/bodyscroll.h"
#include "ui/text/environmenttext.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/progressline.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

constexpr int kBodyWidth = 520; //!< px at the usual font size; grows with the font
constexpr int kUsualFontHeight = 17;
constexpr int kMarginShare = 12; //!< of a screen's height stays free: a dialog should look like one

} // namespace

DialogFrame::DialogFrame(Theme &theme, const std::optional<Profile> &profile, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_profile(profile)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    build(profile);
    restyle();
    connect(&theme, &Theme::changed, this, &DialogFrame::restyle);
}

void DialogFrame::build(const std::optional<Profile> &profile)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (profile) {
        m_band = new EnvironmentBand(m_theme, this);
        m_band->setProfile(*profile);
        outer->addWidget(m_band);
    }
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::space(6), Theme::space(5), Theme::space(6), Theme::space(5));
    inner->setSpacing(Theme::space(4));
    outer->addLayout(inner);

    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::space(3));
    m_icon = new QLabel(this);
    m_icon->setTextFormat(Qt::PlainText);
    m_icon->hide();
    m_heading = new WordLabel(m_theme, WordLabel::Look::Section, this);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_heading, 1);
    inner->addLayout(top);

    buildBody(*inner);
    inner->addSpacing(Theme::space(1));
    m_buttons = new QDialogButtonBox(this);
    inner->addWidget(m_buttons);

    setBodyWidth(kBodyWidth);
}

void DialogFrame::setBodyWidth(int width)
{
    const int scale = qMax(fontMetrics().height(), kUsualFontHeight);
    int whole = width * scale / kUsualFontHeight + 2 * Theme::space(6);
    if (screen())
        whole = qMin(whole, screen()->availableGeometry().width() - Theme::space(6));
    setMinimumWidth(0);
    setMaximumWidth(whole);
    setMinimumWidth(whole);
}

void DialogFrame::buildBody(QVBoxLayout &inner)
{
    auto *content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Theme::space(3));
    m_scroll = new BodyScroll(this);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    inner.addWidget(m_scroll, 1);
}

void DialogFrame::refreshTexts()
{
    retranslate();
    if (m_band)
        m_band->retranslate();
    assignAccessKeys(*this);
    // it stands for its first button, and the tab key would never get past one that is hidden
    m_buttons->setFocusProxy(nullptr);
    fitHeight();
}

void DialogFrame::setHeading(const QString &text)
{
    m_heading->setText(text);
    showTitle();
}

void DialogFrame::setTitleClock(const QString &clock)
{
    if (clock == m_titleClock)
        return;
    m_titleClock = clock;
    showTitle();
}

void DialogFrame::showTitle()
{
    QString title = m_heading->text();
    const QString host = m_profile ? hostOf(*m_profile) : QString();
    if (m_profile && host.isEmpty()) // the demonstration before its server runs
        //: Window title of a dialog: its question, the environment
        title = tr("%1 – %2").arg(title, environmentName(m_profile->environment));
    else if (m_profile)
        //: Window title of a dialog: its question, the environment, the host
        title = tr("%1 – %2 – %3").arg(title, environmentName(m_profile->environment), host);
    setWindowTitle(m_titleClock.isEmpty() ? title : u"%1 · %2"_s.arg(m_titleClock, title));
}

void DialogFrame::setIconName(const QString &name, Theme::Role role)
{
    m_iconName = name;
    m_iconRole = role;
    restyle();
}

WordLabel *DialogFrame::addText(WordLabel::Look look)
{
    auto *label = new WordLabel(m_theme, look, this);
    m_body->addWidget(label);
    return label;
}

QPushButton *DialogFrame::addButton(QDialogButtonBox::ButtonRole role, Emphasis emphasis)
{
    auto *button = new QPushButton(this);
    m_buttons->addButton(button, role);
    if (emphasis == Emphasis::Primary) {
        button->setProperty(Theme::kPrimaryProperty, true);
        button->setDefault(true);
    } else if (emphasis == Emphasis::Danger) {
        button->setProperty(Theme::kDangerProperty, true);
    }
    return button;
}

void DialogFrame::showProgress(ProgressLine &line, bool runs, double share)
{
    line.setVisible(runs);
    if (runs)
        line.start(share);
    else
        line.stop();
}

void DialogFrame::disarmReturn()
{
    for (QPushButton *button : findChildren<QPushButton *>()) {
        button->setAutoDefault(false);
        button->setDefault(false);
        button->installEventFilter(this);
    }
}

//! On some desktops Return presses the button that has the focus, whether it is the default one or not.
bool DialogFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->property(Theme::kDangerProperty).toBool()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void DialogFrame::bringIntoView(QWidget &part)
{
    // the layout moves the part only after this event
    QTimer::singleShot(0, &part, [this, &part] { m_scroll->ensureWidgetVisible(&part, 0, 0); });
}

void DialogFrame::fitHeight()
{
    if (!layout())
        return;
    // inner layouts learn of changed texts only with the next event: tell them now, innermost first
    const QList<QWidget *> parts = findChildren<QWidget *>();
    for (auto part = parts.crbegin(); part != parts.crend(); ++part)
        if ((*part)->layout())
            (*part)->layout()->activate();
    const int width = minimumWidth() - 2 * Theme::space(6);
    const int bodyHeight =
        m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_body->totalSizeHint().height();
    const auto totalHeight = [this] {
        layout()->activate();
        return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(minimumWidth())
                                             : layout()->totalSizeHint().height();
    };
    m_body->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWantedHeight(bodyHeight);
    const int needed = totalHeight();
    const int screenHeight = screen() ? screen()->availableGeometry().height() : 0;
    const int room = screen() ? screenHeight - qMax(Theme::space(12), screenHeight / kMarginShare) : needed;
    if (needed > room) {
        m_body->setContentsMargins(0, 0, Theme::space(2), 0); // room for the scroll bar
        m_scroll->setWantedHeight(qMax(Theme::space(20), bodyHeight - (needed - room)));
    }
    const int height = totalHeight();
    setMinimumHeight(height);
    resize(minimumWidth(), height);
    // A body that scrolls keeps its place, and would give its parts their new heights an event later.
    QEvent settle(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_scroll, &settle);
}

void DialogFrame::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void DialogFrame::showEvent(QShowEvent *event)
{
    fitHeight();
    QDialog::showEvent(event);
}

void DialogFrame::restyle()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty()) {
        const int size = Theme::space(6);
        m_icon->setPixmap(
            m_theme.icon(m_iconName, m_iconRole).pixmap(QSize(size, size), devicePixelRatioF()));
    }
}

} // namespace vinculo::ui
