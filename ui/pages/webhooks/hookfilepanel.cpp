// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/webhooks/hookfilepanel.h"

#include "models/calllog/tables/logpreviewtable.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/frame/savequestion.h"
#include "ui/pages/webhooks/hooknotes.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::HookField;
using models::HookFlow;
using State = models::HookFlow::State;

HookFilePanel::HookFilePanel(const PageContext &context, HookFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(flow)
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &HookFilePanel::chooseFile);
    connect(m_forget, &QPushButton::clicked, &m_flow, &HookFlow::forgetFile);
    connect(m_more, &QPushButton::toggled, this, &HookFilePanel::refresh);
    connect(&m_flow, &HookFlow::fileChanged, this, &HookFilePanel::fillColumns);
    connect(&m_flow, &HookFlow::changed, this, &HookFilePanel::refresh);
}

void HookFilePanel::addCombo(HookField field)
{
    auto *pair = new QWidget(m_columns);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space(1));
    auto *label = new PlainLabel(pair);
    label->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    auto *combo = new QComboBox(pair);
    combo->setObjectName(u"webhookColumn%1"_s.arg(static_cast<int>(field)));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(200);
    connect(combo, &QComboBox::activated, this, [this, field](int index) {
        models::HookMapping mapping = m_flow.mapping();
        mapping.setColumn(field, index - 1);
        if (field == HookField::Duration)
            mapping.unit = models::hookfields::unitOf(m_flow.preview().format.headings.value(index - 1));
        m_flow.setMapping(mapping);
    });
    line->addWidget(label);
    line->addWidget(combo);
    m_columns->layout()->addWidget(pair);
    m_labels.append(label);
    m_combos.append(combo);
}

void HookFilePanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(2));
    m_choose = new QPushButton(this);
    m_choose->setObjectName(u"webhookChoose"_s);
    m_file = new PlainLabel(this);
    m_file->setElideMode(Qt::ElideRight);
    m_file->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_more = new QPushButton(this);
    m_more->setObjectName(u"webhookColumns"_s);
    m_more->setCheckable(true);
    m_forget = new QPushButton(this);
    m_forget->setObjectName(u"webhookForget"_s);
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    line->addWidget(m_more);
    line->addWidget(m_forget);
    layout->addLayout(line);
    m_columns = new QWidget(this);
    new FlowLayout(m_columns, Theme::space(2));
    for (std::size_t field = 0; field < models::kHookFields; ++field)
        addCombo(static_cast<HookField>(field));
    layout->addWidget(m_columns);
    m_answers = new PlainLabel(this);
    m_answers->setWordWrap(true);
    m_answers->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    layout->addWidget(m_answers);
    m_notice = new NoticeLine(m_context.theme, this);
    layout->addWidget(m_notice);
    m_error = new ErrorPane(m_context.theme, this);
    layout->addWidget(m_error);
}

void HookFilePanel::chooseFile()
{
    auto *question =
        new QFileDialog(this, tr("Choose a log of received webhooks"), lastSaveFolder(m_context.settings));
    question->setObjectName(u"webhookFile"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setFileMode(QFileDialog::ExistingFile);
    question->setNameFilters(
        {tr("Logs (*.csv *.tsv *.txt *.log *.json *.jsonl *.ndjson *.xlsx)"), tr("All files (*)")});
    connect(question, &QFileDialog::fileSelected, &m_flow, &HookFlow::openFile);
    question->open();
}

void HookFilePanel::fillColumns()
{
    const models::LogPreview &preview = m_flow.preview();
    for (std::size_t field = 0; field < models::kHookFields; ++field) {
        QComboBox *combo = m_combos[static_cast<qsizetype>(field)];
        const QSignalBlocker quiet(combo);
        combo->clear();
        //: choice: no column of the file holds this
        combo->addItem(tr("None", "column"));
        for (int column = 0; column < preview.format.columnCount; ++column)
            combo->addItem(escapedAccessKeys(models::LogPreviewTable::nameOf(preview, column)));
        combo->setCurrentIndex(m_flow.mapping().columns[field] + 1);
    }
    refresh();
}

void HookFilePanel::refreshTexts()
{
    const QString name = models::CellFormatter::visible(m_flow.fileName());
    switch (m_flow.state()) {
    case State::NoFile:
        m_file->setText(
            tr("The log of webhooks that your system received: CSV, JSON or Excel. It is read here "
               "and kept nowhere."));
        return;
    case State::Looking:
        //: %1 name of a file
        m_file->setText(tr("Reading %1…").arg(name));
        return;
    case State::Reading: {
        constexpr int kHundred = 100;
        //: %1 name of a file, %2 a number from 0 to 100
        m_file->setText(tr("Reading %1: %2%").arg(name, QLocale().toString(int(m_flow.share() * kHundred))));
        return;
    }
    case State::Answering:
        //: %1 name of a file
        m_file->setText(tr("Comparing %1 with the links…").arg(name));
        return;
    case State::Columns:
    case State::Unreadable:
        m_file->setText(name);
        return;
    case State::Ready:
        m_file->setText(m_flow.answer() ? HookNotes::file(name, *m_flow.answer()) : name);
        return;
    }
}

void HookFilePanel::refresh()
{
    const State state = m_flow.state();
    const bool isReady = state == State::Ready && m_flow.answer();
    const bool hasColumns = m_flow.preview().format.columnCount > 0;
    const bool isUnclear = hasColumns && !m_flow.mapping().isUsable();
    refreshTexts();
    m_forget->setVisible(state != State::NoFile);
    m_more->setVisible(hasColumns);
    m_columns->setVisible(hasColumns && (m_more->isChecked() || isUnclear));
    m_choose->setProperty(Theme::kPrimaryProperty, state == State::NoFile);
    m_choose->update();
    m_answers->setText(isReady ? HookNotes::answers(*m_flow.answer()) : QString());
    m_answers->setVisible(!m_answers->text().isEmpty());
    m_error->setError(state == State::Unreadable ? m_flow.error() : std::nullopt);
    if (isUnclear)
        m_notice->setNotice(Tone::Attention, tr("Say which columns hold the link and the event, or which one "
                                                "holds the whole webhook as JSON."));
    else
        m_notice->setNotice(Tone::Neutral, isReady ? HookNotes::doubts(*m_flow.answer()) : QString());
}

void HookFilePanel::retranslate()
{
    m_choose->setText(tr("&Choose a log…"));
    //: button: shows which columns of a file hold what
    m_more->setText(tr("How it is &read"));
    //: button: the log is no longer looked at
    m_forget->setText(tr("&Forget the log"));
    for (std::size_t field = 0; field < models::kHookFields; ++field) {
        const QString name = HookNotes::field(static_cast<HookField>(field));
        m_labels[static_cast<qsizetype>(field)]->setText(name);
        m_combos[static_cast<qsizetype>(field)]->setAccessibleName(name);
    }
    m_error->retranslate();
    fillColumns();
}

} // namespace vinculo::ui
