// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filters/filterset.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace vinculo::ui {

class PlainLabel;

//! The editor of one server filter, chosen by its type and operators: a checklist for enumerations, from/to
//! for dates, least/most for numbers and money, a line for texts and ids.
class FilterEditor : public QWidget
{
    Q_OBJECT
public:
    FilterEditor(const ResourceSpec &resource, const FilterSpec &filter, QWidget *parent = nullptr);

    [[nodiscard]] const FilterSpec &filter() const { return m_filter; }
    //! What is set now as wire filters; empty when nothing is filled in.
    [[nodiscard]] QList<api::ListFilter> value() const;
    void setValue(const QList<api::ListFilter> &filters); //!< those of this key; others are ignored
    void clear() { setValue({}); }
    //! Checks the value and says in words beside the field what is wrong. True when it may be sent.
    bool validate();
    void focusFirst();
    static QString problemText(models::FilterValueProblem problem);

Q_SIGNALS:
    void submitted(); //!< Return in a line

private:
    void buildChecklist();
    void buildChoice();
    void buildDates();
    void buildNumbers();
    void buildLine();
    QList<api::ListFilter> bounds(const QString &least, const QString &most) const;
    [[nodiscard]] QString valueOf(const QList<api::ListFilter> &filters, FilterOp op, int part) const;
    void setDate(QCheckBox *on, QDateEdit *edit, const QString &iso);

    const ResourceSpec &m_resource;
    const FilterSpec &m_filter;
    QListWidget *m_checklist = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_fromOn = nullptr;
    QCheckBox *m_toOn = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLineEdit *m_least = nullptr;
    QLineEdit *m_most = nullptr;
    QLineEdit *m_line = nullptr;
    PlainLabel *m_problem = nullptr;
};

} // namespace vinculo::ui
