// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explain/explainpage.h"

#include "models/explain/knownrecords.h"
#include "models/explain/recogniser.h"
#include "models/people/peopledirectory.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/accesskeys.h"
#include "ui/dialogs/frame/card.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/pages/explain/customerwords.h"
#include "ui/pages/explain/explaintext.h"
#include "ui/pages/explain/findingcard.h"
#include "ui/pages/explain/pastefield.h"
#include "ui/text/textlanguage.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/toast.h"

#include <QAccessible>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::PastedFact;
using models::PastedKind;
using models::PastedText;

namespace {

constexpr qsizetype kLongestInHistory = 4000; //!< longer texts are not kept for going back

QString droppedFile(const QMimeData &data)
{
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

ExplainPage::ExplainPage(const PageContext &context, storage::Journal &journal, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_journal(journal)
    , m_job([this](Outcome outcome) { onOutcome(std::move(outcome)); })
{
    build();
    buildAnswer();
    connectAll();
    setAcceptDrops(true);
    retranslate();
}

ExplainPage::~ExplainPage() = default;

QString ExplainPage::title()
{
    //: page where errors are pasted and explained, in the navigation: at most 14 letters
    return tr("Explain");
}

PageState ExplainPage::placeFor(const QString &text)
{
    return {.page = u"explain"_s, .filters = {}, .quickFilter = text};
}

QString ExplainPage::pageId() const
{
    return u"explain"_s;
}

void ExplainPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(m_context.theme, this);
    layout->addWidget(m_header);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    top->setSpacing(Theme::space(2));
    m_field = new PasteField(this);
    m_field->setObjectName(u"explainField"_s);
    m_field->setFont(m_context.theme.monospace());
    top->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    for (auto &[button, name] : {std::pair(&m_paste, u"explainPaste"_s), std::pair(&m_open, u"explainOpen"_s),
                                 std::pair(&m_clear, u"explainClear"_s)}) {
        *button = new QPushButton(this);
        (*button)->setObjectName(name);
        buttons->addWidget(*button);
    }
    m_note = new PlainLabel(this);
    m_note->setTextRole(m_context.theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_note->setElideMode(Qt::ElideMiddle);
    buttons->addWidget(m_note, 1);
    top->addLayout(buttons);
    layout->addLayout(top);
    m_stack = new QStackedWidget(this);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    m_pane = new StatePane(m_context.theme, m_stack);
    m_stack->addWidget(m_pane);
    layout->addWidget(m_stack, 1);
    m_toast = new Toast(m_context.theme, this);
}

QPlainTextEdit *ExplainPage::addReadOnly(QVBoxLayout &layout, int lines)
{
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(m_context.theme.monospace());
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + Theme::space(4));
    layout.addWidget(text);
    return text;
}

void ExplainPage::buildRecords(QWidget &answer)
{
    m_recordsCard = new Card(m_context.theme, &answer);
    auto *records = new QVBoxLayout(m_recordsCard);
    records->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    m_recordsTitle = new WordLabel(m_context.theme, WordLabel::Look::Section, m_recordsCard);
    m_records = new FactList(m_context.theme, m_recordsCard);
    m_records->setContentsMargins(-Theme::space(2), 0, -Theme::space(2), 0);
    records->addWidget(m_recordsTitle);
    records->addWidget(m_records);
}

void ExplainPage::buildAnswer()
{
    m_area = new QScrollArea(m_stack);
    m_area->setObjectName(u"explainAnswer"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *answer = new QWidget;
    auto *layout = new QVBoxLayout(answer);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(4));
    layout->setSpacing(Theme::space(3));
    m_kind = new WordLabel(m_context.theme, WordLabel::Look::Strong, answer);
    m_kind->setObjectName(u"explainKind"_s);
    m_confidence = new WordLabel(m_context.theme, WordLabel::Look::Secondary, answer);
    m_problem = new ErrorPane(m_context.theme, answer);
    m_findingsLayout = new QVBoxLayout;
    m_findingsLayout->setSpacing(Theme::space(3));
    m_more = new WordLabel(m_context.theme, WordLabel::Look::Secondary, answer);
    m_words = new CustomerWords(m_context.theme, answer);
    buildRecords(*answer);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_confidence, m_problem})
        layout->addWidget(part);
    layout->addLayout(m_findingsLayout);
    for (QWidget *part : std::initializer_list<QWidget *>{m_more, m_words, m_recordsCard})
        layout->addWidget(part);
    auto *head = new QHBoxLayout;
    m_detailsTitle = new WordLabel(m_context.theme, WordLabel::Look::Section, answer);
    m_copyDetails = new QPushButton(answer);
    m_copyDetails->setObjectName(u"explainCopyDetails"_s);
    m_copyDetails->setIcon(m_context.theme.icon(u"copy"_s));
    head->addWidget(m_detailsTitle, 1);
    head->addWidget(m_copyDetails);
    layout->addLayout(head);
    m_details = addReadOnly(*layout, 6);
    m_details->setObjectName(u"explainDetails"_s);
    m_rawToggle = new QToolButton(answer);
    m_rawToggle->setObjectName(u"explainRawToggle"_s);
    m_rawToggle->setCheckable(true);
    m_rawToggle->setAutoRaise(true);
    m_rawToggle->setFocusPolicy(Qt::StrongFocus);
    m_rawToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_rawToggle, 0, Qt::AlignLeft);
    m_raw = addReadOnly(*layout, 10);
    m_raw->setObjectName(u"explainRaw"_s);
    layout->addStretch(1);
    m_area->setWidget(answer);
    answer->setAutoFillBackground(false);
    m_stack->addWidget(m_area);
    foldRaw(false);
}

