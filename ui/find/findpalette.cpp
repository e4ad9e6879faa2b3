// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findpalette.h"

#include "ui/find/announce.h"
#include "ui/find/finddelegate.h"
#include "ui/find/findtext.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kRadius = 8;
constexpr int kSmallIcon = 16;
constexpr std::chrono::milliseconds kRest{700};

} // namespace

FindPalette::FindPalette(Theme &theme, models::FindSession &session, QWidget &window, const QWidget &anchor)
    : QFrame(&window)
    , m_theme(theme)
    , m_session(session)
    , m_window(window)
    , m_anchor(&anchor)
    , m_field(new QLineEdit(this))
    , m_body(new QWidget(this))
    , m_list(new QListView(m_body))
    , m_footer(new QWidget(this))
{
    hide();
    setObjectName(u"findPalette"_s);
    build();
    connectAll();
    retranslate();
}

void FindPalette::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(1));
    layout->setSpacing(0);
    m_field->setObjectName(u"findField"_s);
    QFont large = m_theme.font(Theme::TextSize::Section);
    large.setWeight(QFont::Normal);
    m_field->setFont(large);
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(400);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_searchIcon = m_field->addAction(m_theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(m_field->fontMetrics().height() + Theme::space(4));
    layout->addWidget(m_field);
    m_warning = new QWidget(this);
    auto *warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(Theme::space(2), 0, 0, 0);
    warning->setSpacing(0);
    m_warningIcon = new PlainLabel(m_warning);
    m_digits = addNote(Theme::Role::Attention);
    warning->addWidget(m_warningIcon);
    warning->addWidget(m_digits, 1);
    layout->addWidget(m_warning);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, Theme::space(1), 0, Theme::space(1));
    body->setSpacing(0);
    m_list->setObjectName(u"findList"_s);
    m_list->setModel(&m_session.model());
    m_list->setItemDelegate(new FindDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->setMinimumHeight(0);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    body->addWidget(m_list, 1);
    m_nothing = addNote(Theme::Role::Text);
    m_whatNow = addNote(Theme::Role::Secondary);
    body->addWidget(m_nothing);
    body->addWidget(m_whatNow);
    layout->addWidget(m_body, 1);
    m_belvo = addNote(Theme::Role::Secondary);
    layout->addWidget(m_belvo);
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(1));
    footer->setSpacing(Theme::space(4));
    for (PlainLabel **label : {&m_count, &m_coverage, &m_keys}) {
        *label = new PlainLabel(m_footer);
        (*label)->setTextRole(m_theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    }
    m_coverage->setElideMode(Qt::ElideRight);
    footer->addWidget(m_count);
    footer->addWidget(m_coverage, 1);
    footer->addWidget(m_keys);
    layout->addWidget(m_footer);
}

PlainLabel *FindPalette::addNote(Theme::Role role)
{
    auto *note = new PlainLabel(this);
    note->setTextRole(m_theme, role);
    note->setWordWrap(true);
    note->setContentsMargins(Theme::space(2), Theme::space(1), Theme::space(2), Theme::space(1));
    note->hide();
    return note;
}

void FindPalette::connectAll()
{
    connect(m_field, &QLineEdit::textChanged, this, &FindPalette::onTyped);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        accept(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    connect(&m_session, &models::FindSession::statusChanged, this, &FindPalette::onRows);
    connect(&m_theme, &Theme::changed, this, &FindPalette::onTheme);
    onTheme();
    m_speak.setSingleShot(true);
    m_speak.setInterval(kRest);
    connect(&m_speak, &QTimer::timeout, this, [this] {
        const models::FindStatus status = m_session.status();
        const QString nothing = FindText::nothingFound(status);
        say(nothing.isEmpty() ? FindText::count(status) : nothing);
    });
}

void FindPalette::open(const QString &text)
{
    if (isHidden()) {
        m_before = QApplication::focusWidget();
        qApp->installEventFilter(this);
    }
    if (isHidden() || !text.isEmpty())
        m_field->setText(text);
    m_session.setText(m_field->text());
    onRows();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty())
        m_field->selectAll();
    else
        m_field->setCursorPosition(static_cast<int>(text.size()));
}

void FindPalette::close()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason); // before hiding, or Qt looks for a next widget itself
    leave();
}

//! What was typed is about somebody: it does not stay.
void FindPalette::leave()
{
    qApp->removeEventFilter(this);
    m_speak.stop();
    m_before.clear();
    m_said.clear();
    hide();
    m_session.stop();
    const QSignalBlocker blocker(m_field);
    m_field->setText({}); // also takes away what Ctrl+Z would bring back
}

void FindPalette::onTyped()
{
    if (isHidden())
        return;
    m_session.setText(m_field->text());
}

//! The first result is the one Enter opens, until another one is chosen; results that come later do not
//! change it.
void FindPalette::onRows()
{
    if (!m_session.model().hit(m_list->currentIndex().row()))
        choose(m_session.model().firstHit());
    refresh();
    // Never put off: the index may grow for minutes.
    if (isVisible() && !m_speak.isActive())
        m_speak.start();
}

void FindPalette::choose(int row)
{
    m_session.model().setPinned(row);
    const QModelIndex index = m_session.model().index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    // The heading above the first result belongs to it.
    if (row == m_session.model().firstHit())
        m_list->scrollToTop();
    else
        m_list->scrollTo(index);
}

void FindPalette::step(int count)
{
    const int current = m_list->currentIndex().row();
    choose(m_session.model().step(current, count));
    if (const QModelIndex index = m_list->currentIndex(); index.isValid())
        announce(*m_list, index.data(Qt::AccessibleTextRole).toString());
}

