// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/marks/marksdialog.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/theme/markstyle.h"
#include "ui/widgets/querylineedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::MarkRule;
using models::MarkTone;

namespace {

constexpr int kMostRules = 50;
constexpr int kLongestText = 2000;
constexpr std::array kTones{MarkTone::Accent, MarkTone::Ok, MarkTone::Attention, MarkTone::Problem};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

MarksDialog::MarksDialog(Theme &theme, const models::ColumnTable &table, const QList<MarkRule> &rules,
                         QWidget *parent)
    : DialogFrame(theme, std::nullopt, parent)
    , m_table(table)
    , m_rules(rules)
    , m_preview(table)
{
    setObjectName(u"marksDialog"_s);
    setIconName(u"flag"_s);
    buildList();
    buildEditor();
    connectEditor();
    m_save = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_save->setObjectName(u"marksSave"_s);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    connect(m_save, &QPushButton::clicked, this, &MarksDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &MarksDialog::reject);
    fillList();
    m_list->setCurrentRow(m_rules.isEmpty() ? -1 : 0);
    refreshTexts();
    showRule();
    (m_rules.isEmpty() ? static_cast<QWidget *>(m_add) : m_list)->setFocus();
}

void MarksDialog::buildList()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"markList"_s);
    m_list->setIconSize(QSize(Theme::space(4), Theme::space(4)));
    m_list->setMinimumHeight(Theme::space(36));
    m_list->setTextElideMode(Qt::ElideRight);
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::space(2));
    for (QPushButton **button : {&m_add, &m_examples, &m_remove, &m_up, &m_down}) {
        *button = new QPushButton(this);
        side->addWidget(*button);
    }
    m_add->setObjectName(u"markAdd"_s);
    m_remove->setObjectName(u"markRemove"_s);
    m_up->setObjectName(u"markUp"_s);
    m_exampleMenu = new QMenu(this);
    m_examples->setMenu(m_exampleMenu);
    side->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_list, 1);
    row->addLayout(side);
    body()->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &MarksDialog::showRule);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const int changed = m_list->row(item);
        if (!m_isShowing && changed >= 0 && changed < m_rules.size())
            m_rules[changed].isOn = item->checkState() == Qt::Checked;
    });
    connect(m_add, &QPushButton::clicked, this, &MarksDialog::addNew);
    connect(m_remove, &QPushButton::clicked, this, &MarksDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void MarksDialog::buildEditor()
{
    m_editor = new QWidget(this);
    auto *rows = new QVBoxLayout(m_editor);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::space(2));
    const auto addRow = [this](QBoxLayout &layout, auto *&editor, FieldRow *&row, const QString &name) {
        using Editor = std::remove_reference_t<decltype(*editor)>;
        if constexpr (std::is_same_v<Editor, QueryLineEdit>)
            editor = new Editor(theme(), m_editor);
        else
            editor = new Editor(m_editor);
        editor->setObjectName(name);
        row = new FieldRow(theme(), editor, m_editor);
        layout.addWidget(row, 1);
    };
    addRow(*rows, m_query, m_queryRow, u"markQuery"_s);
    addRow(*rows, m_name, m_nameRow, u"markName"_s);
    auto *look = new QHBoxLayout;
    look->setSpacing(Theme::space(3));
    addRow(*look, m_tone, m_toneRow, u"markTone"_s);
    addRow(*look, m_icon, m_iconRow, u"markIcon"_s);
    addRow(*look, m_place, m_placeRow, u"markPlace"_s);
    rows->addLayout(look);
    m_name->setMaxLength(60);
    m_query->setMaxLength(kLongestText);
    body()->addWidget(m_editor);
    m_empty = addText(WordLabel::Look::Secondary);
}

