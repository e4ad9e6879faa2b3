// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/recorddetail.h"
#include "models/table/revealstate.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <utility>

class QToolButton;

namespace vinculo::ui {

class PlainLabel;
class StatusPill;

//! Who or what a record is: its title, masked unless revealed, and its status.
class RecordHead : public QWidget
{
    Q_OBJECT
public:
    RecordHead(Theme &theme, models::RevealState &reveal, QWidget *parent);
    void setRecord(const ResourceSpec &spec, const models::RecordDetail &detail);
    void clear();
    //! What people call an institution by Belvo's name for it: a link has no other title.
    void setInstitutionTitles(std::function<QString(const QString &name)> titles)
    {
        m_titles = std::move(titles);
    }
    //! What stands there, masked or not.
    [[nodiscard]] QString shownTitle() const;

private:
    void update();
    void toggleReveal();

    Theme &m_theme;
    models::RevealState &m_reveal;
    PlainLabel *m_title;
    QToolButton *m_eye;
    StatusPill *m_status;
    std::function<QString(const QString &name)> m_titles;
    QString m_resource;
    QString m_id;
    QString m_plain;
    QString m_masked;
    QString m_path; //!< of a sensitive title; empty for any other
};

} // namespace vinculo::ui
