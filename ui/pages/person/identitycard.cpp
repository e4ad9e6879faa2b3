// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/identitycard.h"

#include "models/table/cellformatter.h"
#include "ui/widgets/detailrow.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using Kind = models::IdentityFact::Kind;

namespace {

constexpr int kColumns = 3;
constexpr qsizetype kMostFacts = 24; //!< people with sixty links have as many contacts

} // namespace

IdentityCard::IdentityCard(Theme &theme, models::RevealState &reveal, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_reveal(reveal)
    , m_grid(new QWidget(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    m_layout->addWidget(m_grid);
    connect(&reveal, &models::RevealState::changed, this, &IdentityCard::updateMasks);
}

QString IdentityCard::namePath()
{
    return u"name"_s;
}

void IdentityCard::setIdentity(const QString &key, const models::PersonIdentity &identity)
{
    if (m_key == key && m_identity == identity)
        return;
    m_key = key;
    m_identity = identity;
    fill();
}

QString IdentityCard::labelOf(const models::IdentityFact &fact)
{
    QString type;
    switch (fact.document) {
    case DocumentKind::Cpf:
        type = u"CPF"_s;
        break;
    case DocumentKind::Cnpj:
        type = u"CNPJ"_s;
        break;
    case DocumentKind::Rfc:
        type = u"RFC"_s;
        break;
    case DocumentKind::Curp:
        type = u"CURP"_s;
        break;
    case DocumentKind::Nss:
        type = u"NSS"_s;
        break;
    case DocumentKind::Unknown:
        type = models::CellFormatter::visible(fact.documentType);
        break;
    }
    switch (fact.kind) {
    case Kind::Name:
        return tr("Name");
    case Kind::OtherName:
        return tr("Other name");
    case Kind::Document:
        if (fact.document != DocumentKind::Unknown && !fact.isDocumentValid)
            //: label of a document number: %1 "CPF", "RFC"…
            return tr("%1, check digits wrong").arg(type);
        return type.isEmpty() ? tr("Document") : type;
    case Kind::Email:
        return tr("E-mail");
    case Kind::Phone:
        return tr("Phone");
    case Kind::ExternalId:
        return tr("Your ID");
    case Kind::InstitutionUser:
        break;
    }
    return tr("Institution's user ID");
}

models::DetailLine IdentityCard::lineOf(const models::IdentityFact &fact, int number) const
{
    QString value = fact.value;
    if (fact.kind == Kind::Document)
        value = formatDocumentNumber(parseDocumentNumber(fact.value));
    models::DetailLine line;
    line.path = fact.kind == Kind::Name && number == 0 ? namePath() : u"fact%1"_s.arg(number);
    line.label = labelOf(fact);
    line.value = models::CellFormatter::visible(value);
    line.raw = fact.value;
    const MaskKind mask = models::maskOf(fact.kind);
    line.isSensitive = mask != MaskKind::None;
    line.masked = line.isSensitive ? masked(fact.value, mask) : line.value;
    line.tone = fact.kind == Kind::Document && fact.document != DocumentKind::Unknown && !fact.isDocumentValid
                    ? Tone::Attention
                    : Tone::None;
    return line;
}

void IdentityCard::fill()
{
    delete m_grid;
    m_rows.clear();
    m_grid = new QWidget(this);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(6));
    grid->setVerticalSpacing(0);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    int number = 0;
    for (const models::IdentityFact &fact : std::as_const(m_identity.facts)) {
        if (number >= kMostFacts)
            break;
        auto *row = new DetailRow(m_theme, m_grid);
        const models::DetailLine line = lineOf(fact, number);
        row->setLine(line, m_reveal.isRevealed(QLatin1StringView(kResource), m_key, line.path));
        connect(row, &DetailRow::revealRequested, this, [this](const QString &path, bool reveal) {
            if (reveal)
                m_reveal.reveal(QLatin1StringView(kResource), m_key, path);
            else
                m_reveal.hide(QLatin1StringView(kResource), m_key, path);
        });
        grid->addWidget(row, number / kColumns, number % kColumns, Qt::AlignTop);
        m_rows.append(row);
        ++number;
    }
    m_layout->addWidget(m_grid);
    setVisible(number > 0);
}

void IdentityCard::updateMasks()
{
    for (DetailRow *row : std::as_const(m_rows))
        row->setRevealed(m_reveal.isRevealed(QLatin1StringView(kResource), m_key, row->line().path));
}

void IdentityCard::retranslate()
{
    fill();
}

} // namespace vinculo::ui
