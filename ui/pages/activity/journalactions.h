// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal/journalcheck.h"
#include "models/activity/journalexport.h"
#include "models/totals/latestjob.h"
#include "ui/pages/page.h"

#include <QAction>

#include <optional>

namespace vinculo::ui {

//! Checks the journal and writes it into a file; tells what came of it. Both run on a worker.
class JournalActions : public QObject
{
    Q_OBJECT
public:
    JournalActions(const PageContext &context, storage::Journal &journal, QWidget *page);
    ~JournalActions() override;

    [[nodiscard]] QAction *verify() { return &m_verify; }
    [[nodiscard]] QAction *exportAll() { return &m_export; }
    void retranslate();
    //! What the last check came to, in the current language; nothing when something newer was told.
    void tellAgain();

Q_SIGNALS:
    //! For people. `hash` of the last entry, to be noted elsewhere; empty: there is none to tell.
    void told(vinculo::Tone tone, const QString &sentence, const QString &hash);

private:
    void startCheck();
    void onChecked(const Result<storage::JournalVerdict> &verdict);
    void tell(const storage::JournalVerdict &verdict);
    void chooseFile();
    void writeTo(const QString &path);
    void onWritten(const Result<qint64> &written);
    void setBusy(bool isBusy, const QString &sentence);

    PageContext m_context;
    storage::Journal &m_journal;
    QWidget *m_page;
    QAction m_verify{this};
    QAction m_export{this};
    QString m_path;
    Call<bool> m_settling;
    models::LatestJob<Result<storage::JournalVerdict>> m_check;
    std::optional<storage::JournalVerdict> m_verdict; //!< the last thing that was told
    models::LatestJob<Result<qint64>> m_write;
};

} // namespace vinculo::ui
