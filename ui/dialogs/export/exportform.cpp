// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/exportform.h"

#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/wordlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ExportFormat;
using models::ExportWording;
using storage::SettingKey;

namespace {

// In the order of the lists on the screen; the words are those of the settings and of plans (PlanFile).
constexpr std::array kFormats = {"csv"_L1, "xlsx"_L1, "jsonl"_L1};
constexpr std::array kStyles = {"comma"_L1, "semicolon"_L1, "decimal-comma"_L1};
constexpr std::array kWordings = {"words"_L1, "wire"_L1};
constexpr std::array kColumns = {"shown"_L1, "all"_L1};

template<std::size_t size>
int indexOf(const std::array<QLatin1StringView, size> &words, const QString &word, int otherwise)
{
    for (std::size_t i = 0; i < size; ++i)
        if (words[i] == word)
            return static_cast<int>(i);
    return otherwise;
}

void setTexts(QComboBox &combo, const QStringList &texts)
{
    const QSignalBlocker quiet(&combo);
    const int current = std::max(0, combo.currentIndex());
    combo.clear();
    combo.addItems(texts);
    combo.setCurrentIndex(current);
}

//! What a spreadsheet on this computer most likely expects.
int usualStyle()
{
    return QLocale().decimalPoint() == u","_s ? 2 : 0;
}

} // namespace

ExportForm::ExportForm(Theme &theme, storage::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    m_formatRow = addCombo(*layout, m_format, u"exportFormat"_s);
    m_styleRow = addCombo(*layout, m_style, u"exportStyle"_s);
    m_mark = new QCheckBox(this);
    m_mark->setObjectName(u"exportMark"_s);
    layout->addWidget(m_mark);
    m_columnsRow = addCombo(*layout, m_columns, u"exportColumns"_s);
    m_wordingRow = addCombo(*layout, m_wording, u"exportWording"_s);
    m_personal = new QCheckBox(this);
    m_personal->setObjectName(u"exportPersonal"_s);
    layout->addWidget(m_personal);
    m_privacy = new WordLabel(theme, WordLabel::Look::Secondary, this);
    layout->addWidget(m_privacy);
    retranslate();
    restore();
    for (QComboBox *combo : {m_format, m_style, m_columns, m_wording})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            showRows();
            Q_EMIT changed();
        });
    connect(m_mark, &QCheckBox::toggled, this, &ExportForm::changed);
    connect(m_personal, &QCheckBox::toggled, this, [this] {
        showRows();
        Q_EMIT changed();
    });
    showRows();
}

FieldRow *ExportForm::addCombo(QVBoxLayout &layout, QComboBox *&combo, const QString &name)
{
    combo = new QComboBox(this);
    combo->setObjectName(name);
    auto *row = new FieldRow(m_theme, combo, this);
    layout.addWidget(row);
    return row;
}

models::ExportOptions ExportForm::options() const
{
    models::ExportOptions options;
    options.format = static_cast<ExportFormat>(std::max(0, m_format->currentIndex()));
    options.wording = m_wording->currentIndex() == 1 ? ExportWording::Wire : ExportWording::Words;
    options.separator = m_style->currentIndex() > 0 ? ';' : ',';
    options.decimalMark = m_style->currentIndex() == 2 ? ',' : '.';
    options.byteOrderMark = m_mark->isChecked();
    options.includePersonalData = m_hasPersonalData && m_personal->isChecked();
    return options;
}

bool ExportForm::allColumns() const
{
    return !m_offersColumns || m_columns->currentIndex() == 1;
}

void ExportForm::setColumnCounts(qsizetype shown, qsizetype all)
{
    m_shownColumns = shown;
    m_allColumns = all;
    retranslate();
}

void ExportForm::setColumnsOffered(bool offered)
{
    m_offersColumns = offered;
    showRows();
}

void ExportForm::setHasPersonalData(bool has)
{
    m_hasPersonalData = has;
    showRows();
}

void ExportForm::retranslate()
{
    const QLocale locale;
    m_formatRow->setLabel(tr("&Format"));
    setTexts(*m_format, {tr("CSV, for spreadsheets and other programs"), tr("Excel workbook (XLSX)"),
                         tr("JSON Lines, for programs")});
    //: how a CSV file separates cells
    m_styleRow->setLabel(tr("Cells and &numbers"));
    setTexts(*m_style,
             {tr("Comma between cells, point in numbers"), tr("Semicolon between cells, point in numbers"),
              tr("Semicolon between cells, comma in numbers (Excel in Portuguese or Spanish)")});
    m_mark->setText(tr("&Mark as UTF-8, so that Excel shows accents"));
    m_columnsRow->setLabel(tr("C&olumns"));
    //: choice of columns, %1 how many
    setTexts(*m_columns, {tr("Those shown, in their order (%1)").arg(locale.toString(m_shownColumns)),
                          //: choice of columns, %1 how many
                          tr("All (%1)").arg(locale.toString(m_allColumns))});
    m_wordingRow->setLabel(tr("Names and &values"));
    setTexts(*m_wording, {tr("In words, as in the table"), tr("As Belvo writes them, for programs")});
    m_personal->setText(tr("&Include personal data"));
    showRows();
}

void ExportForm::showRows()
{
    const auto format = static_cast<ExportFormat>(std::max(0, m_format->currentIndex()));
    m_columnsRow->setVisible(m_offersColumns);
    m_styleRow->setVisible(format == ExportFormat::Csv);
    m_mark->setVisible(format == ExportFormat::Csv);
    m_wordingRow->setVisible(format != ExportFormat::JsonLines);
    m_personal->setEnabled(m_hasPersonalData);
    if (!m_hasPersonalData)
        m_privacy->setText(
            tr("There is no personal data in these columns. Dates are written as 2026-01-31."));
    else if (m_personal->isChecked())
        m_privacy->setText(
            tr("Names, documents and the like are written as they are, in this one file. This is "
               "noted in Activity and in the name of the file."));
    else
        m_privacy->setText(tr("Names, documents and the like are masked. Dates are written as 2026-01-31."));
    m_privacy->setTone(m_hasPersonalData && m_personal->isChecked() ? Tone::Attention : Tone::None);
}

void ExportForm::restore()
{
    const auto word = [this](SettingKey key) { return m_settings.value(key).toString(); };
    m_format->setCurrentIndex(indexOf(kFormats, word(SettingKey::ExportFormat), 0));
    m_style->setCurrentIndex(indexOf(kStyles, word(SettingKey::ExportStyle), usualStyle()));
    m_wording->setCurrentIndex(indexOf(kWordings, word(SettingKey::ExportWording), 0));
    m_columns->setCurrentIndex(indexOf(kColumns, word(SettingKey::ExportColumns), 0));
    m_mark->setChecked(m_settings.value(SettingKey::ExportMark).toBool());
}

void ExportForm::remember()
{
    const auto keep = [this](SettingKey key, QLatin1StringView word) {
        m_settings.setValue(key, QString(word));
    };
    const auto chosen = [](const QComboBox *combo) {
        return static_cast<std::size_t>(std::max(0, combo->currentIndex()));
    };
    keep(SettingKey::ExportFormat, kFormats[chosen(m_format)]);
    keep(SettingKey::ExportStyle, kStyles[chosen(m_style)]);
    keep(SettingKey::ExportWording, kWordings[chosen(m_wording)]);
    if (m_offersColumns)
        keep(SettingKey::ExportColumns, kColumns[chosen(m_columns)]);
    m_settings.setValue(SettingKey::ExportMark, m_mark->isChecked());
}

} // namespace vinculo::ui
