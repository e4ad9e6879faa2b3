// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calllog/logcolumns.h"

namespace vinculo::ui {

QList<ColumnDefault> causeColumns()
{
    // Who, cause, code, HTTP, failures, share, links, next step.
    return {{true, 130}, {true, 330}, {true, 150}, {true, 60},
            {true, 80},  {true, 70},  {true, 70},  {true, 420}};
}

QList<ColumnDefault> linkColumns()
{
    // Link, institution, failures, calls, share, most often, strikes, tried again, end, now.
    return {{true, 150}, {true, 150}, {true, 80},  {true, 80}, {true, 70},
            {true, 140}, {true, 80},  {true, 110}, {true, 90}, {true, 130}};
}

QList<ColumnDefault> faultColumns()
{
    // Call, field, code, lines, message, next step.
    return {{true, 240}, {true, 130}, {true, 130}, {true, 80}, {true, 320}, {true, 420}};
}

QList<ColumnDefault> lineColumns()
{
    // Line, time, what it was, HTTP, code, call, link, institution, request ID, message.
    return {{true, 80},  {true, 160}, {true, 130}, {true, 60},  {true, 140},
            {true, 210}, {true, 150}, {true, 140}, {true, 150}, {true, 320}};
}

QList<ColumnDefault> storyColumns()
{
    QList<ColumnDefault> columns = lineColumns();
    constexpr int kStory = 2;
    constexpr int kLink = 6;
    constexpr int kInstitution = 7;
    columns[kStory].width = 330;
    columns[kLink].visible = false;
    columns[kInstitution].visible = false;
    return columns;
}

void setUpLogView(TableView &view, QAbstractItemModel &model, const QList<ColumnDefault> &columns)
{
    view.setModel(&model);
    view.setColumnDefaults(columns);
}

} // namespace vinculo::ui
