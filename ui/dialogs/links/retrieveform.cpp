// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/retrieveform.h"

#include "core/domain/resources/registry.h"
#include "models/flows/retrieveflow.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dateeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>
#include <QUuid>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::RetrieveFlow;

namespace {

constexpr int kUsualPeriodDays = 90;
constexpr int kFirstYear =
    2014; //!< electronic filing of yearly returns; older ones are refused by the office

//! The resource that is fetched by kinds of income: the one whose description asks for them.
const ResourceSpec *incomes()
{
    const auto all = resources::all();
    const auto found = std::ranges::find_if(
        all, [](const ResourceSpec *spec) { return has(spec->retrieve.inputs, RetrieveInput::IncomeTypes); });
    return found == all.end() ? nullptr : *found;
}

//! The kinds of income its description knows.
TableView<EnumValue> incomeTypes()
{
    if (!incomes())
        return {};
    for (const FieldSpec &field : incomes()->fields)
        for (const FieldSpec &child : field.fields)
            if (child.path == "income_type")
                return child.values;
    return {};
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

RetrieveForm::RetrieveForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    buildChoices(*grid, theme);
    buildPeriod(*grid, theme);
    buildSwitches(*layout);
    showInputs();
}

void RetrieveForm::buildPeriod(QGridLayout &grid, Theme &theme)
{
    const QDate today = QDate::currentDate();
    const auto addDate = [&](QDateEdit *&editor, const QDate &date, int row, int column) {
        editor = new QDateEdit(date, this);
        editor->setCalendarPopup(true);
        editor->setMaximumDate(today);
        auto *field = new FieldRow(theme, editor, this);
        grid.addWidget(field, row, column, Qt::AlignTop);
        connect(editor, &QDateEdit::dateChanged, this, [this] { showProblems(); });
        return field;
    };
    m_fromRow = addDate(m_from, today.addDays(-kUsualPeriodDays), 2, 0);
    m_from->setObjectName(u"retrieveFrom"_s);
    m_toRow = addDate(m_to, today, 2, 1);
    m_to->setObjectName(u"retrieveTo"_s);
    m_referenceRow = addDate(m_reference, today, 4, 0);
    const auto addYear = [&](QSpinBox *&editor, int year, int column) {
        editor = new QSpinBox(this);
        editor->setRange(kFirstYear, today.year());
        editor->setGroupSeparatorShown(false);
        editor->setValue(year);
        auto *field = new FieldRow(theme, editor, this);
        grid.addWidget(field, 3, column, Qt::AlignTop);
        connect(editor, &QSpinBox::valueChanged, this, [this] { showProblems(); });
        return field;
    };
    m_yearFromRow = addYear(m_yearFrom, today.year() - 2, 0);
    m_yearToRow = addYear(m_yearTo, today.year() - 1, 1);
}

void RetrieveForm::buildChoices(QGridLayout &grid, Theme &theme)
{
    const auto addField = [&](QWidget *editor, int row, int column, int span = 1) {
        auto *field = new FieldRow(theme, editor, this);
        grid.addWidget(field, row, column, 1, span, Qt::AlignTop);
        return field;
    };
    m_type = new QComboBox(this);
    m_type->setObjectName(u"retrieveType"_s);
    m_typeRow = addField(m_type, 0, 0);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] { showInputs(); });
    m_confidence = new QComboBox(this);
    m_confidenceRow = addField(m_confidence, 1, 0);
    m_incomeTypes = new QToolButton(this);
    m_incomeTypes->setPopupMode(QToolButton::InstantPopup);
    m_incomeTypes->setFocusPolicy(Qt::StrongFocus);
    m_incomeMenu = new QMenu(m_incomeTypes);
    m_incomeTypes->setMenu(m_incomeMenu);
    m_incomeRow = addField(m_incomeTypes, 1, 1);
    for (const EnumValue &value : incomeTypes()) {
        QAction *action = m_incomeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(fromView(value.value));
        connect(action, &QAction::toggled, this, [this] { fillIncomeTypes(); });
    }
    m_account = new QLineEdit(this);
    m_account->setObjectName(u"retrieveAccount"_s);
    m_account->setMaxLength(64);
    m_accountRow = addField(m_account, 5, 0, 2);
    connect(m_account, &QLineEdit::textChanged, this, [this] { showProblems(); });
}

