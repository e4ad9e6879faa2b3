// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/idfilepanel.h"

#include "models/enrichment/enrichmenttext.h"
#include "models/reconcile/externalidlint.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/pages/reconcile/reconcilenotes.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::CsvEncoding;
using models::EnrichmentText;
using models::ReconcileFlow;
using State = models::ReconcileFlow::State;

namespace {

constexpr std::array kEncodings{CsvEncoding::Utf8,    CsvEncoding::Windows1252, CsvEncoding::Utf16Le,
                                CsvEncoding::Utf16Be, CsvEncoding::Utf32Le,     CsvEncoding::Utf32Be};
constexpr std::array kSeparators{u',', u';', u'\t', u'|'};

void setTexts(QComboBox &combo, const QStringList &texts)
{
    const QSignalBlocker quiet(combo);
    const int current = combo.currentIndex();
    combo.clear();
    combo.addItems(texts);
    combo.setCurrentIndex(qMax(0, current));
}

template<class Values, class Value>
int placeOf(const Values &values, const Value &value)
{
    const auto found = std::ranges::find(values, value);
    return found == values.end() ? -1 : static_cast<int>(found - values.begin());
}

} // namespace

IdFilePanel::IdFilePanel(const PageContext &context, ReconcileFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(flow)
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &IdFilePanel::chooseFile);
    connect(m_forget, &QPushButton::clicked, &m_flow, &ReconcileFlow::forgetFile);
    connect(m_compare, &QPushButton::clicked, &m_flow, &ReconcileFlow::compare);
    connect(m_more, &QPushButton::toggled, this, &IdFilePanel::refresh);
    for (QComboBox *combo : {m_idColumn, m_linkColumn})
        connect(combo, &QComboBox::currentIndexChanged, this, &IdFilePanel::applyColumns);
    for (QComboBox *combo : {m_separator, m_encoding, m_headings})
        connect(combo, &QComboBox::currentIndexChanged, this, &IdFilePanel::applyFormat);
    connect(&m_flow, &ReconcileFlow::fileChanged, this, &IdFilePanel::fillColumns);
    connect(&m_flow, &ReconcileFlow::changed, this, &IdFilePanel::refresh);
}

QComboBox *IdFilePanel::addCombo(QWidget &parent, const QString &name)
{
    auto *pair = new QWidget(&parent);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space(1));
    auto *label = new PlainLabel(pair);
    label->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    auto *combo = new QComboBox(pair);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(240);
    line->addWidget(label);
    line->addWidget(combo);
    parent.layout()->addWidget(pair);
    m_labels.append(label);
    return combo;
}

void IdFilePanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(2));
    m_choose = new QPushButton(this);
    m_choose->setObjectName(u"reconcileChoose"_s);
    m_file = new PlainLabel(this);
    m_file->setElideMode(Qt::ElideRight);
    m_file->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_more = new QPushButton(this);
    m_more->setObjectName(u"reconcileFormats"_s);
    m_more->setCheckable(true);
    m_forget = new QPushButton(this);
    m_forget->setObjectName(u"reconcileForget"_s);
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    line->addWidget(m_more);
    line->addWidget(m_forget);
    layout->addLayout(line);
    m_choices = new QWidget(this);
    new FlowLayout(m_choices, Theme::space(2));
    m_idColumn = addCombo(*m_choices, u"reconcileIdColumn"_s);
    m_linkColumn = addCombo(*m_choices, u"reconcileLinkColumn"_s);
    m_compare = new QPushButton(m_choices);
    m_compare->setObjectName(u"reconcileCompare"_s);
    m_choices->layout()->addWidget(m_compare);
    layout->addWidget(m_choices);
    m_formats = new QWidget(this);
    new FlowLayout(m_formats, Theme::space(2));
    m_separator = addCombo(*m_formats, u"reconcileSeparator"_s);
    m_encoding = addCombo(*m_formats, u"reconcileEncoding"_s);
    m_headings = addCombo(*m_formats, u"reconcileHeadings"_s);
    layout->addWidget(m_formats);
    m_notice = new NoticeLine(m_context.theme, this);
    layout->addWidget(m_notice);
    m_error = new ErrorPane(m_context.theme, this);
    layout->addWidget(m_error);
}