void ExplainPage::connectAll()
{
    constexpr int kTypingPauseMs = 250;
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this,
            [this] { start(models::pasted::fromText(m_field->toPlainText())); });
    connect(m_field, &QPlainTextEdit::textChanged, this, &ExplainPage::onTyped);
    connect(m_field, &PasteField::pasted, this, [this] {
        m_typing.stop(); // nobody is typing
        start(models::pasted::fromText(m_field->toPlainText()));
    });
    connect(m_field, &PasteField::longTextPasted, this, &ExplainPage::explain);
    connect(m_field, &PasteField::fileDropped, this, &ExplainPage::openFile);
    connect(m_paste, &QPushButton::clicked, this, [this] {
        clear();
        m_field->paste();
    });
    connect(m_open, &QPushButton::clicked, this, &ExplainPage::chooseFile);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        focusTable();
    });
    connect(m_words, &CustomerWords::copied, this,
            [this] { m_toast->tell(tr("The words for the customer are copied.")); });
    connect(m_records, &FactList::activated, this, &ExplainPage::open);
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_details->toPlainText());
        m_toast->tell(tr("The details are copied."));
    });
    connect(m_rawToggle, &QToolButton::toggled, this, &ExplainPage::foldRaw);
    connect(&m_context.people, &models::PeopleDirectory::peopleChanged, this, [this] {
        const std::vector<models::Finding> before = m_ofRecords;
        lookUpRecords();
        m_ofRecords == before ? showRecords() : refresh(); // a language that was chosen stays
    });
}

void ExplainPage::explain(const QString &text)
{
    const QScopedValueRollback guard(m_isSetting, true);
    m_typing.stop();
    m_file.clear();
    if (text.size() > PasteField::kMostShown) {
        m_field->showBeginning(text);
    } else {
        m_field->clearAll();
        m_field->setPlainText(text);
    }
    start(models::pasted::fromText(text));
}

void ExplainPage::openFile(const QString &path)
{
    m_typing.stop();
    m_file = QFileInfo(path).fileName();
    m_job.start([path](const std::atomic_bool &) -> std::optional<Outcome> {
        auto text = models::pasted::fromFile(path);
        if (!text)
            return Outcome{.text = {}, .explanation = {}, .error = text.error(), .isFile = true};
        models::Explanation explanation = models::recognise(*text);
        return Outcome{
            .text = std::move(*text), .explanation = std::move(explanation), .error = {}, .isFile = true};
    });
}

void ExplainPage::start(PastedText text)
{
    m_job.start([text = std::move(text)](const std::atomic_bool &) -> std::optional<Outcome> {
        return Outcome{.text = text, .explanation = models::recognise(text), .error = {}};
    });
}

void ExplainPage::onTyped()
{
    if (m_isSetting)
        return;
    m_file.clear();
    m_typing.start();
}

