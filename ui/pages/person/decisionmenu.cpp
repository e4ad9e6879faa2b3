// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/decisionmenu.h"

#include "core/domain/masking.h"
#include "core/domain/timestamp.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/text/errortext.h"
#include "ui/widgets/toast.h"

#include <QMenu>

#include <memory>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

QString toText(std::string_view utf8)
{
    return models::CellFormatter::visible(
        QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QUuid idOf(const models::LinkIdentity &link)
{
    return QUuid(QString::fromStdString(link.id.toString()));
}

//! Institution, your id and the day the link was made: enough to tell links of one person apart.
QString nameOf(const models::LinkIdentity &link)
{
    QStringList parts{toText(link.institution), toText(link.externalId)};
    if (link.createdAt > 0)
        parts.append(models::CellFormatter(QLocale()).date(dateTimeFromMicroseconds(link.createdAt).date()));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

//! By whom the person goes, masked where it is a name.
QString labelOf(const models::People &people, std::uint32_t person)
{
    const QString label = toText(people.labelOf(person));
    return people.ownerOf(person) ? masked(label, MaskKind::Name) : label;
}

//! Whoever has the second link, as an entry of a menu.
QString otherName(const models::PersonFacts &facts, const models::Evidence &evidence)
{
    const QString name = labelOf(*facts.people, facts.people->personOf(evidence.second));
    return escapedAccessKeys(name + u" · "_s + nameOf(facts.people->identities().links[evidence.second]));
}

//! With a link, because several people may look the same behind the mask.
QString personName(const models::PersonFacts &facts)
{
    return labelOf(*facts.people, facts.person) + u" · "_s + nameOf(*facts.links.front());
}

} // namespace

DecisionMenu::DecisionMenu(Theme &theme, models::PeopleDirectory &people, Toast &toast, QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_people(people)
    , m_page(page)
    , m_toast(toast)
{
}

QMenu *DecisionMenu::makeMenu(const QString &title)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(title);
    return menu;
}

void DecisionMenu::askSplit(const QString &linkId, const QPoint &globalPosition)
{
    const auto facts = m_people.factsOfLink(QUuid(linkId));
    if (!facts || facts->links.size() < 2)
        return;
    //: heading of a menu with the links of a person
    QMenu *menu = makeMenu(tr("Which link is somebody else's?"));
    for (const models::LinkIdentity *link : facts->links) {
        const QUuid id = idOf(*link);
        const QUuid rest = idOf(*facts->links[facts->links.front() == link ? 1 : 0]);
        menu->addAction(m_theme.icon(u"link"_s), escapedAccessKeys(nameOf(*link)), this,
                        [this, id, rest] { split(id, rest); });
    }
    menu->popup(globalPosition);
}

void DecisionMenu::askMerge(const QString &linkId, const QPoint &globalPosition)
{
    const auto facts = m_people.factsOfLink(QUuid(linkId));
    if (!facts || (facts->suggestions.empty() && facts->toldApart.empty()))
        return;
    //: heading of a menu with people
    QMenu *menu = makeMenu(tr("Who is the same person?"));
    for (const models::Evidence &evidence : facts->suggestions) {
        const models::LinkIdentity &link = facts->people->identities().links[evidence.second];
        menu->addAction(m_theme.icon(u"person"_s), otherName(*facts, evidence), this,
                        [this, linkId, id = idOf(link)] { merge(QUuid(linkId), id); });
    }
    if (!facts->toldApart.empty())
        //: heading in a menu, above people that somebody here said are not this one
        menu->addSection(tr("Told apart here: join again"));
    for (const models::Evidence &evidence : facts->toldApart) {
        const models::LinkIdentity &link = facts->people->identities().links[evidence.second];
        menu->addAction(m_theme.icon(u"person"_s), otherName(*facts, evidence), this,
                        [this, linkId, id = idOf(link)] { joinAgain(QUuid(linkId), id); });
    }
    menu->popup(globalPosition);
}

void DecisionMenu::askJoin(const QString &linkId, const QString &otherId, const QPoint &globalPosition)
{
    const auto facts = m_people.factsOfLink(QUuid(linkId));
    const auto other = m_people.factsOfLink(QUuid(otherId));
    if (!facts || !other || facts->person == other->person)
        return;
    //: heading of a menu whose one command makes two customers one
    QMenu *menu = makeMenu(tr("Are these two one person?"));
    //: command: two customers are one person. %1 and %2 their names, masked
    const QString text = tr("One person: %1 and %2").arg(personName(*facts), personName(*other));
    QAction *join = menu->addAction(m_theme.icon(u"person"_s), escapedAccessKeys(text), this,
                                    [this, linkId, otherId] { merge(QUuid(linkId), QUuid(otherId)); });
    join->setObjectName(u"joinThesePeople"_s);
    menu->popup(globalPosition);
}

void DecisionMenu::split(const QUuid &link, const QUuid &rest)
{
    QList<QUuid> others = m_people.linksOfPersonOf(rest);
    others.removeAll(link);
    tell(m_people.split({link}), tr("The link is somebody else's now."), forgetting({link}, others));
}

void DecisionMenu::merge(const QUuid &link, const QUuid &other)
{
    const Undo undo = forgetting(m_people.linksOfPersonOf(link), m_people.linksOfPersonOf(other));
    tell(m_people.merge(link, other), tr("Both are one person now."), undo);
}

//! What the links share joins them again once nobody says otherwise; where they share nothing, it is said.
void DecisionMenu::joinAgain(const QUuid &link, const QUuid &other)
{
    const QList<QUuid> ours = m_people.linksOfPersonOf(link);
    const QList<QUuid> theirs = m_people.linksOfPersonOf(other);
    const Result<bool> done = m_people.forgetDecisions(ours, theirs);
    const auto joining = std::make_shared<QMetaObject::Connection>();
    if (done)
        *joining =
            connect(&m_people, &models::PeopleDirectory::peopleChanged, this, [this, joining, link, other] {
                if (m_people.isMaking()) // these people were begun before that
                    return;
                disconnect(*joining);
                (void)m_people.merge(link, other); // unless they are one already
            });
    tell(done, tr("Both are one person now."), [this, joining, ours, theirs] {
        disconnect(*joining);
        return m_people.tellApart(ours, theirs);
    });
}

//! Between those who were people before: what was said about links of one of them stays.
DecisionMenu::Undo DecisionMenu::forgetting(const QList<QUuid> &ours, const QList<QUuid> &theirs)
{
    return [this, ours, theirs] { return m_people.forgetDecisions(ours, theirs); };
}

void DecisionMenu::tell(const Result<bool> &done, const QString &sentence, const Undo &undo)
{
    if (!done) {
        m_toast.tell(errorText(done.error()).what);
        return;
    }
    //: button: takes back what was just done
    m_toast.tell(sentence, tr("Undo"), [this, undo] {
        if (const auto undone = undo(); !undone)
            m_toast.tell(errorText(undone.error()).what);
    });
}

} // namespace vinculo::ui
