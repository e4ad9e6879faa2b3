// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filtereditor.h"

#include "models/query/querynumber.h"
#include "models/table/cellformatter.h"
#include "ui/widgets/dateeditor.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isNumber(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Integer;
}

//! As in the search field; what it does not understand stays, and is refused later.
QString wireNumber(const QString &typed)
{
    const QString text = typed.trimmed();
    return models::plainNumber(text, QLocale()).value_or(text);
}

//! So that wireNumber() reads it back: "1.500" would be one and a half here and fifteen hundred there.
QString shownNumber(QString wire)
{
    return wire.replace(u"."_s, QLocale().decimalPoint());
}

} // namespace

FilterEditor::FilterEditor(const ResourceSpec &resource, const FilterSpec &filter, QWidget *parent)
    : QWidget(parent)
    , m_resource(resource)
    , m_filter(filter)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool severalValues = has(filter.ops, FilterOp::In) || has(filter.ops, FilterOp::AllIn);
    const bool ranged = has(filter.ops, FilterOp::Range) || has(filter.ops, FilterOp::Gte);
    if (!filter.values.empty() && severalValues)
        buildChecklist();
    else if (!filter.values.empty() || filter.type == FieldType::Boolean)
        buildChoice();
    else if ((filter.type == FieldType::Date || filter.type == FieldType::Timestamp) && ranged)
        buildDates();
    else if (isNumber(filter.type) && ranged)
        buildNumbers();
    else
        buildLine();
    m_problem = new PlainLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    if (!m_checklist)
        layout->addStretch();
}

