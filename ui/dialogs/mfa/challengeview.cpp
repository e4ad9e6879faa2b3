// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mfa/challengeview.h"

#include "models/table/cellformatter.h"
#include "ui/dialogs/frame/card.h"
#include "ui/dialogs/mfa/challengeimage.h"
#include "ui/dialogs/mfa/spelling.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

constexpr int kCodeSide = 240;
constexpr qsizetype kLongestShownText = 2000;

QString shown(const QString &text)
{
    return models::CellFormatter::visible(text.left(kLongestShownText));
}

//! A bank's picture as large as a code made here: what is larger would not fit on small screens.
QPixmap fitted(QImage picture, qreal pixelRatio)
{
    const int side = qRound(kCodeSide * pixelRatio);
    const int longest = qMax(1, qMax(picture.width(), picture.height()));
    const int steps = (side + longest - 1) / longest; // whole ones first: they keep the modules sharp
    if (steps > 1)
        picture = picture.scaled(picture.size() * steps, Qt::KeepAspectRatio, Qt::FastTransformation);
    picture = picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(pixelRatio);
    return QPixmap::fromImage(picture);
}

} // namespace

ChallengeView::ChallengeView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    build();
    restyle();
    connect(&theme, &Theme::changed, this, &ChallengeView::restyle);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_challenge.value.trimmed()); });
}

void ChallengeView::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Theme::space(3));
    m_instructions = new WordLabel(m_theme, WordLabel::Look::Body, this);
    outer->addWidget(m_instructions);

    m_card = new Card(m_theme, this);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(Theme::space(4), Theme::space(4), Theme::space(4), Theme::space(4));
    card->setSpacing(Theme::space(2));
    auto *line = new QHBoxLayout;
    m_code = new WordLabel(m_theme, WordLabel::Look::BigCode, m_card);
    m_code->setAlignment(Qt::AlignCenter);
    m_copy = new QToolButton(m_card);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    line->addStretch();
    line->addWidget(m_code);
    line->addWidget(m_copy);
    line->addStretch();
    card->addLayout(line);
    m_spelled = new WordLabel(m_theme, WordLabel::Look::Secondary, m_card);
    m_spelled->setAlignment(Qt::AlignCenter);
    m_picture = new QLabel(m_card);
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setAlignment(Qt::AlignCenter);
    card->addWidget(m_picture, 0, Qt::AlignCenter);
    card->addWidget(m_spelled);
    m_sentence = new WordLabel(m_theme, WordLabel::Look::Section, m_card);
    card->addWidget(m_sentence);
    m_raw = new QPlainTextEdit(m_card);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFixedHeight(m_raw->fontMetrics().lineSpacing() * 4);
    card->addWidget(m_raw);
    outer->addWidget(m_card);
}

void ChallengeView::restyle()
{
    m_copy->setIcon(m_theme.icon(u"copy"_s));
}

void ChallengeView::setChallenge(const MfaChallenge &challenge)
{
    m_challenge = challenge;
    retranslate();
}

void ChallengeView::retranslate()
{
    m_copy->setToolTip(tr("Copy the code"));
    m_copy->setAccessibleName(tr("Copy the code"));
    m_raw->setAccessibleName(tr("The challenge as the bank sent it"));
    m_instructions->setText(shown(m_challenge.instructions));
    m_instructions->setVisible(!m_challenge.instructions.trimmed().isEmpty());
    m_image = {};
    for (QWidget *part : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_copy),
                          static_cast<QWidget *>(m_spelled), static_cast<QWidget *>(m_picture),
                          static_cast<QWidget *>(m_raw), static_cast<QWidget *>(m_sentence)})
        part->hide();

    const bool hasValue = !m_challenge.value.trimmed().isEmpty();
    switch (m_challenge.kind) {
    case MfaKind::Numeric:
        if (hasValue)
            return showNumeric();
        break;
    case MfaKind::Qr:
        if (hasValue)
            return showQr();
        break;
    case MfaKind::Text:
    case MfaKind::Unknown:
        if (hasValue)
            return showQuestion();
        break;
    case MfaKind::Inputless:
        break;
    }
    showSentence(
        m_challenge.expectsUserInput
            ? tr("The bank sends a code to the customer: by message, in its app or on a token device.")
            : tr("The customer approves the request in the bank's app or on their device."));
}

void ChallengeView::showNumeric()
{
    m_code->setText(groupedCode(shown(m_challenge.value)));
    const QString spoken = spelledCode(shown(m_challenge.value));
    m_code->setAccessibleName(tr("Code: %1").arg(spoken));
    //: %1 is a code spelled digit by digit
    m_spelled->setText(tr("Read aloud: %1").arg(spoken));
    for (QWidget *part :
         {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_spelled)})
        part->show();
}

void ChallengeView::showQr()
{
    m_image = imageFromChallenge(m_challenge.value);
    const bool isPicture = !m_image.isNull();
    if (!isPicture && isPlainCodeText(m_challenge.value))
        m_image = qrFromText(m_challenge.value.trimmed(), kCodeSide);
    if (m_image.isNull()) {
        showSentence(tr("The bank's picture cannot be shown. This is what it sent:"));
        m_raw->setPlainText(shown(m_challenge.value));
        m_raw->show();
        return;
    }
    m_picture->setPixmap(isPicture ? fitted(m_image, devicePixelRatioF()) : QPixmap::fromImage(m_image));
    m_picture->setAccessibleName(tr("QR code for the customer to scan with the bank's app"));
    m_picture->show();
    m_spelled->setText(tr("The customer scans this code with the bank's app."));
    m_spelled->show();
}

void ChallengeView::showQuestion()
{
    m_sentence->setText(shown(m_challenge.value));
    m_sentence->show();
}

void ChallengeView::showSentence(const QString &text)
{
    m_sentence->setText(text);
    m_sentence->show();
}

} // namespace vinculo::ui
