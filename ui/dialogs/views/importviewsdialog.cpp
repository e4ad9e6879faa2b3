// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/views/importviewsdialog.h"

#include "models/people/peoplespec.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/noticeline.h"

#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

namespace {
constexpr qsizetype kLongestWords = 120;
constexpr qsizetype kNamedPlaces = 4;

QString listName(const QString &resource)
{
    const ResourceSpec *spec = models::tableNamed(resource.toStdString());
    return spec ? models::CellFormatter::title(*spec) : resource.left(40);
}
} // namespace

ImportViewsDialog::ImportViewsDialog(Theme &theme, const QList<models::CheckedView> &views,
                                     const QStringList &refused, const storage::ViewStore &store,
                                     const QUuid &profile, QWidget *parent)
    : DialogFrame(theme, std::nullopt, parent)
    , m_views(views)
    , m_refused(refused)
    , m_store(store)
    , m_profile(profile)
{
    setObjectName(u"importViewsDialog"_s);
    setIconName(u"views"_s);
    buildParts();
    fill();
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportViewsDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &ImportViewsDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const auto conflict =
            m_replace->isChecked() ? models::ViewConflict::Replace : models::ViewConflict::KeepBoth;
        Q_EMIT chosen(models::viewsToSave(ticked(), m_store, m_profile, conflict));
        accept();
    });
    refreshTexts();
    m_list->setFocus();
}

void ImportViewsDialog::buildParts()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"importedViews"_s);
    m_list->setColumnCount(2);
    m_list->setMinimumHeight(Theme::space(50));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    body()->addWidget(m_list, 1);
    m_conflict = addText(WordLabel::Look::Body);
    m_keepBoth = new QRadioButton(this);
    m_replace = new QRadioButton(this);
    m_replace->setObjectName(u"replaceViews"_s);
    m_keepBoth->setChecked(true);
    body()->addWidget(m_keepBoth);
    body()->addWidget(m_replace);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_import = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_import->setObjectName(u"importViews"_s);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    const bool conflicts = anyInTheWay();
    m_conflict->setVisible(conflicts);
    m_keepBoth->setVisible(conflicts);
    m_replace->setVisible(conflicts);
}

void ImportViewsDialog::fill()
{
    for (const models::CheckedView &checked : m_views) {
        auto *item = new QTreeWidgetItem(m_list);
        const bool usable = checked.isUsable();
        item->setText(0, checked.view.name);
        item->setFlags(usable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                              : Qt::ItemIsSelectable);
        item->setCheckState(0, usable ? Qt::Checked : Qt::Unchecked);
        for (const models::ViewProblem &problem : checked.problems) {
            auto *line = new QTreeWidgetItem(item, {words(problem)});
            line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            line->setIcon(0, theme().icon(u"warning"_s, Theme::Role::Attention));
            line->setFirstColumnSpanned(true);
        }
        item->setExpanded(true);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QString ImportViewsDialog::words(const models::ViewProblem &problem)
{
    const QString text = problem.text.left(kLongestWords);
    using Kind = models::ViewProblem::Kind;
    switch (problem.kind) {
    case Kind::UnknownResource:
        return tr("This program has no list “%1”.").arg(text);
    case Kind::UnknownColumn:
        return tr("There is no column “%1”; it is left out.").arg(text);
    case Kind::UnknownSort:
        return tr("Cannot sort by “%1”; it is left out.").arg(text);
    case Kind::UnknownGroup:
        return tr("Cannot group by “%1”; it is left out.").arg(text);
    case Kind::UnknownFilter:
        return tr("Belvo does not offer the filter “%1” in this way; it is left out.").arg(text);
    case Kind::PersonalData:
        return tr("The filter or condition “%1” is about personal data; it is left out.").arg(text);
    case Kind::Query:
        return tr("In the search: %1").arg(text);
    }
    return {};
}

bool ImportViewsDialog::anyInTheWay() const
{
    return std::ranges::any_of(m_views, [this](const models::CheckedView &checked) {
        return checked.isUsable() && models::viewInTheWay(checked.view, m_store, m_profile);
    });
}

QList<SavedView> ImportViewsDialog::ticked() const
{
    QList<SavedView> views;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            views.append(m_views.at(row).view);
    return views;
}

void ImportViewsDialog::retranslate()
{
    setHeading(tr("Import views"));
    //: columns of the list of views in a file: the view's name, the list it is for
    m_list->setHeaderLabels({tr("View"), tr("List")});
    m_list->setAccessibleName(tr("Views in the file"));
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const models::CheckedView &checked = m_views.at(row);
        item->setText(1, listName(checked.view.resource));
        for (int i = 0; i < item->childCount(); ++i)
            item->child(i)->setText(0, words(checked.problems.at(i)));
    }
    m_conflict->setText(tr("Some of these views exist already:"));
    m_keepBoth->setText(tr("&Keep both; the new ones get a number"));
    m_replace->setText(tr("&Replace mine by those of the file"));
    QString refused;
    if (!m_refused.isEmpty())
        refused =
            tr("%Ln part(s) of the file could not be read: %1", nullptr, static_cast<int>(m_refused.size()))
                .arg(m_refused.first(qMin(m_refused.size(), kNamedPlaces)).join(u", "_s));
    m_notice->setNotice(Tone::Attention, refused);
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void ImportViewsDialog::refresh()
{
    const int count = static_cast<int>(ticked().size());
    m_import->setText(tr("Import %Ln view(s)", nullptr, count));
    m_import->setEnabled(count > 0);
}

} // namespace vinculo::ui
