// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/tables/logpreviewtable.h"
#include "ui/pages/page.h"

class QComboBox;
class QGridLayout;
class QLayout;
class QPushButton;
class QScrollArea;

namespace vinculo::ui {

class FieldRow;
class NoticeLine;
class PlainLabel;

//! Which column of a log holds what, and how the file is read: guessed, shown over the first rows, and
//! confirmed by somebody.
class LogColumnsForm : public QWidget
{
    Q_OBJECT
public:
    LogColumnsForm(const PageContext &context, models::CallLog &log, QWidget *parent);
    ~LogColumnsForm() override;

    void refresh();
    void retranslate();
    void setDensity(Theme::Density density);
    void focusFirst();
    [[nodiscard]] TableView *tableView() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFormats(QLayout &layout);
    void buildFields(QLayout &layout);
    void applyFormat(QComboBox *changed);
    void showFormat();
    void showNotice();
    void fillChoices();
    void arrange();

    PageContext m_context;
    models::CallLog &m_log;
    models::LogPreviewTable m_model;
    int m_shownPreview = -1; //!< whose columns the lists offer
    PlainLabel *m_intro = nullptr;
    NoticeLine *m_notice = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_headings = nullptr;
    QList<PlainLabel *> m_formatLabels; //!< of the three above
    QScrollArea *m_scroll = nullptr;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<FieldRow *> m_rows;     //!< as they are shown
    QList<QComboBox *> m_choices; //!< by LogField
    TableView *m_view = nullptr;
    QPushButton *m_confirm = nullptr;
    int m_columns = 0; //!< of the grid
};

} // namespace vinculo::ui
