// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/marks/markpreview.h"
#include "models/marks/markrule.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QMenu)

namespace vinculo::ui {

class FieldRow;
class QueryLineEdit;

//! The user's marks of one list: which rows stand out, how, and in which order the rules count. Nothing
//! changes until it is saved.
class MarksDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `table` outlives the dialog: how many of its rows a rule matches is shown while it is written.
    MarksDialog(Theme &theme, const models::ColumnTable &table, const QList<models::MarkRule> &rules,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QList<vinculo::models::MarkRule> &rules);

protected:
    void retranslate() override;

private:
    void buildList();
    void buildEditor();
    void connectEditor();
    void fillList();
    void fillCombos();
    void showRule();
    void edit(const std::function<void(models::MarkRule &)> &change);
    void refreshItem(int row);
    void refreshPreview();
    void add(const models::MarkRule &rule);
    void addNew();
    void remove();
    void move(int by);
    void save();
    [[nodiscard]] int current() const;
    [[nodiscard]] bool isComplete(const models::MarkRule &rule) const;

    const models::ColumnTable &m_table;
    QList<models::MarkRule> m_rules;
    models::MarkPreview m_preview;
    bool m_isShowing = false; //!< editors follow the list, not the person
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_examples = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QMenu *m_exampleMenu = nullptr;
    QWidget *m_editor = nullptr;
    QLineEdit *m_name = nullptr;
    QueryLineEdit *m_query = nullptr;
    QComboBox *m_tone = nullptr;
    QComboBox *m_icon = nullptr;
    QComboBox *m_place = nullptr;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_queryRow = nullptr;
    FieldRow *m_toneRow = nullptr;
    FieldRow *m_iconRow = nullptr;
    FieldRow *m_placeRow = nullptr;
    WordLabel *m_empty = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace vinculo::ui
