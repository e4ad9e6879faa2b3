// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace vinculo::ui {

//! Where anything is pasted or dropped. Holds what people type; long texts and files are handed on instead,
//! because laying out a megabyte would stop the window.
class PasteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostShown = 20'000; //!< characters

    explicit PasteField(QWidget *parent);
    //! The beginning of a text that is held elsewhere; cannot be edited until it is cleared.
    void showBeginning(const QString &text);
    void clearAll(); //!< and editable again

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void longTextPasted(const QString &text);
    void fileDropped(const QString &path);
    void pasted(); //!< an ordinary text is in the field

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace vinculo::ui
