// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/planboard.h"
#include "tests/ui/windowbench.h"
#include "ui/dialogs/plans/plandialog.h"

#include <QObject>
#include <QPushButton>

#include <memory>

class QSignalSpy;

Q_DECLARE_METATYPE(vinculo::Environment)

namespace vinculo::tests {

//! The dialog of plans over a local Belvo, for tests of it.
class PlanDialogBench : public QObject
{
protected:
    void begin();
    void end();
    PlanDraft draft(int links, PlanKind kind = PlanKind::DeleteLinks);
    //! The links that nothing speaks against.
    PlanDraft harmless(int links, PlanKind kind = PlanKind::RefreshLinks);
    ui::PlanDialog *open(const PlanDraft &draft);
    void waitUntilRead(ui::PlanDialog &dialog);
    void fillConfirm(ui::PlanDialog &dialog, const QString &count);
    //! Presses the button that begins, once more where links are left out.
    void pressCommand(const QSignalSpy &started);
    //! So often that one more refusal would end it.
    void refuse(const QString &link);
    [[nodiscard]] bool exists(const QString &link);
    template<class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return child<QPushButton>(name); }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<models::PlanBoard> m_board;
    std::unique_ptr<ui::PlanDialog> m_dialog;
};

} // namespace vinculo::tests
