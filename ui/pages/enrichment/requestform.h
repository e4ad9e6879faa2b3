// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrichment/enrichmentrequest.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QMenu;
class QPushButton;

namespace vinculo::ui {

class FieldRow;

//! What a request says besides its rows; shows only what this request takes.
class RequestForm : public QWidget
{
    Q_OBJECT
public:
    RequestForm(Theme &theme, QWidget *parent);
    void setRequest(const EnrichmentSpec &spec);
    //! How many parts the rows make; which of them is chosen.
    void setParts(int parts, int part, std::size_t rows);
    void setProblem(const QString &text); //!< empty: none
    [[nodiscard]] models::RequestOptions options() const;
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void optionsChanged();
    void partChosen(int part);

private:
    FieldRow *add(QWidget *editor, const QString &name);
    void build();
    void showKinds();

    Theme &m_theme;
    const EnrichmentSpec *m_spec = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_part = nullptr;
    QComboBox *m_confidence = nullptr;
    QPushButton *m_kinds = nullptr;
    QMenu *m_kindMenu = nullptr;
    QCheckBox *m_period = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLineEdit *m_user = nullptr;
    QDateEdit *m_reference = nullptr;
    FieldRow *m_languageRow = nullptr;
    FieldRow *m_partRow = nullptr;
    FieldRow *m_confidenceRow = nullptr;
    FieldRow *m_kindsRow = nullptr;
    FieldRow *m_periodRow = nullptr;
    FieldRow *m_fromRow = nullptr;
    FieldRow *m_toRow = nullptr;
    FieldRow *m_userRow = nullptr;
    FieldRow *m_referenceRow = nullptr;
    int m_parts = 0;
    std::size_t m_rows = 0;
    QString m_problem;
};

} // namespace vinculo::ui
