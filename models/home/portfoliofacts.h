// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "core/domain/result.h"
#include "models/filters/rowstarget.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace vinculo::models {

//! The figures of the portfolio that stand alone and are compared with the last visit.
enum class Figure {
    Links,
    Valid,
    NeedAttention, //!< invalid, token required, unconfirmed
    ExpiringSoon,  //!< consents that end within kSoonDays
    Overdue,       //!< valid recurrent links whose refresh should have happened
    Errors,        //!< failed calls of the last kErrorDays
    Institutions,  //!< that links are connected to
    PeopleUnknown, //!< links whose owner is not known
};
inline constexpr std::size_t kFigures = static_cast<std::size_t>(Figure::PeopleUnknown) + 1;
inline constexpr int kSoonDays = 30;
inline constexpr int kErrorDays = 7;
inline constexpr int kTrendDays = 30;
inline constexpr int kExpiryMonths = 12;
inline constexpr qsizetype kListedInstitutions = 12; //!< one by one; the others are one together
inline constexpr qsizetype kListedErrors = 8;        //!< types of errors that are shown

struct FigureFacts
{
    std::optional<qint64> value;  //!< nothing: not known
    std::optional<qint64> change; //!< since the last visit; nothing: there is none to compare with
    bool isPartial = false;       //!< there are more, how many is not known
    RowsTarget rows;
    bool operator==(const FigureFacts &) const = default;
};

//! In the order of the API's description; Other: a status that is not described.
enum class LinkStatus { Valid, Invalid, Unconfirmed, TokenRequired, Other };
inline constexpr std::size_t kLinkStatuses = static_cast<std::size_t>(LinkStatus::Other) + 1;
//! As on the wire; empty for Other.
[[nodiscard]] QString wireName(LinkStatus status);

struct InstitutionFacts
{
    QString name;  //!< Belvo's; empty: all that are not listed one by one
    QString title; //!< as customers know it, or the name
    std::array<qint64, kLinkStatuses> links{};
    //! Since the last visit; nothing: there is none to compare with, or it was not listed then.
    std::array<std::optional<qint64>, kLinkStatuses> changes{};
    std::array<RowsTarget, kLinkStatuses> rows;
    RowsTarget allRows;
    [[nodiscard]] qint64 total() const;
};

//! One day of the user's calendar.
struct DayFacts
{
    QDate day;
    qint64 added = 0;
    //! Links that were found gone, or no longer working. Nothing: nobody looked on this day, or for the first
    //! time.
    std::optional<qint64> gone;
    std::optional<qint64> stopped;
    RowsTarget addedRows;
    RowsTarget stoppedRows; //!< what is gone has no rows
};

struct ExpiryFacts
{
    enum class Kind { Expired, Month, Later, Never };
    Kind kind = Kind::Month;
    QDate month; //!< its first day; Month only
    qint64 consents = 0;
    RowsTarget rows;
};

//! Days since a link was last used successfully.
struct AgeFacts
{
    int fromDay = 0;
    int toDay = 0; //!< -1: and all older ones
    bool isNever = false;
    qint64 recurrent = 0;
    qint64 single = 0;
    RowsTarget allRows;
    RowsTarget recurrentRows;
    RowsTarget singleRows;
};

struct ErrorFacts
{
    QString code; //!< Belvo's; may be empty
    ErrorKind kind = ErrorKind::Protocol;
    qint64 calls = 0;
    RowsTarget rows;
    std::optional<qint64> change = {}; //!< as of an institution
};

//! How links were at a moment: linkMark() and status.
using LinkStates = std::vector<std::pair<api::Uuid, LinkStatus>>;

//! Everything that can be seen at a glance. A value, made by a worker.
struct PortfolioPicture
{
    std::array<FigureFacts, kFigures> figures;
    QList<InstitutionFacts> institutions; //!< the one with most links first
    QList<DayFacts> days;                 //!< kTrendDays, the last one is today
    bool hasLosses = false;               //!< something is known of gone or stopped links on some day
    QList<ExpiryFacts> expiries;
    QList<AgeFacts> ages;
    QList<ErrorFacts> errors; //!< the most frequent first
    std::optional<QDateTime> lastVisit;
    LinkStates states;
    QDate today;

    [[nodiscard]] const FigureFacts &operator[](Figure figure) const
    {
        return figures[static_cast<std::size_t>(figure)];
    }
    [[nodiscard]] FigureFacts &operator[](Figure figure) { return figures[static_cast<std::size_t>(figure)]; }
};

} // namespace vinculo::models
