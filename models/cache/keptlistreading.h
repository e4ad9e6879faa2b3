// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/decoder.h"
#include "models/cache/keptlistfile.h"
#include "models/table/tablecontents.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace vinculo::storage {
class SealedFileReader;
}

namespace vinculo::models {

//! Reads one kept list on workers, ready to be shown. Lists of ordinary size are checked to the last byte
//! before anything is given out. Of a large one the first rows, authentic in themselves, come ahead of the
//! rest, and all rows ahead of their JSON, which until then is read page by page for who needs it; should
//! anything turn out damaged, finished(Damaged) says so and what was given out has to be taken back.
//! Destroying it ends the reading; rows that were given out keep the JSON they can still get. GUI thread.
class KeptListReading : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        Nothing, //!< none is kept, it is too old, or its description is no longer ours
        Read,    //!< takeContents() has it
        Damaged,
    };

    //! Drop: nobody will ask for the JSON of a row; it is not read at all.
    KeptListReading(const ResourceSpec &spec, QThreadPool &workers, api::RawJson json = api::RawJson::Keep,
                    QObject *parent = nullptr);
    ~KeptListReading() override;

    //! Once, and not at all when it is known that there is nothing: then giveUp().
    void start(const KeptListPlace &place, const storage::CacheLimits &limits, const QDateTime &now);
    void giveUp(); //!< finished(Nothing), later

    [[nodiscard]] const ResourceSpec &spec() const { return m_spec; }
    [[nodiscard]] const KeptListPlace &place() const { return m_place; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] bool hasAllRows() const { return m_hasAllRows; }       //!< allRows() has been told
    [[nodiscard]] const KeptListFacts &facts() const { return m_facts; } //!< from firstRows() or allRows() on
    //! All rows; once, from allRows() on.
    [[nodiscard]] TableContents takeContents();

Q_SIGNALS:
    //! The first pages of a large list; it goes on.
    void firstRows(const std::vector<vinculo::api::ChunkPtr> &pages);
    void allRows(); //!< takeContents() has them; finished(Read) or finished(Damaged) follows
    void finished(vinculo::models::KeptListReading::Outcome outcome);

private:
    struct Opened;
    struct Gathered;

    [[nodiscard]] static std::shared_ptr<Opened> open(const ResourceSpec &spec, const KeptListPlace &place,
                                                      const QDateTime &oldest, api::RawJson json);
    void onOpened(const std::shared_ptr<Opened> &opened);
    void gather(const Opened &opened);
    void onGathered();
    void bringRaw();
    void finish(Outcome outcome);

    const ResourceSpec &m_spec;
    QThreadPool &m_workers;
    const api::RawJson m_json;
    KeptListPlace m_place;
    KeptListFacts m_facts;
    QFutureWatcher<std::shared_ptr<Opened>> m_opening;
    QFutureWatcher<std::shared_ptr<Gathered>> m_gathering;
    QFutureWatcher<bool> m_bringing;
    std::shared_ptr<Gathered> m_gathered;
    std::shared_ptr<storage::SealedFileReader> m_file; //!< while it is read
    bool m_hasAllRows = false;
    bool m_finished = false;
};

} // namespace vinculo::models
