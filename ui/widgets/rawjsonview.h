// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QToolButton;

namespace vinculo::ui {

//! The record as the server sent it, folded until asked for, masked until switched, copyable as shown.
class RawJsonView : public QWidget
{
    Q_OBJECT
public:
    explicit RawJsonView(Theme &theme, QWidget *parent = nullptr);
    void setJson(const QString &pretty, const QString &masked); //!< masks again
    void hideValues();
    void retranslate();

Q_SIGNALS:
    void revealed();       //!< the record's personal data can be read now
    void revealedCopied(); //!< and have been copied, in whole or in part

private:
    void refresh();
    void noteCopied();
    Theme &m_theme;
    QString m_pretty;
    QString m_masked;
    QToolButton *m_fold;
    QCheckBox *m_reveal;
    QToolButton *m_copy;
    QPlainTextEdit *m_text;
};

} // namespace vinculo::ui
