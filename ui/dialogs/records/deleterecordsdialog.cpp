// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/records/deleterecordsdialog.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/text/environmenttext.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

using models::DeleteRecordsFlow;
using State = DeleteRecordsFlow::State;

namespace {

constexpr int kDelaySeconds = 10;
constexpr qsizetype kMostNames = 200; //!< more nobody reads; the number is in the heading

} // namespace

DeleteRecordsDialog::DeleteRecordsDialog(Theme &theme, const Profile &profile, DeleteRecordsFlow &flow,
                                         QStringList names, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_flow(flow)
    , m_names(std::move(names))
    , m_environment(profile.environment)
{
    setObjectName(u"deleteRecordsDialog"_s);
    setIconName(u"erase"_s, Theme::Role::Problem);
    m_notice = new NoticeLine(theme, this);
    body()->addWidget(m_notice);
    m_progress = new ProgressLine(theme, this);
    body()->addWidget(m_progress);
    m_error = new ErrorPane(theme, this);
    body()->addWidget(m_error);
    m_what = addText(WordLabel::Look::Body);
    m_list = new QListWidget(this);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setMaximumHeight(7 * Theme::rowHeight(Theme::Density::Compact));
    body()->addWidget(m_list);
    m_confirm = new QLineEdit(this);
    m_confirm->setObjectName(u"deleteRecordsConfirm"_s);
    m_confirm->setMaxLength(16);
    m_confirmRow = new FieldRow(theme, m_confirm, this);
    body()->addWidget(m_confirmRow);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"deleteRecordsCancel"_s);
    m_delete = addButton(QDialogButtonBox::AcceptRole, Emphasis::Danger);
    m_delete->setObjectName(u"deleteRecordsNow"_s);
    connect(m_confirm, &QLineEdit::textChanged, this, [this] { showState(); });
    connect(m_error, &ErrorPane::heightChanged, this, &DeleteRecordsDialog::fitHeight);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_flow.state() == State::Running)
            m_flow.stop();
        else
            reject();
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (m_flow.state() == State::Ready && typedRight())
            m_flow.confirm(std::chrono::seconds(kDelaySeconds));
    });
    connect(&flow, &DeleteRecordsFlow::stateChanged, this, &DeleteRecordsDialog::onStateChanged);
    connect(&flow, &DeleteRecordsFlow::countdownChanged, this, [this] { showState(); });
    connect(&flow, &DeleteRecordsFlow::progressed, this, [this] { showState(); });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] { showNotice(); });
    refreshTexts();
    disarmReturn();
    m_cancel->setFocus();
}

bool DeleteRecordsDialog::needsTyping() const
{
    return m_environment == Environment::Production || m_flow.ids().size() > 1;
}

QString DeleteRecordsDialog::wantedText() const
{
    return m_flow.ids().size() > 1 ? QString::number(m_flow.ids().size()) : m_flow.ids().value(0).right(6);
}

bool DeleteRecordsDialog::typedRight() const
{
    return !needsTyping() || m_confirm->text().trimmed().compare(wantedText(), Qt::CaseInsensitive) == 0;
}

QString DeleteRecordsDialog::nameOf(qsizetype i) const
{
    const QString name = m_names.value(i);
    const QString end = m_flow.ids().value(i).right(6);
    //: a record in a list: %1 its name, %2 the end of its id
    return name.isEmpty() ? end : tr("%1 (…%2)").arg(name, end);
}

QString DeleteRecordsDialog::headingText() const
{
    const QString kind = models::CellFormatter::title(m_flow.resource());
    const QString count = QLocale().toString(m_flow.ids().size());
    switch (m_flow.state()) {
    case State::Running:
        //: %1 kind of record, plural
        return tr("%1: erasing at Belvo").arg(kind);
    case State::Done:
    case State::Stopped:
    case State::Failed:
        //: %1 kind of record, %2 how many were erased, %3 of how many
        return tr("%1: %2 of %3 erased at Belvo").arg(kind, QLocale().toString(m_flow.deletedCount()), count);
    case State::Ready:
    case State::CountingDown:
    case State::Cancelled:
        break;
    }
    if (m_flow.ids().size() == 1)
        //: %1 kind of record, plural; %2 the name of one
        return tr("%1: erase %2 at Belvo?").arg(kind, nameOf(0));
    //: %1 kind of record, plural; %2 a number
    return tr("%1: erase %2 records at Belvo?").arg(kind, count);
}

