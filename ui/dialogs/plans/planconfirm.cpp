// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plans/planconfirm.h"

#include "models/table/visibletext.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/dialogs/plans/factstrip.h"
#include "ui/dialogs/plans/planreview.h"
#include "ui/text/environmenttext.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::visibleText;

namespace {

constexpr int kMostReason = 200;
constexpr int kMostTicket = 60;
constexpr int kMostDigits = 12;
constexpr int kFactColumns = 4;
constexpr qsizetype kNamed = 3;        //!< customers that are named; the table had all
constexpr qsizetype kDigestShown = 12; //!< hex digits that tell this plan from another

} // namespace

PlanConfirm::PlanConfirm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    m_what = new WordLabel(theme, WordLabel::Look::Body, this);
    m_facts = new FactStrip(theme, kFactColumns, this);
    m_facts->setObjectName(u"planFacts"_s);
    m_who = new WordLabel(theme, WordLabel::Look::Body, this);
    m_who->setObjectName(u"planWho"_s);
    m_stays = new NoticeLine(theme, this);
    m_stays->setObjectName(u"planStays"_s);
    const auto addField = [&](QLineEdit *&editor, FieldRow *&row, const QString &name, int most) {
        editor = new QLineEdit(this);
        editor->setObjectName(name);
        editor->setMaxLength(most);
        row = new FieldRow(theme, editor, this);
        connect(editor, &QLineEdit::textChanged, this, &PlanConfirm::changed);
    };
    addField(m_reason, m_reasonRow, u"planReason"_s, kMostReason);
    addField(m_ticket, m_ticketRow, u"planTicket"_s, kMostTicket);
    addField(m_count, m_countRow, u"planCount"_s, kMostDigits);
    auto *why = new QHBoxLayout;
    why->setSpacing(Theme::space(4));
    why->addWidget(m_reasonRow, 3);
    why->addWidget(m_ticketRow, 1);
    layout->addWidget(m_what);
    layout->addWidget(m_facts);
    layout->addWidget(m_who);
    layout->addWidget(m_stays);
    layout->addLayout(why);
    layout->addWidget(m_countRow);
}

void PlanConfirm::setPlan(const PlanHead &head, const QList<PlanTarget> &targets,
                          const models::ImpactSum &sum, models::Caution caution)
{
    m_head = head;
    m_targets = targets;
    m_sum = sum;
    m_caution = caution;
    m_count->clear();
    retranslate();
}

void PlanConfirm::setReason(const QString &reason, const QString &ticket)
{
    m_reason->setText(reason);
    m_ticket->setText(ticket);
}

QString PlanConfirm::reason() const
{
    return m_reason->text().trimmed();
}

QString PlanConfirm::ticket() const
{
    return m_ticket->text().trimmed();
}

bool PlanConfirm::isComplete() const
{
    if (models::needsReason(m_caution) && reason().isEmpty())
        return false;
    // digits alone: groups are written differently everywhere
    return !models::needsTypedCount(m_caution) || m_count->text().trimmed() == QString::number(m_head.count);
}

void PlanConfirm::setLocked(bool isLocked)
{
    for (QLineEdit *editor : {m_reason, m_ticket, m_count})
        editor->setEnabled(!isLocked);
}

QWidget *PlanConfirm::firstField() const
{
    return m_reason;
}

QString PlanConfirm::who() const
{
    QStringList names;
    for (const PlanTarget &target : m_targets) {
        const QString name = visibleText(target.name);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    if (names.isEmpty())
        return tr("The names of the customers are not known: no owner was fetched.");
    const qsizetype more = names.size() - kNamed;
    if (more <= 0)
        //: %1 masked names of customers
        return tr("Customers: %1").arg(names.join(u", "_s));
    const int count = static_cast<int>(more);
    //: %1 masked names of customers; %n further ones
    return tr("Customers: %1 and %Ln more", nullptr, count).arg(names.first(kNamed).join(u", "_s));
}

void PlanConfirm::showFacts()
{
    QList<FactStrip::Fact> facts{
        {tr("Environment"), environmentName(m_head.environment),
         m_head.environment == Environment::Production ? Tone::Problem : Tone::None},
        {tr("Profile"), visibleText(m_head.profileName), Tone::None},
        //: name of the computer that answers the calls
        {tr("Host"), visibleText(m_head.host), Tone::None},
        //: short mark that tells one plan from another
        {tr("Plan"), QString::fromLatin1(m_head.digest.toHex().left(kDigestShown)), Tone::None}};
    for (const auto &[label, value] : PlanReview::sumFacts(m_head.kind, m_sum))
        facts.append({label, value, Tone::None});
    m_facts->setFacts(facts);
}

QString PlanConfirm::whatText() const
{
    if (m_head.kind == PlanKind::DeleteLinks)
        return tr(
            "Belvo erases these links and everything it has fetched through them. This cannot be undone "
            "at Belvo. Every link is looked up afterwards, and what became of it stands in the "
            "certificate.");
    if (m_head.kind == PlanKind::ExportData)
        //: %1 a folder
        return tr("The lists are read at Belvo, one link after the other, and written into files below %1. "
                  "Nothing changes at Belvo. You can pause or stop at any time.")
            .arg(QDir::toNativeSeparators(m_head.settings.file.folder));
    return tr("Belvo is asked for one link after the other, as fast as its limits allow. You can pause or "
              "stop at any time.");
}

QString PlanConfirm::warningText() const
{
    if (m_head.kind == PlanKind::DeleteLinks)
        return tr("This does not by itself settle the consent at the bank: by one page of Belvo it ends "
                  "with the link, by another it stays until the customer ends it, at the bank or in "
                  "Belvo's portal.");
    if (m_head.kind == PlanKind::ExportData && m_head.settings.file.includesPersonalData)
        return tr("Names, documents and the like are written as they are. This is noted in Activity and in "
                  "the names of the files.");
    return {};
}

void PlanConfirm::retranslate()
{
    m_what->setText(whatText());
    m_stays->setNotice(Tone::Attention, warningText());
    showFacts();
    m_who->setText(who());
    m_reasonRow->setLabel(models::needsReason(m_caution) ? tr("&Reason, for the certificate")
                                                         : tr("&Reason (not required)"));
    //: number of a case in another system
    m_ticketRow->setLabel(tr("&Ticket"));
    m_countRow->setVisible(models::needsTypedCount(m_caution));
    //: %1 a number in digits
    m_countRow->setLabel(tr("Type %1, the &number of links, to confirm").arg(QString::number(m_head.count)));
    m_countRow->setHint(m_head.environment == Environment::Production
                            ? tr("This is Production: the data belongs to real customers.")
                            : QString());
}

} // namespace vinculo::ui
