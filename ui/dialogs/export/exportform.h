// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "models/export/exportoptions.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace vinculo::ui {

class FieldRow;
class WordLabel;

//! How a file is to be written: format, columns, names, personal data. Remembers the choices of the last
//! time, but never that personal data was included.
class ExportForm : public QWidget
{
    Q_OBJECT
public:
    ExportForm(Theme &theme, storage::Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] models::ExportOptions options() const;
    [[nodiscard]] bool allColumns() const;
    void setColumnCounts(qsizetype shown, qsizetype all);
    void setColumnsOffered(bool offered); //!< false: always all columns
    void setHasPersonalData(bool has);    //!< of the columns chosen
    void retranslate();
    void remember();

Q_SIGNALS:
    void changed();

private:
    FieldRow *addCombo(QVBoxLayout &layout, QComboBox *&combo, const QString &name);
    void restore();
    void showRows();

    Theme &m_theme;
    storage::Settings &m_settings;
    qsizetype m_shownColumns = 0;
    qsizetype m_allColumns = 0;
    bool m_offersColumns = true;
    bool m_hasPersonalData = false;
    QComboBox *m_format = nullptr;
    QComboBox *m_style = nullptr;
    QComboBox *m_wording = nullptr;
    QComboBox *m_columns = nullptr;
    QCheckBox *m_mark = nullptr;
    QCheckBox *m_personal = nullptr;
    FieldRow *m_formatRow = nullptr;
    FieldRow *m_styleRow = nullptr;
    FieldRow *m_wordingRow = nullptr;
    FieldRow *m_columnsRow = nullptr;
    WordLabel *m_privacy = nullptr;
};

} // namespace vinculo::ui