void DeleteRecordsDialog::retranslate()
{
    setHeading(headingText());
    m_what->setText(
        tr("Belvo erases these records. The link stays, and a later update may fetch the same data "
           "again. This cannot be undone."));
    m_list->setAccessibleName(tr("Records to erase"));
    m_confirmRow->setLabel(m_flow.ids().size() > 1
                               ? tr("Type %1, the number of records, to confirm").arg(wantedText())
                               : tr("Type %1, the end of the id, to confirm").arg(wantedText()));
    m_confirmRow->setHint(m_environment == Environment::Production
                              ? tr("This is Production: the data belongs to a real customer.")
                              : QString());
    m_error->retranslate();
    fillList();
    showState();
}

void DeleteRecordsDialog::fillList()
{
    m_list->clear();
    const bool isOver = m_flow.state() != State::Ready && m_flow.state() != State::CountingDown;
    if (isOver) {
        for (const DeleteRecordsFlow::Failure &failure : m_flow.failures())
            //: a record that was not erased: %1 which, %2 a sentence that says why
            m_list->addItem(
                tr("%1: %2").arg(nameOf(m_flow.ids().indexOf(failure.id)), errorText(failure.error).what));
        return;
    }
    const qsizetype shown = std::min(m_flow.ids().size(), kMostNames);
    for (qsizetype i = 0; i < shown; ++i)
        m_list->addItem(nameOf(i));
    if (shown < m_flow.ids().size())
        m_list->addItem(tr("and %Ln more", nullptr, static_cast<int>(m_flow.ids().size() - shown)));
}

void DeleteRecordsDialog::onStateChanged()
{
    if (m_flow.state() == State::Running)
        m_clock.start();
    else
        m_clock.stop();
    refreshTexts();
    disarmReturn();
    m_cancel->setFocus();
}

QString DeleteRecordsDialog::runText() const
{
    const QString done =
        tr("%1 of %2 done.")
            .arg(QLocale().toString(m_flow.handledCount()), QLocale().toString(m_flow.ids().size()));
    const auto wait = m_flow.waiting();
    if (!wait)
        return done;
    //: Belvo limits the pace of deletions
    return done + u' ' +
           tr("Belvo allows five deletions a minute: next one in %Ln second(s).", nullptr,
              static_cast<int>(wait->count()));
}

void DeleteRecordsDialog::showNotice()
{
    switch (m_flow.state()) {
    case State::Ready:
    case State::Cancelled:
    case State::Failed:
        m_notice->setNotice(Tone::Neutral, {});
        break;
    case State::CountingDown:
        m_notice->setNotice(Tone::Attention, tr("Erasing in %Ln second(s). Nothing has been sent yet.",
                                                nullptr, m_flow.secondsLeft()));
        break;
    case State::Running:
        m_notice->setNotice(Tone::Neutral, runText());
        break;
    case State::Done:
        m_notice->setNotice(m_flow.failures().isEmpty() ? Tone::Ok : Tone::Attention,
                            m_flow.failures().isEmpty() ? tr("Erased: Belvo has confirmed every one.")
                                                        : tr("%Ln record(s) were not erased:", nullptr,
                                                             static_cast<int>(m_flow.failures().size())));
        break;
    case State::Stopped:
        m_notice->setNotice(Tone::Attention, tr("Stopped. The remaining records are still at Belvo."));
        break;
    }
}

void DeleteRecordsDialog::showState()
{
    const State state = m_flow.state();
    const bool isAsking = state == State::Ready;
    const bool isCounting = state == State::CountingDown;
    m_what->setVisible(isAsking);
    m_list->setVisible(m_list->count() > 0 &&
                       ((isAsking && m_flow.ids().size() > 1) || !m_flow.failures().isEmpty()));
    m_confirmRow->setVisible(isAsking && needsTyping());
    const double share =
        isCounting ? 1.0 - double(m_flow.secondsLeft()) / kDelaySeconds
                   : double(m_flow.handledCount()) / std::max<double>(1, double(m_flow.ids().size()));
    showProgress(*m_progress, isCounting || state == State::Running, share);
    m_error->setError(state == State::Failed ? m_flow.error() : std::nullopt);
    showNotice();
    m_delete->setVisible(isAsking);
    m_delete->setEnabled(isAsking && typedRight());
    //: %1 is the environment, so that nobody erases in the wrong one
    m_delete->setText(tr("&Erase at Belvo (%1)").arg(environmentName(m_environment)));
    m_cancel->setText(isCounting                ? tr("&Stop, keep the records")
                      : isAsking                ? tr("Cancel")
                      : state == State::Running ? tr("&Stop after this one")
                                                : tr("Close"));
}

void DeleteRecordsDialog::keyPressEvent(QKeyEvent *event)
{
    // Return presses nothing here, not even a button that some style made default
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    DialogFrame::keyPressEvent(event);
}

void DeleteRecordsDialog::done(int result)
{
    m_flow.cancel();
    DialogFrame::done(result);
}

} // namespace vinculo::ui
