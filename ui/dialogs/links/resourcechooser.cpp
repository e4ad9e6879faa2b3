// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/resourcechooser.h"

#include "ui/dialogs/frame/fieldrow.h"
#include "ui/text/resourcetext.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace vinculo::ui {

ResourceChooser::ResourceChooser(QWidget *parent, int columns)
    : QWidget(parent)
    , m_names(fetchResourceName)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(4));
    m_grid->setVerticalSpacing(Theme::space(1));
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ResourceChooser::setNames(std::function<QString(const QString &)> names)
{
    m_names = std::move(names);
    retranslate();
}

void ResourceChooser::setOffer(const QStringList &codes, const QStringList &ticked)
{
    for (const QString &code : std::as_const(m_codes))
        if (!codes.contains(code))
            m_boxes.take(code)->deleteLater();
    m_codes = codes;
    QWidget *before = nullptr;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        QCheckBox *&box = m_boxes[codes[i]];
        if (!box) {
            box = new QCheckBox(this);
            box->setObjectName(codes[i]);
            box->setChecked(ticked.contains(codes[i]));
            connect(box, &QCheckBox::toggled, this, &ResourceChooser::changed);
        }
        m_grid->addWidget(box, static_cast<int>(i) / m_columns, static_cast<int>(i) % m_columns);
        if (before)
            setTabOrder(before, box);
        before = box;
    }
    retranslate();
    Q_EMIT changed();
}

QStringList ResourceChooser::chosen() const
{
    QStringList chosen;
    for (const QString &code : m_codes)
        if (m_boxes.value(code)->isChecked())
            chosen << code;
    return chosen;
}

void ResourceChooser::retranslate()
{
    for (const QString &code : std::as_const(m_codes))
        m_boxes.value(code)->setText(FieldRow::escaped(m_names(code)));
}

} // namespace vinculo::ui
