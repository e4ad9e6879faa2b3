// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrichment/requestform.h"

#include "models/enrichment/enrichmenttext.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/widgets/dateeditor.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::EnrichmentText;

namespace {

constexpr int kEditorWidth = 190;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! Fills a list anew and keeps what is chosen.
template<class Fill>
void refill(QComboBox &combo, const Fill &fill)
{
    const QSignalBlocker quiet(combo);
    const int current = combo.currentIndex();
    combo.clear();
    fill();
    combo.setCurrentIndex(qBound(0, current, combo.count() - 1));
}

} // namespace

RequestForm::RequestForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    build();
    for (QComboBox *combo : {m_language, m_confidence})
        connect(combo, &QComboBox::currentIndexChanged, this, &RequestForm::optionsChanged);
    connect(m_part, &QComboBox::currentIndexChanged, this, [this](int part) {
        if (part >= 0)
            Q_EMIT partChosen(part);
    });
    connect(m_user, &QLineEdit::textChanged, this, &RequestForm::optionsChanged);
    for (QDateEdit *date : {m_from, m_to, m_reference})
        connect(date, &QDateEdit::dateChanged, this, &RequestForm::optionsChanged);
    connect(m_period, &QCheckBox::toggled, this, [this](bool isOn) {
        m_from->setEnabled(isOn);
        m_to->setEnabled(isOn);
        Q_EMIT optionsChanged();
    });
}

FieldRow *RequestForm::add(QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    editor->setMinimumWidth(kEditorWidth);
    if (auto *date = qobject_cast<QDateEdit *>(editor))
        date->setCalendarPopup(true);
    auto *row = new FieldRow(m_theme, editor, this);
    layout()->addWidget(row);
    return row;
}

void RequestForm::build()
{
    auto *flow = new FlowLayout(this, Theme::space(3));
    flow->setContentsMargins(0, 0, 0, 0);
    const QDate today = QDate::currentDate();
    m_languageRow = add(m_language = new QComboBox(this), u"enrichmentLanguage"_s);
    m_userRow = add(m_user = new QLineEdit(this), u"enrichmentUser"_s);
    m_user->setMaxLength(200);
    m_referenceRow = add(m_reference = new QDateEdit(today, this), u"enrichmentReference"_s);
    m_kindsRow = add(m_kinds = new QPushButton(this), u"enrichmentKinds"_s);
    m_kindMenu = new QMenu(m_kinds);
    m_kinds->setMenu(m_kindMenu);
    m_kinds->setAutoDefault(false);
    m_confidenceRow = add(m_confidence = new QComboBox(this), u"enrichmentConfidence"_s);
    m_periodRow = add(m_period = new QCheckBox(this), u"enrichmentPeriod"_s);
    m_fromRow = add(m_from = new QDateEdit(today.addDays(-enrichment::kLongestPeriodDays), this),
                    u"enrichmentFrom"_s);
    m_toRow = add(m_to = new QDateEdit(today, this), u"enrichmentTo"_s);
    m_partRow = add(m_part = new QComboBox(this), u"enrichmentPart"_s);
    m_from->setEnabled(false);
    m_to->setEnabled(false);
    for (const EnumValue &type : enrichment::incomeTypes()) {
        QAction *action = m_kindMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(fromView(type.value));
        connect(action, &QAction::toggled, this, [this] {
            showKinds();
            Q_EMIT optionsChanged();
        });
    }
}

void RequestForm::setRequest(const EnrichmentSpec &spec)
{
    m_spec = &spec;
    m_userRow->setVisible(has(spec.options, RequestOption::User));
    m_referenceRow->setVisible(has(spec.options, RequestOption::ReferenceDate));
    m_kindsRow->setVisible(has(spec.options, RequestOption::IncomeTypes));
    m_confidenceRow->setVisible(has(spec.options, RequestOption::Confidence));
    for (FieldRow *row : {m_periodRow, m_fromRow, m_toRow})
        row->setVisible(has(spec.options, RequestOption::Period));
}

