// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/viewstore.h"
#include "models/views/viewcheck.h"
#include "models/views/viewlist.h"
#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QRadioButton)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)
QT_FORWARD_DECLARE_CLASS(QTreeWidgetItem)

namespace vinculo::ui {

class NoticeLine;

//! Shows what a file of views holds before anything is taken over: each view with its list, what in it is of
//! no use here, and what to do with those that exist already. Everything from the file is shown as text.
class ImportViewsDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `refused`: places in the file that could not be read.
    ImportViewsDialog(Theme &theme, const QList<models::CheckedView> &views, const QStringList &refused,
                      const storage::ViewStore &store, const QUuid &profile, QWidget *parent);

    [[nodiscard]] static QString words(const models::ViewProblem &problem);

Q_SIGNALS:
    void chosen(const QList<vinculo::SavedView> &views); //!< ready to be saved

protected:
    void retranslate() override;

private:
    void buildParts();
    void fill();
    void refresh();
    [[nodiscard]] QList<SavedView> ticked() const;
    [[nodiscard]] bool anyInTheWay() const;

    const QList<models::CheckedView> m_views;
    const QStringList m_refused;
    const storage::ViewStore &m_store;
    const QUuid m_profile;
    QTreeWidget *m_list = nullptr;
    WordLabel *m_conflict = nullptr;
    QRadioButton *m_keepBoth = nullptr;
    QRadioButton *m_replace = nullptr;
    NoticeLine *m_notice = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace vinculo::ui
