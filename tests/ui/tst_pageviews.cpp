// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/viewfile.h"
#include "models/query/queryparser.h"
#include "models/query/querywriter.h"
#include "models/table/resourcetablemodel.h"
#include "models/views/defaultviews.h"
#include "ui/dialogs/views/columnsdialog.h"
#include "ui/dialogs/views/importviewsdialog.h"
#include "ui/dialogs/views/saveviewdialog.h"
#include "ui/pages/pageviews.h"
#include "ui/pages/viewsmenu.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using models::SortBy;

namespace {

Theme &theme()
{
    static auto *theme = new Theme(*qApp, qApp);
    return *theme;
}

//! A page without rows: what a view gives and takes.
class Host : public ViewHost
{
public:
    explicit Host(const ResourceSpec &spec)
        : fields(spec)
    {
    }
    [[nodiscard]] models::Query viewQuery() const override
    {
        return models::parseQuery(text, fields, models::QueryContext()).query;
    }
    void setViewQuery(const QString &query) override { text = query; }
    [[nodiscard]] std::optional<ViewGroup> viewGroup() const override { return group; }
    void setViewGroup(const std::optional<ViewGroup> &next) override { group = next; }
    [[nodiscard]] bool hasFilterRow() const override { return filterRow; }
    void setFilterRow(bool shown) override { filterRow = shown; }
    [[nodiscard]] ViewDensity viewDensity() const override { return density; }
    void setViewDensity(ViewDensity next) override
    {
        density = next == ViewDensity::AsProgram ? ViewDensity::Comfortable : next;
    }

    models::QueryFields fields;
    QString text;
    std::optional<ViewGroup> group;
    bool filterRow = false;
    ViewDensity density = ViewDensity::Comfortable;
};

Profile profile()
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = u"Loja & Filhos"_s;
    return profile;
}

} // namespace

class TestPageViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void applyingADefaultViewKeepsTheOwnColumns();
    void changesAreSeenAndReset();
    void aSavedViewBringsEverythingBack();
    void leavingAViewBringsThePlainListBack();
    void viewsKeepTheLinkUnlessToldOtherwise();
    void aViewDeletedElsewhereIsLeft();
    void rowHeightBelongsToTheView();
    void savingByKeyboard();
    void aTakenNameReplacesAfterSayingSo();
    void deletingCanBeUndone();
    void renamingRefusesATakenName();
    void defaultViewsCannotBeChanged();
    void theButtonNamesTheViewAndTheChange();
    void viewsGoThroughAFile();
    void importingTellsWhatIsOfNoUse();
    void importingAForeignFileChangesNothing();
    void columnsAreChosenByKeyboard();
    void cancellingTheColumnsPutsThemBack();
    void theLastColumnStays();
    void manyColumnsAreFoundByTheirName();

private:
    [[nodiscard]] QAction *action(QMenu &menu, const QString &text) const;
    void trigger(const QString &text);
    template<class Dialog>
    [[nodiscard]] Dialog *open() const
    {
        return m_page->findChild<Dialog *>();
    }
    [[nodiscard]] QList<int> shown() const { return m_view->tableHeader()->shownColumns(); }
    [[nodiscard]] Toast *toast() const { return m_page->findChild<Toast *>(); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }

    const ResourceSpec &m_spec = resources::transactions();
    const Profile m_profile = profile();
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<storage::ViewStore> m_store;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<models::ColumnTable> m_table;
    std::unique_ptr<models::RevealState> m_reveal;
    std::unique_ptr<models::ResourceTableModel> m_model;
    std::unique_ptr<models::FilterSet> m_filters;
    std::unique_ptr<QWidget> m_page;
    ui::TableView *m_view = nullptr;
    PageViews *m_views = nullptr;
    ViewsMenu *m_menu = nullptr;
    QToolButton *m_button = nullptr;
};