void IdFilePanel::chooseFile()
{
    QString folder = m_context.settings.value(storage::SettingKey::ExportFolder).toString();
    if (!QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *question = new QFileDialog(this, tr("Choose a file with your IDs"), folder);
    question->setObjectName(u"reconcileFile"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setFileMode(QFileDialog::ExistingFile);
    question->setNameFilters({tr("Comma-separated values (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(question, &QFileDialog::fileSelected, &m_flow, &ReconcileFlow::openFile);
    question->open();
}

void IdFilePanel::fillColumns()
{
    const QSignalBlocker quietId(m_idColumn);
    const QSignalBlocker quietLink(m_linkColumn);
    const models::CsvTable &table = m_flow.preview();
    m_idColumn->clear();
    m_linkColumn->clear();
    //: choice: no column of the file has ids of links
    m_linkColumn->addItem(tr("None", "column"));
    for (int column = 0; column < table.columnCount; ++column) {
        const QString name = EnrichmentText::column(table, column);
        m_idColumn->addItem(name);
        m_linkColumn->addItem(name);
    }
    m_idColumn->setCurrentIndex(m_flow.columns().id);
    m_linkColumn->setCurrentIndex(m_flow.columns().link + 1);
    showFormat();
    refresh();
}

void IdFilePanel::applyColumns()
{
    m_flow.setColumns({.id = m_idColumn->currentIndex(), .link = m_linkColumn->currentIndex() - 1});
}

void IdFilePanel::applyFormat()
{
    models::CsvFormat format = m_flow.format();
    if (m_encoding->currentIndex() >= 0)
        format.encoding = kEncodings[static_cast<std::size_t>(m_encoding->currentIndex())];
    if (m_separator->currentIndex() >= 0)
        format.separator = kSeparators[static_cast<std::size_t>(m_separator->currentIndex())];
    format.hasHeadings = m_headings->currentIndex() == 0;
    m_flow.setFormat(format);
}

void IdFilePanel::showFormat()
{
    const QSignalBlocker quietEncoding(m_encoding);
    const QSignalBlocker quietSeparator(m_separator);
    const QSignalBlocker quietHeadings(m_headings);
    m_encoding->setCurrentIndex(placeOf(kEncodings, m_flow.format().encoding));
    m_separator->setCurrentIndex(placeOf(kSeparators, m_flow.format().separator.unicode()));
    m_headings->setCurrentIndex(m_flow.format().hasHeadings ? 0 : 1);
}

//! The first id of the column; hidden where it looks like a person's data.
QString IdFilePanel::example() const
{
    const models::CsvTable &table = m_flow.preview();
    if (table.rows.empty() || m_flow.columns().id < 0)
        return {};
    const QString id = table.rows.front().cells.value(m_flow.columns().id);
    const bool isPersonal = models::isPersonal(models::lintExternalId({.id = id}));
    return EnrichmentText::cell(id, isPersonal ? MaskKind::Everything : MaskKind::None);
}

void IdFilePanel::refreshTexts()
{
    const QString name = EnrichmentText::cell(m_flow.fileName(), MaskKind::None);
    switch (m_flow.state()) {
    case State::NoFile:
        m_file->setText(tr("Your own user IDs as CSV: they are compared here and kept nowhere."));
        return;
    case State::Reading:
        //: %1 name of a file
        m_file->setText(tr("Reading %1…").arg(name));
        return;
    case State::Unreadable:
        m_file->setText(name);
        return;
    case State::Choosing:
    case State::Comparing:
        //: %1 name of a file, %2 an id from it
        m_file->setText(m_flow.columns().id < 0
                            //: %1 name of a file
                            ? tr("%1 · choose the column with your IDs").arg(name)
                            : tr("%1 · first ID: %2").arg(name, example()));
        return;
    case State::Compared:
        m_file->setText(ReconcileNotes::file(name, *m_flow.result().ids));
        return;
    }
}

void IdFilePanel::refresh()
{
    const State state = m_flow.state();
    const bool hasTable = m_flow.preview().columnCount > 0;
    refreshTexts();
    m_forget->setVisible(state != State::NoFile);
    m_choices->setVisible(hasTable);
    m_more->setVisible(hasTable);
    m_formats->setVisible(hasTable && m_more->isChecked());
    m_choose->setProperty(Theme::kPrimaryProperty, state == State::NoFile);
    m_compare->setEnabled(m_flow.canCompare());
    m_compare->setProperty(Theme::kPrimaryProperty, state == State::Choosing);
    m_choose->update();
    m_compare->update();
    m_error->setError(state == State::Unreadable ? m_flow.error() : std::nullopt);
    const ReconcileNotes::Note note = ReconcileNotes::warning(m_flow);
    m_notice->setNotice(note.tone, note.text);
}

void IdFilePanel::retranslate()
{
    m_choose->setText(tr("&Choose a file…"));
    //: button: the file is no longer compared
    m_forget->setText(tr("&Forget the file"));
    //: button: compares the file with the links
    m_compare->setText(tr("Co&mpare"));
    //: button: shows separator, encoding and first line of a file
    m_more->setText(tr("How it is &read"));
    //: labels of lists
    const QStringList labels{tr("Your ID is in", "column"), tr("Link ID is in", "column"), tr("Separator"),
                             tr("Encoding"), tr("First line")};
    const QList<QComboBox *> combos{m_idColumn, m_linkColumn, m_separator, m_encoding, m_headings};
    for (int i = 0; i < labels.size(); ++i) {
        m_labels[i]->setText(labels[i]);
        combos[i]->setAccessibleName(labels[i]);
    }
    setTexts(*m_encoding,
             {u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16 LE"_s, u"UTF-16 BE"_s, u"UTF-32 LE"_s, u"UTF-32 BE"_s});
    //: separator of cells
    setTexts(*m_separator, {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("Vertical bar")});
    //: the first line of a file holds headings, or data already
    setTexts(*m_headings, {tr("Headings"), tr("Data")});
    m_error->retranslate();
    fillColumns();
}

} // namespace vinculo::ui
