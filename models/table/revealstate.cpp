// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/revealstate.h"

#include <QDateTime>

#include <algorithm>

namespace vinculo::models {

namespace {

qint64 steadyNowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString keyOf(const QString &resource, const QString &id, const QString &path)
{
    constexpr QChar kSeparator(u'\x1f'); // never part of an id or of a path
    return resource + kSeparator + id + kSeparator + path;
}

} // namespace

bool RevealState::Deadline::isOver(qint64 nowSteadyMs, qint64 nowWallMs) const
{
    return nowSteadyMs >= steadyMs || nowWallMs >= wallMs || nowWallMs < wallStartMs;
}

RevealState::RevealState(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RevealState::hideExpired);
}

bool RevealState::isRevealed(const QString &resource, const QString &id, const QString &path) const
{
    if (m_revealed.isEmpty())
        return false;
    const auto found = m_revealed.constFind(keyOf(resource, id, path));
    return found != m_revealed.cend() && !found->isOver(steadyNowMs(), QDateTime::currentMSecsSinceEpoch());
}

void RevealState::reveal(const QString &resource, const QString &id, const QString &path)
{
    const bool isNew = !isRevealed(resource, id, path);
    const qint64 wall = QDateTime::currentMSecsSinceEpoch();
    const qint64 lifetime = m_lifetime.count();
    m_revealed.insert(keyOf(resource, id, path),
                      {.steadyMs = steadyNowMs() + lifetime, .wallMs = wall + lifetime, .wallStartMs = wall});
    schedule();
    Q_EMIT changed();
    if (isNew)
        Q_EMIT revealed(resource, id, path);
}

void RevealState::noteShown(const QString &resource, const QString &id, const QString &path)
{
    Q_EMIT revealed(resource, id, path);
}

void RevealState::noteCopied(const QString &resource, const QString &format, qint64 rows)
{
    Q_EMIT copied(resource, format, rows);
}

void RevealState::hide(const QString &resource, const QString &id, const QString &path)
{
    if (m_revealed.remove(keyOf(resource, id, path)) == 0)
        return;
    schedule();
    Q_EMIT changed();
}

void RevealState::hideAll()
{
    if (m_revealed.isEmpty())
        return;
    m_revealed.clear();
    m_timer.stop();
    Q_EMIT changed();
}

void RevealState::hideExpired()
{
    const qint64 steady = steadyNowMs();
    const qint64 wall = QDateTime::currentMSecsSinceEpoch();
    const qsizetype hidden =
        m_revealed.removeIf([&](const auto &entry) { return entry.value().isOver(steady, wall); });
    schedule();
    if (hidden > 0)
        Q_EMIT changed();
}

void RevealState::schedule()
{
    if (m_revealed.isEmpty()) {
        m_timer.stop();
        return;
    }
    constexpr qint64 kCheckMs = 1000; // often enough to notice a machine that slept
    const auto earliest = std::ranges::min_element(m_revealed, {}, &Deadline::steadyMs);
    const qint64 left = std::clamp<qint64>(earliest->steadyMs - steadyNowMs(), 1, kCheckMs);
    m_timer.start(static_cast<int>(left));
}

} // namespace vinculo::models
