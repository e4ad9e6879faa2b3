// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plans/planchoices.h"

#include "core/domain/resources/registry.h"
#include "models/plans/planverdict.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/links/resourcechooser.h"
#include "ui/dialogs/plans/exportchoices.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dateeditor.h"

#include <QDateEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <limits>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualDays = 30;
constexpr int kColumns = 4; //!< of kinds of data: the dialog is wide

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! The one resource that a code of an institution stands for and that can be fetched without any further
//! choice; nullptr: there is none, or several.
const ResourceSpec *retrievedAs(const QString &code)
{
    const ResourceSpec *only = nullptr;
    for (const ResourceSpec *spec : resources::all()) {
        if (!spec->can(Verb::Retrieve) || fromView(spec->retrieve.institutionResource) != code)
            continue;
        if (only)
            return nullptr;
        only = spec;
    }
    const bool isSimple = only && !has(only->retrieve.inputs, RetrieveInput::Kind) &&
                          models::retrievableResource(fromView(only->name));
    return isSimple ? only : nullptr;
}

//! What links fetch, by wire name; `isRetrieval`: only what needs no further choice.
QStringList offered(bool isRetrieval)
{
    QStringList codes;
    for (const ResourceSpec *spec : resources::all()) {
        const QString code = fromView(spec->retrieve.institutionResource);
        if (spec->can(Verb::Retrieve) && !code.isEmpty() && !codes.contains(code) &&
            (!isRetrieval || retrievedAs(code)))
            codes.append(code);
    }
    return codes;
}

} // namespace

PlanChoices::PlanChoices(Theme &theme, PlanKind kind, const PlanSettings &settings, storage::Settings &kept,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_first(settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    switch (kind) {
    case PlanKind::DeleteLinks:
        break;
    case PlanKind::ChangeAccessMode:
        buildAccessMode();
        break;
    case PlanKind::RefreshLinks:
        buildResources();
        break;
    case PlanKind::RetrieveData:
        buildResources();
        buildPeriod();
        break;
    case PlanKind::ExportData:
        m_export = new ExportChoices(theme, kept, settings, this);
        layout->addWidget(m_export);
        connect(m_export, &ExportChoices::changed, this, [this] {
            showCost();
            Q_EMIT changed();
        });
        break;
    }
    m_cost = new NoticeLine(theme, this);
    m_cost->setObjectName(u"planCost"_s);
    layout->addWidget(m_cost);
    retranslate();
}

void PlanChoices::buildAccessMode()
{
    m_single = new QRadioButton(this);
    m_single->setObjectName(u"planSingle"_s);
    m_recurrent = new QRadioButton(this);
    m_recurrent->setObjectName(u"planRecurrent"_s);
    (m_first.accessMode == "recurrent"_L1 ? m_recurrent : m_single)->setChecked(true);
    layout()->addWidget(m_single);
    layout()->addWidget(m_recurrent);
    connect(m_single, &QRadioButton::toggled, this, [this] {
        showCost();
        Q_EMIT changed();
    });
}

void PlanChoices::buildResources()
{
    m_choose = new WordLabel(m_theme, WordLabel::Look::Strong, this);
    layout()->addWidget(m_choose);
    m_resources = new ResourceChooser(this, kColumns);
    const QStringList codes = offered(m_kind == PlanKind::RetrieveData);
    QStringList ticked = m_first.resources;
    if (m_kind == PlanKind::RetrieveData) { // by the keys of resources
        ticked.clear();
        for (const QString &code : codes)
            if (m_first.resources.contains(fromView(retrievedAs(code)->name)))
                ticked.append(code);
    }
    if (ticked.isEmpty())
        ticked = {u"ACCOUNTS"_s, u"TRANSACTIONS"_s};
    m_resources->setOffer(codes, ticked);
    layout()->addWidget(m_resources);
    connect(m_resources, &ResourceChooser::changed, this, [this] {
        showCost();
        Q_EMIT changed();
    });
}

void PlanChoices::buildPeriod()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(4));
    const QDate today = QDate::currentDate();
    const auto add = [&](QDate day, const QString &name, FieldRow *&row) {
        auto *editor = new QDateEdit(day, this);
        editor->setObjectName(name);
        editor->setCalendarPopup(true);
        editor->setMinimumWidth(editor->fontMetrics().horizontalAdvance(u"00/00/0000"_s) + Theme::space(14));
        editor->setMaximumDate(today);
        row = new FieldRow(m_theme, editor, this);
        line->addWidget(row);
        connect(editor, &QDateEdit::dateChanged, this, [this] {
            showCost();
            Q_EMIT changed();
        });
        return editor;
    };
    m_from =
        add(m_first.from.isValid() ? m_first.from : today.addDays(-kUsualDays), u"planFrom"_s, m_fromRow);
    m_to = add(m_first.to.isValid() ? m_first.to : today, u"planTo"_s, m_toRow);
    line->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

