// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/sandboxclient.h"

#include <QHash>

namespace vinculo::tests {

//! Somebody who looks at the sandbox's pages: opens, fills in what is on the page, and presses a button.
//! Follows the sandbox from page to page and stops when it sends the browser elsewhere.
class Browser
{
public:
    explicit Browser(SandboxClient &client)
        : m_client(client)
    {
    }

    void open(const QString &address);
    //! Submits the form with that button: hidden values and what stands in its fields, changed by `typed`.
    //! False when there is no such button.
    [[nodiscard]] bool press(const QString &button, const QHash<QString, QString> &typed = {});

    [[nodiscard]] int status() const { return m_answer.status; }
    [[nodiscard]] QString page() const { return QString::fromUtf8(m_answer.body); }
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    //! Whatever a person reads or hears on the page: text, title, placeholders, descriptions.
    [[nodiscard]] QStringList texts() const;
    //! The lang attribute of the page.
    [[nodiscard]] QString language() const;
    //! Whether the page has that text, as text.
    [[nodiscard]] bool shows(const QString &text) const;
    //! Where the browser was sent in the end; empty while it is on a page.
    [[nodiscard]] QString sentTo() const { return m_answer.location; }
    [[nodiscard]] QString sentWith(const QString &parameter) const;
    //! Target of the link with that text.
    [[nodiscard]] QString linkTo(const QString &text) const;

private:
    void follow(Answer answer);

    SandboxClient &m_client;
    Answer m_answer;
};

} // namespace vinculo::tests
