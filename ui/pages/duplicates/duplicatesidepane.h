// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicatecomparison.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace vinculo::ui {

class NoticeLine;
class PlainLabel;
class TableView;

//! The links of one group side by side, why one of them is the one to keep, and what would be lost with the
//! others.
class DuplicateSidePane : public QWidget
{
    Q_OBJECT
public:
    DuplicateSidePane(Theme &theme, models::DuplicateFinder &finder, QWidget *parent);
    ~DuplicateSidePane() override;

    void setGroup(std::optional<std::size_t> group); //!< nothing: empty
    [[nodiscard]] TableView *table() const { return m_view; }
    void setDensity(Theme::Density density);
    void retranslate();

Q_SIGNALS:
    void linkRequested(const QString &id);
    void message(const QString &text); //!< why a tick was not taken

private:
    void build();
    void refresh();
    void fitColumns();
    void openLink(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    void onRefused(models::DuplicateFinder::Tick why);

    Theme &m_theme;
    models::DuplicateFinder &m_finder;
    models::DuplicateComparison m_model;
    PlainLabel *m_reason = nullptr;
    QPushButton *m_tick = nullptr;
    NoticeLine *m_loss = nullptr;
    TableView *m_view = nullptr;
};

} // namespace vinculo::ui
