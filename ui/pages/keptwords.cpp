// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keptwords.h"

#include "ui/widgets/noticebanner.h"

#include <QLocale>

namespace vinculo::ui {

using models::KeptRows;

void KeptWords::tell(NoticeBanner &banner, const KeptRows &kept, const QString &age)
{
    const bool isTold = kept.isLooking() || kept.news() == KeptRows::News::None;
    if (kept.waitsForPerson() && !isTold)
        //: button of a banner
        banner.tell(Tone::Neutral, news(kept, age), tr("Load again from Belvo"));
    else if (kept.isRefreshing() && kept.refreshTotal() > 0)
        //: %1 age such as "2 minutes ago", %2 and %3 numbers of rows
        banner.tell(Tone::Neutral, tr("The rows are from %1. Loading them again: %2 of %3.")
                                       .arg(age, QLocale().toString(kept.refreshed()),
                                            QLocale().toString(kept.refreshTotal())));
    else
        banner.clear();
}

QString KeptWords::news(const KeptRows &kept, const QString &age)
{
    if (kept.refresh() == KeptRows::Refresh::Part)
        return newsOfPart(kept, age);
    switch (kept.news()) {
    case KeptRows::News::Newer:
        //: %1 age such as "2 minutes ago"
        return tr("There are newer rows at Belvo. These were kept on this computer; they are from %1. "
                  "Loading "
                  "so many again takes some minutes.")
            .arg(age);
    case KeptRows::News::Fewer:
        //: %1 age such as "2 minutes ago"
        return tr("Belvo has fewer rows now. These were kept on this computer; they are from %1. Loading so "
                  "many again takes some minutes.")
            .arg(age);
    case KeptRows::News::Unknown:
    case KeptRows::News::None:
        break;
    }
    //: %1 age such as "2 minutes ago"
    return tr("These rows were kept on this computer; they are from %1. Loading so many again takes some "
              "minutes.")
        .arg(age);
}

//! The first page is soon there again, and the others are loaded behind it when they are wanted.
QString KeptWords::newsOfPart(const KeptRows &kept, const QString &age)
{
    switch (kept.news()) {
    case KeptRows::News::Newer:
        //: %1 age such as "2 minutes ago"
        return tr("There are newer rows at Belvo. These were kept on this computer; they are from %1.")
            .arg(age);
    case KeptRows::News::Fewer:
        //: %1 age such as "2 minutes ago"
        return tr("Belvo has fewer rows now. These were kept on this computer; they are from %1.").arg(age);
    case KeptRows::News::Unknown:
    case KeptRows::News::None:
        break;
    }
    //: %1 age such as "2 minutes ago"
    return tr("These rows were kept on this computer; they are from %1.").arg(age);
}

QString KeptWords::facts(const KeptRows &kept, qint64 count, const QString &age)
{
    if (kept.news() == KeptRows::News::None)
        //: beside a page's title: %1 number of rows, %2 age such as "2 minutes ago"
        return tr("%1  ·  from this computer, %2  ·  nothing new at Belvo")
            .arg(QLocale().toString(count), age);
    //: beside a page's title: %1 number of rows, %2 age such as "2 minutes ago"
    return tr("%1  ·  from this computer, %2").arg(QLocale().toString(count), age);
}

} // namespace vinculo::ui