void FindPalette::accept(bool link)
{
    const models::FindHit *hit = m_session.model().hit(m_list->currentIndex().row());
    if (!hit)
        return m_session.askNow();
    if (!hit->isUsable)
        return announce(*m_list, hit->whyNot);
    if (hit->kind == models::FindKind::Tip)
        return m_field->setText(hit->target.id + u' ');
    const models::FindHit chosenHit = *hit;
    m_session.remember(chosenHit);
    close();
    Q_EMIT chosen(chosenHit, link);
}

int FindPalette::pageStep() const
{
    constexpr int kRowAtMost = 48;
    return qMax(1, m_list->height() / kRowAtMost - 1);
}

//! Keys that work in the list while the focus is in the field.
bool FindPalette::isOurs(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        return !key.modifiers().testFlag(Qt::ShiftModifier);
    default:
        return false;
    }
}

bool FindPalette::handleKey(const QKeyEvent &key)
{
    const models::FindModel &model = m_session.model();
    const bool isControl = key.modifiers().testFlag(Qt::ControlModifier);
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-pageStep());
        return true;
    case Qt::Key_PageDown:
        step(pageStep());
        return true;
    case Qt::Key_Home: // first to the beginning of the text
        if (!isControl && m_field->cursorPosition() > 0)
            return false;
        step(-model.rowCount());
        return true;
    case Qt::Key_End:
        if (!isControl && m_field->cursorPosition() < m_field->text().size())
            return false;
        step(model.rowCount());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept(isControl);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool FindPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && !isHidden())
        place();
    if (event->type() == QEvent::MouseButtonPress && !isHidden()) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == &m_window && widget != this && !isAncestorOf(widget))
            close();
        return false;
    }
    if (watched != m_field)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: // or a shortcut of the window would take them
        if (isOurs(*static_cast<QKeyEvent *>(event)))
            event->accept();
        return false;
    case QEvent::KeyPress:
        return isOurs(*static_cast<QKeyEvent *>(event)) && handleKey(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (!isHidden() && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            leave();
        return false;
    }
    default:
        return false;
    }
}

void FindPalette::refresh()
{
    const models::FindStatus status = m_session.status();
    const auto show = [](PlainLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_digits, FindText::checkDigits(status));
    m_warning->setVisible(!m_digits->isHidden());
    show(m_nothing, FindText::nothingFound(status));
    show(m_whatNow, FindText::whatNow(status));
    show(m_belvo, FindText::belvo(status));
    show(m_count, FindText::count(status));
    m_coverage->setText(FindText::coverage(status));
    m_keys->setText(FindText::keys(status.mode));
    m_list->setVisible(m_session.model().rowCount() > 0);
    place();
    if (m_list->currentIndex().row() == m_session.model().firstHit())
        m_list->scrollToTop();
}

int FindPalette::rowsHeight() const
{
    int height = 0;
    QStyleOptionViewItem option;
    option.rect.setWidth(m_list->width());
    for (int row = 0; row < m_session.model().rowCount() && height < m_window.height(); ++row)
        height += m_list->itemDelegate()->sizeHint(option, m_session.model().index(row)).height();
    return height;
}

//! As high as the results need and no higher than six tenths of the window.
void FindPalette::place()
{
    if (!m_anchor)
        return; // the window is going
    const int width = qMin(kWidth, m_window.width() - Theme::space(8));
    const int most = m_window.height() * 6 / 10;
    const int rows = m_list->isHidden() ? 0 : rowsHeight();
    int height = layout()->contentsMargins().top() + layout()->contentsMargins().bottom() +
                 m_field->minimumHeight() + m_footer->sizeHint().height() + rows +
                 m_body->layout()->contentsMargins().top() + m_body->layout()->contentsMargins().bottom();
    const int inner = width - Theme::space(4);
    for (const PlainLabel *note : {m_nothing, m_whatNow, m_belvo})
        if (!note->isHidden())
            height += note->heightForWidth(inner);
    if (!m_warning->isHidden())
        height += m_digits->heightForWidth(inner - Theme::space(2) - m_warningIcon->sizeHint().width());
    const QPoint anchor = m_anchor->mapTo(&m_window, QPoint(0, 0));
    setGeometry((m_window.width() - width) / 2, qMax(0, anchor.y() - Theme::space(1)), width,
                qMin(height, most));
}

void FindPalette::say(const QString &text)
{
    if (text.isEmpty() || isHidden() || std::exchange(m_said, text) == text)
        return;
    announce(*m_count, text);
}

void FindPalette::retranslate()
{
    m_field->setPlaceholderText(FindText::prompt());
    setAccessibleName(tr("Find anyone"));
    m_field->setAccessibleName(tr("Find anyone"));
    //: accessible name of the list below the search field
    m_list->setAccessibleName(tr("Results"));
    if (!isHidden())
        refresh();
}

void FindPalette::onTheme()
{
    m_warningIcon->setPixmap(m_theme.icon(u"warning"_s, Theme::Role::Attention)
                                 .pixmap(QSize(kSmallIcon, kSmallIcon), devicePixelRatioF()));
    update();
}

void FindPalette::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    painter.setBrush(m_theme.color(Theme::Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), kRadius, kRadius);
    painter.setPen(m_theme.color(Theme::Role::Border));
    const int line = m_footer->y();
    painter.drawLine(Theme::space(2), line, width() - Theme::space(2), line);
}

} // namespace vinculo::ui
