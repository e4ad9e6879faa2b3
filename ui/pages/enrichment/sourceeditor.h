// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrichment/columnmapping.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vinculo::ui {

//! Chooses where a value comes from: a column, the same for every line, or what the field allows besides.
class SourceEditor : public QWidget
{
    Q_OBJECT
public:
    SourceEditor(const InputField &field, const models::CsvTable &table, QWidget *parent);
    void setSource(const models::FieldSource &source); //!< emits nothing
    [[nodiscard]] models::FieldSource source() const;

Q_SIGNALS:
    void sourceChanged();

private:
    void fill(const models::CsvTable &table);
    void showConstant();

    const InputField &m_field;
    QComboBox *m_from;
    QComboBox *m_choice; //!< the constant of a closed list
    QLineEdit *m_text;   //!< and any other
};

} // namespace vinculo::ui
