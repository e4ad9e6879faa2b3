// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;

namespace vinculo::ui {

class PlainLabel;

//! The line under a search field: what of it was not understood, or where it is answered. Hidden while there
//! is nothing to say.
class QueryNote : public QWidget
{
    Q_OBJECT
public:
    explicit QueryNote(Theme &theme, QWidget *parent = nullptr);

    struct Content
    {
        QString text;
        bool isError = false;
        bool canAsk = false;  //!< "Ask Belvo"
        bool canLoad = false; //!< "Load all"
        bool operator==(const Content &) const = default;
    };
    void tell(const Content &content);
    void retranslate();
    [[nodiscard]] const QString &text() const { return m_content.text; }

Q_SIGNALS:
    void askRequested();
    void loadAllRequested();

private:
    Theme &m_theme;
    Content m_content;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QToolButton *m_load;
    QToolButton *m_ask;
};

} // namespace vinculo::ui
