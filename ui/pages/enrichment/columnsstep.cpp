// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrichment/columnsstep.h"

#include "models/enrichment/enrichmenttext.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/pages/enrichment/sourceeditor.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::EnrichmentFlow;
using models::EnrichmentText;
using Kind = models::FieldSource::Kind;

ColumnsStep::ColumnsStep(const PageContext &context, EnrichmentFlow &flow, QWidget *parent)
    : EnrichmentStep(context, flow, parent)
    , m_notice(new NoticeLine(context.theme, this))
    , m_scroll(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    notes->addWidget(m_notice);
    layout->addLayout(notes);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    rebuild();
}

void ColumnsStep::addHeads()
{
    //: heads over three columns of a form
    const QStringList heads{tr("Value"), tr("Comes from"), tr("In the first line")};
    for (int column = 0; column < heads.size(); ++column) {
        auto *head = new PlainLabel(heads[column], m_content);
        head->setTextRole(theme(), Theme::Role::Secondary, Theme::TextSize::Secondary);
        m_grid->addWidget(head, 0, column);
    }
}

void ColumnsStep::rebuild()
{
    m_editors.clear();
    m_examples.clear();
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    m_grid->setHorizontalSpacing(Theme::space(3));
    m_grid->setVerticalSpacing(Theme::space(1));
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    addHeads();
    const EnrichmentSpec &spec = flow().spec();
    for (std::size_t input = 0; input < spec.inputs.size(); ++input) {
        const InputField &field = spec.inputs[input];
        const int row = static_cast<int>(input) + 1;
        const QString label = EnrichmentText::label(field);
        //: %1 a value that need not be sent
        auto *name = new PlainLabel(field.isRequired ? label : tr("%1 (optional)").arg(label), m_content);
        auto *editor = new SourceEditor(field, flow().table(), m_content);
        auto *example = new PlainLabel(m_content);
        example->setElideMode(Qt::ElideRight);
        example->setTextRole(theme(), Theme::Role::Secondary);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(editor, row, 1);
        m_grid->addWidget(example, row, 2);
        m_editors.append(editor);
        m_examples.append(example);
        connect(editor, &SourceEditor::sourceChanged, this,
                [this, input, editor] { flow().setSource(input, editor->source()); });
    }
    m_grid->setRowStretch(static_cast<int>(spec.inputs.size()) + 1, 1);
    m_scroll->setWidget(m_content); // deletes the one before
    m_content->setAutoFillBackground(false);
    refresh();
}

QString ColumnsStep::example(std::size_t input) const
{
    const models::CsvTable &table = flow().table();
    const int column = flow().mapping().columnOf(input);
    if (table.rows.empty() || column < 0)
        return {};
    const MaskKind mask = m_isRevealed ? MaskKind::None : flow().spec().inputs[input].mask;
    return EnrichmentText::cell(table.rows.front().cells.value(column), mask);
}

void ColumnsStep::refresh()
{
    const EnrichmentSpec &spec = flow().spec();
    if (m_editors.size() != qsizetype(spec.inputs.size()))
        return; // the form for it follows
    const bool isFree = flow().state() != EnrichmentFlow::State::Sending;
    QStringList missing;
    for (const InputField *field : flow().unmapped())
        missing << EnrichmentText::label(*field);
    for (std::size_t input = 0; input < spec.inputs.size(); ++input) {
        m_editors[qsizetype(input)]->setSource(flow().mapping().sources[input]);
        m_editors[qsizetype(input)]->setEnabled(isFree);
        m_examples[qsizetype(input)]->setText(example(input));
    }
    if (flow().table().columnCount == 0)
        m_notice->setNotice(Tone::Neutral, tr("Choose a file first."));
    else if (missing.isEmpty())
        m_notice->setNotice(Tone::Ok, tr("Every value that is required has a source."));
    else //: %1 a list of values
        m_notice->setNotice(Tone::Attention,
                            tr("Say where these come from: %1.").arg(QLocale().createSeparatedList(missing)));
}

void ColumnsStep::setRevealed(bool isRevealed)
{
    m_isRevealed = isRevealed;
    refresh();
}

void ColumnsStep::focusFirst()
{
    if (!m_editors.isEmpty())
        m_editors.first()
            ->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly)
            ->setFocus(Qt::OtherFocusReason);
}

void ColumnsStep::retranslate()
{
    rebuild();
}

} // namespace vinculo::ui
