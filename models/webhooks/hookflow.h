// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/wholelist.h"
#include "models/totals/latestjob.h"
#include "models/webhooks/catchup.h"
#include "models/webhooks/hookrows.h"
#include "models/webhooks/log/hookreading.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace vinculo::models {

//! A log of received webhooks beside all links of a profile. Looks at the beginning of the file, reads it as
//! soon as its columns are clear, and answers anew whenever the links change. Works on workers; nothing of
//! the file is written anywhere, not even its name. GUI thread.
class HookFlow : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NoFile,
        Looking, //!< at the beginning
        Columns, //!< waits for somebody to say what the columns hold
        Reading,
        Answering,
        Ready,
        Unreadable, //!< error() says why
    };
    using Clock = std::function<QDateTime()>; //!< UTC

    explicit HookFlow(ListCache &lists, QObject *parent = nullptr);
    ~HookFlow() override;

    void setClient(api::Client *client); //!< nullptr: no connection; what there is stays
    void setActive(bool isActive);       //!< somebody looks: links are loaded when they are some minutes old
    void reload();                       //!< the links, anew

    void openFile(const QString &path);
    //! Another reading of the same file follows, once the mapping is usable.
    void setMapping(const HookMapping &mapping);
    void forgetFile();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] QString fileName() const; //!< without its folder
    [[nodiscard]] const LogPreview &preview() const { return m_preview; }
    [[nodiscard]] const HookMapping &mapping() const { return m_mapping; }
    [[nodiscard]] double share() const; //!< of the file that is read, 0 to 1

    [[nodiscard]] WholeListState links() const { return m_links.state(); }
    //! Set in Ready, and while it is answered anew; else nullptr.
    [[nodiscard]] const std::shared_ptr<const HookAnswer> &answer() const { return m_answer; }
    [[nodiscard]] const std::vector<api::ChunkPtr> &rows() const { return m_rows; }
    //! Of all findings.
    [[nodiscard]] const QList<CatchUpCall> &calls() const { return m_calls; }

    void setClock(Clock clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    void changed();     //!< state, progress or links
    void fileChanged(); //!< preview or mapping
    void rowsChanged(); //!< answer() and rows()

private:
    struct Answered
    {
        std::shared_ptr<const HookAnswer> answer;
        std::vector<api::ChunkPtr> rows;
        QList<CatchUpCall> calls;
        std::optional<QDateTime> linksAt;
        bool isComplete = false;
    };
    void onPreview(Result<HookPreview> preview);
    void onRead(Result<std::shared_ptr<const HookLines>> lines);
    void onAnswered(Answered answered);
    void onLinksChanged();
    void read();
    void startAnswer();
    void dropAnswer();
    void setState(State state);

    Clock m_clock;
    WholeList m_links;
    api::Client *m_client = nullptr;
    State m_state = State::NoFile;
    QString m_path;
    LogPreview m_preview;
    HookMapping m_mapping;
    std::optional<ApiError> m_error;
    std::shared_ptr<LogProgress> m_progress;
    std::shared_ptr<const HookLines> m_lines;
    std::shared_ptr<const HookAnswer> m_answer;
    std::vector<api::ChunkPtr> m_rows;
    QList<CatchUpCall> m_calls;
    std::optional<QDateTime> m_answeredLinks; //!< when those in the answer were received
    bool m_wereLinksComplete = false;
    bool m_isActive = false;
    std::optional<QDateTime> m_beganAt; //!< loading the links, the last time
    QTimer m_tick;                      //!< tells progress
    QTimer m_soon;                      //!< several changes in one go are answered once
    LatestJob<Result<HookPreview>> m_look;
    LatestJob<Result<std::shared_ptr<const HookLines>>> m_read;
    LatestJob<Answered> m_answering;
};

} // namespace vinculo::models
