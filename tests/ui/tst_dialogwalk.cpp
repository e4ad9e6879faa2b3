// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "core/storage/journal.h"
#include "core/storage/memorysecretstore.h"
#include "core/storage/profilestore.h"
#include "core/storage/settings.h"
#include "models/flows/accessmodeflow.h"
#include "models/flows/credentialsflow.h"
#include "models/plans/planboard.h"
#include "models/plans/plandraft.h"
#include "models/refresh/fetchrecord.h"
#include "tests/ui/dialogbench.h"
#include "tests/ui/pseudotranslator.h"
#include "ui/actions/exportsource.h"
#include "ui/dialogs/diagnosis/diagnosisdialog.h"
#include "ui/dialogs/export/copyrevealeddialog.h"
#include "ui/dialogs/export/exportdialog.h"
#include "ui/dialogs/links/accessmodedialog.h"
#include "ui/dialogs/links/credentialsdialog.h"
#include "ui/dialogs/links/fetchedrowsdialog.h"
#include "ui/dialogs/links/refreshdialog.h"
#include "ui/dialogs/links/registerlinkdialog.h"
#include "ui/dialogs/links/retrievedialog.h"
#include "ui/dialogs/marks/marksdialog.h"
#include "ui/dialogs/mfa/mfadialog.h"
#include "ui/dialogs/outage/bankcallsdialog.h"
#include "ui/dialogs/plans/certificatedialog.h"
#include "ui/dialogs/plans/closingdialog.h"
#include "ui/dialogs/plans/plandialog.h"
#include "ui/dialogs/profiles/keysdialog.h"
#include "ui/dialogs/profiles/profiledialog.h"
#include "ui/dialogs/profiles/profilesdialog.h"
#include "ui/dialogs/program/aboutdialog.h"
#include "ui/dialogs/program/settingsdialog.h"
#include "ui/dialogs/program/shortcutsdialog.h"
#include "ui/dialogs/triage/handbackdialog.h"
#include "ui/dialogs/triage/notedialog.h"
#include "ui/dialogs/views/columnsdialog.h"
#include "ui/dialogs/views/importviewsdialog.h"
#include "ui/dialogs/views/saveviewdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::tests;
using namespace vinculo::ui;

//! Walks every dialog in every language and in a longer one: names, access keys, plain text, room for every
//! word.
class TestDialogWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyDialog_data();
    void everyDialog();
    void languageChangesLive_data() { everyDialog_data(); }
    void languageChangesLive();

private:
    QDialog *make(const QString &name);
    QDialog *makeLinkDialog(const QString &name);
    QDialog *makeProgramDialog(const QString &name);
    QDialog *makeViewDialog(const QString &name);
    QDialog *makeExportDialog();
    QDialog *makePlanDialog(const QString &name);
    void checkNames(const QDialog &dialog);
    void checkAccessKeys(const QDialog &dialog);
    void checkLabels(const QDialog &dialog);
    void checkTabChain(QDialog &dialog);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DialogBench> m_bench;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<storage::ProfileStore> m_profiles;
    std::unique_ptr<storage::Journal> m_journal;
    std::unique_ptr<storage::MemorySecretStore> m_secrets;
    std::unique_ptr<storage::ViewStore> m_views;
    QStandardItemModel m_columns{3, 40};
    std::unique_ptr<ui::TableView> m_table;
    std::unique_ptr<models::ListCache> m_lists;
    std::unique_ptr<storage::HomeHistory> m_homeHistory;
    std::unique_ptr<storage::PersonDecisions> m_decisions;
    std::unique_ptr<storage::Ledger> m_ledger;
    std::unique_ptr<models::PlanBoard> m_board;
    std::unique_ptr<models::OutageBoard> m_outages;
    std::unique_ptr<QObject> m_flows;
    std::unique_ptr<QAction> m_action;
    std::unique_ptr<models::ColumnTable> m_rows;
    std::unique_ptr<QTableView> m_view;
    std::unique_ptr<QDialog> m_dialog;
};

