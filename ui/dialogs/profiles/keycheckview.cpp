// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiles/keycheckview.h"

#include "ui/dialogs/frame/wordlabel.h"
#include "ui/text/findingtext.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::KeyCheckFlow;

namespace {

constexpr int kSteps = 6;

Tone toneOf(KeyCheckFlow::Verdict verdict)
{
    switch (verdict) {
    case KeyCheckFlow::Verdict::Good:
        return Tone::Ok;
    case KeyCheckFlow::Verdict::Warning:
        return Tone::Attention;
    case KeyCheckFlow::Verdict::Bad:
        return Tone::Problem;
    case KeyCheckFlow::Verdict::Pending:
    case KeyCheckFlow::Verdict::Running:
    case KeyCheckFlow::Verdict::Skipped:
        break;
    }
    return Tone::None;
}

} // namespace

KeyCheckView::KeyCheckView(Theme &theme, KeyCheckFlow &flow, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_flow(flow)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, Theme::space(5));
    for (int i = 0; i < kSteps; ++i) {
        const Row row{new QLabel(this), new WordLabel(theme, WordLabel::Look::Body, this),
                      new WordLabel(theme, WordLabel::Look::Secondary, this)};
        row.icon->setTextFormat(Qt::PlainText);
        row.step->setWordWrap(false);
        grid->addWidget(row.icon, i, 0, Qt::AlignTop);
        grid->addWidget(row.step, i, 1, Qt::AlignTop);
        grid->addWidget(row.result, i, 2);
        m_rows.append(row);
    }
    hide();
    connect(&flow, &KeyCheckFlow::changed, this, &KeyCheckView::showResults);
    connect(&theme, &Theme::changed, this, &KeyCheckView::showResults);
}

void KeyCheckView::retranslate()
{
    setAccessibleName(tr("Result of the test"));
    showResults();
}

void KeyCheckView::showResults()
{
    const auto &results = m_flow.results();
    setVisible(!results.isEmpty());
    QStringList spoken;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool known = i < results.size();
        const Row &row = m_rows[i];
        for (QWidget *part : {static_cast<QWidget *>(row.icon), static_cast<QWidget *>(row.step),
                              static_cast<QWidget *>(row.result)})
            part->setVisible(known);
        if (!known)
            continue;
        const KeyCheckFlow::StepResult &result = results[i];
        const Tone tone = toneOf(result.verdict);
        const int size = Theme::space(4);
        const QIcon icon =
            tone == Tone::None ? m_theme.icon(u"clock"_s, Theme::Role::Secondary) : m_theme.toneIcon(tone);
        row.icon->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatioF()));
        row.step->setText(stepName(result.step));
        const QString words = findingText(result);
        row.result->setText(words.isEmpty() ? verdictText(result.verdict) : words);
        row.result->setTone(result.verdict == KeyCheckFlow::Verdict::Bad ? Tone::Problem : Tone::None);
        spoken << row.step->text() + u": "_s + row.result->text();
    }
    setAccessibleDescription(spoken.join(u". "_s));
    if (!m_flow.isRunning() && !results.isEmpty() && m_announced != accessibleDescription()) {
        m_announced = accessibleDescription();
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace vinculo::ui
