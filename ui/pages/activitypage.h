// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activityfilter.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace vinculo::ui {

class JournalActions;
class NoticeBanner;
class PageHeader;
class PlainLabel;
class StatePane;
class TableView;

//! The journal: what was asked of Belvo, when, with what answer, and what was done here. Metadata only.
class ActivityPage : public Page
{
    Q_OBJECT
public:
    ActivityPage(const PageContext &context, storage::Journal &journal, QWidget *parent = nullptr);
    ~ActivityPage() override;

    [[nodiscard]] QString pageId() const override;
    void activate() override;
    void reload() override {} // the journal is here, and shows each call by itself
    [[nodiscard]] bool canReload() const override { return false; }
    void focusFilter() override;
    void focusTable() override;
    void setDensity(Theme::Density density) override;
    void retranslate() override;
    void saveState() override;
    [[nodiscard]] TableView *tableView() const override { return m_view; }
    [[nodiscard]] PageState state() const override;
    void restore(const PageState &state) override;
    [[nodiscard]] PageStatus status() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    [[nodiscard]] QList<QAction *> commands() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void refreshBanner();
    void loadOlder();
    void setKind(storage::EntryKind kind);
    void translateKinds();
    void showNothing(int loaded);
    [[nodiscard]] QString lineOf(const QModelIndex &index) const;
    void explain(const QModelIndex &index);
    //! Nothing: all calls.
    [[nodiscard]] std::optional<models::FailedCalls> failuresOf(const QList<api::ListFilter> &filters) const;
    QList<api::ListFilter> m_filters; //!< as the place says, see models/home/rowstargets.h
    PageContext m_context;
    storage::Journal &m_journal;
    models::ActivityModel m_model;
    models::ActivityFilter m_proxy;
    PageHeader *m_header = nullptr;
    QAction *m_columns = nullptr;
    JournalActions *m_actions = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_quick = nullptr;
    NoticeBanner *m_result = nullptr; //!< of a check or an export
    QString m_hash;                   //!< told there
    NoticeBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_view = nullptr;
    StatePane *m_pane = nullptr;
    PlainLabel *m_counts = nullptr;
};

} // namespace vinculo::ui
