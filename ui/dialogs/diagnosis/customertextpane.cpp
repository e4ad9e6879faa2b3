// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/diagnosis/customertextpane.h"

#include "ui/dialogs/frame/fieldrow.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLines = 4;

} // namespace

CustomerTextPane::CustomerTextPane(Theme &theme, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_textRow(new FieldRow(theme, m_text, this))
{
    m_language->setObjectName(u"customerLanguage"_s);
    m_text->setObjectName(u"customerText"_s);
    m_copy->setObjectName(u"copyCustomerText"_s);
    // A language is called by its own name, in every language.
    m_language->addItem(u"Português"_s, u"pt"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    m_text->setTabChangesFocus(true);
    const int line = m_text->fontMetrics().lineSpacing();
    m_text->setFixedHeight(kTextLines * line + Theme::space(4));
    m_copy->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_textRow);
    auto *below = new QHBoxLayout;
    below->setSpacing(Theme::space(3));
    below->addWidget(m_language);
    below->addStretch(1);
    below->addWidget(m_copy);
    layout->addLayout(below);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CustomerTextPane::fill);
    connect(m_copy, &QPushButton::clicked, this, &CustomerTextPane::copy);
    retranslate();
    setGuidance(nullptr, {});
}

void CustomerTextPane::setGuidance(const Guidance *guidance, const QString &institution)
{
    // What the person has changed in the text stays as long as it is about the same.
    const bool isNew = guidance != m_guidance || institution != m_institution;
    m_guidance = guidance;
    m_institution = institution;
    setVisible(guidance);
    if (isNew)
        fill();
}

void CustomerTextPane::fill()
{
    m_text->setPlainText(m_guidance
                             ? customerText(*m_guidance, m_language->currentData().toString(), m_institution)
                             : QString());
}

void CustomerTextPane::retranslate()
{
    m_textRow->setLabel(tr("Te&xt for the customer"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_language->setToolTip(m_language->accessibleName());
    //: button: copies the text for the customer
    m_copy->setText(tr("C&opy the text"));
}

QString CustomerTextPane::text() const
{
    return m_text->toPlainText();
}

void CustomerTextPane::copy()
{
    if (!m_guidance)
        return;
    QGuiApplication::clipboard()->setText(text());
    Q_EMIT copied();
}

} // namespace vinculo::ui