void TestDialogWalk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<DialogBench>();
    m_settings = std::make_unique<storage::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_profiles = std::make_unique<storage::ProfileStore>(m_folder->filePath(u"profiles.json"_s));
    m_views = std::make_unique<storage::ViewStore>(m_folder->filePath(u"views.json"_s));
    m_journal = std::make_unique<storage::Journal>(m_folder->filePath(u"journal.sqlite"_s));
    m_secrets = std::make_unique<storage::MemorySecretStore>();
    m_lists = std::make_unique<models::ListCache>(*m_secrets, *m_settings, m_folder->filePath(u"lists"_s));
    m_homeHistory = std::make_unique<storage::HomeHistory>(m_folder->filePath(u"home.sqlite"_s));
    m_decisions = std::make_unique<storage::PersonDecisions>(m_folder->filePath(u"people.json"_s));
    m_flows = std::make_unique<QObject>();
    m_action = std::make_unique<QAction>(u"&Reload"_s);
    m_action->setShortcut(Qt::Key_F5);
}

void TestDialogWalk::cleanup()
{
    m_dialog.reset();
    m_table.reset();
    m_view.reset();
    m_flows.reset();
    m_board.reset();
    m_outages.reset();
    m_bench.reset();
}

void TestDialogWalk::everyDialog_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const char *name : {"mfa",          "mfa-device",
                             "refresh",      "access",
                             "credentials",  "retrieve",
                             "register",     "register-form",
                             "profile",      "profiles",
                             "keys",         "settings",
                             "shortcuts",    "about",
                             "columns",      "save-view",
                             "rename-view",  "import-views",
                             "marks",        "marks-none",
                             "export",       "copy-revealed",
                             "hand-back",    "note",
                             "diagnosis",    "diagnosis-person",
                             "plan",         "plan-fetch",
                             "plan-mode",    "plan-export",
                             "plan-confirm", "closing",
                             "certificate",  "fetched-rows",
                             "bank-calls"})
        for (const char *language : {"en", "pt", "es", "longer"})
            QTest::addRow("%s, %s", name, language)
                << QString::fromLatin1(name) << QString::fromLatin1(language);
}

