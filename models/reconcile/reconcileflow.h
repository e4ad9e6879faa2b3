// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/wholelist.h"
#include "models/people/peopledirectory.h"
#include "models/reconcile/reconcilerows.h"
#include "models/totals/latestjob.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vinculo::models {

//! All links of a profile beside a file of the merchant's own ids. Reads and compares on workers, anew
//! whenever the links change; without a file it still checks the external ids. The file is read into memory
//! and nowhere else, not even its name is remembered. GUI thread.
class ReconcileFlow : public QObject
{
    Q_OBJECT
public:
    //! How far the file is.
    enum class State {
        NoFile,
        Reading,
        Unreadable, //!< error() says why
        Choosing,   //!< its columns can be chosen
        Comparing,
        Compared,
    };
    using Clock = std::function<QDateTime()>; //!< UTC

    ReconcileFlow(ListCache &lists, PeopleDirectory &people, QObject *parent = nullptr);
    ~ReconcileFlow() override;

    void setClient(api::Client *client); //!< nullptr: no connection; what there is stays
    void setActive(bool isActive);       //!< somebody looks: links are loaded when they are some minutes old
    void reload();                       //!< the links, anew

    void openFile(const QString &path);
    void setFormat(const CsvFormat &format); //!< how the file is to be read
    void setColumns(const IdColumns &columns);
    void compare(); //!< with the columns chosen; nothing without one for the ids
    void forgetFile();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] QString fileName() const; //!< without its folder
    [[nodiscard]] const CsvFormat &format() const { return m_format; }
    [[nodiscard]] const CsvTable &preview() const { return m_preview; }
    [[nodiscard]] const IdColumns &columns() const { return m_columns; }
    [[nodiscard]] bool canCompare() const;

    [[nodiscard]] WholeListState links() const { return m_links.state(); }
    //! Of the comparison that the rows show; never nullptr.
    [[nodiscard]] const Reconciliation &result() const { return *m_result; }
    [[nodiscard]] const std::vector<api::ChunkPtr> &rows() const { return m_rows; }
    [[nodiscard]] bool hasRows() const { return m_hasRows; }
    [[nodiscard]] bool isComparing() const { return m_compare.isRunning(); }

    //! Why no links may be removed on the strength of this comparison.
    enum class Obstacle {
        None,
        NotCompared,
        LinksIncomplete, //!< or older than what Belvo has answered last
        FileIncomplete,  //!< lines that could not be read, or more than are read
        NothingMatches,  //!< probably the wrong column or the wrong file
    };
    [[nodiscard]] Obstacle obstacle() const;

    void setClock(Clock clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    void changed();     //!< state, links or what can be done
    void fileChanged(); //!< preview, format or columns
    void rowsChanged(); //!< result() and rows()

private:
    struct Loaded
    {
        QByteArray bytes;
        CsvFormat format;
        CsvTable preview;
        IdColumns columns;
        std::optional<ApiError> error;
    };
    struct Compared
    {
        std::shared_ptr<const IdList> ids;
        std::shared_ptr<const Reconciliation> result;
        std::vector<api::ChunkPtr> rows;
        std::optional<QDateTime> linksAt;
        bool isComplete = false;
    };
    void onLoaded(Loaded loaded);
    void onCompared(Compared compared);
    void onLinksChanged();
    void startCompare();
    void setState(State state);
    [[nodiscard]] bool isDue() const;

    PeopleDirectory &m_people;
    Clock m_clock;
    WholeList m_links;
    api::Client *m_client = nullptr;
    State m_state = State::NoFile;
    QString m_path;
    QByteArray m_bytes;
    CsvFormat m_format;
    CsvTable m_preview;
    IdColumns m_columns;
    std::optional<ApiError> m_error;
    std::shared_ptr<const IdList> m_ids; //!< of the file with these columns; nullptr: not read yet
    bool m_isWanted = false;             //!< the file is to be compared
    std::shared_ptr<const Reconciliation> m_result = std::make_shared<const Reconciliation>();
    std::vector<api::ChunkPtr> m_rows;
    std::optional<QDateTime> m_comparedLinks; //!< when those in the result were received
    bool m_areLinksComplete = false;
    bool m_hasRows = false;
    bool m_isActive = false;
    std::optional<QDateTime> m_beganAt; //!< loading the links, the last time
    QTimer m_soon;                      //!< several changes in one go are compared once
    LatestJob<Loaded> m_load;
    LatestJob<Compared> m_compare;
};

} // namespace vinculo::models
