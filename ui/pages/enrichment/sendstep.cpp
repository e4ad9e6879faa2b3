// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrichment/sendstep.h"

#include "models/enrichment/enrichmenttext.h"
#include "ui/dialogs/enrichment/sendowndatadialog.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/noticeline.h"
#include "ui/pages/enrichment/requestform.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::EnrichmentFlow;
using models::EnrichmentText;

namespace {

const QString kScope = u"enrichment"_s; //!< what is asked of RevealState
const QString kRequest = u"request"_s;

} // namespace

SendStep::SendStep(const PageContext &context, EnrichmentFlow &flow, QWidget *parent)
    : EnrichmentStep(context, flow, parent)
{
    build();
    connect(m_form, &RequestForm::optionsChanged, this,
            [this] { this->flow().setOptions(m_form->options()); });
    connect(m_form, &RequestForm::partChosen, this, [this](int part) { this->flow().setPart(part); });
    connect(m_show, &QCheckBox::toggled, this, &SendStep::keepRevealed);
    connect(m_show, &QCheckBox::toggled, this, &SendStep::showRequest);
    connect(&context.reveal, &models::RevealState::changed, this, [this] {
        if (!this->context().reveal.isRevealed(kScope, {}, kRequest)) // hidden with everything else
            m_show->setChecked(false);
    });
    m_revealed.setInterval(std::chrono::seconds(models::RevealState::kRevealSeconds) / 2);
    connect(&m_revealed, &QTimer::timeout, this, &SendStep::keepRevealed);
    connect(m_send, &QPushButton::clicked, this, &SendStep::send);
    connect(m_copy, &QPushButton::clicked, this, &SendStep::copyRequest);
}

SendStep::~SendStep()
{
    m_text->setModel(nullptr);
}

void SendStep::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    layout->setSpacing(Theme::space(2));
    m_form = new RequestForm(theme(), this);
    layout->addWidget(m_form);
    m_notice = new NoticeLine(theme(), this);
    layout->addWidget(m_notice);
    m_error = new ErrorPane(theme(), this);
    layout->addWidget(m_error);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(3));
    m_show = new QCheckBox(this);
    m_show->setObjectName(u"enrichmentShowRequest"_s);
    line->addWidget(m_show);
    m_size = new PlainLabel(this);
    m_size->setTextRole(theme(), Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_size->setElideMode(Qt::ElideRight);
    line->addWidget(m_size, 1);
    m_copy = new QPushButton(this);
    m_copy->setObjectName(u"enrichmentCopy"_s);
    line->addWidget(m_copy);
    m_send = new QPushButton(this);
    m_send->setObjectName(u"enrichmentSend"_s);
    m_send->setAutoDefault(true);
    m_send->setProperty(Theme::kPrimaryProperty, true);
    line->addWidget(m_send);
    layout->addLayout(line);
    m_progress = new ProgressLine(theme(), this);
    layout->addWidget(m_progress);
    m_text = new QListView(this);
    m_text->setObjectName(u"enrichmentRequestText"_s);
    m_text->setUniformItemSizes(true);
    m_text->setFont(theme().monospace());
    m_text->setTextElideMode(Qt::ElideNone);
    m_text->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_text->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_text, 1);
    layout->addStretch();
    flow().setOptions(m_form->options());
}

void SendStep::onFileChanged()
{
    m_form->setRequest(flow().spec());
}

QString SendStep::whyNot() const
{
    using State = EnrichmentFlow::State;
    const State state = flow().state();
    if (state == State::Empty || state == State::Unreadable)
        return tr("Choose a file first.");
    if (!flow().isSettled())
        return {};
    if (!flow().unmapped().isEmpty())
        return tr("Some values have no source yet.");
    if (flow().import().rows.empty())
        return tr("No line of the file can be sent.");
    if (context().profile.access == Access::ReadOnly)
        return tr("This profile may only read. Its access can be changed in the profile.");
    if (!flow().hasClient())
        return tr("There is no connection to Belvo.");
    return {}; // what is wrong with the choices stands beside them
}

void SendStep::send()
{
    if (context().profile.environment != Environment::Production) {
        flow().send();
        return;
    }
    auto *question = new SendOwnDataDialog(theme(), context().profile, EnrichmentText::title(flow().spec()),
                                           flow().sendableRows(), window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    // What was asked about is what is sent: anything that changes meanwhile takes the question away.
    connect(&flow(), &EnrichmentFlow::changed, question, &QDialog::reject);
    connect(question, &QDialog::accepted, this, [this, question] {
        question->disconnect(&flow());
        flow().disconnect(question);
        flow().send();
    });
    question->open();
}

//! As it is sent: nothing in it is masked, whatever is shown.
void SendStep::copyRequest()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(flow().body()));
    Q_EMIT handedOver({.kind = HandoverRecord::Kind::Copy,
                       .atMs = QDateTime::currentMSecsSinceEpoch(),
                       .resource = kScope,
                       .format = u"json"_s,
                       .rows = static_cast<qint64>(flow().sendableRows()),
                       .hasPersonalData = true});
    Q_EMIT message(tr("The request has been copied."));
}

