// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requiredfiltereditor.h"

#include "core/domain/documentname.h"
#include "models/table/cellformatter.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUuid>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostLinks = 300;
constexpr int kIdRole = Qt::UserRole;

QString uuidIn(const QString &text)
{
    const QUuid id = QUuid::fromString(text.trimmed());
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}
} // namespace

RequiredFilterEditor::RequiredFilterEditor(Theme &theme, const ResourceSpec &spec, const FilterSpec &filter,
                                           const RecordDirectory &directory, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spec(spec)
    , m_filter(filter)
    , m_directory(directory)
    , m_line(new QLineEdit(this))
    , m_told(new PlainLabel(this))
    , m_show(new QPushButton(this))
{
    build();
    retranslate();
    onEdited();
}

void RequiredFilterEditor::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    layout->addLayout(row);
    m_line->setMaxLength(200);
    m_line->setClearButtonEnabled(true);
    m_show->setProperty(Theme::kPrimaryProperty, true);
    m_told->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_told->setWordWrap(true);
    layout->addWidget(m_told);
    if (isLink()) {
        m_links = new QListWidget(this);
        m_links->setUniformItemSizes(true);
        m_links->setAlternatingRowColors(true);
        m_links->setFixedHeight(230);
        layout->addWidget(m_links);
        connect(m_links, &QListWidget::itemActivated, this, &RequiredFilterEditor::submit);
        connect(m_links, &QListWidget::currentItemChanged, this,
                [this] { m_show->setEnabled(!wireValue().isEmpty()); });
        connect(&m_directory, &RecordDirectory::changed, this, &RequiredFilterEditor::fillLinks);
    }
    connect(m_line, &QLineEdit::textChanged, this, &RequiredFilterEditor::onEdited);
    connect(m_line, &QLineEdit::returnPressed, this, &RequiredFilterEditor::submit);
    connect(m_show, &QPushButton::clicked, this, &RequiredFilterEditor::submit);
}

void RequiredFilterEditor::retranslate()
{
    m_line->setAccessibleName(models::FilterSet::label(m_spec, m_filter));
    if (isLink())
        m_line->setPlaceholderText(tr("Bank, external ID, or paste a link ID"));
    else if (isDocument())
        m_line->setPlaceholderText(tr("CPF or CNPJ, with or without punctuation"));
    //: button: shows the list for the chosen link or person
    m_show->setText(tr("&Show"));
    if (m_links)
        m_links->setAccessibleName(tr("Links seen in this window"));
    onEdited();
}

void RequiredFilterEditor::focusFirst()
{
    m_line->setFocus();
}

void RequiredFilterEditor::fillLinks()
{
    const QString needle = m_line->text().trimmed();
    const bool pasted = !uuidIn(needle).isEmpty();
    m_links->clear();
    int left = kMostLinks;
    for (const SeenLink &link : m_directory.links()) {
        const QString id = link.id.left(8);
        QString text = models::CellFormatter::visible(link.institution);
        if (!link.externalId.isEmpty())
            text += u"  ·  "_s + models::CellFormatter::visible(link.externalId.left(60));
        text += u"  ·  "_s + id + u'…';
        const bool fits = needle.isEmpty() || text.contains(needle, Qt::CaseInsensitive) ||
                          link.id.startsWith(needle, Qt::CaseInsensitive);
        if (!fits && !(pasted && link.id == uuidIn(needle)))
            continue;
        auto *item = new QListWidgetItem(m_theme.icon(u"link"_s, Theme::Role::Secondary), text, m_links);
        item->setData(kIdRole, link.id);
        if (--left == 0)
            break;
    }
    m_links->setVisible(!m_directory.links().isEmpty());
    if (m_links->count() > 0 && !needle.isEmpty())
        m_links->setCurrentRow(0);
}

void RequiredFilterEditor::onEdited()
{
    if (isLink()) {
        fillLinks();
        const bool nothing =
            m_links->count() == 0 && !m_line->text().trimmed().isEmpty() && wireValue().isEmpty();
        m_told->setText(nothing
                            ? tr("No link seen here matches. Paste the whole link ID to ask Belvo for it.")
                            : QString());
    } else if (isDocument()) {
        const DocumentNumber number = parseDocumentNumber(m_line->text());
        QString told;
        if (number.kind == DocumentKind::Cpf || number.kind == DocumentKind::Cnpj) {
            const QString kind = documentName(number.kind);
            //: %1 CPF or CNPJ
            const QString good = tr("%1: the check digits are right.").arg(kind);
            //: %1 CPF or CNPJ
            told = number.checkDigitsValid
                       ? good
                       : tr("%1: the check digits are wrong. You can still ask.").arg(kind);
            m_told->setTextRole(m_theme, number.checkDigitsValid ? Theme::Role::Ok : Theme::Role::Attention,
                                Theme::TextSize::Secondary);
        }
        m_told->setText(told);
    }
    m_told->setVisible(!m_told->text().isEmpty());
    m_show->setEnabled(!wireValue().isEmpty());
}

QString RequiredFilterEditor::wireValue() const
{
    const QString typed = m_line->text().trimmed();
    if (isLink()) {
        if (const QString id = uuidIn(typed); !id.isEmpty())
            return id;
        const QListWidgetItem *item = m_links->currentItem();
        return item ? item->data(kIdRole).toString() : QString();
    }
    if (isDocument()) {
        const DocumentNumber number = parseDocumentNumber(typed);
        return number.kind == DocumentKind::Unknown ? typed : number.normalized;
    }
    return typed;
}

void RequiredFilterEditor::submit()
{
    const QString value = wireValue();
    if (value.isEmpty())
        return;
    const auto op = has(m_filter.ops, FilterOp::Equals) ? FilterOp::Equals : FilterOp::In;
    Q_EMIT chosen(
        {QString::fromUtf8(m_filter.key.data(), static_cast<qsizetype>(m_filter.key.size())), op, {value}});
}

} // namespace vinculo::ui
