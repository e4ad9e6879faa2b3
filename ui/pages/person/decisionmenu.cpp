// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/person/decisionmenu.h"

#include "core/domain/masking.h"
#include "core/domain/timestamp.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/text/errortext.h"
#include "ui/widgets/toast.h"

#include <QMenu>

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
    if (!facts || facts->suggestions.empty())
        return;
    //: heading of a menu with people
    QMenu *menu = makeMenu(tr("Who is the same person?"));
    for (const models::Evidence &evidence : facts->suggestions) {
        const std::uint32_t other = facts->people->personOf(evidence.second);
        const QString label = toText(facts->people->labelOf(other));
        const models::LinkIdentity &link = facts->people->identities().links[evidence.second];
        const QString name = facts->people->ownerOf(other) ? masked(label, MaskKind::Name) : label;
        menu->addAction(m_theme.icon(u"person"_s), escapedAccessKeys(name + u" · "_s + nameOf(link)), this,
                        [this, linkId, id = idOf(link)] { merge(QUuid(linkId), id); });
    }
    menu->popup(globalPosition);
}

void DecisionMenu::split(const QUuid &link, const QUuid &rest)
{
    tell(m_people.split({link}), tr("The link is somebody else's now."), link, rest);
}

void DecisionMenu::merge(const QUuid &link, const QUuid &other)
{
    tell(m_people.merge(link, other), tr("Both are one person now."), link, other);
}

void DecisionMenu::tell(const Result<bool> &done, const QString &sentence, const QUuid &link,
                        const QUuid &other)
{
    if (!done) {
        m_toast.tell(errorText(done.error()).what);
        return;
    }
    //: button: takes back what was just done
    m_toast.tell(sentence, tr("Undo"), [this, link, other] {
        if (const auto undone = m_people.forgetDecisions(link, other); !undone)
            m_toast.tell(errorText(undone.error()).what);
    });
}

} // namespace vinculo::ui
