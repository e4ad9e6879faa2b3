// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/environmentband.h"

#include "models/activity/environmentwords.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QPainter>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

EnvironmentBand::EnvironmentBand(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString EnvironmentBand::environmentName(Environment environment)
{
    return models::environmentName(environment);
}

QString EnvironmentBand::accessName(Access access)
{
    switch (access) {
    //: access level of a profile: nothing can be changed at Belvo
    case Access::ReadOnly:
        return tr("Read-only");
    //: access level of a profile: everything but deleting
    case Access::Operator:
        return tr("No deleting");
    //: access level of a profile: everything
    case Access::Admin:
        break;
    }
    return tr("Full access");
}

void EnvironmentBand::setProfile(const Profile &profile)
{
    m_profile = profile;
    retranslate();
}

void EnvironmentBand::retranslate()
{
    //: %1 environment, %2 name of the profile, %3 host, %4 access level
    setAccessibleName(tr("Environment: %1. Profile: %2. Host: %3. Access: %4.")
                          .arg(environmentName(m_profile.environment), m_profile.name,
                               m_profile.baseUrl.host(), accessName(m_profile.access)));
    const QString guard =
        tr("The access level is a guard rail of this program against slips. It is not security: "
           "whoever has the keys can do everything the keys allow.");
    setToolTip(m_profile.access == Access::Admin ? QString() : PlainLabel::toolTipText(guard));
    update();
}

void EnvironmentBand::setCentre(QWidget *widget)
{
    m_centre = widget;
    widget->setParent(this);
    widget->show();
    updateGeometry();
    placeCentre();
}

//! At most half of the band, so that there is always room to say where one is.
void EnvironmentBand::placeCentre()
{
    if (!m_centre)
        return;
    const QSize size(qMin(m_centre->sizeHint().width(), width() * 2 / 5), m_centre->sizeHint().height());
    m_centre->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
    update();
}

void EnvironmentBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCentre();
}

QSize EnvironmentBand::sizeHint() const
{
    const int centre = m_centre ? m_centre->sizeHint().height() + Theme::space(2) : 0;
    return {400, qMax(qMax(fontMetrics().height() + 10, 28), centre)};
}

void EnvironmentBand::paintBadge(QPainter &painter, int right) const
{
    const QString word = accessName(m_profile.access);
    const int width = painter.fontMetrics().horizontalAdvance(word) + 34;
    const QRect badge(right - width, (height() - 20) / 2, width, 20);
    painter.setPen(QPen(m_theme.color(Theme::Role::OnBand), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(badge).adjusted(.5, .5, -.5, -.5), 10, 10);
    m_theme.icon(u"lock"_s, Theme::Role::OnBand).paint(&painter, QRect(badge.x() + 8, badge.y() + 3, 14, 14));
    painter.drawText(badge.adjusted(26, 0, -6, 0), int(Qt::AlignVCenter | Qt::AlignLeft), word);
}

void EnvironmentBand::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.bandColor(m_profile.environment));
    const int margin = Theme::space(4);
    m_theme.icon(Theme::environmentIconName(m_profile.environment), Theme::Role::OnBand)
        .paint(&painter, QRect(margin, (height() - 18) / 2, 18, 18));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_theme.color(Theme::Role::OnBand));
    const QString name = environmentName(m_profile.environment);
    // Capitals for the one environment where a slip costs real people something.
    const QString word = m_profile.environment == Environment::Production ? QLocale().toUpper(name) : name;
    int x = margin + 18 + Theme::space(2);
    painter.drawText(QRect(x, 0, width(), height()), int(Qt::AlignVCenter | Qt::AlignLeft), word);
    x += painter.fontMetrics().horizontalAdvance(word) + Theme::space(3);
    painter.setFont(font());
    int right = width() - margin;
    if (m_profile.access != Access::Admin) {
        paintBadge(painter, right);
        right -= painter.fontMetrics().horizontalAdvance(accessName(m_profile.access)) + 34 + Theme::space(3);
    }
    if (m_centre)
        right = qMin(right, m_centre->x() - Theme::space(3));
    const QString host = m_profile.baseUrl.host();
    // The profile's name repeats the environment's for the built-in profile; saying it once is enough.
    const QString rest = m_profile.name == name ? host : u"%1  ·  %2"_s.arg(m_profile.name, host);
    painter.drawText(QRect(x, 0, qMax(0, right - x), height()), int(Qt::AlignVCenter | Qt::AlignLeft),
                     painter.fontMetrics().elidedText(rest, Qt::ElideRight, right - x));
}

} // namespace vinculo::ui
