// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrichment/importproblemmodel.h"
#include "ui/pages/enrichment/enrichmentstep.h"

#include <QSortFilterProxyModel>

namespace vinculo::ui {

class NoticeLine;
class StatePane;

//! Which lines cannot be sent, and why.
class CheckStep : public EnrichmentStep
{
    Q_OBJECT
public:
    CheckStep(const PageContext &context, models::EnrichmentFlow &flow, QWidget *parent);
    ~CheckStep() override;

    void retranslate() override;
    void refresh() override;
    void focusFirst() override;
    void setRevealed(bool isRevealed) override { m_model.setRevealed(isRevealed); }
    void setDensity(Theme::Density density) override;
    [[nodiscard]] TableView *tableView() const override { return m_view; }

private:
    models::ImportProblemModel m_model;
    QSortFilterProxyModel m_proxy;
    NoticeLine *m_notice;
    TableView *m_view;
    StatePane *m_pane;
};

} // namespace vinculo::ui
