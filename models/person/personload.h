// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/partrows.h"
#include "models/person/personrows.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <array>
#include <memory>

namespace vinculo::models {

//! Who is to be loaded.
struct PersonSubject
{
    QStringList linkIds;        //!< what is no UUID is left out
    QStringList documents = {}; //!< CPF or CNPJ known from elsewhere; those of the owners are found anyway
};

//! Loads everything about one person: links, owners and accounts at once, because they are the top of the
//! page; the rest as soon as it is known which lists the person's institutions can have; consents as soon as
//! a document number is known. What this computer keeps is shown first, with its age. Every part stands on
//! its own: one that is refused, throttled or cut off keeps what it has and hides no other. First pages are
//! asked for as what somebody looks at, the further ones in the background. GUI thread; destroying it ends
//! what is under way.
class PersonLoad : public QObject
{
    Q_OBJECT
public:
    //! Without a client only what is kept is shown; without `lists` nothing is kept. Both outlive this.
    PersonLoad(api::Client *client, ListCache *lists, QObject *parent = nullptr);
    ~PersonLoad() override;

    void start(const PersonSubject &subject); //!< another person: what was there is forgotten
    void reload();                            //!< everything anew; rows stay until they are replaced
    void reload(PersonPart part);
    void retry(PersonPart part); //!< what failed, from where it failed
    void cancel();               //!< keeps what has come

    [[nodiscard]] const PersonSubject &subject() const { return m_subject; }
    //! The same object for as long as this lives: item models may stand on it.
    [[nodiscard]] ColumnTable &table(PersonPart part) { return m_parts[indexOf(part)]->table(); }
    [[nodiscard]] PartStatus status(PersonPart part) const { return m_parts[indexOf(part)]->status(); }
    [[nodiscard]] PersonRows rows() const;
    //! Links, owners and accounts have been answered, each by rows or by a refusal.
    [[nodiscard]] bool isHeaderReady() const { return m_isHeaderReady; }
    [[nodiscard]] bool isFinished() const
    {
        return m_isFinished;
    } //!< nothing is under way or still to be asked

Q_SIGNALS:
    //! Its rows or its status; several changes in one go are told once.
    void changed(vinculo::models::PersonPart part);
    void headerReady(); //!< once after start()
    void finished();    //!< also after reload() and retry()

private:
    void onPartChanged(PersonPart part);
    void settle();
    void proceed();
    void askHeader();
    void askInstitutions();
    void askOffered();
    void askBills();
    void askConsents();
    void askByLinks(PersonPart part, const QStringList &linkIds);
    void askInChunks(PersonPart part, const QString &key, const QStringList &values);
    void judge();
    [[nodiscard]] PartRows &rowsOf(PersonPart part) { return *m_parts[indexOf(part)]; }
    //! What can be read from it is there: rows of today or kept ones, or there will be none.
    [[nodiscard]] bool isSettled(PersonPart part) const;
    [[nodiscard]] bool isAtRest() const;

    api::Client *m_client;
    ListCache *m_lists;
    PersonSubject m_subject;
    std::array<std::unique_ptr<PartRows>, kPersonParts> m_parts;
    std::array<bool, kPersonParts> m_isDirty{};
    QTimer m_soon; //!< several changes in one go are taken over together
    bool m_isStarted = false;
    bool m_hasInstitutions = false; //!< asked for
    bool m_hasOffered = false;
    bool m_hasBills = false;
    QStringList m_billLinks; //!< of institutions that have bills
    bool m_isHeaderReady = false;
    bool m_isFinished = false;
};

} // namespace vinculo::models
