// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/retrievechoice.h"

#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"
#include "ui/text/groupnames.h"

#include <QHeaderView>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpecRole = Qt::UserRole;

const ResourceSpec *specOf(const QTreeWidgetItem *item)
{
    return item ? static_cast<const ResourceSpec *>(item->data(0, kSpecRole).value<const void *>()) : nullptr;
}

} // namespace

RetrieveChoice::RetrieveChoice(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(14);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, &RetrieveChoice::chosenChanged);
    fill();
}

QSize RetrieveChoice::sizeHint() const
{
    return {420, 9 * sizeHintForRow(0) + 2 * frameWidth()};
}

bool RetrieveChoice::isDelivered(const ResourceSpec &spec) const
{
    const std::string_view code = spec.retrieve.institutionResource;
    return m_delivered.isEmpty() || code.empty() ||
           m_delivered.contains(QLatin1StringView(code.data(), static_cast<qsizetype>(code.size())));
}

void RetrieveChoice::setDelivered(const QStringList &codes)
{
    if (codes == m_delivered)
        return;
    m_delivered = codes;
    fill();
}

void RetrieveChoice::choose(const ResourceSpec &spec)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        if (specOf(*it) == &spec) {
            setCurrentItem(*it); // what listens may fill this list anew
            return;
        }
}

const ResourceSpec *RetrieveChoice::chosen() const
{
    const QTreeWidgetItem *item = currentItem();
    return item && item->flags().testFlag(Qt::ItemIsEnabled) ? specOf(item) : nullptr;
}

void RetrieveChoice::retranslate()
{
    setAccessibleName(tr("What to fetch"));
    fill();
}

void RetrieveChoice::fill()
{
    const ResourceSpec *before = specOf(currentItem());
    const QSignalBlocker quiet(this);
    clear();
    QTreeWidgetItem *current = nullptr;
    QHash<ResourceGroup, QTreeWidgetItem *> groups;
    for (const ResourceSpec *spec : resources::all()) {
        if (!spec->can(Verb::Retrieve))
            continue;
        QTreeWidgetItem *&group = groups[spec->group];
        if (!group) {
            group = new QTreeWidgetItem(this, {groupName(spec->group)});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
        }
        auto *item = new QTreeWidgetItem(group, {models::CellFormatter::title(*spec)});
        item->setData(0, kSpecRole, QVariant::fromValue(static_cast<const void *>(spec)));
        if (!isDelivered(*spec)) {
            item->setFlags(Qt::ItemNeverHasChildren);
            item->setText(1, tr("not delivered by this institution"));
        } else if (!current || spec == before) {
            current = item;
        }
    }
    // Groups of which nothing is delivered come last, closed.
    for (QTreeWidgetItem *group : std::as_const(groups)) {
        bool isAny = false;
        for (int i = 0; i < group->childCount(); ++i)
            isAny = isAny || group->child(i)->flags().testFlag(Qt::ItemIsEnabled);
        group->setExpanded(isAny);
        if (!isAny) {
            addTopLevelItem(takeTopLevelItem(indexOfTopLevelItem(group)));
            group->setText(1, tr("not delivered by this institution"));
        }
    }
    setCurrentItem(current);
}

} // namespace vinculo::ui
