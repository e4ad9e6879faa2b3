// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/calllog.h"
#include "models/calllog/handover/linkcheck.h"
#include "models/calllog/tables/loglinetable.h"
#include "models/calllog/tables/logtables.h"
#include "ui/pages/page.h"

class QCheckBox;
class QSplitter;

namespace vinculo::ui {

class PlainLabel;

//! The links of a log by damage, and below them the calls of the chosen one. A tick asks Belvo how they are
//! now.
class LogLinksView : public QWidget
{
    Q_OBJECT
public:
    LogLinksView(const PageContext &context, models::CallLog &log, QWidget *parent);
    ~LogLinksView() override;

    void setConnection(api::Connection *connection);
    void show(const models::LogWords &words); //!< another answer
    void retranslate(const models::LogWords &words);
    void setDensity(Theme::Density density);
    [[nodiscard]] models::LinkCheck &check() { return m_check; }
    [[nodiscard]] TableView *tableView() const { return m_view; }

Q_SIGNALS:
    void linesRequested(const vinculo::models::LineFilter &filter);

private:
    void build();
    void onTicked(bool isTicked);
    [[nodiscard]] QString progressText() const;
    void onChecked();
    void onStory();

    PageContext m_context;
    models::CallLog &m_log;
    models::LinkCheck m_check;
    models::AskableLinks m_asked; //!< at the last tick
    models::LogLinkTable m_links;
    models::LogLineTable m_calls;
    QCheckBox *m_tick = nullptr;
    PlainLabel *m_progress = nullptr;
    TableView *m_view = nullptr;
    PlainLabel *m_title = nullptr;
    TableView *m_story = nullptr;
};

} // namespace vinculo::ui
