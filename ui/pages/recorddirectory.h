// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/columntable.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace vinculo::ui {

//! A link the window has seen, enough to pick it by name.
struct SeenLink
{
    QString id;
    QString institution;
    QString externalId;
};

//! What the pages of one window have learned from each other: links by id, and whose document belongs to a
//! link (owners tell), because consents can only be asked for by document. In memory only, never written
//! anywhere, forgotten with the window. GUI thread.
class RecordDirectory : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMaximumLinks = 2000;
    using QObject::QObject;

    //! Learns from rows of the links, owners or consents table; other resources are ignored.
    void learn(const models::ColumnTable &table, int first, int last);
    [[nodiscard]] const QList<SeenLink> &links() const { return m_links; }
    [[nodiscard]] std::optional<SeenLink> link(const QString &id) const;
    [[nodiscard]] QString documentOfLink(const QString &linkId) const; //!< empty: not known
    void forgetLink(const QString &id);                                //!< it was erased at Belvo
    void forget(); //!< another profile, or a connection with other keys

Q_SIGNALS:
    void changed();

private:
    void learnLink(const models::ColumnTable &table, int row);
    QList<SeenLink> m_links;
    QHash<QString, qsizetype> m_linkById;
    QHash<QString, QString> m_documentByLink;
};

} // namespace vinculo::ui
