// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/identitycard.h"

#include "ui/dialogs/frame/noticeline.h"
#include "ui/text/identitytext.h"
#include "ui/widgets/detailrow.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using Kind = models::IdentityFact::Kind;

namespace {

//! In the order of IdentityFact::Kind.
constexpr std::array kKinds = {"name"_L1,  "other_name"_L1,  "document"_L1,        "email"_L1,
                               "phone"_L1, "external_id"_L1, "institution_user"_L1};
static_assert(kKinds.size() == static_cast<std::size_t>(Kind::InstitutionUser) + 1);

constexpr int kLeastColumn = 360; //!< ids of institutions are long
constexpr int kMostColumns = 3;
constexpr int kHexadecimal = 16;

} // namespace

IdentityCard::IdentityCard(Theme &theme, models::RevealState &reveal, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_reveal(reveal)
    , m_problem(new NoticeLine(theme, this))
    , m_retry(new QPushButton(this))
    , m_grid(new QWidget(this))
    , m_more(new QPushButton(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    m_problem->setObjectName(u"identityProblem"_s);
    m_retry->setObjectName(u"identityRetry"_s);
    m_retry->hide();
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_retry, 0, Qt::AlignLeft);
    m_layout->addWidget(m_grid);
    m_more->setObjectName(u"identityMore"_s);
    m_more->setFlat(true);
    m_more->hide();
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        fill();
    });
    connect(m_retry, &QPushButton::clicked, this, &IdentityCard::retryRequested);
    connect(&reveal, &models::RevealState::changed, this, &IdentityCard::updateMasks);
}

QString IdentityCard::namePath()
{
    return u"name"_s;
}

QString IdentityCard::kindIn(const QString &path)
{
    return path.section(u'-', 0, 0);
}

void IdentityCard::setIdentity(const QString &key, const models::PersonIdentity &identity)
{
    if (m_key == key && m_identity == identity)
        return;
    m_isUnfolded = m_isUnfolded && m_key == key;
    m_key = key;
    m_identity = identity;
    fill();
}

void IdentityCard::setProblem(const QString &problem)
{
    m_problem->setNotice(Tone::Problem, problem);
    m_retry->setVisible(!problem.isEmpty());
    setVisible(!m_rows.isEmpty() || !problem.isEmpty());
}

models::DetailLine IdentityCard::lineOf(const models::IdentityFact &fact, bool isFirst)
{
    models::DetailLine line;
    // By the value and not by its place: facts that arrive later must not take over what was revealed.
    line.path = fact.kind == Kind::Name && isFirst
                    ? namePath()
                    : u"%1-%2"_s.arg(kKinds[static_cast<std::size_t>(fact.kind)],
                                     QString::number(qHash(fact.value), kHexadecimal));
    line.label = identityLabel(fact);
    line.value = identityValue(fact, true);
    line.masked = identityValue(fact, false);
    line.raw = fact.value;
    line.isSensitive = models::maskOf(fact.kind) != MaskKind::None;
    const bool isWrong = fact.document != DocumentKind::Unknown && !fact.isDocumentValid;
    line.tone = fact.kind == Kind::Document && isWrong ? Tone::Attention : Tone::None;
    return line;
}

void IdentityCard::fill()
{
    delete m_grid;
    m_rows.clear();
    m_grid = new QWidget(this);
    const qsizetype all = m_identity.facts.size();
    // One more than fits is no reason to fold.
    const qsizetype shown = m_isUnfolded || all <= kFolded + 1 ? all : kFolded;
    int number = 0;
    for (const models::IdentityFact &fact : std::as_const(m_identity.facts)) {
        if (number >= shown)
            break;
        auto *row = new DetailRow(m_theme, m_grid);
        const models::DetailLine line = lineOf(fact, number == 0);
        row->setLine(line, m_reveal.isRevealed(QLatin1StringView(kResource), m_key, line.path));
        connect(row, &DetailRow::revealRequested, this, [this](const QString &path, bool reveal) {
            if (reveal)
                m_reveal.reveal(QLatin1StringView(kResource), m_key, path);
            else
                m_reveal.hide(QLatin1StringView(kResource), m_key, path);
        });
        connect(row, &DetailRow::revealedCopied, this,
                [this] { m_reveal.noteCopied(QLatin1StringView(kResource), u"txt"_s); });
        m_rows.append(row);
        ++number;
    }
    arrange();
    m_layout->insertWidget(m_layout->indexOf(m_more), m_grid);
    showMore();
    setVisible(number > 0 || !m_problem->text().isEmpty());
}

void IdentityCard::showMore()
{
    const qsizetype all = m_identity.facts.size();
    m_more->setVisible(all > kFolded + 1);
    m_more->setText(m_isUnfolded
                        //: button below who a person is: only the first few facts again
                        ? tr("Show fewer")
                        //: button below who a person is: %1 how many facts there are
                        : tr("Show all %1").arg(QLocale().toString(all)));
}

//! In as many columns as have room.
void IdentityCard::arrange()
{
    m_columns = std::clamp(width() / kLeastColumn, 1, kMostColumns);
    delete m_grid->layout();
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(6));
    grid->setVerticalSpacing(0);
    for (int column = 0; column < m_columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int number = 0; number < m_rows.size(); ++number)
        grid->addWidget(m_rows[number], number / m_columns, number % m_columns, Qt::AlignTop);
}

void IdentityCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (m_columns != std::clamp(width() / kLeastColumn, 1, kMostColumns))
        arrange();
}

void IdentityCard::updateMasks()
{
    for (DetailRow *row : std::as_const(m_rows))
        row->setRevealed(m_reveal.isRevealed(QLatin1StringView(kResource), m_key, row->line().path));
}

void IdentityCard::retranslate()
{
    //: button beside what could not be loaded
    m_retry->setText(tr("Try again"));
    fill();
}

} // namespace vinculo::ui
