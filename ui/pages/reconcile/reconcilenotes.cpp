// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile/reconcilenotes.h"

#include "models/table/cellformatter.h"

#include <QStringList>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::ReconcileFlow;
using Obstacle = models::ReconcileFlow::Obstacle;

QString ReconcileNotes::file(const QString &name, const models::IdList &ids)
{
    const auto count = static_cast<int>(ids.ids.size());
    const auto blank = static_cast<int>(ids.blank);
    const auto repeated = static_cast<int>(ids.repeated);
    QStringList words{name, tr("%Ln ID(s)", nullptr, count)};
    if (blank > 0)
        words << tr("%Ln line(s) without ID", nullptr, blank);
    if (repeated > 0)
        words << tr("%Ln repeated", nullptr, repeated);
    return words.join(u" · "_s);
}

QStringList ReconcileNotes::doubts(const models::IdList &ids, const models::ReconcileCounts &counts)
{
    const auto bad = static_cast<int>(ids.bad);
    const auto badLinks = static_cast<int>(ids.badLinks);
    const auto personal = static_cast<int>(ids.personal);
    const auto contradictions = static_cast<int>(counts.contradictions);
    QStringList words;
    if (ids.isCut)
        words << tr("The file is too long or too broken to be read to its end.");
    if (bad > 0)
        words << tr("%Ln line(s) could not be read: look for stray quotation marks.", nullptr, bad);
    if (counts.matched == 0)
        words << tr("Not one ID matches: is this the right column, and the right environment?");
    if (personal > 0)
        words << tr("%Ln of your IDs looks (look) like personal data: Belvo empties those.", nullptr,
                    personal);
    if (badLinks > 0)
        words << tr("%Ln cell(s) in the column of links is (are) no link ID.", nullptr, badLinks);
    if (contradictions > 0)
        words << tr("Of %Ln link(s) your file has another ID than Belvo.", nullptr, contradictions);
    return words;
}

ReconcileNotes::Note ReconcileNotes::warning(const ReconcileFlow &flow)
{
    if (flow.state() != ReconcileFlow::State::Compared || !flow.result().ids)
        return {};
    const QStringList words = doubts(*flow.result().ids, flow.result().counts);
    return {Tone::Attention, words.join(u' ')};
}

QString ReconcileNotes::links(const models::WholeListState &links)
{
    const QLocale locale;
    QStringList words;
    if (links.receivedAt)
        //: %1 a date with its time
        words << tr("Links as of %1.").arg(models::CellFormatter(locale).dateTime(*links.receivedAt));
    if (links.isLoading && links.total > 0)
        //: %1 and %2 numbers
        words << tr("Loading them again: %1 of %2.")
                     .arg(locale.toString(links.loaded), locale.toString(links.total));
    else if (links.isKept)
        words << tr("They were kept on this computer.");
    if (!links.isLoading && links.receivedAt && !links.isComplete)
        words << tr("Some are missing.");
    if (links.notes.countChanged && links.notes.repair == models::FeedRepair::Done)
        words << tr("The list changed while it was read; the changed places were read a second time.");
    else if (links.notes.countChanged)
        words << tr("The list changed while it was read: reload to be sure.");
    return words.join(u' ');
}

QString ReconcileNotes::obstacle(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
    case Obstacle::NotCompared:
        return {};
    case Obstacle::LinksIncomplete:
        return tr("Nothing can be planned before all links are here as they are now: wait, or reload.");
    case Obstacle::FileIncomplete:
        return tr("Nothing can be planned from a file that was not read whole: links would look unknown that "
                  "are not.");
    case Obstacle::NothingMatches:
        return tr("Nothing can be planned while not one ID matches: all links would look unknown.");
    }
    return {};
}

QString ReconcileNotes::eraseObstacle(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NotCompared:
        return tr("Compare your file first.");
    case Obstacle::LinksIncomplete:
        return ReconcileNotes::obstacle(obstacle);
    case Obstacle::FileIncomplete:
        return tr("Nothing can be erased by a file that was not read whole: links that it names would stay.");
    case Obstacle::NothingMatches:
        return tr("Your file names no link.");
    }
    return {};
}

} // namespace vinculo::ui
