// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/recordopening.h"

#include "core/domain/resources/registry.h"
#include "models/filters/recordfilters.h"
#include "models/table/cellformatter.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> firstRow(const Result<api::ChunkPtr> &rows)
{
    if (!rows)
        return Unexpected(rows.error());
    if (!*rows || (*rows)->rowCount == 0)
        return Unexpected(ApiError{.kind = ErrorKind::NotFound});
    return (*rows)->raw.row(0);
}

} // namespace

RecordOpening::RecordOpening(Theme &theme, QWidget *parent)
    : NoticeBanner(theme, parent)
{
    setObjectName(u"recordOpening"_s);
    connect(this, &NoticeBanner::activated, this, &RecordOpening::onActivated);
}

void RecordOpening::setConnection(api::Connection *connection)
{
    m_detail.abort();
    m_list.abort();
    m_connection = connection;
    if (m_state == State::Connecting || m_state == State::Reading || m_state == State::Failed)
        proceed();
}

void RecordOpening::open(const QString &page, const QString &id)
{
    m_detail.abort();
    m_list.abort();
    m_isPerson = page == deeplink::kPersonPage;
    m_spec = m_isPerson ? &resources::links() : resources::find(page.toStdString());
    m_id = id;
    if (m_spec)
        proceed();
    else
        refuse(DeepLinkProblem::UnknownKind);
}

void RecordOpening::refuse(DeepLinkProblem problem)
{
    m_problem = problem;
    setState(State::Refused);
}

void RecordOpening::refuseProfile()
{
    setState(State::NoProfile);
}

void RecordOpening::offer(const Profile &profile, const DeepLink &link)
{
    m_profile = profile;
    m_link = link;
    setState(State::Offered);
}

void RecordOpening::proceed()
{
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        if (m_dialog)
            m_dialog->removeEventFilter(this);
        m_dialog = dialog;
        dialog->installEventFilter(this);
        setState(State::Dialog);
        return;
    }
    if (!m_connection) {
        setState(State::Connecting);
        return;
    }
    setState(State::Reading);
    if (m_isPerson)
        return QUuid::fromString(m_id).isNull() ? askForExternalId() : askForLink();
    if (m_spec == &resources::institutions()) { // people and other records know them by name
        api::ListQuery query;
        query.filters = {{u"name"_s, FilterOp::Equals, {m_id}}};
        m_list =
            m_connection->client.list(*m_spec, query).then(this, [this](const Result<api::ListPage> &page) {
                if (page)
                    onRead(firstRow(page->rows));
                else
                    onRead(Unexpected(page.error()));
            });
        return;
    }
    m_detail =
        m_connection->client.detail(*m_spec, m_id).then(this, [this](const Result<api::ChunkPtr> &rows) {
            onRead(firstRow(rows));
        });
}

void RecordOpening::askForLink()
{
    m_detail =
        m_connection->client.detail(*m_spec, m_id).then(this, [this](const Result<api::ChunkPtr> &rows) {
            if (!rows && rows.error().kind == ErrorKind::NotFound)
                askForExternalId(); // merchants use such ids as well
            else
                onLink(firstRow(rows));
        });
}

void RecordOpening::askForExternalId()
{
    api::ListQuery query;
    query.filters = {{u"external_id"_s, FilterOp::Equals, {m_id}}};
    m_list = m_connection->client.list(*m_spec, query).then(this, [this](const Result<api::ListPage> &page) {
        if (page)
            onLink(firstRow(page->rows));
        else
            onLink(Unexpected(page.error()));
    });
}

void RecordOpening::onLink(const Result<QByteArray> &link)
{
    if (!link && link.error().kind == ErrorKind::NotFound) {
        Q_EMIT found(u"people"_s, {}, {});
        setState(State::Missing);
        return;
    }
    if (!link) {
        m_error = link.error();
        setState(State::Failed);
        return;
    }
    const ResourceSpec *spec = std::exchange(m_spec, nullptr);
    setState(State::Quiet);
    Q_EMIT foundPerson(models::makeRecordDetail(*spec, *link).id);
}

