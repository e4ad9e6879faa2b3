// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explain/customerwords.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/wordlabel.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLanguages{"pt"_L1, "es"_L1, "en"_L1};

} // namespace

CustomerWords::CustomerWords(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_title(new WordLabel(theme, WordLabel::Look::Section, this))
    , m_language(new QComboBox(this))
    , m_text(new WordLabel(theme, WordLabel::Look::Body, this))
    , m_copy(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    layout->setSpacing(Theme::space(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    m_title->setWordWrap(false);
    m_title->setBuddy(m_language);
    m_language->setObjectName(u"explainLanguage"_s);
    // names of languages are written in themselves, so that whoever speaks one finds it
    m_language->addItems({u"Português"_s, u"Español"_s, u"English"_s});
    m_copy->setObjectName(u"explainCopyWords"_s);
    m_copy->setProperty(Theme::kPrimaryProperty, true);
    m_copy->setIcon(theme.icon(u"copy"_s, Theme::Role::OnAccent));
    head->addWidget(m_title, 1);
    head->addWidget(m_language);
    head->addWidget(m_copy);
    layout->addLayout(head);
    layout->addWidget(m_text);
    m_text->setObjectName(u"explainWords"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CustomerWords::showText);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        Q_EMIT copied();
    });
}

void CustomerWords::setGuidance(const Guidance *guidance, const QString &institution, const QString &language)
{
    m_guidance = guidance;
    m_institution = models::CellFormatter::visible(institution);
    const auto isIt = [&language](QLatin1StringView each) { return language == each; };
    const auto index = std::ranges::find_if(kLanguages, isIt) - kLanguages.begin();
    {
        const QSignalBlocker quiet(m_language);
        m_language->setCurrentIndex(qMin(int(index), int(kLanguages.size()) - 1));
    }
    showText();
    setVisible(guidance != nullptr);
}

QString CustomerWords::text() const
{
    if (!m_guidance || m_language->currentIndex() < 0)
        return {};
    return customerText(*m_guidance, kLanguages[static_cast<std::size_t>(m_language->currentIndex())],
                        m_institution);
}

void CustomerWords::showText()
{
    m_text->setText(text());
    m_text->setAccessibleName(text());
}

void CustomerWords::retranslate()
{
    m_title->setText(tr("Words for the customer"));
    //: accessible name of a list: Português, Español, English
    m_language->setAccessibleName(tr("Language of the words for the customer"));
    //: button: copies the words for the customer
    m_copy->setText(tr("Copy the &words"));
    showText();
}

} // namespace vinculo::ui
