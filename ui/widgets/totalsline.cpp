// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totalsline.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

TotalsLine::TotalsLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_counts(new PlainLabel(this))
    , m_load(new QToolButton(this))
    , m_notesIcon(new PlainLabel(this))
    , m_notes(new PlainLabel(this))
    , m_theme(theme)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), 2, Theme::space(4), 2);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_counts);
    layout->addWidget(m_load);
    layout->addStretch();
    layout->addWidget(m_notesIcon);
    layout->addWidget(m_notes);
    setMinimumHeight(32);
    m_counts->setTextRole(theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_notes->setTextRole(theme, Theme::Role::Attention, Theme::TextSize::Secondary);
    m_notes->setElideMode(Qt::ElideRight);
    m_load->setAutoRaise(true);
    m_load->setFont(theme.font(Theme::TextSize::Secondary));
    connect(m_load, &QToolButton::clicked, this, [this] {
        if (m_totals.isLoadingAll)
            Q_EMIT stopRequested();
        else
            Q_EMIT loadAllRequested();
    });
    const auto paintIcon = [this] {
        m_notesIcon->setPixmap(m_theme.toneIcon(Tone::Attention).pixmap(QSize(16, 16), devicePixelRatioF()));
    };
    connect(&theme, &Theme::changed, this, paintIcon);
    paintIcon();
    setTotals({});
}

QStringList TotalsLine::notes() const
{
    QStringList result;
    const models::FeedNotes &notes = m_totals.notes;
    if (notes.countChanged)
        result.append(tr("The total changed while the pages were loading; some rows may be missing or new."));
    if (notes.repeatedIds > 0)
        result.append(tr("%n row(s) came twice and are shown once.", nullptr, notes.repeatedIds));
    if (notes.endlessNext)
        result.append(tr("Belvo offered more pages than its own total; loading stopped."));
    if (notes.foreignNext)
        result.append(tr("The next page was on another server and was not opened."));
    if (notes.defects > 0)
        result.append(tr("%n value(s) are not as Belvo describes them; they are marked.", nullptr,
                         static_cast<int>(qMin<qsizetype>(notes.defects, 1'000'000'000))));
    return result;
}

void TotalsLine::setTotals(const Totals &totals)
{
    m_totals = totals;
    const QLocale locale;
    QStringList parts;
    if (totals.filtered)
        //: totals line: rows that match the quick filter, of the loaded ones
        parts.append(
            tr("Showing %1 of %2 loaded").arg(locale.toString(totals.shown), locale.toString(totals.loaded)));
    else
        //: totals line
        parts.append(tr("%Ln row(s) loaded", nullptr, totals.loaded));
    if (totals.total >= 0)
        //: totals line: rows the server has
        parts.append(tr("%1 at Belvo").arg(locale.toString(totals.total)));
    if (totals.selected > 1)
        //: totals line
        parts.append(tr("%Ln row(s) selected", nullptr, totals.selected));
    m_counts->setText(parts.join(u"  ·  "_s));
    //: button: stops loading further pages
    const QString stop = tr("Stop loading");
    //: button: loads all further pages
    m_load->setText(totals.isLoadingAll ? stop : tr("Load all"));
    m_load->setVisible(totals.isLoadingAll || totals.canLoadMore);
    const QStringList texts = notes();
    m_notes->setText(texts.join(u"  "_s));
    m_notes->setVisible(!texts.isEmpty());
    m_notesIcon->setVisible(!texts.isEmpty());
}

QString TotalsLine::text() const
{
    return m_counts->text();
}

} // namespace vinculo::ui
