// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/flows/institutionform.h"

#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)
QT_FORWARD_DECLARE_CLASS(QTreeWidgetItem)

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class Theme;
class WordLabel;

//! A searchable list of the institutions the API offers. Typing narrows it; the arrow keys move in the list
//! while the field keeps the focus.
class InstitutionPicker : public QWidget
{
    Q_OBJECT
public:
    InstitutionPicker(Theme &theme, api::Client &client, QWidget *parent = nullptr);

    void load();
    [[nodiscard]] std::optional<models::InstitutionForm> selected() const;
    void retranslate();

Q_SIGNALS:
    void selectionChanged();
    void chosen(); //!< Enter or double click on an institution
    void heightChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void onPage(const Result<api::ListPage> &page);
    void requestPage(int page);
    void fill();
    void filter();
    void retranslateItem(QTreeWidgetItem &item) const;
    [[nodiscard]] QIcon badge(const models::InstitutionForm &form) const;

    Theme &m_theme;
    api::Client &m_client;
    QList<models::InstitutionForm> m_forms;
    api::Call<api::ListPage> m_load;
    QLineEdit *m_search = nullptr;
    FieldRow *m_searchRow = nullptr;
    QTreeWidget *m_list = nullptr;
    WordLabel *m_state = nullptr;
    ErrorPane *m_error = nullptr;
    bool m_loaded = false;
};

} // namespace vinculo::ui
