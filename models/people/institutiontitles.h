// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/wholelist.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace vinculo::models {

//! What people call institutions ("Erebor"), by Belvo's names for them ("erebor_br_retail").
using InstitutionTitleMap = std::map<std::string, std::string, std::less<>>;

//! Reads them when somebody first wants them: from the list kept on this computer, and from Belvo when there
//! is none, or an old one. GUI thread.
class InstitutionTitles : public QObject
{
    Q_OBJECT
public:
    //! The client has to live as long as this.
    InstitutionTitles(ListCache &lists, api::Client &client, QObject *parent = nullptr);

    void want();
    void retry(); //!< asks again where asking has failed; what is there stays
    [[nodiscard]] const std::shared_ptr<const InstitutionTitleMap> &titles() const { return m_titles; }
    void setClock(ListCache::Clock clock) { m_clock = std::move(clock); } //!< for tests

Q_SIGNALS:
    void changed(); //!< titles()

private:
    void onList();
    void askWhenDue();

    WholeList m_list;
    ListCache::Clock m_clock;
    std::shared_ptr<const InstitutionTitleMap> m_titles = std::make_shared<const InstitutionTitleMap>();
    bool m_isWanted = false;
    bool m_wasAsked = false; //!< Belvo, once in this run
};

} // namespace vinculo::models
