// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame/fieldrow.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

FieldRow::FieldRow(Theme &theme, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(editor)
    , m_label(new WordLabel(theme, WordLabel::Look::Body, this))
    , m_icon(new QLabel(this))
    , m_line(new WordLabel(theme, WordLabel::Look::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_label);
    layout->addWidget(editor);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(1));
    m_icon->setTextFormat(Qt::PlainText);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);
    layout->addLayout(line);
    if (auto *lineEdit = qobject_cast<QLineEdit *>(editor))
        lineEdit->setTextMargins(Theme::space(1), 0, Theme::space(1), 0);
    m_label->setBuddy(editor);
    connect(&theme, &Theme::changed, this, &FieldRow::showLine);
    showLine();
}

void FieldRow::setLabel(const QString &text)
{
    m_label->setText(text);
    QString spoken = text;
    spoken.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    m_editor->setAccessibleName(spoken);
}

void FieldRow::setHint(const QString &text)
{
    m_hint = text;
    showLine();
}

void FieldRow::setProblem(const QString &text)
{
    m_problem = text;
    showLine();
}

QString FieldRow::escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

void FieldRow::showLine()
{
    const bool wrong = !m_problem.isEmpty();
    const QString &text = wrong ? m_problem : m_hint;
    m_icon->setVisible(wrong);
    if (wrong) {
        const int size = Theme::space(4);
        m_icon->setPixmap(
            m_theme.icon(u"problem"_s, Theme::Role::Problem).pixmap(QSize(size, size), devicePixelRatioF()));
    }
    m_line->setTone(wrong ? Tone::Problem : Tone::None);
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

} // namespace vinculo::ui
