// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>

#include <memory>
#include <utility>

namespace vinculo::tests {

//! The dialog that a test looks at, one at a time. A base of tests.
class OpenDialog
{
protected:
    //! Shows it; the one before goes.
    template<class Dialog, class... Arguments>
    Dialog &open(Arguments &&...arguments)
    {
        auto dialog = std::make_unique<Dialog>(std::forward<Arguments>(arguments)...);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        Dialog &opened = *dialog;
        m_dialog = std::move(dialog);
        opened.show();
        return opened;
    }
    //! Whether a visible label of it has these words.
    [[nodiscard]] bool shows(const QString &words) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    std::unique_ptr<QDialog> m_dialog;
};

} // namespace vinculo::tests
