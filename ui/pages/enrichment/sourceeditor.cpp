// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrichment/sourceeditor.h"

#include "models/enrichment/enrichmenttext.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::EnrichmentText;
using models::FieldSource;
using Kind = models::FieldSource::Kind;

namespace {

constexpr int kKindRole = Qt::UserRole;
constexpr int kColumnRole = Qt::UserRole + 1;
constexpr int kLongestConstant = 200;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

SourceEditor::SourceEditor(const InputField &field, const models::CsvTable &table, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_from(new QComboBox(this))
    , m_choice(new QComboBox(this))
    , m_text(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_from, 1);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_text, 1);
    const QString name = fromView(field.key);
    m_from->setObjectName(u"source-"_s + name);
    m_choice->setObjectName(u"choice-"_s + name);
    m_text->setObjectName(u"constant-"_s + name);
    for (QComboBox *combo : {m_from, m_choice}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    m_text->setMaxLength(kLongestConstant);
    m_from->setAccessibleName(EnrichmentText::label(field));
    //: what a screen reader says of a field: %1 a value such as "Currency"
    const QString spoken = tr("%1, the same for every line").arg(EnrichmentText::label(field));
    m_choice->setAccessibleName(spoken);
    m_text->setAccessibleName(spoken);
    fill(table);
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] {
        showConstant();
        Q_EMIT sourceChanged();
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SourceEditor::sourceChanged);
    connect(m_text, &QLineEdit::textChanged, this, &SourceEditor::sourceChanged);
    showConstant();
}

void SourceEditor::fill(const models::CsvTable &table)
{
    const auto add = [this](const QString &text, Kind kind, int column = -1) {
        m_from->addItem(text);
        m_from->setItemData(m_from->count() - 1, int(kind), kKindRole);
        m_from->setItemData(m_from->count() - 1, column, kColumnRole);
    };
    //: where a value comes from: nowhere
    add(m_field.isRequired ? tr("– choose –") : tr("– not sent –"), Kind::None);
    for (int column = 0; column < table.columnCount; ++column)
        add(EnrichmentText::column(table, column), Kind::Column, column);
    m_from->insertSeparator(m_from->count());
    if (takes(m_field, Kind::Constant))
        add(tr("Always the same…"), Kind::Constant);
    if (takes(m_field, Kind::Sign))
        add(tr("From the sign of the amount"), Kind::Sign);
    if (takes(m_field, Kind::Line))
        add(tr("The number of the line"), Kind::Line);
    for (const InputChoice &choice : m_field.choices)
        m_choice->addItem(EnrichmentText::label(choice), fromView(choice.value));
}

void SourceEditor::setSource(const FieldSource &source)
{
    if (source == this->source())
        return;
    const QSignalBlocker quiet(this);
    for (int i = 0; i < m_from->count(); ++i) {
        const QVariant kind = m_from->itemData(i, kKindRole);
        if (kind.isValid() && kind.toInt() == int(source.kind) &&
            m_from->itemData(i, kColumnRole).toInt() == source.column)
            m_from->setCurrentIndex(i);
    }
    if (source.kind == Kind::Constant && m_field.type == InputType::Choice)
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(source.constant)));
    else if (source.kind == Kind::Constant)
        m_text->setText(source.constant);
    showConstant();
}

FieldSource SourceEditor::source() const
{
    FieldSource source;
    source.kind = static_cast<Kind>(m_from->currentData(kKindRole).toInt());
    source.column = m_from->currentData(kColumnRole).toInt();
    if (source.kind == Kind::Constant)
        source.constant =
            m_field.type == InputType::Choice ? m_choice->currentData().toString() : m_text->text();
    return source;
}

void SourceEditor::showConstant()
{
    const bool isConstant = m_from->currentData(kKindRole).toInt() == int(Kind::Constant);
    m_choice->setVisible(isConstant && m_field.type == InputType::Choice);
    m_text->setVisible(isConstant && m_field.type != InputType::Choice);
}

} // namespace vinculo::ui