QDialog *TestDialogWalk::makeLinkDialog(const QString &name)
{
    DialogBench &b = *m_bench;
    if (name.startsWith("mfa"_L1)) {
        MfaChallenge challenge;
        challenge.kind = name == "mfa"_L1 ? MfaKind::Numeric : MfaKind::Inputless;
        challenge.session = u"s"_s;
        challenge.linkId = b.link.id;
        challenge.value = u"48213765"_s;
        challenge.expectsUserInput = name == "mfa"_L1;
        challenge.instructions = u"Type the number into the device."_s;
        challenge.sessionLife = std::chrono::seconds(600);
        auto flow = std::make_unique<models::MfaFlow>(b.client, api::Clock::system(), resources::accounts(),
                                                      challenge);
        return new MfaDialog(
            b.theme, b.profile, std::move(flow),
            {u"M•••• A•••• S••••"_s, u"Banco Cooperativo & Filhos"_s, u"Fetching new data"_s}, nullptr);
    }
    if (name == "refresh"_L1)
        return new RefreshDialog(b.theme, b.profile,
                                 *new models::RefreshFlow(b.client, b.link.id, m_flows.get()), b.names,
                                 b.link, {u"ACCOUNTS"_s, u"INVESTMENT_TRANSACTIONS"_s}, nullptr);
    if (name == "access"_L1)
        return new AccessModeDialog(b.theme, b.profile,
                                    *new models::AccessModeFlow(b.client, b.link.id, m_flows.get()), b.names,
                                    b.link, nullptr);
    if (name == "credentials"_L1)
        return new CredentialsDialog(b.theme, b.profile,
                                     *new models::CredentialsFlow(b.client, b.link.id, m_flows.get()),
                                     b.names, b.link, nullptr);
    if (name.startsWith("diagnosis"_L1)) {
        models::DiagnosisQuestion question{.links = {{b.link.id, b.link.institution, u"invalid"_s}}};
        if (name == "diagnosis-person"_L1)
            for (const char end : {'1', '2', '3'})
                question.links.append({QString(b.link.id).chopped(1) + QLatin1Char(end),
                                       u"<b>ofcooperativa</b>_das_familias_de_santa_catarina_br_retail"_s});
        return new DiagnosisDialog(
            b.theme, b.profile,
            std::make_unique<models::Diagnosis>(
                models::DiagnosisServices{b.client, *m_journal, b.profile, api::Clock::system().utcMs},
                question),
            nullptr);
    }
    if (name == "retrieve"_L1)
        return new RetrieveDialog(b.theme, b.profile, b.names, b.link, nullptr);
    if (name == "fetched-rows"_L1) {
        api::RetrieveRequest request{b.link.id, {}, {}};
        request.saveData = false;
        auto *flow = new models::RetrieveFlow(b.client, resources::accounts(), request, m_flows.get());
        b.transport.enqueue(200, "[{},{},{}]");
        flow->start();
        (void)QTest::qWaitFor([flow] { return !flow->rows().empty(); });
        return new FetchedRowsDialog(b.theme, b.profile, *m_settings, *new models::RevealState(m_flows.get()),
                                     b.names, b.link, *flow, nullptr);
    }
    if (name.startsWith("register"_L1))
        return new RegisterLinkDialog(b.theme, b.profile, b.client,
                                      *new models::RegisterFlow(b.client, m_flows.get()), nullptr);
    if (name == "hand-back"_L1)
        return new HandBackDialog(b.theme, b.profile,
                                  {.guidance = guidanceFor(Situation::ConsentExpired),
                                   .bank = u"Banco Cooperativo & <b>Filhos</b>"_s,
                                   .person = u"M•••• A•••• S••••"_s,
                                   .others = u"No external ID · Duplicate link"_s,
                                   .isBankDown = true,
                                   .together = models::HealthAction::UpdateCredentials},
                                  nullptr, nullptr);
    if (name == "note"_L1)
        return new NoteDialog(b.theme, b.profile, u"M•••• S•••• · Banco <b>A</b> & B"_s,
                              u"calls <b>back</b>"_s, nullptr);
    return nullptr;
}

QDialog *TestDialogWalk::makePlanDialog(const QString &name)
{
    DialogBench &b = *m_bench;
    if (name == "closing"_L1)
        return new ClosingDialog(b.theme, b.profile, 2, nullptr);
    m_ledger = std::make_unique<storage::Ledger>(
        storage::LedgerOptions{.filePath = m_folder->filePath(u"ledger.sqlite"_s), .reserveBytes = 0});
    m_board = std::make_unique<models::PlanBoard>(models::PlanServices{
        .ledger = *m_ledger, .client = b.client, .profile = b.profile, .clock = api::Clock::system()});
    PlanDraft draft;
    draft.kind = name == "plan-fetch"_L1    ? PlanKind::RetrieveData
                 : name == "plan-export"_L1 ? PlanKind::ExportData
                 : name == "plan-mode"_L1   ? PlanKind::ChangeAccessMode
                                            : PlanKind::DeleteLinks;
    draft.targets.append({.id = b.link.id, .institution = b.link.institution});
    draft.targets.append({.id = u"00000000-0000-4000-8000-000000000001"_s});
    if (name == "certificate"_L1)
        return new CertificateDialog(b.theme, b.profile, *m_settings, *m_board,
                                     models::headOf(draft, b.profile, QDateTime::currentDateTimeUtc()),
                                     nullptr, nullptr);
    return new PlanDialog(b.theme, b.profile, draft, *m_board, b.client, *m_settings, nullptr);
}

