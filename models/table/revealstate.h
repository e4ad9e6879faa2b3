// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace vinculo::models {

//! Which masked values may be read right now. Nothing is revealed by default; a revealed field hides itself
//! again after `kRevealSeconds`; hideAll() hides everything at once (privacy mode). Never persisted. GUI
//! thread.
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
    //! How long a revealed field stays readable; at first kRevealSeconds. Applies to later reveals.
    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }

    //! Something was made readable that this object does not hide again: `path` "*" is a whole record.
    void noteShown(const QString &resource, const QString &id, const QString &path);
    //! What is readable only because it was revealed has been copied. `format`: "txt", "json".
    void noteCopied(const QString &resource, const QString &format, qint64 rows = 1);

Q_SIGNALS:
    void changed();
    //! Became readable; once for as long as it stays so.
    void revealed(const QString &resource, const QString &id, const QString &path);
    void copied(const QString &resource, const QString &format, qint64 rows);

private:
    //! Two clocks, the earlier one counts: the steady one may stand still while the machine sleeps, the wall
    //! clock may be set back (reliability rule F25).
    struct Deadline
    {
        qint64 steadyMs = 0;
        qint64 wallMs = 0;
        qint64 wallStartMs = 0;
        [[nodiscard]] bool isOver(qint64 nowSteadyMs, qint64 nowWallMs) const;
    };
    void hideExpired();
    void schedule();

    QHash<QString, Deadline> m_revealed; //!< by key
    QTimer m_timer;
    std::chrono::milliseconds m_lifetime{std::chrono::seconds(kRevealSeconds)};
};

} // namespace vinculo::models
