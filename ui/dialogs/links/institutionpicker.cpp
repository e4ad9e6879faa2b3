// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/institutionpicker.h"

#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/errorpane.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/theme/theme.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

constexpr int kPageSize = 1000;
constexpr int kMostPages = 5; //!< far beyond what the API offers; an endless list ends here
constexpr int kFormRole = Qt::UserRole;

//! Without accents and case: "itau" finds "Itaú".
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain.toCaseFolded();
}

} // namespace

InstitutionPicker::InstitutionPicker(Theme &theme, api::Client &client, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_client(client)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"institutionSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_searchRow = new FieldRow(theme, m_search, this);
    layout->addWidget(m_searchRow);
    buildList();
    layout->addWidget(m_list, 1);
    m_state = new WordLabel(theme, WordLabel::Look::Secondary, this);
    layout->addWidget(m_state);
    m_error = new ErrorPane(theme, this);
    layout->addWidget(m_error);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &InstitutionPicker::filter);
    connect(m_error, &ErrorPane::heightChanged, this, &InstitutionPicker::heightChanged);
    connect(&theme, &Theme::changed, this, &InstitutionPicker::fill);
    retranslate();
}

void InstitutionPicker::buildList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"institutionList"_s);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIconSize(QSize(Theme::space(5), Theme::space(5)));
    m_list->setMinimumHeight(Theme::space(56));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setSectionsMovable(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &InstitutionPicker::selectionChanged);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { Q_EMIT chosen(); });
}

void InstitutionPicker::load()
{
    m_forms.clear();
    m_loaded = false;
    m_error->setError({});
    requestPage(1);
    retranslate();
}

void InstitutionPicker::requestPage(int page)
{
    api::ListQuery query;
    query.page = page;
    query.pageSize = kPageSize;
    m_load = m_client.list(resources::institutions(), query)
                 .then(this, [this](const Result<api::ListPage> &answer) { onPage(answer); });
}

void InstitutionPicker::onPage(const Result<api::ListPage> &page)
{
    m_loaded = !page || !page->hasNext || page->nextPage > kMostPages;
    if (!page) {
        m_error->setError(page.error());
    } else if (page->rows) {
        for (std::size_t row = 0; row < page->rows->rowCount; ++row)
            m_forms.append(models::InstitutionForm::fromJson(page->rows->raw.row(row)));
        if (!m_loaded)
            requestPage(page->nextPage);
    }
    fill();
    Q_EMIT heightChanged();
}

void InstitutionPicker::fill()
{
    const auto before = selected();
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(m_forms,
                             [&collator](const models::InstitutionForm &a, const models::InstitutionForm &b) {
                                 // those that can be registered here come first: they are what the person is
                                 // looking for
                                 if (a.canRegisterHere != b.canRegisterHere)
                                     return a.canRegisterHere;
                                 return collator.compare(a.displayName, b.displayName) < 0;
                             });
    m_list->clear();
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(0, kFormRole, static_cast<int>(i));
        item->setIcon(0, badge(m_forms[i]));
        retranslateItem(*item);
        if (before && before->name == m_forms[i].name)
            m_list->setCurrentItem(item);
    }
    filter();
}

QIcon InstitutionPicker::badge(const models::InstitutionForm &form) const
{
    // the bank's colour with its initial; logos are never fetched from the network
    const int side = Theme::space(5);
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor named(form.primaryColor);
    const QColor fill = named.isValid() ? named : m_theme.color(Theme::Role::Neutral);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(0, 0, side, side), Theme::space(1), Theme::space(1));
    const double luminance = 0.299 * fill.redF() + 0.587 * fill.greenF() + 0.114 * fill.blueF();
    painter.setPen(luminance > 0.6 ? Qt::black : Qt::white);
    QFont letters = font();
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.drawText(QRect(0, 0, side, side), int(Qt::AlignCenter),
                     form.displayName.trimmed().left(1).toUpper());
    return QIcon(pixmap);
}

void InstitutionPicker::retranslateItem(QTreeWidgetItem &item) const
{
    const models::InstitutionForm &form = m_forms[item.data(0, kFormRole).toInt()];
    const QString name = form.displayName.isEmpty() ? form.name : form.displayName;
    item.setText(0, models::CellFormatter::visible(name));
    item.setText(1, models::CellFormatter::visible(form.country));
    QString how = form.canRegisterHere ? tr("Here, with a password") : tr("In Belvo's widget");
    if (!form.isHealthy)
        //: %1 says how the institution is connected
        how = tr("%1 – down now").arg(how);
    item.setText(2, how);
    item.setData(0, Qt::AccessibleTextRole, tr("%1, %2, %3").arg(item.text(0), item.text(1), how));
}

void InstitutionPicker::filter()
{
    const QStringList words = folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const models::InstitutionForm &form = m_forms[item->data(0, kFormRole).toInt()];
        const QString text = folded(form.displayName + u' ' + form.name + u' ' + form.country);
        const bool matches =
            std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
        item->setHidden(!matches);
        shown += matches ? 1 : 0;
        if (matches && !first)
            first = item;
    }
    QTreeWidgetItem *current = m_list->currentItem();
    if (first && (!current || current->isHidden()))
        m_list->setCurrentItem(first);
    else if (!first)
        m_list->setCurrentItem(nullptr);
    if (!m_loaded)
        m_state->setText(tr("Loading the institutions…"));
    else if (shown == 0 && !m_forms.isEmpty())
        m_state->setText(tr("No institution matches. Try fewer letters."));
    else
        m_state->setText(tr("%Ln institution(s)", nullptr, shown));
    Q_EMIT selectionChanged();
}

std::optional<models::InstitutionForm> InstitutionPicker::selected() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return {};
    return m_forms.value(item->data(0, kFormRole).toInt());
}

void InstitutionPicker::retranslate()
{
    m_searchRow->setLabel(tr("&Find an institution"));
    m_search->setPlaceholderText(tr("Name or country"));
    //: How an institution is connected (column)
    m_list->setHeaderLabels({tr("Institution"), tr("Country"), tr("Connected")});
    m_list->setAccessibleName(tr("Institutions"));
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        retranslateItem(*m_list->topLevelItem(i));
    m_error->retranslate();
    filter();
}

bool InstitutionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace vinculo::ui
