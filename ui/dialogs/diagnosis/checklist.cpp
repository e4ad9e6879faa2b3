// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/diagnosis/checklist.h"

#include "ui/dialogs/frame/wordlabel.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statuspill.h"

#include <QGridLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::CheckResult;
using models::CheckState;

namespace {

constexpr int kRowsOfLine = 3; //!< sentence, evidence, the space below

Tone toneOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return Tone::Ok;
    case CheckState::Attention:
        return Tone::Attention;
    case CheckState::Problem:
        return Tone::Problem;
    case CheckState::NotChecked:
        break;
    }
    return Tone::Neutral;
}

QString sentenceOf(const CheckResult &result, const models::DiagnosisWords &words)
{
    const bool isFailure = result.state == CheckState::NotChecked && result.error;
    return isFailure ? errorText(*result.error).what : words.sentence(result);
}

} // namespace

CheckList::CheckList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (std::size_t number = 0; number < models::kChecks; ++number)
        addLine(*grid, number);
}

void CheckList::addLine(QGridLayout &grid, std::size_t number)
{
    const int row = static_cast<int>(number) * kRowsOfLine;
    Line &line = m_lines[number];
    line.title = new WordLabel(m_theme, WordLabel::Look::Secondary, this);
    line.title->setWordWrap(false);
    line.sentence = new WordLabel(m_theme, WordLabel::Look::Body, this);
    line.evidence = new WordLabel(m_theme, WordLabel::Look::Secondary, this);
    for (WordLabel *text : {line.sentence, line.evidence})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.state = new StatusPill(m_theme, this);
    grid.addWidget(line.title, row, 0, Qt::AlignTop);
    grid.addWidget(line.sentence, row, 1);
    grid.addWidget(line.evidence, row + 1, 1);
    grid.setRowMinimumHeight(row + 2, Theme::space(2));
    grid.addWidget(line.state, row, 2, 2, 1, Qt::AlignTop | Qt::AlignLeft);
}

void CheckList::setResults(const models::CheckResults &results, const models::DiagnosisWords &words)
{
    for (std::size_t number = 0; number < models::kChecks; ++number) {
        const CheckResult &result = results[number];
        Line &line = m_lines[number];
        line.title->setText(models::DiagnosisWords::title(static_cast<models::Check>(number)));
        line.sentence->setText(sentenceOf(result, words));
        const QString evidence = words.evidence(result);
        line.evidence->setText(evidence);
        line.evidence->setVisible(!evidence.isEmpty());
        line.state->setStatus(models::DiagnosisWords::state(result.state), toneOf(result.state));
        line.sentence->setAccessibleName(textOf(static_cast<models::Check>(number)));
    }
}

QString CheckList::textOf(models::Check check) const
{
    const Line &line = m_lines[models::indexOf(check)];
    QStringList parts{line.title->text(), line.state->word(), line.sentence->text(), line.evidence->text()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace vinculo::ui
