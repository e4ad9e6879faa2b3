// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "core/domain/profile.h"
#include "models/charts/chartdata.h"
#include "models/detail/recorddetail.h"
#include "models/table/revealstate.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace vinculo::ui {

class DetailRow;
class DetailTable;
class EnvironmentBand;
class PlainLabel;
class RecordHead;
class Toast;

//! One record as a report: its sections as cards beside each other with charts of their families of numbers,
//! lists as tables with their charts, and what every field means, if wanted. A window of its own, so that two
//! records can lie side by side. Deletes itself when closed.
class ReportWindow : public QWidget
{
    Q_OBJECT
public:
    ReportWindow(Theme &theme, models::RevealState &reveal, const Profile &profile, const ResourceSpec &spec,
                 const QByteArray &raw, QWidget *parent);

    //! What happened to the record, from the list below it: a JSON array. Empty: it is being read.
    void setHistory(const QByteArray &rows);
    void setHistoryProblem(const QString &sentence);

Q_SIGNALS:
    void handedOver(const vinculo::HandoverRecord &record); //!< a chart was saved

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void rebuild();
    void arrange();
    [[nodiscard]] int wantedColumns() const;
    QWidget *makeCard(const models::DetailSection &section, const QList<models::ChartData> &charts,
                      int columns);
    void addCharts(QVBoxLayout &layout, const QList<models::ChartData> &charts, int columns);
    QWidget *makeList(const models::RecordDetail &detail, int index);
    QWidget *makeHistory();
    void updateMasks();
    void noteCopied();
    void onRevealRequested(const QString &path, bool reveal);
    [[nodiscard]] QString resourceName() const;

    //! A card or a list, with how much room it takes.
    struct Part
    {
        QWidget *widget = nullptr;
        qsizetype weight = 0;
        bool isWide = false; //!< across all columns
    };

    Theme &m_theme;
    models::RevealState &m_reveal;
    const ResourceSpec &m_spec;
    QByteArray m_raw;
    models::RecordDetail m_detail;
    const FieldSpec m_historyField[1]; //!< the list as a field, so that the same engine shows it
    const ResourceSpec m_historySpec;
    models::RecordDetail m_history;
    QString m_historyProblem;
    EnvironmentBand *m_band;
    PlainLabel *m_kind;
    RecordHead *m_head;
    QCheckBox *m_explain;
    QScrollArea *m_scroll;
    Toast *m_toast;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Part> m_parts;
    QList<DetailRow *> m_rows;
    QList<DetailTable *> m_tables;
    QTimer m_later; //!< another width may want another number of columns
    int m_columns = 1;
};

} // namespace vinculo::ui
