// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrichment/enrichmentflow.h"
#include "ui/pages/page.h"

namespace vinculo::ui {

//! One step of the page: shows a part of the flow and passes on what the person does.
class EnrichmentStep : public QWidget
{
    Q_OBJECT
public:
    EnrichmentStep(const PageContext &context, models::EnrichmentFlow &flow, QWidget *parent)
        : QWidget(parent)
        , m_context(context)
        , m_flow(flow)
    {
    }
    virtual void retranslate() = 0;
    virtual void refresh() = 0;     //!< the flow has changed
    virtual void onFileChanged() {} //!< the file, how it is read, or the request
    virtual void focusFirst() = 0;
    virtual void setRevealed(bool isRevealed) { Q_UNUSED(isRevealed) } //!< personal data
    virtual void setDensity(Theme::Density density) { Q_UNUSED(density) }
    [[nodiscard]] virtual TableView *tableView() const { return nullptr; }

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] Theme &theme() const { return m_context.theme; }
    [[nodiscard]] models::EnrichmentFlow &flow() const { return m_flow; }

private:
    const PageContext m_context;
    models::EnrichmentFlow &m_flow;
};

} // namespace vinculo::ui
