// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "models/diagnosis/diagnosisquestion.h"
#include "ui/actions/linksession.h"

#include <QList>
#include <QObject>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace vinculo::ui {

class DiagnosisDialog;
class Theme;

//! The open questions "Why are the data missing or old?" of one connection: one window for each link or
//! person. Destroying it closes them. GUI thread.
class LinkDiagnosis : public QObject
{
    Q_OBJECT
public:
    LinkDiagnosis(QWidget *window, Theme &theme, const Profile &profile, api::Connection &connection,
                  LinkServices services);
    ~LinkDiagnosis() override;

    //! Asked before about the same links: brings that window to the front.
    void ask(const models::DiagnosisQuestion &question);
    void linkChanged(const QString &linkId); //!< at Belvo: open questions about it are asked anew

Q_SIGNALS:
    void refreshRequested(const vinculo::api::ChunkPtr &link);
    void fetchRequested(const vinculo::api::ChunkPtr &link, const vinculo::ResourceSpec *resource);
    void customerRequested(const QString &linkId);
    void linkRead(const vinculo::api::ChunkPtr &link); //!< as it is now: one row

private:
    QWidget *m_window;
    Theme &m_theme;
    const Profile m_profile;
    api::Connection &m_connection;
    const LinkServices m_services;
    QList<QPointer<DiagnosisDialog>> m_dialogs;
};

} // namespace vinculo::ui