void MarksDialog::connectEditor()
{
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { edit([&text](MarkRule &rule) { rule.name = text.trimmed(); }); });
    connect(m_query, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_preview.setText(text);
        edit([this](MarkRule &rule) { rule.query = m_preview.canonicalText(); });
    });
    connect(m_tone, &QComboBox::activated, this, [this](int index) {
        edit([index](MarkRule &rule) { rule.tone = kTones[static_cast<std::size_t>(index)]; });
        fillCombos(); // icons have the colour of the tone
    });
    connect(m_icon, &QComboBox::activated, this, [this](int index) {
        edit([this, index](MarkRule &rule) { rule.icon = m_icon->itemData(index).toString(); });
    });
    connect(m_place, &QComboBox::activated, this, [this](int index) {
        edit([this, index](MarkRule &rule) { rule.column = m_place->itemData(index).toString(); });
    });
    connect(&m_preview, &models::MarkPreview::changed, this, &MarksDialog::refreshPreview);
}

int MarksDialog::current() const
{
    const int row = m_list->currentRow();
    return row < m_rules.size() ? row : -1;
}

bool MarksDialog::isComplete(const MarkRule &rule) const
{
    return !rule.query.isEmpty();
}

void MarksDialog::fillList()
{
    m_isShowing = true;
    const int row = m_list->currentRow();
    m_list->clear();
    for (int i = 0; i < m_rules.size(); ++i) {
        m_list->addItem(new QListWidgetItem);
        refreshItem(i);
    }
    m_isShowing = false;
    m_list->setCurrentRow(std::min(row, static_cast<int>(m_rules.size()) - 1));
}

void MarksDialog::refreshItem(int row)
{
    const bool wasShowing = std::exchange(m_isShowing, true);
    const MarkRule &rule = m_rules.at(row);
    QListWidgetItem *item = m_list->item(row);
    const QString name = models::CellFormatter::visible(rule.name);
    const QString query = models::CellFormatter::visible(rule.query);
    item->setText(name.isEmpty() ? query : query.isEmpty() ? name : u"%1  ·  %2"_s.arg(name, query));
    item->setIcon(MarkStyle::icon(theme(), rule));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(rule.isOn ? Qt::Checked : Qt::Unchecked);
    m_isShowing = wasShowing;
}

void MarksDialog::fillCombos()
{
    const int row = current();
    const MarkRule rule = row < 0 ? MarkRule() : m_rules.at(row);
    m_tone->clear();
    //: colours of marks
    const QStringList tones{tr("Blue"), tr("Green"), tr("Amber"), tr("Red")};
    for (std::size_t i = 0; i < kTones.size(); ++i) {
        MarkRule sample;
        sample.tone = kTones[i];
        m_tone->addItem(MarkStyle::icon(theme(), sample), tones.at(static_cast<qsizetype>(i)));
    }
    m_tone->setCurrentIndex(static_cast<int>(std::ranges::find(kTones, rule.tone) - kTones.begin()));
    m_icon->clear();
    //: icons of marks: the usual one of the colour, flag, clock, question mark…
    const QStringList icons{tr("Usual"),  tr("Flag"), tr("Clock"), tr("Question"), tr("Eye"),
                            tr("Person"), tr("Lock"), tr("Tick"),  tr("Warning"),  tr("Stop")};
    const QStringList names = MarkStyle::iconNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        MarkRule sample = rule;
        sample.icon = names.at(i);
        m_icon->addItem(MarkStyle::icon(theme(), sample), icons.at(i), names.at(i));
    }
    m_icon->setCurrentIndex(std::max(0, m_icon->findData(rule.icon)));
    m_place->clear();
    //: what is marked: the row, or one of its cells
    m_place->addItem(tr("Whole row"), QString());
    for (int column = 0; column < m_table.columnCount(); ++column)
        m_place->addItem(models::CellFormatter::label(m_table.spec(), m_table.field(column)),
                         fromView(m_table.field(column).path));
    m_place->setCurrentIndex(std::max(0, m_place->findData(rule.column)));
}

void MarksDialog::showRule()
{
    if (m_isShowing)
        return;
    m_isShowing = true;
    const int row = current();
    m_editor->setVisible(row >= 0);
    m_empty->setVisible(row < 0);
    if (row >= 0) {
        m_name->setText(m_rules.at(row).name);
        m_query->setText(m_rules.at(row).query);
        fillCombos();
    }
    m_isShowing = false;
    m_preview.setText(row < 0 ? QString() : m_rules.at(row).query);
    refreshPreview();
    fitHeight();
}

