// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace vinculo::ui {

//! Version, licence and the parts the program is made of, as text that can be copied into a report.
class AboutDialog : public DialogFrame
{
    Q_OBJECT
public:
    AboutDialog(Theme &theme, QWidget *parent);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString partsText() const;

    WordLabel *m_version = nullptr;
    WordLabel *m_purpose = nullptr;
    WordLabel *m_licence = nullptr;
    WordLabel *m_partsTitle = nullptr;
    QPlainTextEdit *m_parts = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
