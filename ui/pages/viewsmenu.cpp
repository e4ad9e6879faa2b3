// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/viewsmenu.h"

#include "core/domain/resources/registry.h"
#include "core/storage/viewfile.h"
#include "models/table/cellformatter.h"
#include "models/views/viewcheck.h"
#include "ui/dialogs/views/importviewsdialog.h"
#include "ui/dialogs/views/saveviewdialog.h"
#include "ui/text/viewtext.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/toast.h"
#include "ui/windows/menukeys.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestName = 190;

QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

//! A name that every file system takes.
QString fileNameFor(const QString &name)
{
    QString safe;
    for (const QChar c : name)
        safe.append(c.isLetterOrNumber() ? c : QChar(u'-'));
    return safe.left(60) + u".vinculo-view"_s;
}

} // namespace

ViewsMenu::ViewsMenu(Theme &theme, PageViews &views, storage::ViewStore &store, const Profile &profile,
                     QWidget &page)
    : QObject(&page)
    , m_theme(theme)
    , m_views(views)
    , m_store(store)
    , m_profile(profile)
    , m_page(page)
    , m_toast(new Toast(theme, &page))
{
    connect(&views, &PageViews::changed, this, &ViewsMenu::refreshButton);
}

void ViewsMenu::setButton(QToolButton *button)
{
    m_button = button;
    refreshButton();
}

void ViewsMenu::refreshButton()
{
    if (!m_button)
        return;
    const std::optional<SavedView> &current = m_views.current();
    //: icon button: the saved views of a list
    const QString views = tr("Views");
    m_button->setProperty(PageHeader::kWantsText, current.has_value());
    m_button->updateGeometry(); // the header looks again what has room
    if (!current) {
        m_button->setText(views);
        m_button->setToolTip(views);
        m_button->setAccessibleName(views);
        return;
    }
    const QString name = m_button->fontMetrics().elidedText(current->name, Qt::ElideRight, kWidestName);
    const bool changed = m_views.hasChanged();
    //: button in a page's header: name of the current view, which the user has changed since
    m_button->setText(menuText(changed ? tr("%1 (changed)").arg(name) : name));
    const QString whole = changed ? tr("%1 (changed)").arg(current->name) : current->name;
    //: tool tip and spoken name of a button: the name of the current view
    const QString words = tr("View: %1").arg(whole);
    m_button->setToolTip(u"<qt>%1</qt>"_s.arg(words.toHtmlEscaped()));
    m_button->setAccessibleName(words);
}

void ViewsMenu::retranslate()
{
    m_views.retranslate();
    refreshButton();
}

void ViewsMenu::open()
{
    auto *menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    if (m_button)
        menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    else
        menu->popup(m_page.mapToGlobal(QPoint(0, 0)));
}

void ViewsMenu::fill(QMenu &menu)
{
    addChoices(menu);
    menu.addSeparator();
    addCommands(menu);
    assignMenuKeys(menu.actions());
}

void ViewsMenu::addChoices(QMenu &menu)
{
    const std::optional<SavedView> &current = m_views.current();
    auto *choices = new QActionGroup(&menu);
    const auto add = [&](const QString &name, bool isCurrent) {
        QAction *action = menu.addAction(menuText(name));
        action->setActionGroup(choices);
        action->setCheckable(true);
        action->setChecked(isCurrent);
        return action;
    };
    //: first entry of the menu of views: the list without any view
    connect(add(tr("All rows"), !current), &QAction::triggered, this, [this] { m_views.showPlain(); });
    menu.addSeparator();
    bool wasDefault = true;
    for (const models::ViewEntry &entry : m_views.entries()) {
        if (wasDefault && !entry.isDefault)
            menu.addSeparator();
        wasDefault = entry.isDefault;
        QString name = entry.view.name;
        if (!entry.view.profile.isNull())
            //: a saved view that is for one profile only: name of the view, name of the profile
            name = tr("%1  ·  only %2").arg(name, m_profile.name);
        connect(add(name, current && current->id == entry.view.id), &QAction::triggered, this,
                [this, view = entry.view] { m_views.apply(view); });
    }
}

void ViewsMenu::addCommands(QMenu &menu)
{
    const auto add = [&](const QString &text, auto handler) {
        QAction *action = menu.addAction(text);
        connect(action, &QAction::triggered, this, handler);
        return action;
    };
    const bool isOwn = m_views.isOwn();
    if (const std::optional<SavedView> &removed = m_views.removed())
        add(tr("&Undo deleting “%1”").arg(menuText(removed->name)), [this] { m_views.restoreRemoved(); });
    add(tr("&Save view…"), [this] { saveView(); })->setShortcut(QKeySequence::Save);
    if (isOwn && m_views.hasChanged())
        add(tr("Save the &changes"),
            [this] { tellResult(m_views.saveChanges(), tr("The changes of the view are saved.")); });
    if (m_views.hasChanged())
        add(tr("&Reset to the saved state"), [this] { m_views.reset(); });
    if (isOwn) {
        add(tr("Re&name…"), [this] { renameView(); });
        add(tr("&Delete this view"), [this] { removeView(); });
    }
    menu.addSeparator();
    if (m_views.current())
        add(tr("&Export this view…"),
            [this] { chooseExport({m_views.state(*m_views.current())}, m_views.current()->name); });
    if (const QList<SavedView> own = ownViews(); own.size() > 1)
        add(tr("Export &all my views of this list…"),
            [this, own] { chooseExport(own, own.first().resource); });
    add(tr("&Import views…"), [this] { chooseImport(); });
}