void FilterEditor::buildChecklist()
{
    m_checklist = new QListWidget(this);
    m_checklist->setAccessibleName(models::FilterSet::label(m_resource, m_filter));
    m_checklist->setUniformItemSizes(true);
    for (const EnumValue &value : m_filter.values) {
        auto *item = new QListWidgetItem(models::CellFormatter::enumLabel(m_resource, value), m_checklist);
        item->setData(Qt::UserRole, fromView(value.value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_checklist->setCurrentRow(0);
    m_checklist->setMinimumHeight(qMin(m_checklist->count(), 6) * 24 + 8);
    layout()->addWidget(m_checklist);
}

void FilterEditor::buildChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(models::FilterSet::label(m_resource, m_filter));
    //: choice in a filter: do not filter by this
    m_choice->addItem(tr("Any"), QString());
    if (m_filter.values.empty()) {
        //: value of a yes/no filter
        m_choice->addItem(tr("Yes"), u"true"_s);
        //: value of a yes/no filter
        m_choice->addItem(tr("No"), u"false"_s);
    }
    for (const EnumValue &value : m_filter.values)
        m_choice->addItem(models::CellFormatter::enumLabel(m_resource, value), fromView(value.value));
    layout()->addWidget(m_choice);
}

void FilterEditor::buildDates()
{
    const auto row = [this](const QString &text, QCheckBox *&on, QDateEdit *&edit) {
        on = new QCheckBox(text, this);
        edit = new QDateEdit(QDate::currentDate(), this);
        edit->setCalendarPopup(true);
        localizeDates(*edit);
        edit->setAccessibleName(text);
        edit->setEnabled(false);
        connect(on, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        auto *line = new QHBoxLayout;
        line->addWidget(on);
        line->addWidget(edit, 1);
        static_cast<QVBoxLayout *>(layout())->addLayout(line);
    };
    //: filter by date: first day
    row(tr("From"), m_fromOn, m_from);
    //: filter by date: last day
    row(tr("To"), m_toOn, m_to);
}

void FilterEditor::buildNumbers()
{
    auto *form = new QFormLayout;
    m_least = new QLineEdit(this);
    m_most = new QLineEdit(this);
    for (QLineEdit *edit : {m_least, m_most}) {
        edit->setPlaceholderText(shownNumber(u"1500.00"_s));
        edit->setMaxLength(40);
        connect(edit, &QLineEdit::returnPressed, this, &FilterEditor::submitted);
    }
    //: filter by number: smallest value
    form->addRow(tr("At least"), m_least);
    //: filter by number: largest value
    form->addRow(tr("At most"), m_most);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void FilterEditor::buildLine()
{
    m_line = new QLineEdit(this);
    m_line->setAccessibleName(models::FilterSet::label(m_resource, m_filter));
    m_line->setMaxLength(4000);
    m_line->setClearButtonEnabled(true);
    if (m_filter.type == FieldType::Identifier)
        m_line->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    else if (has(m_filter.ops, FilterOp::In))
        m_line->setPlaceholderText(tr("One value, or several separated by commas"));
    connect(m_line, &QLineEdit::returnPressed, this, &FilterEditor::submitted);
    layout()->addWidget(m_line);
}

QList<api::ListFilter> FilterEditor::bounds(const QString &least, const QString &most) const
{
    const QString key = fromView(m_filter.key);
    QList<api::ListFilter> result;
    if (!least.isEmpty() && !most.isEmpty() && has(m_filter.ops, FilterOp::Range))
        return {{key, FilterOp::Range, {least, most}}};
    if (!least.isEmpty())
        result.append({key, FilterOp::Gte, {least}});
    if (!most.isEmpty())
        result.append({key, FilterOp::Lte, {most}});
    return result;
}

QList<api::ListFilter> FilterEditor::value() const
{
    const QString key = fromView(m_filter.key);
    if (m_checklist) {
        QStringList values;
        for (int i = 0; i < m_checklist->count(); ++i)
            if (m_checklist->item(i)->checkState() == Qt::Checked)
                values.append(m_checklist->item(i)->data(Qt::UserRole).toString());
        if (values.isEmpty())
            return {};
        if (has(m_filter.ops, FilterOp::AllIn))
            return {{key, FilterOp::AllIn, values}};
        const bool one = values.size() == 1 && has(m_filter.ops, FilterOp::Equals);
        return {{key, one ? FilterOp::Equals : FilterOp::In, values}};
    }
    if (m_choice) {
        const QString chosen = m_choice->currentData().toString();
        return chosen.isEmpty() ? QList<api::ListFilter>{}
                                : QList<api::ListFilter>{{key, FilterOp::Equals, {chosen}}};
    }
    if (m_from)
        return bounds(m_fromOn->isChecked() ? m_from->date().toString(Qt::ISODate) : QString(),
                      m_toOn->isChecked() ? m_to->date().toString(Qt::ISODate) : QString());
    if (m_least)
        return bounds(wireNumber(m_least->text()), wireNumber(m_most->text()));
    QStringList values;
    const bool several = has(m_filter.ops, FilterOp::In) || has(m_filter.ops, FilterOp::NotIn);
    for (const QString &part : several ? m_line->text().split(u',') : QStringList{m_line->text()})
        if (const QString value = part.trimmed(); !value.isEmpty())
            values.append(value);
    if (values.isEmpty())
        return {};
    if (has(m_filter.ops, FilterOp::Equals) && values.size() == 1)
        return {{key, FilterOp::Equals, values}};
    for (const FilterOp op : {FilterOp::In, FilterOp::Contains, FilterOp::NotIn})
        if (has(m_filter.ops, op))
            return {{key, op, values}};
    return {{key, FilterOp::Equals, {values.join(u',')}}};
}

QString FilterEditor::valueOf(const QList<api::ListFilter> &filters, FilterOp op, int part) const
{
    const QString key = fromView(m_filter.key);
    for (const api::ListFilter &filter : filters) {
        if (filter.key != key)
            continue;
        if (filter.op == op)
            return filter.values.value(0);
        if (filter.op == FilterOp::Range)
            return filter.values.value(part);
    }
    return {};
}

void FilterEditor::setDate(QCheckBox *on, QDateEdit *edit, const QString &iso)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    on->setChecked(date.isValid());
    if (date.isValid())
        edit->setDate(date);
}

void FilterEditor::setValue(const QList<api::ListFilter> &filters)
{
    const QString key = fromView(m_filter.key);
    QStringList values;
    for (const api::ListFilter &filter : filters)
        if (filter.key == key)
            values += filter.values;
    if (m_checklist) {
        for (int i = 0; i < m_checklist->count(); ++i) {
            QListWidgetItem *item = m_checklist->item(i);
            item->setCheckState(values.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                     : Qt::Unchecked);
        }
    } else if (m_choice) {
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(values.value(0))));
    } else if (m_from) {
        setDate(m_fromOn, m_from, valueOf(filters, FilterOp::Gte, 0));
        setDate(m_toOn, m_to, valueOf(filters, FilterOp::Lte, 1));
    } else if (m_least) {
        m_least->setText(shownNumber(valueOf(filters, FilterOp::Gte, 0)));
        m_most->setText(shownNumber(valueOf(filters, FilterOp::Lte, 1)));
    } else {
        m_line->setText(values.join(u", "_s));
    }
    m_problem->hide();
}

QString FilterEditor::problemText(models::FilterValueProblem problem)
{
    switch (problem) {
    case models::FilterValueProblem::None:
        return {};
    case models::FilterValueProblem::Empty:
        return tr("Enter a value.");
    case models::FilterValueProblem::NotADate:
        return tr("This is not a date.");
    case models::FilterValueProblem::NotANumber:
        return tr("This is not a number. Write it with a dot: 1500.00.");
    case models::FilterValueProblem::NotAUuid:
        return tr("This is not an ID. An ID has 32 letters and digits in five groups.");
    case models::FilterValueProblem::BadRange:
        return tr("The first value must not be larger than the second.");
    case models::FilterValueProblem::NotOffered:
        break;
    }
    return tr("Belvo does not offer this filter here.");
}

bool FilterEditor::validate()
{
    for (const api::ListFilter &filter : value()) {
        const auto problem = models::FilterSet::check(m_filter, filter.op, filter.values);
        if (problem != models::FilterValueProblem::None) {
            const bool isTyped = m_least && problem == models::FilterValueProblem::NotANumber;
            //: %1 an example of a number
            const QString example =
                tr("This is not a number. Write it like %1.").arg(shownNumber(u"1500.00"_s));
            m_problem->setText(isTyped ? example : problemText(problem));
            m_problem->show();
            focusFirst();
            return false;
        }
    }
    m_problem->hide();
    return true;
}

void FilterEditor::focusFirst()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_checklist, m_choice, m_fromOn, m_least, m_line})
        if (widget)
            return widget->setFocus();
}

} // namespace vinculo::ui
