// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "models/enrichment/requestlinesmodel.h"
#include "ui/pages/enrichment/enrichmentstep.h"

#include <QTimer>

class QCheckBox;
class QListView;
class QPushButton;

namespace vinculo::ui {

class ErrorPane;
class NoticeLine;
class PlainLabel;
class ProgressLine;
class RequestForm;

//! The last choices, the request as it will be sent, and sending it: in production after a question.
class SendStep : public EnrichmentStep
{
    Q_OBJECT
public:
    SendStep(const PageContext &context, models::EnrichmentFlow &flow, QWidget *parent);
    ~SendStep() override;

    void retranslate() override;
    void refresh() override;
    void onFileChanged() override;
    void focusFirst() override;

Q_SIGNALS:
    void message(const QString &text);
    void handedOver(const vinculo::HandoverRecord &record);

private:
    void build();
    void send();
    void copyRequest();
    void showRequest();
    void keepRevealed();
    [[nodiscard]] QString whyNot() const; //!< it cannot be sent; empty: it can
    [[nodiscard]] QString refusedLines() const;
    void showOutcome();

    models::RequestLinesModel m_lines;
    QTimer m_revealed; //!< while the request is shown
    RequestForm *m_form = nullptr;
    NoticeLine *m_notice = nullptr;
    ErrorPane *m_error = nullptr;
    ProgressLine *m_progress = nullptr;
    QCheckBox *m_show = nullptr;
    PlainLabel *m_size = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_send = nullptr;
    QListView *m_text = nullptr;
    bool m_wasSending = false;
};

} // namespace vinculo::ui
