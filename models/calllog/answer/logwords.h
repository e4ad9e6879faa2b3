// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/answer/linefilter.h"
#include "models/calllog/answer/linkwalk.h"
#include "models/calllog/logfields.h"

#include <QCoreApplication>
#include <QLocale>

namespace vinculo::models {

//! One thing that an answer says, how sure it is, and the lines behind it.
struct LogFinding
{
    QString text;
    QString basis; //!< what was counted
    LineFilter lines;
    bool isGood = false; //!< nothing to worry about
};

//! What a log says in words. The words are those of tr() at the moment, the catalogue's and the numbers those
//! of `language` ("pt", "es", "en") and `locale`: the caller keeps them the same. GUI thread.
class LogWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::LogWords)

public:
    LogWords(QString language, QLocale locale)
        : m_language(std::move(language))
        , m_locale(std::move(locale))
    {
    }

    [[nodiscard]] static QString field(LogField field);
    [[nodiscard]] static QString lane(std::size_t lane);
    [[nodiscard]] static QString method(LogMethod method);
    [[nodiscard]] static QString kind(LineKind kind);
    [[nodiscard]] static QString story(const StoryLine &line);
    [[nodiscard]] QString cause(const LogCause &cause) const;
    [[nodiscard]] QString causeShort(const LogCause &cause) const; //!< "login_error", "HTTP 403"
    [[nodiscard]] QString nextStep(const LogCause &cause) const;
    [[nodiscard]] QString share(qint64 part, qint64 whole) const; //!< "12%", "<1%"
    [[nodiscard]] QString number(qint64 value) const { return m_locale.toString(value); }
    [[nodiscard]] QString time(std::int64_t time) const; //!< UTC, to the second; "—" when there is none
    [[nodiscard]] QString period(const LogAnswer &answer) const; //!< "1 May 2026 – 31 May 2026"
    [[nodiscard]] QString fault(const RequestFault &fault,
                                const LogLines &lines) const; //!< "POST /api/…: field"

    //! What was noticed while reading, whole sentences.
    [[nodiscard]] QStringList notes(const LogNotes &notes) const;
    [[nodiscard]] QList<LogFinding> findings(const LogLines &lines, const LogAnswer &answer) const;
    //! What lines are shown, in words: "login_error · itau_br".
    [[nodiscard]] QString filter(const LineFilter &filter, const LogLines &lines,
                                 const LogAnswer &answer) const;

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    void addCauses(QList<LogFinding> &findings, const LogAnswer &answer) const;
    void addLinks(QList<LogFinding> &findings, const LogLines &lines, const LogAnswer &answer) const;
    void addRequests(QList<LogFinding> &findings, const LogLines &lines, const LogAnswer &answer) const;
    void addNoFailure(QList<LogFinding> &findings, const LogAnswer &answer) const;
    void addHarmless(QList<LogFinding> &findings, const LogAnswer &answer) const;

    QString m_language;
    QLocale m_locale;
};

//! Without what may be somebody's: addresses of mail and long numbers become dots.
[[nodiscard]] QString withoutPersonalData(const QString &text);

} // namespace vinculo::models
