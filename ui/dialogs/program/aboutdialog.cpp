// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/program/aboutdialog.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringList>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

struct Part
{
    const char16_t *name;
    const char16_t *licence; //!< SPDX expression
};

//! Names and licences are proper names: not translated.
constexpr Part kParts[] = {
    {u"Qt (Core, Gui, Widgets, Network, Sql, Svg)", u"LGPL-3.0-only"},
    {u"QtKeychain", u"BSD-3-Clause"},
    {u"simdjson", u"Apache-2.0"},
    {u"RE2", u"BSD-3-Clause"},
    {u"libxlsxwriter", u"BSD-2-Clause"},
    {u"libzip", u"BSD-3-Clause"},
    {u"tl::expected", u"CC0-1.0"},
    {u"Zstandard", u"BSD-3-Clause"},
    {u"QR Code generator library (Project Nayuki)", u"MIT"},
    {u"cpp-httplib", u"MIT"},
    {u"RapidJSON", u"MIT"},
    {u"OpenSSL", u"Apache-2.0"},
    {u"zlib", u"Zlib"},
    {u"SQLite", u"blessing"},
};

} // namespace

AboutDialog::AboutDialog(Theme &theme, QWidget *parent)
    : DialogFrame(theme, std::nullopt, parent)
{
    setObjectName(u"aboutDialog"_s);
    setIconName(u"link"_s);
    m_version = addText(WordLabel::Look::Strong);
    m_purpose = addText(WordLabel::Look::Body);
    m_licence = addText(WordLabel::Look::Body);
    m_partsTitle = addText(WordLabel::Look::Secondary);
    m_parts = new QPlainTextEdit(this);
    m_parts->setReadOnly(true);
    m_parts->setTabChangesFocus(true);
    m_parts->setFixedHeight(m_parts->fontMetrics().lineSpacing() * 9);
    body()->addWidget(m_parts);
    m_close = addButton(QDialogButtonBox::RejectRole, Emphasis::Primary);
    m_copy = addButton(QDialogButtonBox::ActionRole);
    connect(m_close, &QPushButton::clicked, this, &AboutDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_version->text() + u"\n"_s + partsText()); });
    refreshTexts();
    m_close->setFocus();
}

QString AboutDialog::partsText() const
{
    QStringList lines;
    for (const Part &part : kParts)
        lines << u"%1 — %2"_s.arg(QString::fromUtf16(part.name), QString::fromUtf16(part.licence));
    lines << u"Qt %1, %2, %3"_s.arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName(),
                                    QSysInfo::currentCpuArchitecture());
    return lines.join(u'\n');
}

void AboutDialog::retranslate()
{
    setHeading(u"Vínculo"_s);
    //: %1 is a version number
    m_version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_purpose->setText(
        tr("A desktop console for merchants who use Belvo's open-finance API. It is an independent program, "
           "not made or supported by Belvo."));
    m_licence->setText(
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."));
    m_partsTitle->setText(tr("It is made with these parts:"));
    m_parts->setPlainText(partsText());
    m_parts->setAccessibleName(tr("Parts and their licences"));
    m_close->setText(tr("Close"));
    m_copy->setText(tr("Copy &version"));
}

} // namespace vinculo::ui
