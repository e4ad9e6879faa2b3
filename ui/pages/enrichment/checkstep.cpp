// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrichment/checkstep.h"

#include "ui/dialogs/frame/noticeline.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::EnrichmentFlow;
using models::ImportProblemModel;

CheckStep::CheckStep(const PageContext &context, EnrichmentFlow &flow, QWidget *parent)
    : EnrichmentStep(context, flow, parent)
    , m_notice(new NoticeLine(context.theme, this))
    , m_view(new TableView(context.theme, this))
    , m_pane(new StatePane(context.theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(Theme::space(4), 0, Theme::space(4), 0);
    notes->addWidget(m_notice);
    layout->addLayout(notes);
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(ImportProblemModel::RawRole);
    m_view->setObjectName(u"enrichmentProblems"_s);
    m_view->setModel(&m_proxy);
    m_view->setColumnDefaults(
        {{true, 70}, {true, 190}, {true, 130}, {true, 400}}); // line, column, value, what
    layout->addWidget(m_view, 1);
    layout->addWidget(m_pane, 1);
}

CheckStep::~CheckStep()
{
    m_view->setModel(nullptr);
}

void CheckStep::refresh()
{
    using State = EnrichmentFlow::State;
    const bool hasFile = flow().state() != State::Empty && flow().state() != State::Unreadable;
    m_model.setProblems(flow().spec(), flow().sharedTable(), flow().sharedImport());
    const models::CheckedImport &import = flow().import();
    const QLocale locale;
    const QString good = locale.toString(qlonglong(import.rows.size()));
    const bool hasProblems = !import.problems.empty();
    m_view->setVisible(hasFile && hasProblems);
    m_pane->setVisible(!hasProblems || !hasFile);
    StateContent content{.icon = u"empty"_s, .sentence = tr("Choose a file first."), .hint = {}};
    if (hasFile && !flow().isSettled() && flow().state() != State::Sending)
        content = {.icon = u"clock"_s, .sentence = tr("Looking at every line…"), .hint = {}};
    else if (hasFile && !flow().unmapped().isEmpty())
        content = {.icon = u"columns"_s,
                   .sentence = tr("Some values have no source yet."),
                   .hint = tr("Say in the step before where they come from; then every line is checked.")};
    else if (hasFile && import.rows.empty())
        content = {.icon = u"empty"_s, .sentence = tr("The file has no lines with data."), .hint = {}};
    else if (hasFile) //: %1 a number
        content = {.icon = u"check"_s,
                   .tone = Theme::Role::Ok,
                   .sentence = tr("Every line can be sent: %1.").arg(good),
                   .hint = {}};
    m_pane->show(content);
    if (hasFile && hasProblems) //: %1 and %2 numbers of lines
        m_notice->setNotice(Tone::Attention,
                            tr("Lines that can be sent: %1. Lines left out, with the reasons below: %2.")
                                .arg(good, locale.toString(import.badLines)));
    else
        m_notice->setNotice(Tone::Neutral, {});
}

void CheckStep::focusFirst()
{
    if (m_view->isVisibleTo(this))
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_pane->focusFirst();
}

void CheckStep::setDensity(Theme::Density density)
{
    m_view->setDensity(density);
}

void CheckStep::retranslate()
{
    m_model.retranslate();
    m_view->setAccessibleName(tr("Lines that cannot be sent"));
    refresh();
}

} // namespace vinculo::ui
