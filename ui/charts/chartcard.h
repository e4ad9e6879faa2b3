// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartexport.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/frame/card.h"

#include <QList>
#include <QLocale>

class QComboBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vinculo::ui {

class ChartTable;
class NoticeLine;
class PlainLabel;

//! A chart with everything around it: title, what is counted, one currency at a time, its table, copies and
//! files, and the states of a load. What was drawn once stays until there is something newer.
class ChartCard : public Card
{
    Q_OBJECT
public:
    ChartCard(Theme &theme, models::ChartKind kind, QWidget *parent = nullptr);

    void setTitle(const QString &title); //!< while nothing is loaded; a chart brings its own
    //! Grey shapes, but only when nothing was drawn yet.
    void setLoading();
    //! Of somebody or something else from now on: shapes again, whatever was drawn.
    void clear();
    //! One chart per currency; a switch appears when there are several. The chosen currency stays. `failure`:
    //! why there is no more than this, as in setFailed(); empty: nothing has failed.
    void setCharts(const QList<models::ChartData> &charts, const QString &failure = {});
    void setEmpty(const QString &sentence); //!< there is nothing to draw, and why
    //! The load failed. An older drawing stays below the sentence.
    void setFailed(const QString &sentence, bool canRetry = true);
    void setDensity(Theme::Density density);

    void showTable(bool isTable);
    [[nodiscard]] bool isTable() const { return m_isTable; }
    [[nodiscard]] ChartView &chart() { return *m_chart; }
    [[nodiscard]] ChartTable &table() { return *m_table; }

Q_SIGNALS:
    void activated(const QString &category, const QString &series); //!< see ChartView
    void told(const QString &sentence, Tone tone);                  //!< for the page's toast
    void handedOver(const vinculo::HandoverRecord &record);         //!< for the journal
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Loading, Drawn, Empty };
    void buildHeader(QVBoxLayout &layout);
    void buildBody(QVBoxLayout &layout);
    void buildActions();
    void retranslate();
    void fillCurrencies();
    void showChart(int index);
    void setState(State state);
    void showFailure(const QString &sentence, bool canRetry = true);
    void activatePoint(models::ChartPoint point);
    [[nodiscard]] const models::ChartData &shown() const { return m_chart->data(); }

    Theme &m_theme;
    QList<models::ChartData> m_charts;
    QLocale m_locale; //!< that they were drawn in
    State m_state = State::Loading;
    bool m_isTable = false;
    PlainLabel *m_title;
    PlainLabel *m_subject;
    PlainLabel *m_summary;
    QComboBox *m_currency;
    QToolButton *m_more;
    QWidget *m_failure;
    NoticeLine *m_failureText;
    QPushButton *m_retry;
    ChartView *m_chart;
    ChartTable *m_table;
    PlainLabel *m_empty;
    PlainLabel *m_notes;
    ChartExport *m_export;
    QAction *m_tableAction;
    QAction *m_copyAction;
    QAction *m_pngAction;
    QAction *m_svgAction;
    QAction *m_csvAction;
};

} // namespace vinculo::ui