void RetrieveForm::buildSwitches(QVBoxLayout &layout)
{
    for (QCheckBox **box : {&m_document, &m_xml, &m_save, &m_later}) {
        *box = new QCheckBox(this);
        layout.addWidget(*box);
    }
    m_save->setChecked(true);
    m_save->setObjectName(u"retrieveSave"_s);
    m_later->setObjectName(u"retrieveLater"_s);
    connect(m_save, &QCheckBox::toggled, this, &RetrieveForm::changed);
    connect(m_later, &QCheckBox::toggled, this, [this] {
        showSwitches();
        Q_EMIT changed();
    });
}

void RetrieveForm::setResource(const ResourceSpec *spec)
{
    m_spec = spec;
    retranslate();
}

bool RetrieveForm::takes(RetrieveInput input) const
{
    return m_spec && has(m_spec->retrieve.inputs, input);
}

bool RetrieveForm::isYearly() const
{
    return takes(RetrieveInput::Kind) && m_type->currentData() == u"yearly"_s;
}

bool RetrieveForm::hasPeriod() const
{
    return takes(RetrieveInput::Period) || (takes(RetrieveInput::Kind) && !isYearly());
}

void RetrieveForm::fillCombos()
{
    const auto fill = [](QComboBox &combo, const QList<std::pair<QString, QString>> &items) {
        const QSignalBlocker quiet(&combo);
        const QVariant chosen = combo.currentData();
        combo.clear();
        for (const auto &[text, value] : items)
            combo.addItem(text, value);
        combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
    };
    if (takes(RetrieveInput::Kind)) {
        fill(*m_type, {{tr("Yearly returns"), u"yearly"_s}, {tr("Monthly returns"), u"monthly"_s}});
    } else {
        QList<std::pair<QString, QString>> items{{tr("Received"), u"INFLOW"_s}, {tr("Issued"), u"OUTFLOW"_s}};
        if (!takes(RetrieveInput::DirectionRequired))
            items.prepend({tr("Both"), QString()});
        fill(*m_type, items);
    }
    fill(*m_confidence, {{tr("Any"), QString()},
                         {tr("High only"), u"HIGH"_s},
                         {tr("Medium or higher"), u"MEDIUM"_s},
                         {tr("Low or higher"), u"LOW"_s}});
}

void RetrieveForm::fillIncomeTypes()
{
    const TableView<EnumValue> values = incomeTypes();
    const QList<QAction *> actions = m_incomeMenu->actions();
    QStringList chosen;
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions[i]->setText(
            models::CellFormatter::enumLabel(*incomes(), values[static_cast<std::size_t>(i)]));
        if (actions[i]->isChecked())
            chosen.append(actions[i]->text());
    }
    m_incomeTypes->setText(chosen.isEmpty() ? tr("All kinds")
                           : chosen.size() == 1
                               ? chosen.constFirst()
                               : tr("%Ln kind(s)", nullptr, static_cast<int>(chosen.size())));
}

void RetrieveForm::showInputs()
{
    const bool isPeriod = hasPeriod();
    m_fromRow->setVisible(isPeriod);
    m_toRow->setVisible(isPeriod);
    m_yearFromRow->setVisible(isYearly());
    m_yearToRow->setVisible(isYearly());
    m_typeRow->setVisible(takes(RetrieveInput::Direction) || takes(RetrieveInput::Kind));
    m_referenceRow->setVisible(takes(RetrieveInput::ReferenceDate));
    m_confidenceRow->setVisible(takes(RetrieveInput::IncomeTypes));
    m_incomeRow->setVisible(takes(RetrieveInput::IncomeTypes));
    m_accountRow->setVisible(takes(RetrieveInput::Account) || takes(RetrieveInput::AccountId));
    m_document->setVisible(takes(RetrieveInput::Document));
    m_xml->setVisible(takes(RetrieveInput::Xml));
    m_save->setVisible(m_spec);
    m_later->setVisible(m_spec && m_spec->retrieve.async);
    showSwitches();
    showProblems();
}