//! The request is read for longer than one value; what hides everything must hide it all the same.
void SendStep::keepRevealed()
{
    if (m_show->isChecked()) {
        m_revealed.start();
        context().reveal.reveal(kScope, {}, kRequest);
    } else {
        m_revealed.stop();
        context().reveal.hide(kScope, {}, kRequest);
    }
}

void SendStep::showRequest()
{
    const bool isShown = m_show->isChecked();
    m_text->setVisible(isShown);
    m_lines.setText(isShown ? flow().body() : QByteArray());
    if (const int longest = m_lines.longestLine();
        longest >= 0) { // room for every line, without measuring all of them
        const QFontMetrics metrics = m_text->fontMetrics();
        const QString line = m_lines.index(longest).data().toString();
        m_text->setGridSize({metrics.horizontalAdvance(line) + Theme::space(4), metrics.lineSpacing() + 2});
    }
    if (isShown && !m_text->model())
        m_text->setModel(&m_lines);
}

QString SendStep::refusedLines() const
{
    constexpr qsizetype kMostLines = 20;
    const QList<int> lines = flow().refusedLines();
    if (lines.isEmpty())
        return {};
    const QLocale locale;
    QStringList numbers;
    for (const int line : lines.first(qMin(kMostLines, lines.size())))
        numbers << locale.toString(line);
    if (lines.size() > kMostLines) //: after a list of numbers of lines
        numbers << tr("and more");
    //: %1 numbers of lines
    return tr("Belvo refuses what is in these lines of the file: %1.").arg(numbers.join(u", "_s));
}

void SendStep::showOutcome()
{
    using State = EnrichmentFlow::State;
    const State state = flow().state();
    QString words = whyNot();
    Tone tone = Tone::Attention;
    if (state == State::Sending) {
        words = tr("Belvo is looking at the transactions. You can go on to other pages meanwhile.");
        tone = Tone::Neutral;
    } else if (state == State::Unknown && words.isEmpty()) {
        words = tr("No answer came. Belvo keeps nothing of such a call, so sending it again harms nobody, "
                   "but it may be "
                   "counted twice.");
    } else if (state == State::Failed && words.isEmpty()) {
        words = refusedLines();
    } else if (state == State::Done && words.isEmpty()) {
        words = tr("The answer is in the next step.");
        tone = Tone::Ok;
    }
    m_notice->setNotice(tone, words);
    m_error->setError(state == State::Failed ? flow().error() : std::nullopt);
}

void SendStep::refresh()
{
    using State = EnrichmentFlow::State;
    const bool isSending = flow().state() == State::Sending;
    m_form->setEnabled(!isSending);
    m_form->setParts(flow().parts(), flow().part(), flow().import().rows.size());
    m_form->setProblem(EnrichmentText::problem(flow().optionProblem()));
    showOutcome();
    m_send->setEnabled(flow().canSend() && context().profile.access != Access::ReadOnly);
    m_copy->setEnabled(!flow().body().isEmpty());
    m_show->setEnabled(!flow().body().isEmpty());
    const QLocale locale;
    if (flow().body().isEmpty())
        m_size->setText({});
    else //: %1 number of transactions, %2 size such as "12 kB"
        m_size->setText(
            tr("Transactions: %1 · %2")
                .arg(locale.toString(qlonglong(flow().sendableRows())),
                     locale.formattedDataSize(flow().body().size(), 1, QLocale::DataSizeSIFormat)));
    if (isSending)
        m_progress->start();
    else
        m_progress->stop();
    // While it was disabled the focus went elsewhere.
    if (std::exchange(m_wasSending, isSending) && !isSending && m_send->isVisible() && m_send->isEnabled())
        m_send->setFocus(Qt::OtherFocusReason);
    showRequest();
}

void SendStep::focusFirst()
{
    if (m_send->isEnabled())
        m_send->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

void SendStep::retranslate()
{
    m_form->setRequest(flow().spec());
    m_form->retranslate();
    m_show->setText(tr("&Show the request, personal data included"));
    m_copy->setText(tr("Cop&y the request"));
    m_send->setText(tr("&Send to Belvo"));
    m_text->setAccessibleName(tr("The request as it is sent"));
    m_error->retranslate();
    refresh();
}

} // namespace vinculo::ui
