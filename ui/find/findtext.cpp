// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findtext.h"

#include "models/find/findwords.h"
#include "models/table/cellformatter.h"
#include "ui/text/errortext.h"

#include <QLocale>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::FindMode;
using models::FindReading;
using models::FindStatus;
using Belvo = models::FindStatus::Belvo;

namespace {

bool isSettled(Belvo belvo)
{
    return belvo != Belvo::Waiting && belvo != Belvo::Asking && belvo != Belvo::HeldBack;
}

} // namespace

QString FindText::readingName(FindReading::Kind kind, DocumentKind document)
{
    switch (kind) {
    case FindReading::Kind::Document:
        return models::FindWords::document(document);
    case FindReading::Kind::Email: //: what was searched
        return tr("e-mail");
    case FindReading::Kind::Uuid: //: what was searched: the id of a record
        return tr("ID of a record");
    case FindReading::Kind::Phone: //: what was searched
        return tr("phone number");
    case FindReading::Kind::AccountNumber: //: what was searched
        return tr("account number");
    case FindReading::Kind::LastDigits: //: what was searched
        return tr("last digits of an account");
    case FindReading::Kind::ExternalId: //: what was searched: the customer's id at the merchant
        return tr("external ID");
    case FindReading::Kind::InstitutionUserId: //: what was searched: the bank's id of the person
        return tr("institution user ID");
    case FindReading::Kind::Name: //: what was searched
        return tr("name");
    }
    return {};
}

QString FindText::prompt()
{
    return tr("Name, CPF, CNPJ, RFC, CURP, e-mail, phone, account, institution or any ID");
}

QString FindText::checkDigits(const FindStatus &status)
{
    if (status.checkDigits != models::CheckDigits::Wrong)
        return {};
    //: %1 kind of document, e.g. CPF
    return tr("As a %1 this has wrong check digits: look for a typing error. It is searched all the same.")
        .arg(models::FindWords::document(status.document));
}

QString FindText::belvo(const FindStatus &status)
{
    switch (status.belvo) {
    case Belvo::NotAsked:
        return {};
    case Belvo::NoConnection:
        return tr("There is no connection to Belvo: only what is known on this computer is searched.");
    case Belvo::CannotSay:
        return tr("Belvo offers no search for this: only what is known on this computer is searched.");
    case Belvo::Waiting:
    case Belvo::Asking:
        return tr("Asking Belvo…");
    case Belvo::HeldBack:
        return tr("Belvo has asked us to slow down. What is known here is shown; the rest follows.");
    case Belvo::Failed: //: %1 a sentence that says what went wrong
        return tr("Belvo did not answer everything: %1")
            .arg(status.error ? errorText(*status.error).what : QString());
    case Belvo::Answered:
        break;
    }
    if (status.moreHere > 0)
        return tr("Many are found. Add another fact, such as the document or the e-mail.");
    return status.more > 0 ? tr("Belvo has %Ln more. Add another fact, such as the document or the e-mail.",
                                nullptr, static_cast<int>(qMin<qint64>(status.more, 1'000'000)))
                           : QString();
}

QString FindText::count(const FindStatus &status)
{
    if (status.isEmpty && status.mode == FindMode::Anyone)
        return {};
    if (status.moreHere > 0)
        //: %1 results that are shown, %2 all of them
        return tr("%1 of %2 results")
            .arg(QLocale().toString(status.hits), QLocale().toString(status.hits + status.moreHere));
    if (status.hits == 0)
        return tr("No results");
    //: number of results
    return tr("%Ln result(s)", nullptr, status.hits);
}

QString FindText::coverage(const FindStatus &status)
{
    if (status.mode != FindMode::Anyone || !status.coverage)
        return {};
    const models::FindCoverage &coverage = *status.coverage;
    if (!coverage.percent || coverage.links == 0)
        return tr("No names are known on this computer yet.");
    const QLocale locale;
    //: %1 percentage, %2 number of links
    return (coverage.isGrowing ? tr("Names read so far for %1% of %2 links")
                               //: %1 percentage, %2 number of links
                               : tr("Names known for %1% of %2 links"))
        .arg(locale.toString(*coverage.percent), locale.toString(coverage.links));
}

QString FindText::keys(FindMode mode)
{
    const bool hasLinks = mode == FindMode::Anyone;
#ifdef Q_OS_MACOS
    return hasLinks ? tr("↩ open   ⌘↩ its link   esc close") : tr("↩ open   esc close");
#else
    //: what the keys do; the names of the keys as they stand on a keyboard
    return hasLinks ? tr("Enter open   Ctrl+Enter its link   Esc close") : tr("Enter open   Esc close");
#endif
}

QString FindText::readings(const FindStatus &status)
{
    QStringList names;
    for (const FindReading::Kind kind : status.readings)
        names.append(readingName(kind, status.document));
    return QLocale().createSeparatedList(names);
}

QString FindText::nobodyFound(const FindStatus &status)
{
    if (status.isEmpty)
        return {};
    if (status.readings.isEmpty())
        return tr("This is no name, number or ID that could be searched.");
    //: %1 list of what the text was searched as, e.g. "CPF, phone number and account number"
    const QString searched = tr("Nothing found. Searched as: %1.").arg(readings(status));
    if (status.checkDigits != models::CheckDigits::Right)
        return searched;
    //: %1 kind of document, e.g. CPF
    const QString digits =
        tr("As a %1 its check digits are right.").arg(models::FindWords::document(status.document));
    return searched + u' ' + digits;
}

QString FindText::nothingFound(const FindStatus &status)
{
    if (status.hits > 0 || !isSettled(status.belvo))
        return {};
    switch (status.mode) {
    case FindMode::Anyone:
        return nobodyFound(status);
    case FindMode::Commands:
        return tr("No command is called like that.");
    case FindMode::Views:
        return tr("No saved view is called like that.");
    case FindMode::Institutions:
        return status.belvo == Belvo::Answered ? tr("No institution is called like that.")
                                               : tr("The institutions are not known yet.");
    }
    return {};
}

QString FindText::whatNow(const FindStatus &status)
{
    if (status.mode != FindMode::Anyone || nothingFound(status).isEmpty())
        return {};
    QStringList sentences;
    if (status.belvo == Belvo::Answered && !status.askedForId.isEmpty()) {
        QStringList kinds;
        for (const ResourceSpec *spec : status.askedForId)
            kinds.append(models::CellFormatter::title(*spec));
        //: %1 list of tables, e.g. "Links, Owners and Accounts"
        sentences.append(
            tr("No record at Belvo has this ID. Asked: %1.").arg(QLocale().createSeparatedList(kinds)));
    }
    if (status.belvo == Belvo::NotAsked)
        sentences.append(tr("Belvo is asked from three characters on."));
    if (status.readings.contains(FindReading::Kind::Name))
        sentences.append(
            tr("Names are only known of links whose owners Belvo has fetched, and Belvo compares accents: "
               "type the name as the bank writes it, or another fact."));
    else if (status.readings.contains(FindReading::Kind::Document))
        sentences.append(tr("By document Belvo only finds consents of Open Finance Brazil: try the name or "
                            "the e-mail."));
    else
        sentences.append(tr("Try another fact: name, document, e-mail or account number."));
    return sentences.join(u' ');
}

} // namespace vinculo::ui