void TestPageViews::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<storage::ViewStore>(path(u"views.json"_s));
    m_host = std::make_unique<Host>(m_spec);
    m_table = std::make_unique<models::ColumnTable>(m_spec);
    m_reveal = std::make_unique<models::RevealState>();
    m_model = std::make_unique<models::ResourceTableModel>(*m_table, *m_reveal);
    m_filters = std::make_unique<models::FilterSet>(m_spec);
    m_page = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_page.get());
    m_button = new QToolButton(m_page.get());
    m_view = new ui::TableView(theme(), m_page.get());
    layout->addWidget(m_button);
    layout->addWidget(m_view);
    m_view->setModel(m_model.get());
    QList<ColumnDefault> defaults;
    for (int column = 0; column < m_model->columnCount(); ++column)
        defaults.append({column < 8, 120});
    m_view->setColumnDefaults(defaults);
    m_views = new PageViews(*m_host, *m_view, *m_table, *m_filters, *m_store, m_profile.id, m_page.get());
    m_menu = new ViewsMenu(theme(), *m_views, *m_store, m_profile, *m_page);
    m_menu->setButton(m_button);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestPageViews::cleanup()
{
    m_page.reset();
    m_model.reset();
}

QAction *TestPageViews::action(QMenu &menu, const QString &text) const
{
    for (QAction *action : menu.actions())
        if (action->text().remove(u'&').startsWith(text))
            return action;
    return nullptr;
}

void TestPageViews::trigger(const QString &text)
{
    QMenu menu;
    m_menu->fill(menu);
    QAction *found = action(menu, text);
    QVERIFY2(found, qPrintable(text));
    found->trigger();
}

void TestPageViews::applyingADefaultViewKeepsTheOwnColumns()
{
    m_view->setColumnShown(2, false);
    const QList<int> own = shown();
    trigger(u"Outflows above 500"_s);
    QCOMPARE(m_host->text, u"type:OUTFLOW amount:>500"_s);
    QCOMPARE(shown(), own);
    QCOMPARE(m_view->sorting(), (QList<SortBy>{{m_table->columnOf("amount"), Qt::DescendingOrder}}));
    QVERIFY(m_views->current() && !m_views->isOwn() && !m_views->hasChanged());
    trigger(u"Spending by category"_s);
    QCOMPARE(m_host->group, (ViewGroup{u"category"_s, ViewPeriod::Exact}));
}

void TestPageViews::changesAreSeenAndReset()
{
    trigger(u"Pix"_s);
    QSignalSpy changed(m_views, &PageViews::changed);
    m_host->text += u" amount:>1000"_s;
    m_views->noteChange();
    QVERIFY(m_views->hasChanged());
    QCOMPARE(changed.count(), 1);
    m_views->noteChange();
    QCOMPARE(changed.count(), 1); // told once
    trigger(u"Reset to the saved state"_s);
    QVERIFY(!m_views->hasChanged());
    m_view->setColumnWidth(shown().first(), 222);
    QVERIFY(m_views->hasChanged());
    trigger(u"Reset to the saved state"_s);
    QVERIFY(!m_views->hasChanged());
    m_view->sortBy(3, Qt::AscendingOrder);
    QVERIFY(m_views->hasChanged());
}

void TestPageViews::aSavedViewBringsEverythingBack()
{
    m_host->text = u"value_date:last-90d amount:>500"_s;
    m_host->group = ViewGroup{u"value_date"_s, ViewPeriod::Month};
    m_host->filterRow = true;
    m_host->density = ViewDensity::Compact;
    m_filters->set({u"status"_s, FilterOp::Equals, {u"PENDING"_s}});
    m_view->setColumnStates({{5, 200, true}, {1, 90, true}, {7, 130, true}});
    m_view->setFrozenColumns(1);
    m_view->setSorting({{1, Qt::DescendingOrder}, {5, Qt::AscendingOrder}});
    const SavedView as{.id = QUuid::createUuid(), .name = u"Mine"_s};
    QVERIFY(m_views->save(as, false));
    const SavedView saved = *m_store->find(as.id);
    QCOMPARE(saved.query, u"value_date:last-90d amount:>500"_s);
    m_views->showPlain();
    m_view->resetColumns();
    m_view->setSorting({});
    m_filters->clear();
    m_host->filterRow = false;
    QVERIFY(m_views->applyId(as.id));
    QApplication::processEvents(); // widths that settle late are no change
    QVERIFY(!m_views->hasChanged());
    QCOMPARE(models::queryText(m_host->viewQuery()), u"value_date:last-90d amount:>500"_s);
    QCOMPARE(m_host->group, (ViewGroup{u"value_date"_s, ViewPeriod::Month}));
    QVERIFY(m_host->filterRow);
    QCOMPARE(m_host->density, ViewDensity::Compact);
    QCOMPARE(m_filters->filters().size(), 1);
    QCOMPARE(shown(), (QList{5, 1, 7}));
    QCOMPARE(m_view->columnWidth(1), 90);
    QCOMPARE(m_view->frozenColumns(), 1);
    QCOMPARE(m_view->sorting(), (QList<SortBy>{{1, Qt::DescendingOrder}, {5, Qt::AscendingOrder}}));
    QVERIFY(!m_views->hasChanged());
}

