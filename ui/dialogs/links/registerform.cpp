// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/registerform.h"

#include "core/domain/externalid.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/links/resourcechooser.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::CellFormatter;
using models::RegisterFlow;
using models::RegisterProblem;

namespace {

constexpr int kLongestValue = 500;

QString label(const models::FormField &field)
{
    return FieldRow::escaped(CellFormatter::visible(field.label.isEmpty() ? field.name : field.label));
}

} // namespace

RegisterForm::RegisterForm(Theme &theme, const models::InstitutionForm &institution, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_institution(institution)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    addLoginFields();
    addOptions();
    retranslate();
}

void RegisterForm::addLoginFields()
{
    for (const models::FormField &spec : m_institution.fields) {
        LoginField field{spec, nullptr, nullptr, nullptr};
        QWidget *editor = nullptr;
        if (spec.choices.isEmpty()) {
            field.line = new QLineEdit(this);
            field.line->setEchoMode(spec.isSecret ? QLineEdit::Password : QLineEdit::Normal);
            field.line->setMaxLength(kLongestValue);
            field.line->setPlaceholderText(CellFormatter::visible(spec.placeholder));
            field.line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                            Qt::ImhNoAutoUppercase);
            editor = field.line;
        } else {
            field.combo = new QComboBox(this);
            for (const models::FormChoice &choice : spec.choices)
                field.combo->addItem(
                    CellFormatter::visible(choice.label.isEmpty() ? choice.code : choice.label), choice.code);
            editor = field.combo;
        }
        editor->setObjectName(spec.name);
        field.row = new FieldRow(m_theme, editor, this);
        layout()->addWidget(field.row);
        FieldRow *row = field.row;
        if (field.line)
            connect(field.line, &QLineEdit::textChanged, this, [this, row] { onEdited(row); });
        m_login.append(field);
    }
}

void RegisterForm::addOptions()
{
    m_externalId = new QLineEdit(this);
    m_externalId->setObjectName(u"external_id"_s);
    m_externalIdRow = new FieldRow(m_theme, m_externalId, this);
    m_mode = new QComboBox(this);
    m_mode->setObjectName(u"access_mode"_s);
    m_modeRow = new FieldRow(m_theme, m_mode, this);
    m_storage = new QComboBox(this);
    m_storage->setObjectName(u"credentials_storage"_s);
    m_storageRow = new FieldRow(m_theme, m_storage, this);
    m_resourcesTitle = new WordLabel(m_theme, WordLabel::Look::Body, this);
    m_resources = new ResourceChooser(this);
    m_resources->setOffer(m_institution.resources, m_institution.resources);
    for (QWidget *part : {static_cast<QWidget *>(m_externalIdRow), static_cast<QWidget *>(m_modeRow),
                          static_cast<QWidget *>(m_storageRow), static_cast<QWidget *>(m_resourcesTitle),
                          static_cast<QWidget *>(m_resources)})
        layout()->addWidget(part);
    m_resourcesTitle->setVisible(!m_institution.resources.isEmpty());
    // checked as typed: the API blanks an id that breaks the rules, after the link was made
    connect(m_externalId, &QLineEdit::textChanged, this, [this] {
        m_externalIdRow->setProblem(externalIdProblem());
        Q_EMIT edited();
    });
    for (QComboBox *combo : {m_mode, m_storage})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            m_storageRow->setProblem(optionsProblem());
            Q_EMIT edited();
        });
    connect(m_resources, &ResourceChooser::changed, this, [this] {
        m_storageRow->setProblem(optionsProblem());
        Q_EMIT edited();
    });
}

void RegisterForm::onEdited(FieldRow *row)
{
    row->setProblem({});
    Q_EMIT edited();
}

void RegisterForm::retranslateCombos()
{
    const QSignalBlocker quietMode(m_mode);
    const QSignalBlocker quietStorage(m_storage);
    const int mode = std::max(0, m_mode->currentIndex());
    const int storage = std::max(0, m_storage->currentIndex());
    m_mode->clear();
    m_mode->addItem(tr("Recurrent: Belvo fetches new data by itself"), u"recurrent"_s);
    m_mode->addItem(tr("Single: once, and when somebody asks"), u"single"_s);
    m_mode->setCurrentIndex(mode);
    m_storage->clear();
    m_storage->addItem(tr("Keep them (needed for recurrent links)"), u"store"_s);
    m_storage->addItem(tr("Keep them for 30 days"), u"30d"_s);
    m_storage->addItem(tr("Keep them for a year"), u"365d"_s);
    m_storage->addItem(tr("Do not keep them"), u"nostore"_s);
    m_storage->setCurrentIndex(storage);
}

