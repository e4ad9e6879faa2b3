// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "core/domain/deeplink.h"
#include "core/domain/profile.h"
#include "ui/widgets/noticebanner.h"

#include <QPointer>
#include <QUuid>

#include <functional>
#include <optional>

namespace vinculo::ui {

//! Opens single records by their id, as addresses from other programs ask for, and tells in a line below the
//! environment band what stands in the way. Waits for the connection and until no dialog is open: what a
//! person is being asked must not change behind the question. Only reads. GUI thread.
class RecordOpening : public NoticeBanner
{
    Q_OBJECT
public:
    RecordOpening(Theme &theme, QWidget *parent);

    void setConnection(api::Connection *connection); //!< nullptr: what was asked for waits
    //! The latest wish counts. `page`: name of a resource; others are refused in words. People are known by
    //! the id of one of their links or by the merchant's own id for them.
    void open(const QString &page, const QString &id);
    void refuse(DeepLinkProblem problem);
    //! An address is meant for a profile that does not exist here.
    void refuseProfile();
    //! An address is meant for another profile than the window's: it is offered, as the change closes what is
    //! open here.
    void offer(const Profile &profile, const DeepLink &link);
    void retranslate();

Q_SIGNALS:
    //! The list that has the record. Without a record: Belvo has none of that id.
    void found(const QString &page, const QList<vinculo::api::ListFilter> &filters, const QString &recordId);
    //! The record itself, where no list can be asked for that has it.
    void foundAlone(const vinculo::ResourceSpec *spec, const QByteArray &record);
    //! Somebody whom this link is of.
    void foundPerson(const QString &linkId);
    void profileAccepted(const QUuid &profileId, const vinculo::DeepLink &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Quiet, Connecting, Dialog, Reading, Missing, Failed, Refused, NoProfile, Offered };

    void proceed();
    void askForLink();
    void askForExternalId();
    void onLink(const Result<QByteArray> &link);
    void onRead(const Result<QByteArray> &record);
    void onActivated();
    void setState(State state);
    [[nodiscard]] static QString words(DeepLinkProblem problem);

    api::Connection *m_connection = nullptr;
    const ResourceSpec *m_spec = nullptr; //!< of the record that is to be opened; nullptr: none is
    bool m_isPerson = false;              //!< whose link m_spec is
    QString m_id;
    QPointer<QWidget> m_dialog; //!< that is waited for
    api::Call<api::ChunkPtr> m_detail;
    api::Call<api::ListPage> m_list;
    State m_state = State::Quiet;
    ApiError m_error;                                   //!< Failed
    DeepLinkProblem m_problem = DeepLinkProblem::BadId; //!< Refused
    Profile m_profile;                                  //!< Offered
    DeepLink m_link;                                    //!< Offered
};

} // namespace vinculo::ui
