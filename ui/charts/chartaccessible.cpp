// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"

namespace vinculo::ui {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(*view) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(ChartView &view)
    : QAccessibleWidget(&view, QAccessible::Chart)
    , m_view(view)
{
}

void ChartAccessible::install()
{
    // Qt takes the same factory only once.
    QAccessible::installFactory(makeInterface);
}

void ChartAccessible::tellValue(ChartView &view, const QString &value)
{
    QAccessibleValueChangeEvent changed(&view, value);
    QAccessible::updateAccessibility(&changed);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!value.isEmpty()) {
        QAccessibleAnnouncementEvent spoken(&view, value);
        QAccessible::updateAccessibility(&spoken);
    }
#endif
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_view.spokenPoint() : QAccessibleWidget::text(kind);
}

} // namespace vinculo::ui
