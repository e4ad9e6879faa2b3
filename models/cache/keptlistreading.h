// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/keptlistfile.h"
#include "models/table/tablecontents.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace vinculo::models {

//! Reads one kept list on workers, ready to be shown. Lists of ordinary size are checked to the last byte
//! before anything is given out. Of a large one the first rows, authentic in themselves, come ahead of the
//! rest; should the rest turn out damaged, finished(Damaged) says so and they have to be taken back.
//! Destroying it ends the reading. GUI thread.
class KeptListReading : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        Nothing, //!< none is kept, it is too old, or its description is no longer ours
        Read,    //!< takeContents() has it
        Damaged,
    };

    KeptListReading(const ResourceSpec &spec, QThreadPool &workers, QObject *parent = nullptr);
    ~KeptListReading() override;

    //! Once, and not at all when it is known that there is nothing: then giveUp().
    void start(const KeptListPlace &place, const storage::CacheLimits &limits, const QDateTime &now);
    void giveUp(); //!< finished(Nothing), later

    [[nodiscard]] const ResourceSpec &spec() const { return m_spec; }
    [[nodiscard]] const KeptListPlace &place() const { return m_place; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] const KeptListFacts &facts() const
    {
        return m_facts;
    } //!< from firstRows() or finished(Read) on
    //! All rows; once, after finished(Read).
    [[nodiscard]] TableContents takeContents();

Q_SIGNALS:
    //! The first pages of a large list; it goes on.
    void firstRows(const std::vector<vinculo::api::ChunkPtr> &pages);
    void finished(vinculo::models::KeptListReading::Outcome outcome);

private:
    struct Opened;
    struct Gathered;

    [[nodiscard]] static std::shared_ptr<Opened> open(const ResourceSpec &spec, const KeptListPlace &place,
                                                      const QDateTime &oldest);
    void onOpened(const std::shared_ptr<Opened> &opened);
    void gather(const std::shared_ptr<Opened> &opened);
    void onGathered();
    void finish(Outcome outcome);

    const ResourceSpec &m_spec;
    QThreadPool &m_workers;
    KeptListPlace m_place;
    KeptListFacts m_facts;
    QFutureWatcher<std::shared_ptr<Opened>> m_opening;
    QFutureWatcher<std::shared_ptr<Gathered>> m_gathering;
    std::shared_ptr<Gathered> m_gathered;
    bool m_finished = false;
};

} // namespace vinculo::models
