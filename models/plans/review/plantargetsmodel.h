// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/plans/review/planfetches.h"
#include "models/plans/review/planforecast.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>
#include <vector>

namespace vinculo::models {

//! What the ticked links of a plan come to together. Counts that are not known of some are said to be.
struct ImpactSum
{
    qint64 links = 0;
    qint64 accounts = 0;
    qint64 transactions = 0;
    qint64 consents = 0;
    qint64 withoutAccounts = 0; //!< links whose count is not known
    qint64 withoutTransactions = 0;
    qint64 withoutConsents = 0;
    qint64 withoutMonths = 0; //!< links with transactions, or perhaps with some
    QDate firstMonth;
    QDate lastMonth;
    qint64 gone = 0;       //!< do not exist any more
    qint64 skipped = 0;    //!< would be left out, or are so already
    qint64 unread = 0;     //!< nothing is known of them yet
    qint64 duplicates = 0; //!< have a duplicate that stays
};

//! What of it is written down with the plan.
[[nodiscard]] PlanTotals totalsOf(const ImpactSum &sum);

//! The links a plan is made of, to be looked over and ticked off before it is frozen. GUI thread.
class PlanTargetsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Person,
        Institution,
        Link,
        ExternalId,
        Status,
        LastUsed,
        Accounts,
        Transactions,
        Months,
        Consents,
        Forecast,
        kColumns
    };
    //! ToneRole: int of Tone. RawRole: machine text for copying, and to sort by.
    enum Role { ToneRole = Qt::UserRole + 1, RawRole };
    using Cooldown = std::function<std::optional<std::chrono::seconds>(const QString &linkId)>;

    explicit PlanTargetsModel(const PlanDraft &draft, QObject *parent = nullptr);

    void setImpact(const PlanImpact *impact);    //!< nullptr: nothing more will be known; not owned
    void setFetches(const PlanFetches *fetches); //!< likewise
    void setCooldown(Cooldown cooldown) { m_cooldown = std::move(cooldown); }
    //! Whether a person holds refreshes for an institution. Empty: nobody does.
    void setHeld(std::function<bool(const QString &institution)> isHeld) { m_isHeld = std::move(isHeld); }
    //! What people call an institution, by Belvo's name for it. Again when other titles are known.
    void setInstitutionTitles(std::function<QString(const QString &name)> titles);
    void setSettings(const PlanSettings &settings); //!< what is to be done to them has changed
    void setLocale(const QLocale &locale);
    void setAllTicked(bool isTicked);
    [[nodiscard]] qsizetype tickedCount() const { return m_tickedCount; }
    [[nodiscard]] bool isTicked(int row) const { return m_isTicked[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const PlanTarget &target(int row) const { return m_targets[row]; }
    [[nodiscard]] QList<PlanTarget> tickedTargets() const; //!< in the order they came
    [[nodiscard]] ImpactSum sum() const;
    [[nodiscard]] PlanForecast forecast(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    void onTargetChanged(int place);
    void onTicked();
    //! What speaks for or against a link when others of the plan draw on the same limits.
    void weigh() const;
    [[nodiscard]] PlanForecast forecastWith(int row, const std::optional<QString> &objection) const;
    [[nodiscard]] QString display(int row, int column) const;
    [[nodiscard]] QVariant raw(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    const PlanKind m_kind;
    PlanSettings m_settings;
    QList<PlanTarget> m_targets;
    QList<LinkFacts> m_facts;
    QList<SharedCount> m_shared;
    std::vector<bool> m_isTicked;
    qsizetype m_tickedCount = 0;
    const PlanImpact *m_impact = nullptr;
    const PlanFetches *m_fetches = nullptr;
    mutable std::vector<std::optional<QString>> m_objections; //!< by row, while m_isWeighed
    mutable bool m_isWeighed = false;
    Cooldown m_cooldown;
    std::function<bool(const QString &)> m_isHeld;
    std::function<QString(const QString &)> m_titles;
    QLocale m_locale;
};

} // namespace vinculo::models
