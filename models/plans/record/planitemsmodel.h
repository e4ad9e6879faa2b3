// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/plan.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace vinculo::models {

class PlanBoard;

//! The items of one plan as written down. Only the pages that somebody looks at are read, and a few are kept,
//! so that a hundred thousand are as light as ten. Rows that are not here yet are empty. GUI thread.
class PlanItemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Place,
        Outcome,
        Gain, //!< what a refresh has brought
        Person,
        Institution,
        Link,
        ExternalId,
        Accounts,
        Transactions,
        Months,
        Sent,
        Verified,
        Code,
        RequestId,
        KeptId,
        kColumns
    };
    //! ToneRole: int of Tone. RawRole: machine text for copying.
    enum Role { ToneRole = Qt::UserRole + 1, RawRole };
    static constexpr int kPageSize = 200;
    static constexpr int kMostPages = 40; //!< kept

    explicit PlanItemsModel(QObject *parent = nullptr);

    //! nullptr: what was read stays. Another plan begins anew.
    void setPlan(PlanBoard *board, const PlanHead &head);
    void clear();
    void want(int first, int last); //!< rows that somebody looks at
    void noteChanged(qint64 place); //!< read again soon, if somebody looks at it
    void setLocale(const QLocale &locale);
    //! What people call an institution, by Belvo's name for it. Again when other titles are known.
    void setInstitutionTitles(std::function<QString(const QString &name)> titles);
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] const PlanItem *item(int row) const; //!< nullptr: not here yet

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void errorChanged();

private:
    void readNext();
    void onRead(int page, const Result<QList<PlanItem>> &answer);
    void forgetFarPages();
    [[nodiscard]] QString display(const PlanItem &item, int column) const;
    [[nodiscard]] static QVariant raw(const PlanItem &item, int column);

    QPointer<PlanBoard> m_board;
    QUuid m_plan;
    PlanKind m_kind = PlanKind::DeleteLinks;
    int m_count = 0;
    QHash<int, QList<PlanItem>> m_pages;
    QSet<int> m_stale; //!< pages that have changed since they were read
    int m_firstWanted = 0;
    int m_lastWanted = -1;
    int m_reading = -1; //!< page; -1: none
    Call<QList<PlanItem>> m_read;
    QTimer m_readSoon; //!< many changes make one reading
    std::optional<ApiError> m_error;
    QLocale m_locale;
    std::function<QString(const QString &)> m_titles;
};

} // namespace vinculo::models