//! An order that is only accepted brings no rows with its answer: unless Belvo keeps them, nobody gets them.
void RetrieveForm::showSwitches()
{
    if (isLater())
        m_save->setChecked(true);
    m_save->setEnabled(!isLater());
    m_save->setToolTip(isLater()
                           ? tr("What Belvo fetches in the background can only be read where it keeps it.")
                           : QString());
}

bool RetrieveForm::isLater() const
{
    return m_later->isVisibleTo(this) && m_later->isChecked();
}

bool RetrieveForm::savesData() const
{
    return m_save->isChecked() || isLater();
}

QString RetrieveForm::periodProblem() const
{
    if (hasPeriod() && m_from->date() > m_to->date())
        return tr("The period ends before it begins.");
    if (isYearly() && m_yearFrom->value() > m_yearTo->value())
        return tr("The period ends before it begins.");
    return {};
}

QString RetrieveForm::accountProblem() const
{
    const QString text = m_account->text().trimmed();
    const bool isShown = takes(RetrieveInput::Account) || takes(RetrieveInput::AccountId);
    return !isShown || text.isEmpty() || !QUuid(text).isNull() ? QString()
                                                               : tr("This is not an account's identifier.");
}

void RetrieveForm::showProblems()
{
    (isYearly() ? m_yearFromRow : m_fromRow)->setProblem(periodProblem());
    const int calls = callCount();
    m_toRow->setHint(calls > 1 ? tr("Belvo fetches at most 365 days at once: %Ln call(s).", nullptr, calls)
                               : QString());
    m_accountRow->setProblem(accountProblem());
    Q_EMIT changed();
}

bool RetrieveForm::isComplete() const
{
    return m_spec && periodProblem().isEmpty() && accountProblem().isEmpty();
}

int RetrieveForm::callCount() const
{
    if (!hasPeriod())
        return 1;
    return static_cast<int>(
        std::max<qsizetype>(1, RetrieveFlow::pieces(m_from->date(), m_to->date()).size()));
}

api::RetrieveRequest RetrieveForm::request(const QString &linkId) const
{
    api::RetrieveRequest request;
    request.linkId = linkId;
    if (hasPeriod()) {
        request.dateFrom = m_from->date().toString(Qt::ISODate);
        request.dateTo = m_to->date().toString(Qt::ISODate);
    }
    if (isYearly()) {
        request.yearFrom = QString::number(m_yearFrom->value());
        request.yearTo = QString::number(m_yearTo->value());
    }
    request.type = m_type->currentData().toString();
    request.accountId = m_account->text().trimmed();
    if (takes(RetrieveInput::ReferenceDate))
        request.referenceDate = m_reference->date().toString(Qt::ISODate);
    request.minimumConfidence = m_confidence->currentData().toString();
    for (const QAction *action : m_incomeMenu->actions())
        if (action->isChecked())
            request.incomeTypes.append(action->data().toString());
    request.attachDocument = m_document->isChecked();
    request.attachXml = m_xml->isChecked();
    request.saveData = savesData();
    request.later = isLater();
    return request;
}

void RetrieveForm::retranslate()
{
    //: Begin of a period
    m_fromRow->setLabel(tr("&From"));
    //: End of a period
    m_toRow->setLabel(tr("&To"));
    for (QDateEdit *editor : {m_from, m_to, m_reference})
        localizeDates(*editor);
    m_yearFromRow->setLabel(tr("First &year"));
    m_yearToRow->setLabel(tr("&Last year"));
    m_typeRow->setLabel(takes(RetrieveInput::Kind) ? tr("&Kind of return") : tr("&Direction"));
    //: the day as of which a calculation is made
    m_referenceRow->setLabel(tr("&As of"));
    m_confidenceRow->setLabel(tr("&Certainty of an income"));
    m_incomeRow->setLabel(tr("Kinds of &income"));
    m_accountRow->setLabel(tr("One acc&ount only"));
    m_accountRow->setHint(tr("Its identifier at Belvo. Empty: all accounts of the link."));
    m_document->setText(tr("With the official document (&PDF)"));
    m_xml->setText(tr("With the &XML of each"));
    m_save->setText(tr("&Keep the data at Belvo"));
    m_later->setText(tr("Do not &wait: Belvo fetches in the background"));
    fillCombos();
    fillIncomeTypes();
    showInputs();
}

} // namespace vinculo::ui
