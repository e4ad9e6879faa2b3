// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feeds/resourcefeed.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace vinculo::ui {

class PlainLabel;

//! What a TotalsLine tells.
struct Totals
{
    int shown = 0;
    int loaded = 0;
    qint64 total = -1; //!< -1 unknown
    int selected = 0;
    bool filtered = false; //!< a quick filter is set
    bool canLoadMore = false;
    bool isLoadingAll = false;
    models::FeedNotes notes;
};

//! Under a table: shown, loaded and total rows, load all or stop, and what was odd about the list.
class TotalsLine : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsLine(Theme &theme, QWidget *parent = nullptr);
    void setTotals(const Totals &totals);
    void retranslate() { setTotals(m_totals); }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void loadAllRequested();
    void stopRequested();

private:
    [[nodiscard]] QStringList notes() const;
    Totals m_totals;
    PlainLabel *m_counts;
    QToolButton *m_load;
    PlainLabel *m_notesIcon;
    PlainLabel *m_notes;
    Theme &m_theme;
};

} // namespace vinculo::ui