PlanSettings PlanChoices::settings() const
{
    PlanSettings settings = m_first;
    if (m_single)
        settings.accessMode = m_single->isChecked() ? u"single"_s : u"recurrent"_s;
    if (m_resources)
        settings.resources = m_resources->chosen();
    if (m_kind == PlanKind::RetrieveData)
        for (QString &code : settings.resources)
            code = fromView(retrievedAs(code)->name);
    if (m_export)
        m_export->applyTo(settings);
    if (m_from) {
        settings.from = m_from->date();
        settings.to = m_to->date();
    }
    return settings;
}

bool PlanChoices::isComplete() const
{
    // with an empty list Belvo would fetch everything, which is not what no tick means
    const bool hasResources = !m_resources || !m_resources->chosen().isEmpty();
    const bool hasPeriod = !m_from || m_from->date() <= m_to->date();
    return hasResources && hasPeriod && (!m_export || m_export->isComplete());
}

void PlanChoices::remember()
{
    if (m_export)
        m_export->remember();
}

void PlanChoices::setCount(qint64 links)
{
    m_links = links;
    showCost();
}

QString PlanChoices::costText() const
{
    const int links = static_cast<int>(std::min<qint64>(m_links, std::numeric_limits<int>::max()));
    const int calls = static_cast<int>(
        std::min<qint64>(m_links * models::stepsOf(m_kind, settings()), std::numeric_limits<int>::max()));
    switch (m_kind) {
    case PlanKind::DeleteLinks:
        return {};
    case PlanKind::ChangeAccessMode:
        return m_recurrent->isChecked()
                   ? tr("This costs money: Belvo fetches the whole history of %Ln link(s) again and bills "
                        "it, "
                        "and every later fetch too.",
                        nullptr, links)
                   : tr("Belvo does not fetch new data of %Ln link(s) by itself any more.", nullptr, links);
    case PlanKind::RefreshLinks:
        return tr("Belvo contacts the bank for %Ln link(s). Every fetch may be billed and counts towards the "
                  "monthly limits of Open Finance for the customer. A link can be fetched again after ten "
                  "minutes.",
                  nullptr, links);
    case PlanKind::ExportData:
        return tr("Reads what Belvo has stored, at least %Ln call(s). No bank is contacted and nothing is "
                  "billed.",
                  nullptr, calls);
    case PlanKind::RetrieveData:
        break;
    }
    return tr(
        "Belvo contacts the banks %Ln time(s): for every link, kind of data and year of the period. Every "
        "fetch may be billed and counts towards the monthly limits of Open Finance for the customer.",
        nullptr, calls);
}

void PlanChoices::showCost()
{
    m_cost->setNotice(m_export ? Tone::Neutral : Tone::Attention, costText());
    if (!m_fromRow)
        return;
    m_toRow->setProblem(m_from->date() > m_to->date() ? tr("The last day is before the first.") : QString());
}

void PlanChoices::retranslate()
{
    if (m_single) {
        m_single->setText(tr("&Single: new data comes only when somebody asks for it"));
        m_recurrent->setText(tr("&Recurrent: Belvo fetches new data by itself"));
    }
    if (m_resources) {
        m_choose->setText(tr("Data to fetch"));
        m_resources->retranslate();
    }
    if (m_export)
        m_export->retranslate();
    if (m_fromRow) {
        localizeDates(*m_from);
        localizeDates(*m_to);
        //: first day of a period
        m_fromRow->setLabel(tr("&From"));
        //: last day of a period
        m_toRow->setLabel(tr("&To"));
    }
    showCost();
}

} // namespace vinculo::ui
