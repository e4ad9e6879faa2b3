// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/recorddetail.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace vinculo::ui {

class PlainLabel;

//! One field of the detail pane: label above, value below it, selectable. Reveal and copy appear under the
//! pointer and with the keyboard focus; the context menu has them too.
class DetailRow : public QWidget
{
    Q_OBJECT
public:
    DetailRow(Theme &theme, QWidget *parent);
    void setLine(const models::DetailLine &line, bool revealed);
    void setRevealed(bool revealed);
    void setExplained(bool isExplained); //!< with a sentence about the field below its value
    [[nodiscard]] const models::DetailLine &line() const { return m_line; }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void copy(); //!< as shown: masked values copy masked

Q_SIGNALS:
    void revealRequested(const QString &path, bool reveal);
    void revealedCopied(); //!< a value that is usually masked

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showValue();
    void ensureButtons();
    void updateButtons();
    void toggleReveal();

    Theme &m_theme;
    models::DetailLine m_line;
    PlainLabel *m_label;
    PlainLabel *m_value;
    PlainLabel *m_help;
    QWidget *m_buttons = nullptr; //!< made when first needed: a record has a hundred rows
    QToolButton *m_eye = nullptr;
    bool m_revealed = false;
    bool m_explained = false;
};

} // namespace vinculo::ui
