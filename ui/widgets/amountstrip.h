// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/totalstext.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QMenu;

namespace vinculo::ui {

//! Sums per currency in one line. A number is shown whole or not at all: what does not fit is counted ("+2").
//! A button: pressing it asks for the full breakdown. Reads everything aloud.
class AmountStrip : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int kSide = 6; //!< px before the text
    explicit AmountStrip(Theme &theme, QWidget *parent = nullptr);

    void setAmounts(const QString &lead, const QList<AmountWords> &amounts);
    //! The sums belong to rows of before: shows dots until setAmounts().
    void setPending();
    [[nodiscard]] int fullWidth() const; //!< px, with in and out of every currency
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QStringList shownTexts() const; //!< as painted, for this width

Q_SIGNALS:
    void menuOpening(QMenu *menu); //!< more for the context menu, below what copies

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int widthOf(const QStringList &texts) const;

    Theme &m_theme;
    QString m_lead;
    QList<AmountWords> m_amounts;
    bool m_isPending = false;
};

} // namespace vinculo::ui