void RecordOpening::onRead(const Result<QByteArray> &record)
{
    const QString page = QString::fromUtf8(m_spec->name.data(), static_cast<qsizetype>(m_spec->name.size()));
    if (!record && record.error().kind == ErrorKind::NotFound) {
        Q_EMIT found(page, {}, {});
        setState(State::Missing);
        return;
    }
    if (!record) {
        m_error = record.error();
        setState(State::Failed);
        return;
    }
    const models::RecordDetail detail = models::makeRecordDetail(*m_spec, *record);
    std::optional<QList<api::ListFilter>> filters = models::filtersOfRecord(*m_spec, detail);
    if (m_spec == &resources::institutions())
        filters = {{u"name"_s, FilterOp::Equals, {m_id}}};
    const ResourceSpec *spec = std::exchange(m_spec, nullptr);
    setState(State::Quiet);
    if (filters)
        Q_EMIT found(page, *filters, detail.id);
    else
        Q_EMIT foundAlone(spec, *record);
}

bool RecordOpening::eventFilter(QObject *watched, QEvent *event)
{
    // Later: another dialog may follow this one.
    if (watched == m_dialog && event->type() == QEvent::Hide) {
        watched->removeEventFilter(this);
        m_dialog.clear();
        QTimer::singleShot(0, this, [this] {
            if (m_state == State::Dialog)
                proceed();
        });
    }
    return NoticeBanner::eventFilter(watched, event);
}

void RecordOpening::onActivated()
{
    if (m_state == State::Failed) {
        proceed();
        return;
    }
    const bool isAccepted = m_state == State::Offered;
    m_spec = nullptr;
    setState(State::Quiet);
    if (isAccepted)
        Q_EMIT profileAccepted(m_profile.id, m_link);
}

void RecordOpening::setState(State state)
{
    m_state = state;
    retranslate();
}

QString RecordOpening::words(DeepLinkProblem problem)
{
    switch (problem) {
    case DeepLinkProblem::TooLong:
        return tr("An address from another program was not opened: it is too long.");
    case DeepLinkProblem::NotAnAddress:
        return tr("An address from another program was not opened: it is not one of Vínculo's.");
    case DeepLinkProblem::UnknownKind:
        return tr("An address from another program was not opened: there is no such kind of record.");
    case DeepLinkProblem::BadId:
        return tr("An address from another program was not opened: its identifier is not one.");
    case DeepLinkProblem::BadParameter:
        return tr("An address from another program was not opened: it asks for more than a record can be "
                  "opened with.");
    }
    return {};
}

void RecordOpening::retranslate()
{
    const QString title = m_spec ? models::CellFormatter::title(*m_spec) : QString();
    //: button of a banner: it has been read
    const QString close = tr("Close");
    switch (m_state) {
    case State::Quiet:
    case State::Reading:
        clear();
        break;
    case State::Connecting:
        tell(
            Tone::Neutral,
            tr("A record was asked for from another program. It opens as soon as this profile is connected."),
            //: button: no longer open the record that was asked for
            tr("Do not open it"));
        break;
    case State::Dialog:
        tell(Tone::Neutral,
             tr("A record was asked for from another program. It opens when the dialog is closed."),
             tr("Do not open it"));
        break;
    case State::Missing:
        if (m_isPerson) {
            //: %1 identifier of a customer, as the merchant or Belvo has it
            tell(Tone::Attention,
                 tr("There is no customer %1 for the keys of this profile. They may have been erased, or "
                    "belong "
                    "to another profile.")
                     .arg(m_id),
                 close);
            break;
        }
        //: %1 name of a list, e.g. "Accounts"; %2 identifier
        tell(Tone::Attention,
             tr("%1: there is no record %2 for the keys of this profile. It may have been erased, or belong "
                "to another profile.")
                 .arg(title, m_id),
             close);
        break;
    case State::Failed: {
        const ErrorText text = errorText(m_error);
        //: %1 sentence that says why
        tell(Tone::Problem, tr("The record could not be opened. %1").arg(text.what), tr("Try again"),
             text.details);
        break;
    }
    case State::Refused:
        tell(Tone::Attention, words(m_problem), close);
        break;
    case State::NoProfile:
        tell(Tone::Attention, tr("A record was asked for in a profile that does not exist on this computer."),
             close);
        break;
    case State::Offered:
        //: %1 name of a profile
        tell(Tone::Neutral, tr("A record was asked for in the profile “%1”.").arg(m_profile.name),
             //: button: changes to another profile
             tr("Change to it"));
        break;
    }
}

} // namespace vinculo::ui
