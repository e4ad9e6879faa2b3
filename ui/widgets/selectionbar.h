// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/totalsmodel.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace vinculo::ui {

class AmountStrip;
class PlainLabel;
class TotalsPopup;

//! Appears under a table while two or more rows are selected, also hidden ones: how many, their sums, what
//! can be done to many rows at once, and a way out.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(Theme &theme, QWidget *parent = nullptr);

    //! `model` outlives the bar.
    void setModel(models::TotalsModel &model, const ResourceSpec &spec);
    //! Shown as buttons with their texts; owned by others.
    void setActions(const QList<QAction *> &actions);
    struct Counts
    {
        int shown = 0;
        qint64 total = -1;    //!< at Belvo; -1 unknown
        qint64 matching = -1; //!< of them those that belong to the rows shown; -1 unknown
        bool canLoadMore = false;
        int loaded = 0;
        bool isSelectingAll = false; //!< the rest is being loaded, to be selected as well
    };
    void setCounts(const Counts &counts);
    //! Rows that are selected and not shown; no action is about them.
    void setHiddenRows(int count);
    void retranslate();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void clearRequested();
    void selectAllRequested(); //!< also the rows that are not loaded yet
    void stopRequested();      //!< while they are loaded

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void refresh();
    [[nodiscard]] QString loadingText() const;
    void placeStrip();
    void showBreakdown();

    Theme &m_theme;
    models::TotalsModel *m_model = nullptr;
    const ResourceSpec *m_spec = nullptr;
    Counts m_counts;
    int m_hiddenRows = 0;
    QHBoxLayout *m_first = nullptr;
    QHBoxLayout *m_second = nullptr;
    PlainLabel *m_text;
    QToolButton *m_loadAll;
    AmountStrip *m_strip;
    QToolButton *m_clear;
    QList<QToolButton *> m_buttons;
    QPointer<TotalsPopup> m_popup;
};

} // namespace vinculo::ui
