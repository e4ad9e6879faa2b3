// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vinculo::models {

//! One line of the detail pane. Values are plain text from outside.
struct DetailLine
{
    const FieldSpec *field = nullptr;
    QString path; //!< dotted, with [n] for list items
    QString label;
    QString help;     //!< what the field means; empty for what no table knows
    QString value;    //!< formatted; "—" when null
    QString masked;   //!< what to show while hidden; equals value when not sensitive
    QString raw;      //!< wire value for copying
    QString currency; //!< amounts: ISO code; empty when unknown
    Tone tone = Tone::None;
    bool isSensitive = false;
    bool isOdd = false; //!< wrong type or unknown value
    Relation relation;  //!< leads to other rows; `raw` is the value
};

struct DetailSection
{
    QString title; //!< empty for the record's own fields
    int depth = 0; //!< 0 record, 1 nested object or list item, 2 deeper
    QList<DetailLine> lines;
    int list = -1;                    //!< the list it is one item of: index in RecordDetail::lists
    const FieldSpec *field = nullptr; //!< the described object that stands in the record once
    QString path = {};                //!< where that one is
};

//! A list of objects: its items are sections, and can be shown as the rows of a table.
struct DetailList
{
    const FieldSpec *field = nullptr;
    QString title;
    QString path;
    int depth = 0;
    QList<qsizetype> sections; //!< of the items, in order
    bool isTable = true;       //!< no: an item is not an object
};

//! A record made readable: the fields of its table first, then what the server sent and no table knows.
struct RecordDetail
{
    QString id;
    QString title; //!< the Title field, unmasked
    QString maskedTitle;
    QList<DetailSection> sections;
    QList<DetailList> lists;
    QString prettyJson; //!< indented, as sent
    QString maskedJson; //!< the same with sensitive values masked
};

//! Builds the view of one raw JSON object. Pure apart from translations; survives any JSON. GUI thread.
RecordDetail makeRecordDetail(const ResourceSpec &spec, const QByteArray &rawObject);

} // namespace vinculo::models
