// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/dialogframe.h"

#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace vinculo::ui {

class FieldRow;
class NoticeLine;

//! Names a view that is saved, or gives it another name. Tells what stays out of it.
class SaveViewDialog : public DialogFrame
{
    Q_OBJECT
public:
    enum class Purpose { Save, Rename };
    struct Facts
    {
        Purpose purpose = Purpose::Save;
        QString name; //!< to begin with
        QString profileName;
        bool onlyHere = false;
        QString fixedFilters; //!< in words, those the list cannot do without; empty: none is set
        int leftOut = 0;      //!< conditions and filters on personal data
        QStringList taken;    //!< names of the other own views of this list
    };
    struct Choice
    {
        QString name;
        bool onlyHere = false; //!< for this profile alone
        bool keepsFixedFilters = false;
    };

    SaveViewDialog(Theme &theme, const Facts &facts, QWidget *parent);

Q_SIGNALS:
    void chosen(const vinculo::ui::SaveViewDialog::Choice &choice);

protected:
    void retranslate() override;

private:
    void buildParts();
    void refresh();
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isTaken() const;

    const Facts m_facts;
    QLineEdit *m_name = nullptr;
    FieldRow *m_nameRow = nullptr;
    WordLabel *m_what = nullptr;
    QCheckBox *m_onlyHere = nullptr;
    QCheckBox *m_fixed = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace vinculo::ui