QList<SavedView> ViewsMenu::ownViews() const
{
    QList<SavedView> own;
    for (const models::ViewEntry &entry : m_views.entries())
        if (!entry.isDefault)
            own.append(entry.view);
    return own;
}

QStringList ViewsMenu::takenNames() const
{
    QStringList names;
    for (const SavedView &view : ownViews())
        names.append(view.name);
    return names;
}

void ViewsMenu::show(QDialog *dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ViewsMenu::tellResult(const Result<bool> &result, const QString &sentence, const QString &button,
                           std::function<void()> action)
{
    m_toast->tell(result ? sentence : viewErrorText(result.error()), button, std::move(action));
}

void ViewsMenu::saveView()
{
    SaveViewDialog::Facts facts;
    facts.name = m_views.isOwn() ? m_views.current()->name : QString();
    facts.profileName = m_profile.name;
    facts.onlyHere = m_views.isOwn() && !m_views.current()->profile.isNull();
    facts.fixedFilters = m_views.fixedFilters();
    facts.leftOut = m_views.leftOut();
    facts.taken = takenNames();
    auto *dialog = new SaveViewDialog(m_theme, facts, m_page.window());
    connect(dialog, &SaveViewDialog::chosen, this, [this](const SaveViewDialog::Choice &choice) {
        SavedView view;
        view.id = QUuid::createUuid();
        for (const SavedView &own : ownViews())
            if (own.name.compare(choice.name, Qt::CaseInsensitive) == 0)
                view.id = own.id;
        view.name = choice.name;
        view.profile = choice.onlyHere ? m_profile.id : QUuid();
        tellResult(m_views.save(view, choice.keepsFixedFilters),
                   tr("The view “%1” is saved.").arg(choice.name));
    });
    show(dialog);
}

void ViewsMenu::renameView()
{
    SaveViewDialog::Facts facts;
    facts.purpose = SaveViewDialog::Purpose::Rename;
    facts.name = m_views.current()->name;
    facts.taken = takenNames();
    facts.taken.removeAll(facts.name);
    auto *dialog = new SaveViewDialog(m_theme, facts, m_page.window());
    connect(dialog, &SaveViewDialog::chosen, this, [this](const SaveViewDialog::Choice &choice) {
        if (m_views.isOwn())
            tellResult(m_views.rename(choice.name), tr("The view is called “%1” now.").arg(choice.name));
    });
    show(dialog);
}

void ViewsMenu::removeView()
{
    const QString name = m_views.current()->name;
    //: button of a message: puts a deleted view back
    tellResult(m_views.removeCurrent(), tr("The view “%1” is deleted.").arg(name), tr("Undo"), [this] {
        if (m_views.removed())
            m_views.restoreRemoved();
    });
}

void ViewsMenu::chooseExport(const QList<SavedView> &views, const QString &name)
{
    auto *dialog = new QFileDialog(m_page.window(), tr("Export views"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Views (*.vinculo-view)"));
    dialog->setDefaultSuffix(u"vinculo-view"_s);
    dialog->selectFile(fileNameFor(name));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, views](const QString &path) { exportFile(path, views); });
    show(dialog);
}

void ViewsMenu::exportFile(const QString &path, const QList<SavedView> &views)
{
    tellResult(storage::writeViewFile(path, views),
               tr("%Ln view(s) exported.", nullptr, static_cast<int>(views.size())));
}

void ViewsMenu::chooseImport()
{
    auto *dialog = new QFileDialog(m_page.window(), tr("Import views"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Views (*.vinculo-view)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ViewsMenu::importFile, Qt::QueuedConnection);
    show(dialog);
}

void ViewsMenu::importFile(const QString &path)
{
    const Result<storage::ViewFileContent> content = storage::readViewFile(path);
    if (!content)
        return m_toast->tell(viewErrorText(content.error()));
    if (content->views.isEmpty())
        return m_toast->tell(content->refused.isEmpty()
                                 ? tr("The file holds no views.")
                                 : tr("None of the views in the file could be read: %1")
                                       .arg(content->refused.first().left(80)));
    QList<models::CheckedView> checked;
    for (const SavedView &view : content->views)
        checked.append(models::checkView(view, models::QueryContext()));
    auto *dialog =
        new ImportViewsDialog(m_theme, checked, content->refused, m_store, m_profile.id, m_page.window());
    connect(dialog, &ImportViewsDialog::chosen, this, [this](const QList<SavedView> &views) {
        tellResult(m_store.save(views), tr("%Ln view(s) imported.", nullptr, static_cast<int>(views.size())));
    });
    show(dialog);
}

} // namespace vinculo::ui