void RequestForm::setParts(int parts, int part, std::size_t rows)
{
    m_partRow->setVisible(parts > 1);
    if (parts != m_parts || rows != m_rows) {
        m_parts = parts;
        m_rows = rows;
        const QSignalBlocker quiet(m_part);
        m_part->clear();
        const QLocale locale;
        for (int i = 0; i < parts; ++i) {
            const qlonglong first = qlonglong(i) * enrichment::kMostTransactions + 1;
            const qlonglong last = qMin(qlonglong(rows), first + enrichment::kMostTransactions - 1);
            //: rows of a request: %1 first, %2 last
            m_part->addItem(tr("%1 to %2").arg(locale.toString(first), locale.toString(last)));
        }
    }
    const QSignalBlocker quiet(m_part);
    m_part->setCurrentIndex(part);
}

void RequestForm::setProblem(const QString &text)
{
    m_problem = text;
    const bool isUser = m_spec && has(m_spec->options, RequestOption::User);
    m_userRow->setProblem(isUser ? text : QString());
    m_fromRow->setProblem(isUser ? QString() : text);
}

models::RequestOptions RequestForm::options() const
{
    models::RequestOptions options;
    const int language = qMax(0, m_language->currentIndex());
    options.language = fromView(enrichment::kLanguages[language]);
    if (m_period->isChecked()) {
        options.dateFrom = m_from->date();
        options.dateTo = m_to->date();
    }
    for (const QAction *action : m_kindMenu->actions())
        if (action->isChecked())
            options.incomeTypes << action->data().toString();
    options.confidence = m_confidence->currentData().toString();
    options.userId = m_user->text();
    options.referenceDate = m_reference->date();
    return options;
}

void RequestForm::focusFirst()
{
    m_language->setFocus(Qt::OtherFocusReason);
}

void RequestForm::showKinds()
{
    QStringList chosen;
    for (const QAction *action : m_kindMenu->actions())
        if (action->isChecked())
            chosen << action->text();
    //: every kind of income is asked for
    const QString words = chosen.isEmpty()     ? tr("All kinds")
                          : chosen.size() == 1 ? chosen.first()
                                               : tr("%Ln kind(s)", nullptr, int(chosen.size()));
    m_kinds->setText(words);
    //: a button that opens a list; %1 what is chosen in it
    m_kinds->setAccessibleName(tr("Kinds of income: %1").arg(words));
}

void RequestForm::retranslate()
{
    m_languageRow->setLabel(tr("&Language of the descriptions"));
    //: languages of the transactions' descriptions
    const QStringList languages{tr("Portuguese"), tr("Spanish"), tr("English")};
    refill(*m_language, [&] { m_language->addItems(languages); });
    m_userRow->setLabel(tr("Your &ID of the person"));
    m_referenceRow->setLabel(tr("Counted &back from"));
    m_kindsRow->setLabel(tr("&Kinds of income"));
    const TableView<EnumValue> types = enrichment::incomeTypes();
    for (std::size_t i = 0; i < types.size(); ++i)
        m_kindMenu->actions().at(qsizetype(i))->setText(EnrichmentText::label(types[i]));
    showKinds();
    m_confidenceRow->setLabel(tr("Confidence at &least"));
    refill(*m_confidence, [this] {
        //: no lower limit of confidence
        m_confidence->addItem(tr("Any"), QString());
        for (const EnumValue &level : enrichment::confidenceLevels())
            m_confidence->addItem(EnrichmentText::label(level), fromView(level.value));
    });
    m_periodRow->setLabel(tr("Peri&od"));
    m_period->setText(tr("Only these &days"));
    //: first day of a period
    m_fromRow->setLabel(tr("F&rom"));
    //: last day of a period
    m_toRow->setLabel(tr("&To"));
    //: label of a list: which rows of a long file go into this request
    m_partRow->setLabel(tr("Ro&ws in this request"));
    for (QDateEdit *date : {m_from, m_to, m_reference})
        localizeDates(*date);
    m_parts = 0; // their numbers are written anew
    setProblem(m_problem);
}

} // namespace vinculo::ui
