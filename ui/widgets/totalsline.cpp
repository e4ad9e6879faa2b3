// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/totalsline.h"

#include "ui/text/totalstext.h"
#include "ui/widgets/amountstrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/totalspopup.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

TotalsLine::TotalsLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_counts(new PlainLabel(this))
    , m_load(new QToolButton(this))
    , m_strip(new AmountStrip(theme, this))
    , m_notesIcon(new PlainLabel(this))
    , m_notes(new PlainLabel(this))
    , m_theme(theme)
{
    build();
    m_old.setSingleShot(true);
    m_old.setInterval(150);
    connect(&m_old, &QTimer::timeout, this, &TotalsLine::checkAge);
    connect(m_strip, &QAbstractButton::clicked, this, &TotalsLine::showBreakdown);
    connect(m_strip, &AmountStrip::menuOpening, this, [this](QMenu *menu) { fillMenu(*menu); });
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

void TotalsLine::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Theme::space(4) - AmountStrip::kSide, 2, Theme::space(4), 2);
    rows->setSpacing(0);
    m_first = new QHBoxLayout;
    m_first->setSpacing(Theme::space(2));
    m_first->setContentsMargins(AmountStrip::kSide, 0, 0, 0); // texts of both lines begin below each other
    m_second = new QHBoxLayout;
    rows->addLayout(m_first);
    rows->addLayout(m_second);
    m_first->addWidget(m_counts);
    m_first->addWidget(m_load);
    m_first->addStretch(1);
    m_first->addWidget(m_strip);
    m_first->addWidget(m_notesIcon);
    m_first->addWidget(m_notes);
    setMinimumHeight(32);
    m_counts->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_counts->setElideMode(Qt::ElideRight);
    m_notes->setTextRole(m_theme, Theme::Role::Attention, Theme::TextSize::Secondary);
    m_notes->setElideMode(Qt::ElideRight);
    m_load->setAutoRaise(true);
    m_load->setFont(m_theme.font(Theme::TextSize::Secondary));
    m_strip->setObjectName(u"shownSums"_s);
    m_strip->hide();
}

