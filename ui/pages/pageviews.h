// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/viewstore.h"
#include "models/filters/filterset.h"
#include "models/table/columntable.h"
#include "models/views/viewlist.h"
#include "ui/pages/viewhost.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace vinculo::ui {

class TableView;

//! The view a page is in: applies views, knows whether something has changed since, saves, renames, deletes.
//! Without a view the page shows the plain list, whose columns are the user's own and come back when a view
//! is left.
class PageViews : public QObject
{
    Q_OBJECT
public:
    //! All of them outlive it. `profile`: whose views are offered.
    PageViews(ViewHost &host, TableView &view, const models::ColumnTable &table, models::FilterSet &filters,
              storage::ViewStore &store, const QUuid &profile, QObject *parent);

    [[nodiscard]] QList<models::ViewEntry> entries() const;
    [[nodiscard]] const std::optional<SavedView> &current() const { return m_current; }
    [[nodiscard]] bool isOwn() const; //!< the current view is one the user has saved
    [[nodiscard]] bool hasChanged() const;

    void apply(const SavedView &view);
    bool applyId(const QUuid &id); //!< false: there is none
    void showPlain();
    void reset() { apply(SavedView(*m_current)); } //!< with a current view only
    //! The state of the page as a view; `id`, name and profile are those of `as`.
    [[nodiscard]] SavedView state(const SavedView &as = {}) const;
    //! As state(), with or without the filters that the list cannot do without.
    Result<bool> save(SavedView as, bool keepsFixedFilters);
    Result<bool> saveChanges();
    Result<bool> rename(const QString &name);
    Result<bool> removeCurrent(); //!< undone with restoreRemoved()
    [[nodiscard]] const std::optional<SavedView> &removed() const { return m_removed; }
    Result<bool> restoreRemoved();

    [[nodiscard]] int leftOut() const;          //!< conditions and filters on personal data that are set now
    [[nodiscard]] QString fixedFilters() const; //!< those the list cannot do without, in words
    //! Of the plain list's columns, whatever view is shown.
    [[nodiscard]] QByteArray plainHeaderState() const;
    void noteChange();  //!< something a view holds may have changed
    void noteDensity(); //!< the user has chosen another row height for the program
    void retranslate();

Q_SIGNALS:
    void changed(); //!< the current view, its name or whether it has changed

private:
    struct Layout
    {
        QList<ViewColumn> columns;
        int frozen = 0;
        QList<ViewSort> sorts;
    };
    [[nodiscard]] Layout layout() const;
    void setLayout(const Layout &layout);
    void onStoreChanged();
    [[nodiscard]] bool isFixed(const ViewFilter &filter) const; //!< the list cannot do without it
    [[nodiscard]] const ResourceSpec &spec() const { return m_filters.spec(); }

    ViewHost &m_host;
    TableView &m_view;
    const models::ColumnTable &m_table;
    models::FilterSet &m_filters;
    storage::ViewStore &m_store;
    const QUuid m_profile;
    std::optional<SavedView> m_current;
    SavedView m_applied; //!< the state right after the current view was applied
    std::optional<SavedView> m_removed;
    Layout m_plain; //!< while there is a current view
    QByteArray m_plainHeader;
    bool m_applying = false;
    bool m_toldChanged = false;
    ViewDensity m_density = ViewDensity::AsProgram;
};

} // namespace vinculo::ui
