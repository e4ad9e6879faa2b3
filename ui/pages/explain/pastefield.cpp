// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explain/pastefield.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace vinculo::ui {

namespace {

QString localFileOf(const QMimeData &source)
{
    for (const QUrl &url : source.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

PasteField::PasteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere); // a line of JSON has no other place to break
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PasteField::sizeHint() const
{
    constexpr int kLines = 5;
    const int height =
        fontMetrics().lineSpacing() * kLines + int(document()->documentMargin() * 2) + frameWidth() * 2;
    return {QPlainTextEdit::sizeHint().width(), height};
}

void PasteField::showBeginning(const QString &text)
{
    setPlainText(text.left(kMostShown));
    setReadOnly(true);
}

void PasteField::clearAll()
{
    setReadOnly(false);
    clear();
}

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || !localFileOf(*source).isEmpty();
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    if (const QString path = localFileOf(*source); !path.isEmpty())
        return Q_EMIT fileDropped(path);
    const QString text = source->text();
    if (text.size() > kMostShown)
        return Q_EMIT longTextPasted(text);
    if (document()->characterCount() + text.size() > kMostShown)
        clear(); // rather the new text than a piece of both
    insertPlainText(text);
    Q_EMIT pasted();
}

void PasteField::keyPressEvent(QKeyEvent *event)
{
    // What is shown of a long text cannot be edited, but another one can take its place.
    if (isReadOnly() && event->matches(QKeySequence::Paste)) {
        clearAll();
        paste();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace vinculo::ui
