// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDateEdit)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QSpinBox)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace vinculo::ui {

class FieldRow;
class Theme;

//! What a retrieval takes besides the link: the editors that a resource's description asks for, and no
//! others.
class RetrieveForm : public QWidget
{
    Q_OBJECT
public:
    RetrieveForm(Theme &theme, QWidget *parent);
    void setResource(const ResourceSpec *spec); //!< nullptr: nothing to fill in
    [[nodiscard]] api::RetrieveRequest request(const QString &linkId) const;
    //! Number of calls the period takes.
    [[nodiscard]] int callCount() const;
    [[nodiscard]] bool isComplete() const;
    //! False: Belvo answers with the rows and keeps none. What it fetches in the background it always keeps.
    [[nodiscard]] bool savesData() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void buildPeriod(QGridLayout &grid, Theme &theme);
    void buildChoices(QGridLayout &grid, Theme &theme);
    void buildSwitches(QVBoxLayout &layout);
    void fillIncomeTypes();
    void fillCombos();
    void showInputs();
    void showSwitches();
    void showProblems();
    [[nodiscard]] bool takes(RetrieveInput input) const;
    [[nodiscard]] bool isYearly() const;
    [[nodiscard]] bool hasPeriod() const;
    [[nodiscard]] bool isLater() const;
    [[nodiscard]] QString periodProblem() const;
    [[nodiscard]] QString accountProblem() const;

    const ResourceSpec *m_spec = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QDateEdit *m_reference = nullptr;
    QSpinBox *m_yearFrom = nullptr;
    QSpinBox *m_yearTo = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_confidence = nullptr;
    QToolButton *m_incomeTypes = nullptr;
    QMenu *m_incomeMenu = nullptr;
    QLineEdit *m_account = nullptr;
    QCheckBox *m_document = nullptr;
    QCheckBox *m_xml = nullptr;
    QCheckBox *m_save = nullptr;
    QCheckBox *m_later = nullptr;
    FieldRow *m_fromRow = nullptr;
    FieldRow *m_toRow = nullptr;
    FieldRow *m_referenceRow = nullptr;
    FieldRow *m_yearFromRow = nullptr;
    FieldRow *m_yearToRow = nullptr;
    FieldRow *m_typeRow = nullptr;
    FieldRow *m_confidenceRow = nullptr;
    FieldRow *m_incomeRow = nullptr;
    FieldRow *m_accountRow = nullptr;
};

} // namespace vinculo::ui
