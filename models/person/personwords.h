// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/factline.h"
#include "models/person/personfigures.h"
#include "models/person/personnames.h"
#include "models/table/cellformatter.h"

#include <QCoreApplication>

namespace vinculo::models {

//! What was found out about a person as lines of words in the current language, each with the rows behind it.
//! The page shows them and the report prints them. GUI thread.
class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::PersonWords)
public:
    //! Refers to `figures`.
    PersonWords(const PersonFigures &figures, const QLocale &locale);

    [[nodiscard]] QList<FactLine> accounts() const;
    [[nodiscard]] QList<FactLine> incomes() const;
    [[nodiscard]] QList<FactLine> recurringExpenses() const;
    [[nodiscard]] QList<FactLine> bills() const;
    [[nodiscard]] QList<FactLine> investments() const;
    [[nodiscard]] QList<FactLine> consents() const;
    //! Links of Open Finance institutions that have no consent, in one sentence; empty: none.
    [[nodiscard]] QString consentNote() const;
    [[nodiscard]] QList<FactLine> employment() const;
    [[nodiscard]] QList<FactLine> fiscal() const;

    [[nodiscard]] const PersonNames &names() const { return m_names; }
    //! All movements of the person, narrowed by `query`.
    [[nodiscard]] RowsTarget movements(const QString &query = {}) const;
    //! Movements of these accounts of the person, narrowed by `query`. Asks with no more ids than a URL
    //! takes: only the links that the accounts are of, and the accounts in the query where they are many.
    [[nodiscard]] RowsTarget movementsOf(const QStringList &accounts, const QString &query) const;
    //! Rows of a resource through the person's links, narrowed by `query`.
    [[nodiscard]] RowsTarget rowsOf(const ResourceSpec &spec, const QString &query = {}) const;

private:
    [[nodiscard]] static RowsTarget rowsThrough(const QStringList &links, const ResourceSpec &spec,
                                                const QString &query);
    [[nodiscard]] QString money(const std::optional<Money> &money) const;
    [[nodiscard]] QString money(const ExactSum &sum, Currency currency) const;
    [[nodiscard]] QString date(QDate date) const;
    [[nodiscard]] QString age(const std::optional<QDateTime> &at) const;
    [[nodiscard]] QString share(int parts) const;
    [[nodiscard]] QString dayCount(int days) const;
    //! About movements that need not be the ones that were counted.
    [[nodiscard]] static QString similarNote(const PaymentRows &rows);
    [[nodiscard]] FactLine consent(const ConsentFact &fact) const;
    static QString investmentType(const QString &type);
    static QString label(const ResourceSpec &spec, const ListedValue &value);
    //! The word for one of the values that are listed for the field; others as they came.
    static QString word(const ResourceSpec &spec, std::string_view path, const QString &wire);

    const PersonFigures &m_figures;
    PersonNames m_names;
    CellFormatter m_formatter;
};

} // namespace vinculo::models