void TestPageViews::leavingAViewBringsThePlainListBack()
{
    m_view->setColumnStates({{2, 150, true}, {0, 100, true}, {3, 100, true}});
    trigger(u"Pix"_s);
    m_view->setColumnStates({{7, 80, true}, {6, 90, true}});
    ui::TableView next(theme()); // of the next start
    next.setModel(m_model.get());
    next.restoreHeaderState(m_views->plainHeaderState());
    QCOMPARE(next.tableHeader()->shownColumns(), (QList{2, 0, 3}));
    trigger(u"All rows"_s);
    QVERIFY(!m_views->current());
    QCOMPARE(shown(), (QList{2, 0, 3}));
    QVERIFY(m_host->text.isEmpty());
    QVERIFY(m_view->sorting().isEmpty());
}

void TestPageViews::viewsKeepTheLinkUnlessToldOtherwise()
{
    const auto link = [](int number) {
        return api::ListFilter{
            u"link"_s, FilterOp::Equals, {u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))}};
    };
    m_filters->set(link(1));
    const SavedView free{.id = QUuid::createUuid(), .name = u"Free"_s};
    const SavedView bound{.id = QUuid::createUuid(), .name = u"Bound"_s};
    QVERIFY(m_views->save(free, false));
    QVERIFY(m_views->save(bound, true));
    m_filters->set(link(2));
    QVERIFY(m_views->hasChanged()); // the bound one names its link
    m_views->applyId(free.id);
    QCOMPARE(m_filters->filters(), QList{link(2)});
    m_filters->set(link(3));
    QVERIFY(!m_views->hasChanged()); // this one is for any
    m_views->applyId(bound.id);
    QCOMPARE(m_filters->filters(), QList{link(1)});
}

void TestPageViews::aViewDeletedElsewhereIsLeft()
{
    const SavedView as{.id = QUuid::createUuid(), .name = u"Mine"_s};
    QVERIFY(m_views->save(as, false));
    QVERIFY(m_store->remove(as.id));
    QVERIFY(!m_views->current());
    QVERIFY(!m_views->applyId(as.id));
}

void TestPageViews::rowHeightBelongsToTheView()
{
    trigger(u"Pix"_s);
    m_host->density = ViewDensity::Spacious; // chosen for the whole program
    m_views->noteDensity();
    QVERIFY(!m_views->hasChanged());
    QVERIFY(m_views->save({.id = QUuid::createUuid(), .name = u"Mine"_s}, false));
    m_host->density = ViewDensity::Compact;
    m_views->noteDensity();
    QVERIFY(m_views->hasChanged());
    m_views->reset();
    QCOMPARE(m_host->density, ViewDensity::Spacious);
}

