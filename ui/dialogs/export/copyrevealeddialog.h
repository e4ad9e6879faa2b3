// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/clipboardtext.h"
#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace vinculo::ui {

class FieldRow;

//! Asks before rows are copied with what is masked on the screen.
class CopyRevealedDialog : public DialogFrame
{
    Q_OBJECT
public:
    CopyRevealedDialog(Theme &theme, const Profile &profile, int rows, QWidget *parent);

Q_SIGNALS:
    void confirmed(vinculo::models::CopyFormat format);

protected:
    void retranslate() override;

private:
    const int m_rows;
    WordLabel *m_words = nullptr;
    QComboBox *m_format = nullptr;
    FieldRow *m_formatRow = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace vinculo::ui
