// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosis/diagnosisflow.h"
#include "models/diagnosis/diagnosisquestion.h"
#include "models/person/linkhealth.h"

#include <memory>
#include <vector>

namespace vinculo::models {

//! Why data of a person are missing or old: a diagnosis of each link, one after the other, and the worst of
//! their verdicts. Of many links only the first kAtOnce are looked at by themselves: kAtOnce times
//! DiagnosisFlow::kMostCalls stays well below the limit of calls. GUI thread.
class Diagnosis : public QObject
{
    Q_OBJECT
public:
    static constexpr int kAtOnce = 5;

    Diagnosis(const DiagnosisServices &services, DiagnosisQuestion question, QObject *parent = nullptr);
    ~Diagnosis() override;

    void start(const ResourceSpec &resource); //!< anew when it runs already
    void cancel();
    void goOn();          //!< the next kAtOnce links
    void again(int link); //!< one link anew, because it has changed
    //! Starts anew at that moment, as long as this lives; an invalid time takes it back.
    void startAt(const QDateTime &time);
    void setLookInterval(std::chrono::milliseconds interval) { m_look.setInterval(interval); } //!< tests
    [[nodiscard]] const QDateTime &startsAt() const { return m_startsAt; }

    [[nodiscard]] const DiagnosisQuestion &question() const { return m_question; }
    [[nodiscard]] const ResourceSpec *resource() const { return m_resource; }
    [[nodiscard]] int linkCount() const { return static_cast<int>(m_question.links.size()); }
    //! Null: this link was not looked at (yet).
    [[nodiscard]] const DiagnosisFlow *flow(int link) const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    //! The link with the worst verdict among those that are done; -1 while there is none.
    [[nodiscard]] int worst() const;
    [[nodiscard]] int uncheckedLinks() const; //!< that nobody has looked at
    [[nodiscard]] QDateTime now() const;

    //! Resources whose data can be asked for by link, in the order of the navigation.
    [[nodiscard]] static QList<const ResourceSpec *> resourcesOfLinks();
    //! The links of a person, those that need attention first.
    [[nodiscard]] static QList<DiagnosisQuestion::Link> worstFirst(const PersonHealth &health);

Q_SIGNALS:
    void changed();
    void linkRead(const vinculo::api::ChunkPtr &link); //!< as it is now: one row

private:
    void next();
    void onChanged(int link);
    void onLook();

    const DiagnosisServices m_services;
    const DiagnosisQuestion m_question;
    const ResourceSpec *m_resource = nullptr;
    std::vector<std::unique_ptr<DiagnosisFlow>> m_flows; //!< of the first links
    int m_wanted = 0;                                    //!< how many links are to be looked at
    bool m_isCancelled = false;
    QDateTime m_startsAt;
    QTimer m_look;
};

} // namespace vinculo::models
