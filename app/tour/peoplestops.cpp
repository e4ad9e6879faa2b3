// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/peoplestops.h"

#include "app/tour/guide.h"
#include "ui/dialogs/report/personreportdialog.h"
#include "ui/find/findpalette.h"
#include "ui/report/reportpainter.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <cstdio>
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

//! How the window looks at a stop, and what names of pictures say of it.
struct Look
{
    QString name;
    QString language;
    ui::Theme::Scheme scheme;
    QSize size;
};

using Id = std::shared_ptr<const QString>; //!< known when the steps run

//! The first link with this external id.
Id findLink(Guide &guide, const QString &externalId)
{
    guide.open(u"links"_s, {{u"external_id"_s, FilterOp::Equals, {externalId}}});
    guide.waitForRows();
    const auto link = std::make_shared<QString>();
    guide.waitFor(externalId, [&guide, link] {
        *link = guide.firstId();
        return !link->isEmpty();
    });
    return link;
}

void openPerson(Guide &guide, const Id &link)
{
    guide.act([&guide, link] { guide.window()->openPerson(*link); });
    guide.waitFor(u"the customer"_s,
                  [&guide] { return guide.personArea() && guide.personArea()->isVisible(); });
    guide.rest();
}

void seeSomebody(Guide &guide, const Somebody &somebody)
{
    openPerson(guide, findLink(guide, somebody.externalId));
    guide.pictures(u"persona-%1"_s.arg(somebody.picture),
                   [&guide] { guide.personArea()->verticalScrollBar()->setValue(0); });
    guide.pictures(u"persona-%1-end"_s.arg(somebody.picture), [&guide] {
        auto *bar = guide.personArea()->verticalScrollBar();
        bar->setValue(bar->maximum());
    });
}

void seeHome(Guide &guide, const QString &look)
{
    guide.open(u"home"_s);
    guide.rest();
    guide.picture(u"home-%1"_s.arg(look));
}

void seePeople(Guide &guide, const QString &look)
{
    guide.open(u"people"_s);
    guide.waitForRows();
    guide.selectRow(0);
    guide.picture(u"people-%1"_s.arg(look));
}

//! The page of a person from top to bottom.
void seePerson(Guide &guide, const Id &link, const QString &look)
{
    constexpr int kScreens = 4;
    openPerson(guide, link);
    for (int screen = 0; screen < kScreens; ++screen) {
        guide.act([&guide, screen] {
            QScrollArea *area = guide.personArea();
            area->verticalScrollBar()->setValue(screen * area->viewport()->height());
        });
        guide.picture(u"person-%1-%2"_s.arg(look, QString::number(screen + 1)));
    }
}

//! Writes the report that the open dialog is about, and a picture of each of its pages.
void keepReport(const Guide &guide, const ui::PersonReportDialog &dialog, const QString &look)
{
    constexpr int kScale = 2;
    dialog.withReport([&guide, &look](const ui::ReportPainter &painter) {
        QFile file(QDir(guide.folder()).filePath(u"paper-%1.pdf"_s.arg(look)));
        if (!file.open(QIODevice::WriteOnly) || !painter.writePdf(file))
            std::fputs(qPrintable(Tour::tr("The picture %1 cannot be written.\n").arg(file.fileName())),
                       stderr);
        for (int page = 0; page < painter.pageCount(); ++page) {
            QImage image((painter.paper() * kScale).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter device(&image);
            device.scale(kScale, kScale);
            painter.paintPage(device, page);
            device.end();
            guide.keep(u"paper-%1-%2"_s.arg(look, QString::number(page + 1)), image);
        }
    });
}

void seeReport(Guide &guide, const QString &look)
{
    guide.act([&guide] { guide.window()->findChild<QAction *>(u"personReport"_s)->trigger(); });
    guide.waitForDialog(u"personReportDialog"_s);
    guide.picture(u"person-report-%1"_s.arg(look));
    guide.act([&guide, look] {
        auto *dialog = qobject_cast<ui::PersonReportDialog *>(guide.dialog(u"personReportDialog"_s));
        auto *language = dialog->findChild<QComboBox *>(u"reportLanguage"_s);
        language->setCurrentIndex(language->findData(look));
        keepReport(guide, *dialog, look);
    });
    guide.closeDialogs();
}

void seeFound(Guide &guide, const QString &look)
{
    guide.trigger(u"FindAnyone"_s);
    guide.act([&guide] {
        if (auto *field = guide.window()->findChild<QLineEdit *>(u"findField"_s))
            field->setText(u"maria"_s);
    });
    guide.rest();
    guide.picture(u"find-%1"_s.arg(look));
    guide.act([&guide] {
        if (auto *palette = guide.window()->findChild<QWidget *>(u"findPalette"_s))
            palette->close();
    });
}

//! Home, the people, and one of them from top to bottom, in every language and look.
void seeEverything(Guide &guide)
{
    using Scheme = ui::Theme::Scheme;
    const Id link = findLink(guide, u"demo-statement"_s);
    (void)findLink(guide, u"demo-invalid-mfa-numeric"_s);
    guide.selectRow(0);
    guide.trigger(u"diagnoseLink"_s);
    guide.waitForVerdict();
    guide.pictures(u"diagnosis-link"_s);
    guide.closeDialogs();
    // Each language once with everything; then the other sizes and schemes.
    const QList<Look> whole{{u"en"_s, u"en"_s, Scheme::Light, Guide::kLarge},
                            {u"pt"_s, u"pt"_s, Scheme::Dark, Guide::kUsual},
                            {u"es"_s, u"es"_s, Scheme::Light, Guide::kSmall}};
    for (const auto &[name, language, scheme, size] : whole) {
        guide.look(language, scheme, size);
        seeHome(guide, name);
        guide.act([&guide] { guide.window()->findChild<QAction *>(u"triagePrimary"_s)->trigger(); });
        guide.waitForDialog(u"handBackDialog"_s);
        guide.picture(u"hand-back-%1"_s.arg(name));
        guide.closeDialogs();
        seePeople(guide, name);
        seePerson(guide, link, name);
        seeReport(guide, name);
        guide.act([&guide] { guide.window()->findChild<QAction *>(u"diagnosePerson"_s)->trigger(); });
        guide.waitForVerdict();
        guide.picture(u"diagnosis-person-%1"_s.arg(name));
        guide.closeDialogs();
        seeFound(guide, name);
    }
    const QList<Look> others{{u"en-dark-small"_s, u"en"_s, Scheme::Dark, Guide::kSmall},
                             {u"es-dark-large"_s, u"es"_s, Scheme::Dark, Guide::kLarge},
                             {u"pt-large"_s, u"pt"_s, Scheme::Light, Guide::kLarge},
                             {u"pt-dark-small"_s, u"pt"_s, Scheme::Dark, Guide::kSmall}};
    for (const auto &[name, language, scheme, size] : others) {
        guide.look(language, scheme, size);
        seeHome(guide, name);
        seePeople(guide, name);
        seePerson(guide, link, name);
        seeFound(guide, name);
    }
    guide.look(u"en"_s, Scheme::Light, Guide::kUsual);
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
    seeEverything(guide);
    for (const Somebody &somebody : everybody())
        seeSomebody(guide, somebody);
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
