// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhooks/hookflow.h"
#include "ui/pages/page.h"

class QComboBox;
class QPushButton;

namespace vinculo::ui {

class ErrorPane;
class NoticeLine;
class PlainLabel;

//! The log on the page about lost webhooks: choosing it, and which columns hold what.
class HookFilePanel : public QWidget
{
    Q_OBJECT
public:
    HookFilePanel(const PageContext &context, models::HookFlow &flow, QWidget *parent);

    void chooseFile();
    void retranslate();
    void refresh();

private:
    void build();
    void addCombo(models::HookField field);
    void fillColumns();
    void refreshTexts();

    const PageContext m_context;
    models::HookFlow &m_flow;
    QPushButton *m_choose = nullptr;
    PlainLabel *m_file = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_forget = nullptr;
    QWidget *m_columns = nullptr; //!< shown on demand, and when they are not clear
    QList<QComboBox *> m_combos;  //!< by HookField
    QList<PlainLabel *> m_labels;
    PlainLabel *m_answers = nullptr;
    NoticeLine *m_notice = nullptr;
    ErrorPane *m_error = nullptr;
};

} // namespace vinculo::ui
