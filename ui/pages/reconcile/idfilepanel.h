// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconcileflow.h"
#include "ui/pages/page.h"

class QComboBox;
class QPushButton;

namespace vinculo::ui {

class ErrorPane;
class NoticeLine;
class PlainLabel;

//! The merchant's file on the page that compares: choosing it, how it is read, which columns hold what.
class IdFilePanel : public QWidget
{
    Q_OBJECT
public:
    IdFilePanel(const PageContext &context, models::ReconcileFlow &flow, QWidget *parent);

    void chooseFile();
    void retranslate();
    void refresh();
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }

private:
    void build();
    QComboBox *addCombo(QWidget &parent, const QString &name);
    void fillColumns();
    void applyColumns();
    void applyFormat();
    void showFormat();
    void refreshTexts();
    [[nodiscard]] QString example() const;

    const PageContext m_context;
    models::ReconcileFlow &m_flow;
    QPushButton *m_choose = nullptr;
    PlainLabel *m_file = nullptr;
    QPushButton *m_forget = nullptr;
    QWidget *m_choices = nullptr; //!< which columns
    QWidget *m_formats = nullptr; //!< how the file is read; shown on demand
    QComboBox *m_idColumn = nullptr;
    QComboBox *m_linkColumn = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_headings = nullptr;
    QList<PlainLabel *> m_labels; //!< of the five above
    QPushButton *m_compare = nullptr;
    QPushButton *m_more = nullptr;
    NoticeLine *m_notice = nullptr;
    ErrorPane *m_error = nullptr;
};

} // namespace vinculo::ui