void ExplainPage::onOutcome(Outcome outcome)
{
    m_text = std::move(outcome.text);
    m_explanation = std::move(outcome.explanation);
    m_error = std::move(outcome.error);
    if (outcome.isFile) {
        const QScopedValueRollback guard(m_isSetting, true);
        m_field->showBeginning(explaintext::raw(m_text.text));
    }
    m_calls.clear();
    m_isSilent = m_explanation.findings.empty();
    lookUpRecords();
    askJournal();
    refresh();
    m_area->verticalScrollBar()->setValue(0);
    Q_EMIT statusChanged();
    QAccessibleEvent event(m_kind, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

//! A text that only names records tells nothing of them; what the kept lists say does.
void ExplainPage::lookUpRecords()
{
    m_ofRecords.clear();
    if (m_isSilent)
        m_ofRecords = models::findingsOfRecords(m_explanation, m_context.people.people(),
                                                QDateTime::currentDateTimeUtc());
}

//! Request ids are looked up among the calls this program has made.
void ExplainPage::askJournal()
{
    constexpr std::size_t kMostLookups = 10;
    m_lookups.clear();
    for (const PastedFact &fact : m_explanation.facts) {
        const bool mayBe = fact.kind == PastedFact::Kind::RequestId || fact.kind == PastedFact::Kind::AnyId;
        if (!mayBe || m_lookups.size() >= kMostLookups)
            continue;
        // Belvo writes them in small letters; mail programs and people do not always.
        m_lookups.push_back(m_journal.byRequestId(fact.value.toLower())
                                .then(this, [this](const Result<QList<storage::JournalEntry>> &found) {
                                    if (found && !found->isEmpty())
                                        onCallFound(found->constFirst());
                                }));
    }
}

void ExplainPage::onCallFound(const storage::JournalEntry &entry)
{
    m_calls.append(explaintext::call(entry));
    // An id alone says nothing; our own record of the call does.
    if (m_explanation.findings.empty() && entry.call.failed) {
        const ApiError error = errorOf(entry.call);
        models::Finding finding;
        finding.code = error.code;
        finding.httpStatus = error.httpStatus;
        finding.guidance = guidanceFor(error);
        m_explanation.findings.push_back(std::move(finding));
    }
    refresh();
}

const Guidance *ExplainPage::guidanceForCustomer() const
{
    const Guidance *first = nullptr;
    for (const auto *findings : {&m_explanation.findings, &m_ofRecords}) {
        for (const models::Finding &finding : *findings) {
            if (finding.guidance && finding.guidance->lane == ErrorLane::EndUser)
                return finding.guidance;
            if (!first)
                first = finding.guidance;
        }
    }
    return first;
}

void ExplainPage::showFindings()
{
    const bool isCall =
        m_explanation.kind != PastedKind::Webhook && m_explanation.kind != PastedKind::LinkRecord;
    const auto told = static_cast<qsizetype>(m_explanation.findings.size());
    std::vector<models::Finding> findings = m_explanation.findings;
    findings.insert(findings.end(), m_ofRecords.begin(), m_ofRecords.end());
    const auto count = static_cast<qsizetype>(findings.size());
    while (m_findings.size() < count) {
        auto *card = new FindingCard(m_context.theme, m_area->widget());
        m_findingsLayout->addWidget(card);
        m_findings.append(card);
    }
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        if (i < count)
            m_findings.at(i)->setFinding(findings[static_cast<std::size_t>(i)], isCall && i < told);
        m_findings.at(i)->setVisible(i < count);
    }
    m_more->setText(m_explanation.hasMoreFindings
                        ? tr("There are more kinds of errors in this text than are shown.")
                        : QString());
    m_more->setVisible(m_explanation.hasMoreFindings);
}

void ExplainPage::showRecords()
{
    const QList<models::FactLine> lines = m_calls + explaintext::records(m_explanation, m_context.people);
    m_records->setFacts(lines);
    m_recordsCard->setVisible(!lines.isEmpty());
}

void ExplainPage::refresh()
{
    const bool isEmpty = m_explanation.kind == PastedKind::Nothing && !m_error;
    m_clear->setEnabled(!isEmpty);
    showNote();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_pane) : m_area);
    if (isEmpty)
        return;
    m_kind->setText(m_error ? QString() : explaintext::kind(m_explanation));
    m_kind->setVisible(!m_error);
    m_confidence->setText(
        m_explanation.kind == PastedKind::Unknown || m_explanation.kind == PastedKind::OtherJson
            ? tr("Paste the whole answer of the API if you can: its code and its message say "
                 "what has happened.")
            : explaintext::confidence(m_explanation));
    m_confidence->setVisible(!m_confidence->text().isEmpty());
    m_problem->setError(m_error);
    showFindings();
    QString institution = m_explanation.fact(PastedFact::Kind::InstitutionName);
    QString technical = m_explanation.fact(PastedFact::Kind::Institution);
    if (technical.isEmpty() && m_isSilent)
        technical = models::institutionOfRecords(m_explanation, m_context.people.people());
    if (institution.isEmpty())
        institution = technical;
    const QString language = explaintext::languageOf(technical);
    m_words->setGuidance(guidanceForCustomer(), institution, language.isEmpty() ? textLanguage() : language);
    showRecords();
    m_details->setPlainText(explaintext::details(m_explanation));
    const bool hasDetails = !m_details->toPlainText().isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_detailsTitle, m_details, m_copyDetails})
        part->setVisible(hasDetails);
    m_raw->setPlainText(explaintext::raw(m_text.text));
    m_rawToggle->setVisible(!m_text.text.isEmpty());
    foldRaw(m_rawToggle->isChecked() && !m_text.text.isEmpty());
}