void MarksDialog::edit(const std::function<void(MarkRule &)> &change)
{
    const int row = current();
    if (row < 0 || m_isShowing)
        return;
    change(m_rules[row]);
    refreshItem(row);
    refreshPreview();
}

void MarksDialog::refreshPreview()
{
    const int row = current();
    const QList<models::QueryError> &errors = m_preview.errors();
    m_queryRow->setProblem(row < 0 ? QString() : m_preview.problem());
    QList<models::TextSpan> marks;
    for (const models::QueryError &error : errors)
        marks.append({error.position, error.length});
    m_query->setMarks(row < 0 ? QList<models::TextSpan>() : marks);
    const QLocale locale;
    if (m_preview.isEmpty())
        m_queryRow->setHint(tr("As in the search field, for example amount:>500 or status:empty"));
    else if (!m_preview.count())
        //: rows that match a rule are being counted
        m_queryRow->setHint(tr("Counting…"));
    else
        m_queryRow->setHint(
            tr("Marks %1 of %2 loaded rows")
                .arg(locale.toString(qulonglong(*m_preview.count())), locale.toString(m_table.rowCount())));
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_rules.size() - 1);
    m_add->setEnabled(m_rules.size() < kMostRules);
    m_examples->setEnabled(m_add->isEnabled() && !m_exampleMenu->isEmpty());
    m_save->setEnabled(
        std::ranges::all_of(m_rules, [this](const MarkRule &rule) { return isComplete(rule); }));
}

void MarksDialog::add(const MarkRule &rule)
{
    m_rules.append(rule);
    fillList();
    m_list->setCurrentRow(static_cast<int>(m_rules.size()) - 1);
    showRule();
    m_query->setFocus();
    m_query->selectAll();
}

void MarksDialog::addNew()
{
    add({});
}

void MarksDialog::remove()
{
    const int row = current();
    if (row < 0)
        return;
    m_rules.removeAt(row);
    fillList();
    showRule();
    (m_rules.isEmpty() ? static_cast<QWidget *>(m_add) : m_list)->setFocus();
}

void MarksDialog::move(int by)
{
    const int row = current();
    if (row < 0 || row + by < 0 || row + by >= m_rules.size())
        return;
    m_rules.move(row, row + by);
    fillList();
    m_list->setCurrentRow(row + by);
    showRule();
}

void MarksDialog::save()
{
    Q_EMIT saved(m_rules);
    accept();
}

void MarksDialog::retranslate()
{
    setHeading(tr("Mark rows that stand out"));
    //: marks: accessible name of the list of rules
    m_list->setAccessibleName(tr("Rules; the first that fits counts"));
    m_empty->setText(tr("Rows that match a rule get a colour and an icon. The first rule that fits counts. "
                        "Marks change nothing at Belvo."));
    m_add->setText(tr("&New rule"));
    m_examples->setText(tr("&Examples"));
    //: button: deletes the selected rule
    m_remove->setText(tr("&Delete"));
    //: button: moves the selected rule before the one above it
    m_up->setText(tr("Move &up"));
    //: button: moves the selected rule behind the one below it
    m_down->setText(tr("Move d&own"));
    m_queryRow->setLabel(tr("Rows to &mark"));
    m_nameRow->setLabel(tr("&Word beside the icon"));
    m_toneRow->setLabel(tr("&Colour"));
    m_iconRow->setLabel(tr("&Icon"));
    m_placeRow->setLabel(tr("&Place"));
    m_save->setText(tr("&Save"));
    m_cancel->setText(tr("Cancel"));
    m_exampleMenu->clear();
    for (const MarkRule &rule : models::markExamples(m_table.spec()))
        m_exampleMenu->addAction(MarkStyle::icon(theme(), rule), rule.name, this,
                                 [this, rule] { add(rule); });
    fillCombos();
    refreshPreview();
}

} // namespace vinculo::ui
