// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/viewlist.h"

#include "core/domain/resources/registry.h"
#include "models/views/defaultviews.h"

#include <QCollator>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

//! "Overdue (2)": the first that is free, and not too long.
QString freeName(const SavedView &view, const QList<SavedView> &taken)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(taken, [&](const SavedView &other) {
            return other.resource == view.resource && isSameName(other.name, name);
        });
    };
    QString name = view.name;
    for (int number = 2; isTaken(name); ++number) {
        const QString suffix = u" (%1)"_s.arg(QString::number(number));
        name = view.name.left(kLongestViewName - suffix.size()) + suffix;
    }
    return name;
}

std::optional<SavedView> inTheWay(const SavedView &view, const QList<SavedView> &others)
{
    auto found = std::ranges::find(others, view.id, &SavedView::id);
    if (found == others.end())
        found = std::ranges::find_if(others, [&view](const SavedView &other) {
            return other.resource == view.resource && isSameName(other.name, view.name);
        });
    return found == others.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<ViewEntry> viewsOf(const ResourceSpec &spec, const storage::ViewStore &store, const QUuid &profile)
{
    QList<ViewEntry> entries;
    for (const SavedView &view : defaultViews(spec))
        entries.append({view, true});
    const QString resource = QString::fromLatin1(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
    QList<SavedView> own = store.views(resource, profile);
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::ranges::stable_sort(own, [&collator](const SavedView &a, const SavedView &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    for (const SavedView &view : std::as_const(own))
        entries.append({view, false});
    return entries;
}

QList<ViewEntry> allViews(const storage::ViewStore &store, const QUuid &profile)
{
    QList<ViewEntry> entries;
    for (const ResourceSpec *spec : resources::all())
        entries.append(viewsOf(*spec, store, profile));
    return entries;
}

std::optional<SavedView> viewInTheWay(const SavedView &view, const storage::ViewStore &store,
                                      const QUuid &profile)
{
    return inTheWay(view, store.allViews(profile));
}

QList<SavedView> viewsToSave(const QList<SavedView> &imported, const storage::ViewStore &store,
                             const QUuid &profile, ViewConflict conflict)
{
    QList<SavedView> taken = store.allViews(profile);
    QList<SavedView> result;
    for (SavedView view : imported) {
        view.profile = {};
        const std::optional<SavedView> known = inTheWay(view, taken);
        if (known && conflict == ViewConflict::Replace) {
            view.id = known->id;
            view.profile = known->profile;
            taken.removeIf([&view](const SavedView &other) { return other.id == view.id; });
            result.removeIf([&view](const SavedView &other) { return other.id == view.id; });
        } else if (known || store.find(view.id)) {
            view.id = QUuid::createUuid(); // also when another profile has it
            view.name = freeName(view, taken);
        }
        taken.append(view);
        result.append(view);
    }
    return result;
}

} // namespace vinculo::models
