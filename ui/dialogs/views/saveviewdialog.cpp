// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/views/saveviewdialog.h"

#include "core/storage/viewfile.h"
#include "ui/dialogs/frame/fieldrow.h"
#include "ui/dialogs/frame/noticeline.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

SaveViewDialog::SaveViewDialog(Theme &theme, const Facts &facts, QWidget *parent)
    : DialogFrame(theme, std::nullopt, parent)
    , m_facts(facts)
{
    setObjectName(u"saveViewDialog"_s);
    setIconName(u"views"_s);
    buildParts();
    m_name->setText(facts.name);
    m_onlyHere->setChecked(facts.onlyHere);
    connect(m_name, &QLineEdit::textChanged, this, [this] { refreshTexts(); });
    connect(m_cancel, &QPushButton::clicked, this, &SaveViewDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({name(), m_onlyHere->isChecked(), m_fixed->isChecked()});
        accept();
    });
    refreshTexts();
    m_name->setFocus();
    m_name->selectAll();
}

void SaveViewDialog::buildParts()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(static_cast<int>(kLongestViewName));
    m_nameRow = new FieldRow(theme(), m_name, this);
    body()->addWidget(m_nameRow);
    m_what = addText(WordLabel::Look::Secondary);
    m_onlyHere = new QCheckBox(this);
    m_onlyHere->setObjectName(u"viewOnlyHere"_s);
    body()->addWidget(m_onlyHere);
    m_fixed = new QCheckBox(this);
    m_fixed->setObjectName(u"viewKeepsFilters"_s);
    body()->addWidget(m_fixed);
    m_notice = new NoticeLine(theme(), this);
    body()->addWidget(m_notice);
    m_save = addButton(QDialogButtonBox::AcceptRole, Emphasis::Primary);
    m_save->setObjectName(u"viewSave"_s);
    m_cancel = addButton(QDialogButtonBox::RejectRole);
    const bool saves = m_facts.purpose == Purpose::Save;
    m_what->setVisible(saves);
    m_onlyHere->setVisible(saves);
    m_fixed->setVisible(saves && !m_facts.fixedFilters.isEmpty());
}

QString SaveViewDialog::name() const
{
    return storage::cleanViewName(m_name->text());
}

bool SaveViewDialog::isTaken() const
{
    return std::ranges::any_of(m_facts.taken, [this](const QString &taken) {
        return taken.compare(name(), Qt::CaseInsensitive) == 0;
    });
}

void SaveViewDialog::retranslate()
{
    const bool saves = m_facts.purpose == Purpose::Save;
    setHeading(saves ? tr("Save this view") : tr("Rename the view"));
    m_nameRow->setLabel(tr("&Name"));
    m_what->setText(
        tr("Kept are the search, the filters, the columns with their order and width, the sorting, "
           "the groups and the row height. Dates such as “this month” stay relative."));
    // Check boxes do not wrap their words.
    const auto fitting = [this](const QString &text) {
        return FieldRow::escaped(fontMetrics().elidedText(text, Qt::ElideMiddle, Theme::space(85)));
    };
    m_onlyHere->setText(tr("&Only for the profile “%1”").arg(fitting(m_facts.profileName)));
    m_fixed->setText(tr("&Also keep: %1").arg(fitting(m_facts.fixedFilters)));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

void SaveViewDialog::refresh()
{
    const bool saves = m_facts.purpose == Purpose::Save;
    const bool replaces = isTaken();
    QStringList notices;
    if (replaces)
        notices.append(saves ? tr("There is a view of this name. It will be replaced.")
                             : tr("There is another view of this name."));
    if (saves && m_facts.leftOut > 0)
        notices.append(tr("%Ln condition(s) on personal data will not be saved.", nullptr, m_facts.leftOut));
    m_notice->setNotice(replaces ? Tone::Attention : Tone::Neutral, notices.join(u' '));
    m_save->setEnabled(!name().isEmpty() && (saves || !replaces));
    //: buttons of the dialog that saves a view
    m_save->setText(!saves ? tr("Rename") : replaces ? tr("Replace") : tr("Save"));
}

} // namespace vinculo::ui
