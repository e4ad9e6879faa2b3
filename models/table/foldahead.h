// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace vinculo::models {

template<class T>
class LatestJob;
class ResourceTableModel;

//! Folds the texts of a long table that has come to rest, so that the first key of a search need not. Takes
//! the memory that a first search takes, and stands aside as soon as rows come or the model filters or sorts.
//! GUI thread.
class FoldAhead : public QObject
{
    Q_OBJECT
public:
    explicit FoldAhead(ResourceTableModel &model, QObject *parent = nullptr);
    ~FoldAhead() override;

    //! Somebody looks at the table. Not at first.
    void setWanted(bool isWanted);
    [[nodiscard]] bool isDone() const { return m_isDone; } //!< for all rows that are there now

Q_SIGNALS:
    void done();

private:
    void onRowsChanged();
    void startSoon();
    void start();

    ResourceTableModel &m_model;
    std::unique_ptr<LatestJob<bool>> m_job;
    QTimer m_rest;
    bool m_isWanted = false;
    bool m_isDone = false;
};

} // namespace vinculo::models
