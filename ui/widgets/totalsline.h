// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/feeds/resourcefeed.h"
#include "models/totals/totalsmodel.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace vinculo::ui {

class AmountStrip;
class PlainLabel;
class TotalsPopup;

//! What a TotalsLine tells besides sums.
struct Totals
{
    int shown = 0;
    int loaded = 0;
    qint64 total = -1; //!< -1 unknown
    int selected = 0;
    bool filtered = false; //!< a quick filter is set
    bool canLoadMore = false;
    bool isLoadingAll = false;
    bool isWhole = false; //!< every row the server has is here, and none is being loaded
    models::FeedNotes notes;
    models::FeedProgress progress;
};

//! Under a table: shown, loaded and total rows, the sums of the shown ones per currency, load all or stop,
//! and what was odd about the list. Where one line is too short the sums take a second one.
class TotalsLine : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsLine(Theme &theme, QWidget *parent = nullptr);
    void setTotals(const Totals &totals);
    //! Shows the sums of `model`, which outlives the line. nullptr: counts only.
    void setModel(models::TotalsModel *model, const ResourceSpec &spec);
    void retranslate();
    [[nodiscard]] QString text() const; //!< the counts
    [[nodiscard]] AmountStrip *strip() const { return m_strip; }

Q_SIGNALS:
    void loadAllRequested();
    void stopRequested();
    void moneyColumnChosen(); //!< the model adds up another amount now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void refreshAmounts();
    void checkAge();
    void placeStrip();
    void showBreakdown();
    void fillMenu(QMenu &menu);
    void chooseColumn(int column);
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] QString leadText() const;
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString whatTheLimitMeans() const;

    Totals m_totals;
    models::TotalsModel *m_model = nullptr;
    const ResourceSpec *m_spec = nullptr;
    QHBoxLayout *m_first = nullptr;
    QHBoxLayout *m_second = nullptr;
    PlainLabel *m_counts;
    QToolButton *m_load;
    AmountStrip *m_strip;
    PlainLabel *m_notesIcon;
    PlainLabel *m_notes;
    QPointer<TotalsPopup> m_popup;
    QTimer m_old; //!< sums that stay behind the rows for longer than the eye sees are hidden
    Theme &m_theme;
};

} // namespace vinculo::ui
