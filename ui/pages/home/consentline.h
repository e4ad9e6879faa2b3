// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace vinculo::models {
struct ConsentCoverage;
}

namespace vinculo::ui {

class PlainLabel;

//! Of how many people the consents are known, and the way to the rest; not there when it is everybody.
class ConsentLine : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentLine(Theme &theme, QWidget *parent = nullptr);
    //! `mayAsk`: there is a connection to ask on.
    void tell(const models::ConsentCoverage &coverage, bool mayAsk);
    void retranslate(); //!< of the button; the sentence follows with tell()
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *askButton() const { return m_ask; }

Q_SIGNALS:
    void askRequested();

private:
    PlainLabel *m_sentence;
    QPushButton *m_ask;
};

} // namespace vinculo::ui