QStringList TotalsLine::notes() const
{
    QStringList result;
    const models::FeedNotes &notes = m_totals.notes;
    using models::FeedRepair;
    const bool isRepaired = notes.repair == FeedRepair::Done;
    if (isRepaired)
        result.append(
            tr("The list changed while it was loading. The places concerned were read again; no row "
               "is missing."));
    else if (notes.repair == FeedRepair::Open)
        result.append(tr("The list changed while it was loading. Rows may be missing, or shown although they "
                         "are gone; reload to be sure."));
    else if (notes.countChanged)
        result.append(tr("The total changed while the pages were loading; some rows may be missing or new."));
    if (notes.repeatedIds > 0 && !isRepaired)
        result.append(tr("%Ln row(s) came twice and are shown once.", nullptr, notes.repeatedIds));
    if (notes.endlessNext)
        result.append(tr("Belvo offered more pages than its own total; loading stopped."));
    if (notes.foreignNext)
        result.append(tr("The next page was on another server and was not opened."));
    if (notes.defects > 0)
        result.append(tr("%Ln value(s) are not as Belvo describes them; they are marked.", nullptr,
                         static_cast<int>(qMin<qsizetype>(notes.defects, 1'000'000'000))));
    return result;
}

//! Of a long list: how long the rest takes because of the limit alone; empty while it hardly matters.
QString TotalsLine::whatTheLimitMeans() const
{
    constexpr int kWorthSaying = 10;
    constexpr int kMinute = 60;
    const int seconds = static_cast<int>(m_totals.progress.limitTakes.count());
    if (!m_totals.isLoadingAll || seconds < kWorthSaying)
        return {};
    if (seconds < 2 * kMinute)
        //: totals line: Belvo limits the number of calls; %n seconds until the last one may be sent
        return tr("Belvo's limit of calls lets the rest arrive in about %Ln second(s)", nullptr,
                  (seconds + kWorthSaying - 1) / kWorthSaying * kWorthSaying);
    //: totals line: Belvo limits the number of calls; %n minutes until the last one may be sent
    return tr("Belvo's limit of calls lets the rest arrive in about %Ln minute(s)", nullptr,
              (seconds + kMinute / 2) / kMinute);
}

void TotalsLine::setTotals(const Totals &totals)
{
    const bool wasPartial = m_totals.canLoadMore;
    m_totals = totals;
    m_counts->setText(countsText());
    //: button: stops loading further pages
    const QString stop = tr("Stop loading");
    //: button: loads all further pages
    m_load->setText(totals.isLoadingAll ? stop : tr("Load all"));
    m_load->setVisible(totals.isLoadingAll || totals.canLoadMore);
    const QStringList texts = notes();
    m_notes->setText(texts.join(u"  "_s));
    m_notes->setVisible(!texts.isEmpty());
    m_notesIcon->setVisible(!texts.isEmpty());
    if (wasPartial != totals.canLoadMore)
        refreshAmounts();
    if (m_model && m_model->shown().rowCount != static_cast<std::uint64_t>(totals.shown) && !m_old.isActive())
        m_old.start();
    placeStrip();
}

QString TotalsLine::countsText() const
{
    const QLocale locale;
    QStringList parts;
    if (m_totals.filtered)
        //: totals line: rows that match the quick filter, of the loaded ones
        parts.append(tr("Showing %1 of %2 loaded")
                         .arg(locale.toString(m_totals.shown), locale.toString(m_totals.loaded)));
    else
        //: totals line
        parts.append(tr("%Ln row(s) loaded", nullptr, m_totals.loaded));
    if (m_totals.total >= 0)
        //: totals line: rows the server has
        parts.append(tr("%1 at Belvo").arg(locale.toString(m_totals.total)));
    if (const QString wait = whatTheLimitMeans(); !wait.isEmpty())
        parts.append(wait);
    if (m_totals.selected > 1)
        //: totals line
        parts.append(tr("%Ln row(s) selected", nullptr, m_totals.selected));
    return parts.join(u"  ·  "_s);
}

void TotalsLine::setModel(models::TotalsModel *model, const ResourceSpec &spec)
{
    m_model = model;
    m_spec = &spec;
    if (model)
        connect(model, &models::TotalsModel::shownChanged, this, &TotalsLine::refreshAmounts);
    refreshAmounts();
}

//! "Net", "Sum of Current balance": the column is named where there are several to choose from.
QString TotalsLine::leadText() const
{
    const models::MoneyTotals &money = m_model->shown().money.front();
    return TotalsText::lead(money.isDirected, m_totals.canLoadMore);
}

void TotalsLine::refreshAmounts()
{
    if (!m_model || m_model->shown().money.empty()) {
        m_strip->hide();
    } else {
        m_strip->setAmounts(leadText(),
                            TotalsText::amounts(m_model->shown().money.front(), models::CellFormatter()));
        m_old.stop();
        if (m_popup)
            m_popup->setTotals(leadText(), m_model->shown());
    }
    placeStrip();
}

void TotalsLine::checkAge()
{
    if (m_model && !m_model->isShownCurrent())
        m_strip->setPending();
}

//! One line where everything fits, with in and out of every currency; else the sums have a line of their own.
void TotalsLine::placeStrip()
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right() + m_counts->sizeHint().width() + 5 * m_first->spacing();
    for (QWidget *part : {static_cast<QWidget *>(m_load), static_cast<QWidget *>(m_notesIcon),
                          static_cast<QWidget *>(m_notes)})
        if (!part->isHidden())
            needed += part->sizeHint().width();
    const bool isSecond = !m_strip->isHidden() && needed + m_strip->fullWidth() > width();
    if (isSecond == (m_second->count() > 0))
        return;
    if (isSecond) {
        m_first->removeWidget(m_strip);
        m_second->addWidget(m_strip);
    } else {
        m_second->removeWidget(m_strip);
        m_first->insertWidget(3, m_strip);
    }
}

void TotalsLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeStrip();
}

void TotalsLine::showBreakdown()
{
    m_popup = new TotalsPopup(m_theme, *m_spec, this);
    m_popup->setTotals(leadText(), m_model->shown());
    m_popup->setColumns(m_model->moneyColumns(), m_model->moneyColumn());
    connect(m_popup, &TotalsPopup::columnChosen, this, &TotalsLine::chooseColumn);
    m_popup->showAbove(*m_strip);
}

void TotalsLine::fillMenu(QMenu &menu)
{
    if (!m_model || m_model->moneyColumns().size() < 2)
        return;
    menu.addSeparator();
    auto *group = new QActionGroup(&menu);
    const auto named = models::columnFields(*m_spec);
    for (const int column : m_model->moneyColumns()) {
        QString label = models::CellFormatter::label(*m_spec, *named[static_cast<std::size_t>(column)]);
        //: context menu of sums: adds up this column, %1 its name
        QAction *choice = menu.addAction(tr("Add up: %1").arg(label.replace(u'&', u"&&"_s)));
        choice->setCheckable(true);
        choice->setChecked(column == m_model->moneyColumn());
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, column] { chooseColumn(column); });
    }
}

void TotalsLine::chooseColumn(int column)
{
    m_model->setMoneyColumn(column);
    Q_EMIT moneyColumnChosen();
}

void TotalsLine::retranslate()
{
    setTotals(m_totals);
    refreshAmounts();
}

QString TotalsLine::text() const
{
    return m_counts->text();
}

} // namespace vinculo::ui
