// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "models/calllog/answer/linefilter.h"
#include "models/calllog/answer/linkwalk.h"
#include "models/calllog/reading/logreading.h"
#include "models/totals/latestjob.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace vinculo::models {

//! A log of calls from the file to its answer: looks at the beginning, asks once which column holds what
//! (what was confirmed is remembered by the headings), reads, counts, and finds the lines behind a figure.
//! The work is done on workers; nothing is sent anywhere. GUI thread.
class CallLog : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty,
        Looking, //!< at the beginning of the file
        Columns, //!< waits for somebody to confirm the mapping
        Reading,
        Ready,
        Failed, //!< see error()
    };

    explicit CallLog(storage::Settings &settings, QObject *parent = nullptr);

    //! Another file; the answer of the one before goes.
    void open(const QString &path);
    void setColumn(LogField field, int column); //!< in Columns only
    //! How the file is to be read; the beginning is looked at anew, and columns are guessed. In Columns only.
    //! What cannot be read so leaves the preview as it was, with an error().
    void setFormat(const LogChoice &choice);
    void confirmColumns(); //!< remembers the mapping and reads; nothing when it is not usable
    void changeColumns();  //!< back to the mapping of the file that is open
    void cancel();         //!< stops looking or reading

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] QString fileName() const; //!< without its folder
    [[nodiscard]] const LogPreview &preview() const { return m_preview; }
    [[nodiscard]] int previewNumber() const { return m_previewNumber; } //!< another preview has another one
    [[nodiscard]] const LogChoice &format() const { return m_choice; }  //!< as somebody has chosen it
    //! In Columns, and nothing is in the way of reading with these.
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] const LogMapping &mapping() const { return m_mapping; }
    [[nodiscard]] bool isMappingRemembered() const { return m_isRemembered; } //!< it was confirmed before
    [[nodiscard]] double share() const; //!< of the file that is read, 0 to 1
    //! Both are set in Ready, and stay while columns are changed until there are newer ones.
    [[nodiscard]] const std::shared_ptr<const LogLines> &lines() const { return m_lines; }
    [[nodiscard]] const std::shared_ptr<const LogAnswer> &answer() const { return m_answer; }

    //! Looks for the lines of a figure; shownChanged() follows.
    void showLines(const LineFilter &filter);
    [[nodiscard]] const LineFilter &filter() const { return m_filter; }
    [[nodiscard]] const std::vector<std::uint32_t> &shown() const { return m_shown; }
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }
    //! Walks the calls of a link; storyChanged() follows. 0: none.
    void tellStory(std::uint32_t link);
    [[nodiscard]] std::uint32_t storyLink() const { return m_storyLink; }
    [[nodiscard]] const std::vector<StoryLine> &story() const { return m_story; }

Q_SIGNALS:
    void changed();       //!< state, progress or mapping
    void answerChanged(); //!< there is another answer, or none any more
    void shownChanged();
    void storyChanged();

private:
    struct Read
    {
        std::shared_ptr<const LogLines> lines;
        std::shared_ptr<const LogAnswer> answer;
        std::optional<ApiError> error;
    };
    void look();
    void onPreview(Result<LogPreview> preview);
    void onNoPreview(const ApiError &error);
    void onRead(Read read);
    void read();
    void setState(State state);
    void forgetAnswer();

    storage::Settings &m_settings;
    State m_state = State::Empty;
    QString m_path;
    LogPreview m_preview;
    int m_previewNumber = 0;
    LogChoice m_choice;
    QString m_signature; //!< of the file as it seems to be: under which the rest is remembered
    LogMapping m_mapping;
    bool m_isRemembered = false;
    std::optional<ApiError> m_error;
    std::shared_ptr<const LogLines> m_lines;
    std::shared_ptr<const LogAnswer> m_answer;
    std::shared_ptr<LogProgress> m_progress;
    QTimer m_tick; //!< tells progress
    LineFilter m_filter;
    std::vector<std::uint32_t> m_shown;
    std::uint32_t m_storyLink = 0;
    std::vector<StoryLine> m_story;
    LatestJob<Result<LogPreview>> m_look;
    LatestJob<Read> m_read;
    LatestJob<std::vector<std::uint32_t>> m_search;
    LatestJob<std::vector<StoryLine>> m_walk;
};

} // namespace vinculo::models
