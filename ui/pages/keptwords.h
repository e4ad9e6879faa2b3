// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/keptrows.h"

#include <QCoreApplication>

namespace vinculo::ui {

class NoticeBanner;

//! What a page says of rows that were kept on this computer. `age`: such as "2 minutes ago".
class KeptWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::KeptWords)
public:
    //! Short lists are fresh again before a sentence about them could be read.
    static void tell(NoticeBanner &banner, const models::KeptRows &kept, const QString &age);
    //! Beside the page's title.
    static QString facts(const models::KeptRows &kept, qint64 count, const QString &age);

private:
    static QString news(const models::KeptRows &kept, const QString &age);
    static QString newsOfPart(const models::KeptRows &kept, const QString &age);
};

} // namespace vinculo::ui
