// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrichment/csvpreviewmodel.h"
#include "ui/pages/enrichment/enrichmentstep.h"

class QComboBox;
class QPushButton;

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class NoticeLine;
class PlainLabel;
class ProgressLine;
class StatePane;
class WordLabel;

//! What is asked for, of which file, and how the file is read; the first rows as they were understood.
class FileStep : public EnrichmentStep
{
    Q_OBJECT
public:
    FileStep(const PageContext &context, models::EnrichmentFlow &flow, QWidget *parent);
    ~FileStep() override;

    void retranslate() override;
    void refresh() override;
    void onFileChanged() override;
    void focusFirst() override;
    void setRevealed(bool isRevealed) override { m_model.setRevealed(isRevealed); }
    void setDensity(Theme::Density density) override;
    [[nodiscard]] TableView *tableView() const override { return m_view; }

private:
    void build();
    FieldRow *addChoice(QComboBox *&combo, const QString &name);
    void chooseFile();
    void applyFormat();
    void applyCells();
    void showFormat();
    [[nodiscard]] QString ambiguity() const;

    models::CsvPreviewModel m_model;
    QComboBox *m_request = nullptr;
    FieldRow *m_requestRow = nullptr;
    QPushButton *m_choose = nullptr;
    PlainLabel *m_file = nullptr;
    QWidget *m_formats = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_headings = nullptr;
    QComboBox *m_dates = nullptr;
    QComboBox *m_decimals = nullptr;
    QList<FieldRow *> m_rows; //!< of the five above
    NoticeLine *m_notice = nullptr;
    ErrorPane *m_error = nullptr;
    ProgressLine *m_progress = nullptr;
    TableView *m_view = nullptr;
    StatePane *m_pane = nullptr; //!< instead of the rows
};

} // namespace vinculo::ui
