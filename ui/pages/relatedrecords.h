// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/detail/recorddetail.h"

#include <QList>
#include <QString>

namespace vinculo::ui {

class RecordDirectory;

//! One way from a record to rows of another resource, in words.
struct RelatedRecords
{
    QString text; //!< "Accounts of this link"
    QString icon;
    QString page; //!< resource name
    QList<api::ListFilter> filters;
    QString why; //!< not empty: cannot be asked for, and this is why
};

//! Everything a record leads to: the relations of its own fields, and the lists Belvo can filter by this
//! record. Derived from the tables of the resources; only consents need their own rule (they are found by
//! document).
QList<RelatedRecords> relatedRecords(const ResourceSpec &spec, const models::RecordDetail &detail,
                                     const RecordDirectory &directory);

} // namespace vinculo::ui
