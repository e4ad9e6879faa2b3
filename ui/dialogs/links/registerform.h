// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/flows/registerflow.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace vinculo::ui {

class FieldRow;
class ResourceChooser;
class Theme;
class WordLabel;

//! The form of one institution: its own log-in fields, then what Belvo shall do with the link. Checks as
//! typed.
class RegisterForm : public QWidget
{
    Q_OBJECT
public:
    RegisterForm(Theme &theme, const models::InstitutionForm &institution, QWidget *parent = nullptr);

    //! Everything typed; `showProblems` marks every field that is wrong.
    [[nodiscard]] bool check(bool showProblems);
    [[nodiscard]] api::RegisterLinkRequest request() const;
    //! Puts Belvo's complaints beside their fields. True when every complaint found one.
    bool showErrors(const std::vector<ErrorEntry> &entries);
    void clearSecrets();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    struct LoginField
    {
        models::FormField spec;
        FieldRow *row = nullptr;
        QLineEdit *line = nullptr;  //!< exactly one of line
        QComboBox *combo = nullptr; //!< and combo
    };
    void addLoginFields();
    void addOptions();
    [[nodiscard]] QString value(const LoginField &field) const;
    [[nodiscard]] QString fieldProblem(const LoginField &field) const;
    [[nodiscard]] QString externalIdProblem() const;
    [[nodiscard]] QString optionsProblem() const;
    void retranslateCombos();
    void onEdited(FieldRow *row);

    Theme &m_theme;
    const models::InstitutionForm m_institution;
    QList<LoginField> m_login;
    FieldRow *m_externalIdRow = nullptr;
    QLineEdit *m_externalId = nullptr;
    FieldRow *m_modeRow = nullptr;
    QComboBox *m_mode = nullptr;
    FieldRow *m_storageRow = nullptr;
    QComboBox *m_storage = nullptr;
    WordLabel *m_resourcesTitle = nullptr;
    ResourceChooser *m_resources = nullptr;
};

} // namespace vinculo::ui
