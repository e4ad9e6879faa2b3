// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/recorddirectory.h"

#include <QObject>

#include <functional>

namespace vinculo::ui {

class LinkActions;
class PlanDesk;
class RecordActions;
class ResourcePage;

//! Tells the pages of a window what has changed at Belvo through its own actions: rows that are new, other or
//! gone, and lists that have to be read again. GUI thread.
class DataChanges : public QObject
{
    Q_OBJECT
public:
    //! `pageOf` answers the page of a resource that was shown before, or nullptr. Everything outlives this.
    DataChanges(LinkActions &links, RecordActions &records, PlanDesk &plans, RecordDirectory &directory,
                std::function<ResourcePage *(const QString &)> pageOf, QObject *parent);

Q_SIGNALS:
    void message(const QString &text);
    void findLinkRequested(const QString &institutionUserId);

private:
    void onLinksErased(const QStringList &ids);
    void removeRows(const QStringList &ids);

    RecordDirectory &m_directory;
    std::function<ResourcePage *(const QString &)> m_page;
};

} // namespace vinculo::ui