void RegisterForm::retranslate()
{
    for (const LoginField &field : std::as_const(m_login))
        field.row->setLabel(label(field.spec));
    m_externalIdRow->setLabel(tr("Your own id for this customer (optional)"));
    m_externalIdRow->setHint(
        tr("3 to 256 letters, digits, - or _. No names, documents or e-mail addresses: Belvo removes them."));
    m_modeRow->setLabel(tr("Updates"));
    m_storageRow->setLabel(tr("The customer's credentials at Belvo"));
    m_resourcesTitle->setText(tr("Data to fetch"));
    m_resources->retranslate();
    retranslateCombos();
}

QString RegisterForm::value(const LoginField &field) const
{
    return field.line ? field.line->text() : field.combo->currentData().toString();
}

QString RegisterForm::fieldProblem(const LoginField &field) const
{
    switch (RegisterFlow::checkField(field.spec, value(field))) {
    case RegisterProblem::MissingValue:
        return tr("Fill this in.");
    case RegisterProblem::DoesNotMatch:
        return field.spec.validationMessage.isEmpty()
                   ? tr("This does not have the form the bank expects.")
                   : CellFormatter::visible(field.spec.validationMessage.left(200));
    case RegisterProblem::None:
    case RegisterProblem::BadExternalId:
    case RegisterProblem::RecurrentNeedsStore:
    case RegisterProblem::NoStoreNeedsResources:
        break;
    }
    return {};
}

QString RegisterForm::externalIdProblem() const
{
    if (m_externalId->text().isEmpty())
        return {};
    switch (checkExternalId(m_externalId->text())) {
    case ExternalIdProblem::None:
        break;
    case ExternalIdProblem::TooShort:
        return tr("At least 3 characters.");
    case ExternalIdProblem::TooLong:
        return tr("At most 256 characters.");
    case ExternalIdProblem::BadCharacter:
        return tr("Only letters without accents, digits, - and _.");
    case ExternalIdProblem::LooksPersonal:
        return tr("This looks like personal data. Belvo would remove it: use a number of your own instead.");
    }
    return {};
}

QString RegisterForm::optionsProblem() const
{
    const QString storage = m_storage->currentData().toString();
    if (m_mode->currentData().toString() == "recurrent"_L1 && storage != "store"_L1)
        return tr("A recurrent link works only when Belvo keeps the credentials.");
    if (storage == "nostore"_L1 && m_resources->chosen().isEmpty())
        return tr("Without kept credentials, choose which data to fetch now.");
    return {};
}

bool RegisterForm::check(bool showProblems)
{
    QWidget *firstWrong = nullptr;
    const auto note = [&](FieldRow *row, const QString &problem) {
        if (showProblems)
            row->setProblem(problem);
        if (!problem.isEmpty() && !firstWrong)
            firstWrong = row->editor();
    };
    for (const LoginField &field : std::as_const(m_login))
        note(field.row, fieldProblem(field));
    note(m_externalIdRow, externalIdProblem());
    note(m_storageRow, optionsProblem());
    if (firstWrong && showProblems)
        firstWrong->setFocus();
    return !firstWrong;
}

api::RegisterLinkRequest RegisterForm::request() const
{
    api::RegisterLinkRequest request;
    request.institution = m_institution.name;
    for (const LoginField &field : m_login)
        request.credentials.append({field.spec.name, value(field).toUtf8()});
    request.externalId = m_externalId->text().trimmed();
    request.accessMode = m_mode->currentData().toString();
    request.credentialsStorage = m_storage->currentData().toString();
    const QStringList chosen = m_resources->chosen();
    // all ticked is the API's default, except where it insists on a list
    if (chosen != m_resources->offered() || request.credentialsStorage == "nostore"_L1)
        request.fetchResources = chosen;
    return request;
}

bool RegisterForm::showErrors(const std::vector<ErrorEntry> &entries)
{
    bool allPlaced = !entries.empty();
    for (const ErrorEntry &entry : entries) {
        const QList<FieldRow *> rows = findChildren<FieldRow *>();
        const auto row = std::ranges::find_if(rows, [&entry](const FieldRow *candidate) {
            return !entry.field.isEmpty() && candidate->editor()->objectName() == entry.field;
        });
        if (row == rows.end()) {
            allPlaced = false;
            continue;
        }
        ApiError one;
        one.kind = ErrorKind::Validation;
        one.httpStatus = 400;
        one.code = entry.code;
        one.message = entry.message;
        one.field = entry.field;
        (*row)->setProblem(errorText(one).what);
    }
    return allPlaced;
}

void RegisterForm::clearSecrets()
{
    for (const LoginField &field : std::as_const(m_login))
        if (field.line && field.spec.isSecret)
            field.line->clear();
}

void RegisterForm::focusFirst()
{
    if (!m_login.isEmpty())
        m_login.first().row->editor()->setFocus();
    else
        m_externalId->setFocus();
}

} // namespace vinculo::ui
