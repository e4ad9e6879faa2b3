// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

namespace vinculo::models {

//! Which masked values may be read right now. Nothing is revealed by default; a revealed field hides itself
//! again after `kRevealSeconds`; hideAll() hides everything at once (privacy mode). Never persisted.
class RevealState : public QObject
{
    Q_OBJECT
public:
    static constexpr int kRevealSeconds = 30;
    explicit RevealState(QObject *parent = nullptr);

    [[nodiscard]] bool isRevealed(const QString &resource, const QString &id, const QString &path) const;
    void reveal(const QString &resource, const QString &id, const QString &path);
    void hide(const QString &resource, const QString &id, const QString &path);
    void hideAll();

Q_SIGNALS:
    void changed();

private:
    QHash<QString, qint64> m_revealedUntilMs; //!< key → steady clock
    QTimer m_timer;
};

} // namespace vinculo::models
