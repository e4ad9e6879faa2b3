// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enrichment/enrichmentstep.h"

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace vinculo::ui {

class NoticeLine;
class PlainLabel;
class SourceEditor;

//! Where each value of the request comes from, with what the first line has there.
class ColumnsStep : public EnrichmentStep
{
    Q_OBJECT
public:
    ColumnsStep(const PageContext &context, models::EnrichmentFlow &flow, QWidget *parent);

    void retranslate() override;
    void refresh() override;
    void onFileChanged() override { rebuild(); }
    void focusFirst() override;
    void setRevealed(bool isRevealed) override;

private:
    void rebuild();
    void addHeads();
    [[nodiscard]] QString example(std::size_t input) const;

    NoticeLine *m_notice;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<SourceEditor *> m_editors; //!< one for every input
    QList<PlainLabel *> m_examples;
    bool m_isRevealed = false;
};

} // namespace vinculo::ui
