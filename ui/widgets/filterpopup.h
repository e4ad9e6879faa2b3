// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/filterset.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace vinculo::ui {

class FilterEditor;
class PlainLabel;

//! The "Filter" pop-up of a page: what Belvo can filter by on the left, the editor of the chosen one on the
//! right. Return applies, Esc closes. Editors are made when they are first shown.
class FilterPopup : public QFrame
{
    Q_OBJECT
public:
    FilterPopup(Theme &theme, models::FilterSet &filters, QWidget *parent);
    //! Opens under `anchor`; with a key that filter is chosen.
    void popup(QWidget *anchor, const QString &key = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showEditor(int row);
    void apply();
    void clearCurrent();
    FilterEditor *currentEditor() const;

    Theme &m_theme;
    models::FilterSet &m_filters;
    QListWidget *m_list;
    QStackedWidget *m_editors;
    PlainLabel *m_title;
    QPushButton *m_clear;
    QPushButton *m_apply;
};

} // namespace vinculo::ui