QDialog *TestDialogWalk::makeProgramDialog(const QString &name)
{
    const WindowServices services{*m_settings, *m_profiles, *m_secrets,     *m_journal,  m_bench->theme,
                                  *m_views,    *m_lists,    *m_homeHistory, *m_decisions};
    if (name == "profile"_L1)
        return new ProfileDialog(services, {}, nullptr);
    if (name == "profiles"_L1)
        return new ProfilesDialog(services, storage::ProfileStore::demoProfile().id, nullptr);
    if (name == "keys"_L1)
        return new KeysDialog(*m_secrets, m_bench->theme, m_bench->profile, nullptr);
    if (name == "settings"_L1) {
        auto *dialog = new SettingsDialog(*m_settings, m_bench->theme, nullptr);
        dialog->addKeptLists(*m_lists, m_bench->profile);
        return dialog;
    }
    if (name == "shortcuts"_L1)
        return new ShortcutsDialog(m_bench->theme, {{u"&View"_s, {m_action.get()}}}, nullptr);
    if (name.startsWith("marks"_L1)) {
        m_rows = std::make_unique<models::ColumnTable>(resources::transactions());
        return new MarksDialog(m_bench->theme, *m_rows,
                               name == "marks"_L1 ? models::markExamples(m_rows->spec())
                                                  : QList<models::MarkRule>());
    }
    if (name == "bank-calls"_L1) {
        m_outages = std::make_unique<models::OutageBoard>(m_bench->profile, *m_journal, *m_settings);
        return new BankCallsDialog(m_bench->theme, m_bench->profile, *m_outages, u"bank_<b>br</b>_retail"_s,
                                   nullptr);
    }
    if (name == "about"_L1)
        return new AboutDialog(m_bench->theme, nullptr);
    if (name == "export"_L1)
        return makeExportDialog();
    if (name == "copy-revealed"_L1)
        return new CopyRevealedDialog(m_bench->theme, m_bench->profile, 12, nullptr);
    return nullptr;
}

QDialog *TestDialogWalk::makeViewDialog(const QString &name)
{
    if (name == "columns"_L1) {
        m_table = std::make_unique<ui::TableView>(m_bench->theme);
        m_table->setModel(&m_columns);
        m_table->setColumnDefaults(QList<ColumnDefault>(m_columns.columnCount(), ColumnDefault{true, 100}));
        return new ColumnsDialog(m_bench->theme, *m_table, nullptr);
    }
    if (name.endsWith("-view"_L1)) {
        SaveViewDialog::Facts facts;
        facts.purpose =
            name == "save-view"_L1 ? SaveViewDialog::Purpose::Save : SaveViewDialog::Purpose::Rename;
        facts.name = u"Week & <b>month</b>"_s;
        facts.profileName = u"Aurora & <b>Filhos</b>"_s;
        facts.fixedFilters = u"Link is 30cb4806-6e00-48a4-91c9-ca55968576c8"_s;
        facts.leftOut = 2;
        facts.taken = {facts.name};
        return new SaveViewDialog(m_bench->theme, facts, nullptr);
    }
    const SavedView view{.id = QUuid::createUuid(), .name = u"<b>Week</b> & month"_s, .resource = u"links"_s};
    if (!m_views->save(view))
        return nullptr;
    models::CheckedView checked{.view = view, .problems = {}};
    using Kind = models::ViewProblem::Kind;
    for (const Kind kind : {Kind::UnknownColumn, Kind::UnknownSort, Kind::UnknownGroup, Kind::UnknownFilter,
                            Kind::PersonalData, Kind::Query})
        checked.problems.append({kind, u"<i>what it says</i>"_s});
    return new ImportViewsDialog(m_bench->theme, {checked}, {u"views[1].colour"_s, u"views[2].name"_s},
                                 *m_views, {}, nullptr);
}

QDialog *TestDialogWalk::makeExportDialog()
{
    auto *reveal = new models::RevealState(m_flows.get());
    auto *rows = new models::ResourceRows(resources::owners(), *reveal, nullptr, m_flows.get());
    m_view = std::make_unique<QTableView>();
    m_view->setModel(&rows->model());
    auto *source = new ExportSource(*m_view, *rows, m_flows.get());
    return new ExportDialog(m_bench->theme, m_bench->profile, *m_settings, *source, nullptr);
}

