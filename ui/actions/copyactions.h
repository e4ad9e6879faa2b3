// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "core/domain/profile.h"
#include "models/export/clipboardtext.h"
#include "ui/actions/exportsource.h"
#include "ui/theme/theme.h"

#include <QFutureWatcher>
#include <QMap>
#include <QMenu>
#include <QObject>
#include <QPointer>

namespace vinculo::ui {

//! "Copy as": the selected rows (or the current one) as CSV, TSV, Markdown, JSON, a list for SQL, or the call
//! that reads the record. What the table masks is copied masked; revealed copies are asked for and noted.
//! Many rows are put together on a worker. GUI thread.
class CopyActions : public QObject
{
    Q_OBJECT
public:
    CopyActions(QWidget &window, Theme &theme, const Profile &profile);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void setSource(ExportSource *source); //!< of the page that is shown; nullptr: nothing to copy
    void setBaseUrl(const QUrl &url) { m_profile.baseUrl = url; } //!< of the demonstration: known late
    void popUp();                                                 //!< the menu at the current cell
    void copy(models::CopyFormat format, bool isRevealed = false);
    void retranslate();

Q_SIGNALS:
    void message(const QString &text);
    void handedOver(const vinculo::HandoverRecord &record);

private:
    void copyCurl();
    void askRevealed();
    void onText();
    void refresh();
    [[nodiscard]] std::vector<std::uint32_t> rows() const;

    struct Wanted
    {
        models::CopyFormat format = models::CopyFormat::Csv;
        QString resource;
        qint64 rows = 0;
        bool isRevealed = false;
    };

    QWidget &m_window;
    Theme &m_theme;
    Profile m_profile;
    QMenu *m_menu;
    QMap<models::CopyFormat, QAction *> m_formats;
    QAction *m_curl = nullptr;
    QAction *m_revealed = nullptr;
    QPointer<ExportSource> m_source;
    QFutureWatcher<QString> m_text;
    Wanted m_wanted;
};

} // namespace vinculo::ui