void TestPageViews::savingByKeyboard()
{
    m_host->text = u"pix"_s;
    m_menu->saveView();
    auto *dialog = open<SaveViewDialog>();
    QVERIFY(dialog);
    auto *save = dialog->findChild<QPushButton *>(u"viewSave"_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(dialog->focusWidget(), u"  So Pix  "_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_views->current()->name, u"So Pix"_s);
    QVERIFY(m_views->isOwn());
    QVERIFY(toast()->isVisible());
    QVERIFY(toast()->sentence().contains(u"So Pix"_s));
    QCOMPARE(m_store->views(u"transactions"_s, m_profile.id).first().query, u"pix"_s);
}

void TestPageViews::aTakenNameReplacesAfterSayingSo()
{
    const SavedView first{.id = QUuid::createUuid(), .name = u"Mine"_s};
    QVERIFY(m_views->save(first, false));
    m_views->showPlain();
    m_host->text = u"boleto"_s;
    m_menu->saveView();
    auto *dialog = open<SaveViewDialog>();
    QTest::keyClicks(dialog->focusWidget(), u"mINE"_s);
    QCOMPARE(dialog->findChild<QPushButton *>(u"viewSave"_s)->text().remove(u'&'), u"Replace"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_store->allViews(m_profile.id).size(), 1);
    QCOMPARE(m_store->find(first.id)->query, u"boleto"_s);
}

void TestPageViews::deletingCanBeUndone()
{
    m_host->text = u"pix"_s;
    const SavedView as{.id = QUuid::createUuid(), .name = u"Mine"_s};
    QVERIFY(m_views->save(as, false));
    trigger(u"Delete this view"_s);
    QVERIFY(!m_store->find(as.id));
    QVERIFY(!m_views->current());
    QVERIFY(toast()->isVisible());
    toast()->button()->click();
    QVERIFY(!toast()->isVisible());
    QCOMPARE(m_store->find(as.id)->query, u"pix"_s);
    QCOMPARE(m_views->current()->id, as.id);
    // And once more from the menu, after the message has gone.
    trigger(u"Delete this view"_s);
    toast()->hide();
    trigger(u"Undo deleting"_s);
    QVERIFY(m_store->find(as.id));
}

void TestPageViews::renamingRefusesATakenName()
{
    QVERIFY(m_views->save({.id = QUuid::createUuid(), .name = u"One"_s}, false));
    QVERIFY(m_views->save({.id = QUuid::createUuid(), .name = u"Two"_s}, false));
    trigger(u"Rename…"_s);
    auto *dialog = open<SaveViewDialog>();
    auto *name = dialog->findChild<QLineEdit *>(u"viewName"_s);
    auto *button = dialog->findChild<QPushButton *>(u"viewSave"_s);
    name->setText(u"one"_s);
    QVERIFY(!button->isEnabled());
    name->setText(u"Three"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_views->current()->name, u"Three"_s);
    QCOMPARE(m_store->allViews(m_profile.id).size(), 2);
}

void TestPageViews::defaultViewsCannotBeChanged()
{
    trigger(u"Pix"_s);
    m_host->text = u"other"_s;
    QMenu menu;
    m_menu->fill(menu);
    QVERIFY(!action(menu, u"Save the changes"_s));
    QVERIFY(!action(menu, u"Rename"_s));
    QVERIFY(!action(menu, u"Delete"_s));
    QVERIFY(action(menu, u"Save view"_s));
    QVERIFY(action(menu, u"Pix"_s)->isChecked());
}

void TestPageViews::theButtonNamesTheViewAndTheChange()
{
    QVERIFY(!m_button->accessibleName().isEmpty());
    SavedView as{.id = QUuid::createUuid(), .name = u"<b>R&D</b> %1"_s};
    QVERIFY(m_views->save(as, false));
    QCOMPARE(m_button->text(), u"<b>R&&D</b> %1"_s);
    QVERIFY(m_button->accessibleName().contains(as.name));
    QVERIFY(m_button->toolTip().contains(u"&lt;b&gt;R&amp;D"_s));
    m_view->setColumnShown(4, false);
    QVERIFY(m_button->text().contains(u"changed"_s));
    m_views->showPlain();
    QCOMPARE(m_button->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

void TestPageViews::viewsGoThroughAFile()
{
    m_host->text = u"pix"_s;
    const SavedView as{.id = QUuid::createUuid(), .name = u"Mine"_s};
    QVERIFY(m_views->save(as, false));
    m_menu->exportFile(path(u"a.vinculo-view"_s),
                       {*m_views->current(), *models::defaultView(models::defaultViews(m_spec).first().id)});
    QVERIFY(toast()->sentence().contains(u"2"_s));
    QVERIFY(m_store->remove(as.id));
    m_menu->importFile(path(u"a.vinculo-view"_s));
    auto *dialog = open<ImportViewsDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTreeWidget *>(u"importedViews"_s)->topLevelItemCount(), 2);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(m_store->find(as.id));
    QCOMPARE(m_store->find(as.id)->query, u"pix"_s);
    QCOMPARE(m_store->allViews(m_profile.id).size(), 2);
}

void TestPageViews::importingTellsWhatIsOfNoUse()
{
    QFile file(path(u"b.vinculo-view"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"vinculo-views","version":1,"views":[
        {"name":"Good","resource":"transactions","columns":[{"field":"amount"},{"field":"<b>mood</b>"}]},
        {"name":"Of no use","resource":"payrolls"},
        {"name":"Strange","resource":"links","colour":"red"}]})");
    file.close();
    m_menu->importFile(file.fileName());
    auto *dialog = open<ImportViewsDialog>();
    auto *list = dialog->findChild<QTreeWidget *>(u"importedViews"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->topLevelItem(0)->child(0)->text(0).contains(u"<b>mood</b>"_s));
    QCOMPARE(list->topLevelItem(1)->checkState(0), Qt::Unchecked);
    dialog->findChild<QPushButton *>(u"importViews"_s)->click();
    const QList<SavedView> views = m_store->allViews(m_profile.id);
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.first().columns, (QList<ViewColumn>{{u"amount"_s, 0}}));
}

void TestPageViews::importingAForeignFileChangesNothing()
{
    QFile file(path(u"c.vinculo-view"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not views");
    file.close();
    m_menu->importFile(file.fileName());
    QVERIFY(!open<ImportViewsDialog>());
    QVERIFY(toast()->isVisible());
    QVERIFY(m_store->allViews(m_profile.id).isEmpty());
}

void TestPageViews::columnsAreChosenByKeyboard()
{
    m_view->chooseColumns();
    auto *dialog = open<ColumnsDialog>();
    auto *list = dialog->findChild<QListWidget *>(u"columnList"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down); // from the search into the list
    QCOMPARE(dialog->focusWidget(), list);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown(), (QList{1, 0, 2, 3, 4, 5, 6, 7}));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(shown(), (QList{1, 2, 3, 4, 5, 6, 7}));
    list->setCurrentRow(10);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(shown(), (QList{1, 2, 3, 4, 5, 6, 7, 10}));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(shown(), (QList{1, 2, 3, 4, 5, 6, 7, 10}));
}

void TestPageViews::cancellingTheColumnsPutsThemBack()
{
    m_view->tableHeader()->moveSection(4, 0);
    m_view->setFrozenColumns(1);
    const QList<ColumnState> before = m_view->columnStates();
    m_view->chooseColumns();
    auto *dialog = open<ColumnsDialog>();
    auto *list = dialog->findChild<QListWidget *>(u"columnList"_s);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Checked);
    QCOMPARE(shown().size(), m_model->columnCount());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_view->columnStates(), before);
    QCOMPARE(m_view->frozenColumns(), 1);
}

void TestPageViews::theLastColumnStays()
{
    m_view->setColumnStates({{3, 100, true}});
    m_view->chooseColumns();
    auto *dialog = open<ColumnsDialog>();
    auto *list = dialog->findChild<QListWidget *>(u"columnList"_s);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(shown(), QList{3});
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
}

void TestPageViews::manyColumnsAreFoundByTheirName()
{
    m_view->chooseColumns();
    auto *dialog = open<ColumnsDialog>();
    auto *list = dialog->findChild<QListWidget *>(u"columnList"_s);
    QVERIFY(list->count() > 30);
    QTest::keyClicks(dialog->focusWidget(), u"merchant n"_s);
    int visible = 0;
    for (int row = 0; row < list->count(); ++row)
        visible += list->item(row)->isHidden() ? 0 : 1;
    QCOMPARE(visible, 1);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(shown().last(), m_table->columnOf("merchant.merchant_name"));
}

QTEST_MAIN(TestPageViews)
#include "tst_pageviews.moc"
