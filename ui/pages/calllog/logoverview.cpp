// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calllog/logoverview.h"

#include "models/calllog/answer/logcharts.h"
#include "ui/charts/chartcard.h"
#include "ui/widgets/cardlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

//! A card with a title; returns the layout for what stands below it.
QVBoxLayout *fillCard(Theme &theme, Card &card, PlainLabel *&title)
{
    auto *layout = new QVBoxLayout(&card);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    layout->setSpacing(Theme::space(2));
    title = new PlainLabel(&card);
    title->setTextRole(theme, Theme::Role::Text, Theme::TextSize::Section);
    layout->addWidget(title);
    return layout;
}

} // namespace

LogOverview::LogOverview(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    auto *cards = new CardLayout(body);
    cards->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(4));
    m_findingsCard = new Card(theme, body);
    fillCard(theme, *m_findingsCard, m_title);
    m_lanes = new ChartCard(theme, models::ChartKind::Categories, body);
    m_notesCard = new Card(theme, body);
    QVBoxLayout *notes = fillCard(theme, *m_notesCard, m_notesTitle);
    m_notes = new PlainLabel(m_notesCard);
    m_notes->setWordWrap(true);
    m_notes->setTextRole(theme, Theme::Role::Secondary);
    notes->addWidget(m_notes);
    cards->addCard(m_findingsCard, CardLayout::Side::Left);
    cards->addCard(m_lanes, CardLayout::Side::Right);
    cards->addCard(m_notesCard, CardLayout::Side::Right);
    setWidget(body);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_lanes, &ChartCard::handedOver, this, &LogOverview::handedOver);
    connect(m_lanes, &ChartCard::activated, this, [this](const QString &category) {
        Q_EMIT linesRequested(models::LogCharts::lanesFilter(category));
    });
}

void LogOverview::addFinding(const models::LogFinding &finding)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    auto *icon = new QLabel(m_findings);
    const auto paintIcon = [this, icon, isGood = finding.isGood] {
        const int side = fontMetrics().height();
        icon->setPixmap(m_theme.toneIcon(isGood ? Tone::Ok : Tone::Attention).pixmap(side, side));
    };
    paintIcon();
    connect(&m_theme, &Theme::changed, icon, paintIcon);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *text = new PlainLabel(finding.text, m_findings);
    text->setWordWrap(true);
    auto *basis = new PlainLabel(finding.basis, m_findings);
    basis->setWordWrap(true);
    basis->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    words->addWidget(text);
    words->addWidget(basis);
    row->addLayout(words, 1);
    //: button: shows the lines of the log behind a sentence
    auto *lines = new QPushButton(tr("Lines"), m_findings);
    lines->setAccessibleName(tr("Lines"));
    lines->setAccessibleDescription(finding.text);
    connect(lines, &QPushButton::clicked, this,
            [this, filter = finding.lines] { Q_EMIT linesRequested(filter); });
    row->addWidget(lines, 0, Qt::AlignTop);
    m_buttons << lines;
    static_cast<QVBoxLayout *>(m_findings->layout())->addLayout(row);
}

void LogOverview::show(const models::LogLines *lines, const models::LogAnswer *answer,
                       const models::LogWords &words)
{
    delete m_findings;
    m_findings = nullptr;
    m_buttons.clear();
    if (!lines || !answer)
        return;
    m_findings = new QWidget(m_findingsCard);
    auto *layout = new QVBoxLayout(m_findings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    for (const models::LogFinding &finding : words.findings(*lines, *answer))
        addFinding(finding);
    m_findingsCard->layout()->addWidget(m_findings);
    const models::LogCharts charts(*lines, *answer, words);
    const models::ChartData lanes = charts.lanes();
    if (lanes.isEmpty())
        m_lanes->setEmpty(tr("No call failed."));
    else
        m_lanes->setCharts({lanes});
    const QStringList notes = words.notes(lines->notes);
    m_notesCard->setVisible(!notes.isEmpty());
    m_notes->setText(notes.join(u'\n'));
}

void LogOverview::setDensity(Theme::Density density)
{
    m_lanes->setDensity(density);
}

void LogOverview::retranslate()
{
    //: title over sentences about a log
    m_title->setText(tr("What stands out"));
    //: title over sentences about a file: how it was read
    m_notesTitle->setText(tr("About the file"));
    m_lanes->setTitle(tr("Who must act"));
}

} // namespace vinculo::ui