//! What one has to know of the text: which file, what was left out, how it was read.
void ExplainPage::showNote()
{
    QStringList notes;
    if (!m_file.isEmpty())
        notes << models::CellFormatter::visible(m_file);
    if (m_text.isCut)
        notes << tr("Only the first megabyte was read.");
    if (m_field->isReadOnly() && m_text.text.size() > PasteField::kMostShown)
        notes << tr("The field shows the beginning.");
    if (m_text.isEncodingGuessed)
        notes << tr("No UTF-8: letters with accents may be wrong.");
    m_note->setText(notes.join(u" · "_s));
}

void ExplainPage::clear()
{
    const QScopedValueRollback guard(m_isSetting, true);
    m_typing.stop();
    m_job.cancel();
    m_lookups.clear();
    m_field->clearAll();
    m_file.clear();
    m_text = {};
    m_explanation = {};
    m_error.reset();
    m_ofRecords.clear();
    m_calls.clear();
    m_rawToggle->setChecked(false);
    refresh();
    Q_EMIT statusChanged();
}

void ExplainPage::chooseFile()
{
    auto *question = new QFileDialog(this, tr("Choose a file to explain"),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    question->setObjectName(u"explainFile"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setFileMode(QFileDialog::ExistingFile);
    connect(question, &QFileDialog::fileSelected, this, &ExplainPage::openFile);
    question->open();
}

void ExplainPage::open(int record)
{
    const models::RowsTarget target = m_records->facts().value(record).target;
    if (target.page.isEmpty())
        return;
    const bool isLink = target.page == "links"_L1 && target.filters.constFirst().key == "id"_L1;
    Q_EMIT placeRequested({.page = target.page,
                           .filters = target.filters,
                           .quickFilter = target.query,
                           .recordId = isLink ? target.filters.constFirst().values.value(0) : QString()});
}

void ExplainPage::foldRaw(bool isOpen)
{
    m_rawToggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_raw->setVisible(isOpen);
}

void ExplainPage::focusTable()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

PageState ExplainPage::state() const
{
    const bool isKept = m_file.isEmpty() && !m_field->isReadOnly() && m_text.text.size() <= kLongestInHistory;
    return {.page = pageId(), .filters = {}, .quickFilter = isKept ? m_text.text : QString()};
}

void ExplainPage::restore(const PageState &state)
{
    if (!state.quickFilter.isEmpty() && state.quickFilter != m_text.text)
        explain(state.quickFilter);
}

PageStatus ExplainPage::status() const
{
    //: state of the page in the status line: no data is sent
    return {.text = tr("Explained on this computer; nothing is sent")};
}

void ExplainPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExplainPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    path.isEmpty() ? explain(event->mimeData()->text()) : openFile(path);
    event->acceptProposedAction();
}

void ExplainPage::retranslate()
{
    m_header->setTitle(title());
    m_field->setPlaceholderText(tr("Paste an error, a webhook, an address, lines of a log or an id"));
    m_field->setAccessibleName(tr("Text to explain"));
    //: button: pastes what was copied
    m_paste->setText(tr("&Paste"));
    m_open->setText(tr("&Open a file…"));
    //: button: empties the field
    m_clear->setText(tr("C&lear"));
    m_pane->show(
        {.icon = u"explain"_s,
         .sentence = tr("Paste anything you were sent about an error."),
         .hint = tr("The answer of a call, a webhook, the address a customer landed on, lines of a log, a "
                    "request id or the id of a link: you read what it is, who has to act, what to do now "
                    "and what to tell the customer. Nothing leaves this computer.")});
    m_recordsTitle->setText(tr("In your records"));
    m_detailsTitle->setText(tr("What it says"));
    m_details->setAccessibleName(tr("What it says"));
    //: button: copies codes, ids and the server's words
    m_copyDetails->setText(tr("Copy &details"));
    //: folds open the text as it was pasted
    m_rawToggle->setText(tr("The text as it came"));
    m_raw->setAccessibleName(tr("The text as it came"));
    m_words->retranslate();
    m_records->retranslate();
    m_problem->retranslate();
    refresh();
    assignPageAccessKeys(*this);
}

} // namespace vinculo::ui
