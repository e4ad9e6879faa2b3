// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/peoplestops.h"

#include "app/tour/guide.h"
#include "ui/find/findpalette.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <memory>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

//! Of the demo's people: who, by the external id of one of their links, and what is to be seen.
struct Somebody
{
    QString picture;
    QString externalId;
};

QList<Somebody> everybody()
{
    return {{u"many-links"_s, u"persona-many-banks-1"_s},
            {u"business-mx"_s, u"persona-mexican-business-bank"_s},
            {u"no-owners"_s, u"persona-no-owners"_s},
            {u"five-currencies"_s, u"persona-five-currencies"_s},
            {u"joint-account"_s, u"persona-joint-account"_s},
            {u"employment"_s, u"persona-mexican-employee-work"_s}};
}

void seeSomebody(Guide &guide, const Somebody &somebody)
{
    guide.open(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {somebody.externalId}}});
    guide.waitForRows();
    const auto link = std::make_shared<QString>();
    guide.waitFor(somebody.externalId, [&guide, link] {
        *link = guide.firstId();
        return !link->isEmpty();
    });
    guide.act([&guide, link] { guide.window()->openPerson(*link); });
    guide.waitFor(u"the customer"_s,
                  [&guide] { return guide.personArea() && guide.personArea()->isVisible(); });
    guide.rest();
    guide.act([&guide] { guide.personArea()->verticalScrollBar()->setValue(0); });
    guide.picture(u"persona-%1"_s.arg(somebody.picture));
    guide.act([&guide] {
        auto *bar = guide.personArea()->verticalScrollBar();
        bar->setValue(bar->maximum());
    });
    guide.picture(u"persona-%1-end"_s.arg(somebody.picture));
}

void ask(Guide &guide, const QString &picture, const QString &text)
{
    guide.trigger(u"FindAnyone"_s);
    guide.waitFor(u"the field"_s, [&guide] {
        const auto *palette = guide.window()->findChild<ui::FindPalette *>();
        return palette && palette->isVisible();
    });
    guide.act([&guide, text] { guide.window()->findChild<ui::FindPalette *>()->field()->setText(text); });
    guide.rest();
    guide.pictures(u"palette-%1"_s.arg(picture));
    guide.act([&guide] { guide.window()->findChild<ui::FindPalette *>()->close(); });
}

} // namespace

void addPeopleStops(Guide &guide)
{
    guide.look(u"en"_s, ui::Theme::Scheme::Light, Guide::kLarge);
    for (const Somebody &somebody : everybody())
        seeSomebody(guide, somebody);
    guide.look(u"en"_s, ui::Theme::Scheme::Light, Guide::kUsual);
    guide.open(u"home"_s);
    ask(guide, u"commands"_s, u">ex"_s);
    guide.open(u"links"_s); // whose views these are
    guide.waitForRows();
    ask(guide, u"views"_s, u"#"_s);
    ask(guide, u"institutions"_s, u"@mock"_s);
    ask(guide, u"document"_s, u"761.092.776-73"_s);
    ask(guide, u"nothing"_s, u"zzz nobody is called this"_s);
}

} // namespace vinculo::app