QDialog *TestDialogWalk::make(const QString &name)
{
    const bool isOfPlans = name.startsWith("plan"_L1) || name == "closing"_L1 || name == "certificate"_L1;
    QDialog *dialog = isOfPlans ? makePlanDialog(name) : makeLinkDialog(name);
    if (!dialog)
        dialog = makeProgramDialog(name);
    if (!dialog)
        dialog = makeViewDialog(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog.reset(dialog);
    dialog->show();
    QTest::qWait(20); // answers of the scripted transport arrive
    if (name == "register-form"_L1)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    if (name == "plan-confirm"_L1)
        dialog->findChild<QPushButton *>(u"planNext"_s)->click();
    QTest::qWait(20);
    return dialog;
}

void TestDialogWalk::checkNames(const QDialog &dialog)
{
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isStop =
            widget->isVisibleTo(&dialog) && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
        if (!isStop || widget->focusProxy() || widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        QVERIFY2(
            !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(widget->objectName() + u" "_s + QLatin1StringView(widget->metaObject()->className())));
    }
}

void TestDialogWalk::checkAccessKeys(const QDialog &dialog)
{
    QSet<QString> taken;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        QString text;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            text = label->text();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty() || !widget->isVisibleTo(&dialog))
            continue;
        QVERIFY2(!taken.contains(key), qPrintable(text));
        taken.insert(key);
    }
}

void TestDialogWalk::checkLabels(const QDialog &dialog)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        if (!label->isVisibleTo(&dialog) || label->text().isEmpty())
            continue;
        const int height =
            label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= height,
                 qPrintable(u"%1: %2 < %3"_s.arg(label->text(), QString::number(label->height()),
                                                 QString::number(height))));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>())
        if (button->isVisibleTo(&dialog) && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width() &&
                         button->width() >= button->sizeHint().width(),
                     qPrintable(button->text()));
}

void TestDialogWalk::checkTabChain(QDialog &dialog)
{
    QSet<const QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        if (const QWidget *now = dialog.focusWidget())
            reached.insert(now);
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, Qt::Key_Tab);
    }
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisibleTo(&dialog) && widget->isEnabled() &&
                            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
                            !widget->objectName().startsWith("qt_"_L1);
        // of a group of radio buttons only the chosen one is a stop; the arrows reach the others
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!isStop || (button && button->autoExclusive() && !button->isChecked()))
            continue;
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName() + u" "_s +
                                                      QLatin1StringView(widget->metaObject()->className())));
    }
}

void TestDialogWalk::everyDialog()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    PseudoTranslator longer;
    QTranslator catalogue;
    QTranslator *translator = &longer;
    if (language != "longer"_L1) {
        QVERIFY(catalogue.load(u":/i18n/vinculo_"_s + language));
        translator = &catalogue;
    }
    QCoreApplication::installTranslator(translator);
    QDialog *dialog = make(name);
    dialog->activateWindow();
    checkNames(*dialog);
    checkAccessKeys(*dialog);
    checkLabels(*dialog);
    checkTabChain(*dialog);
    QVERIFY(!dialog->windowTitle().isEmpty());
    QVERIFY2(dialog->height() <= 740, qPrintable(QString::number(dialog->height())));
    QCoreApplication::removeTranslator(translator);
}

void TestDialogWalk::languageChangesLive()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    if (language != "longer"_L1)
        return; // one change shows that the texts are read again
    QDialog *dialog = make(name);
    const QString before = dialog->windowTitle();
    QStringList buttonsBefore;
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
        buttonsBefore << button->text();
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();
    if (name != "about"_L1) // the heading is the program's name
        QVERIFY(dialog->windowTitle() != before);
    QStringList buttonsAfter;
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
        buttonsAfter << button->text();
    QVERIFY(buttonsAfter != buttonsBefore);
    checkLabels(*dialog);
    checkAccessKeys(*dialog);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestDialogWalk)
#include "tst_dialogwalk.moc"
