// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordhead.h"

#include "core/domain/resources/registry.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

RecordHead::RecordHead(Theme &theme, models::RevealState &reveal, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reveal(reveal)
    , m_title(new PlainLabel(this))
    , m_eye(new QToolButton(this))
    , m_status(new StatusPill(theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    m_title->setTextRole(theme, Theme::Role::Text, Theme::TextSize::Section);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_eye->setAutoRaise(true);
    line->addWidget(m_title, 1);
    line->addWidget(m_eye, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(m_status, 0, Qt::AlignLeft);
    connect(m_eye, &QToolButton::clicked, this, &RecordHead::toggleReveal);
    connect(&reveal, &models::RevealState::changed, this, &RecordHead::update);
}

void RecordHead::setRecord(const ResourceSpec &spec, const models::RecordDetail &detail)
{
    m_resource = QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
    m_id = detail.id;
    const bool isLink = &spec == &resources::links();
    m_plain = isLink && m_titles ? m_titles(detail.title) : detail.title;
    m_masked = detail.maskedTitle;
    m_path.clear();
    QString word;
    Tone tone = Tone::None;
    for (const models::DetailSection &section : detail.sections)
        for (const models::DetailLine &line : section.lines) {
            if (!line.field || section.list >= 0)
                continue;
            if (word.isEmpty() && line.tone != Tone::None && line.field->type == FieldType::Enum) {
                word = line.value;
                tone = line.tone;
            }
            if (line.field->is(FieldFlag::Title) && line.isSensitive)
                m_path = line.path;
        }
    m_status->setStatus(word, tone);
    update();
}

void RecordHead::clear()
{
    m_plain.clear();
    m_masked.clear();
    m_path.clear();
    m_status->setStatus({}, Tone::None);
    m_eye->hide();
}

QString RecordHead::shownTitle() const
{
    return m_title->text();
}

void RecordHead::update()
{
    const bool isRevealed = !m_path.isEmpty() && m_reveal.isRevealed(m_resource, m_id, m_path);
    const QString title = m_path.isEmpty() || isRevealed ? m_plain : m_masked;
    //: title of a record that has no name
    m_title->setText(title.isEmpty() ? tr("Without a name") : title.left(300));
    m_eye->setVisible(!m_path.isEmpty());
    m_eye->setIcon(m_theme.icon(isRevealed ? u"mask"_s : u"eye"_s, Theme::Role::Secondary));
    m_eye->setToolTip(isRevealed ? tr("Hide the name") : tr("Show the name for 30 seconds"));
    m_eye->setAccessibleName(m_eye->toolTip());
}

void RecordHead::toggleReveal()
{
    if (m_reveal.isRevealed(m_resource, m_id, m_path))
        m_reveal.hide(m_resource, m_id, m_path);
    else
        m_reveal.reveal(m_resource, m_id, m_path);
}

} // namespace vinculo::ui
