// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/record/certificate.h"
#include "models/table/cellformatter.h"
#include "ui/report/personreport.h"

#include <QCoreApplication>

namespace vinculo::ui {

//! Writes the certificate of an erasure: what was asked for, by whom, what became of every link, what this
//! proves and what it does not. Words come in the language tr() answers in, dates and numbers in that of the
//! locale. GUI thread.
class CertificateWriter
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::CertificateWriter)
public:
    //! More links than these are not printed but stand in the file with the data; what went wrong comes
    //! first then.
    static constexpr qsizetype kMostLines = 300;

    //! `digest`: SHA-256 of the file with the data, in hex; `dataFile`: its name. Refers to `certificate`.
    CertificateWriter(const models::Certificate &certificate, const QByteArray &digest,
                      const QString &dataFile, const QLocale &locale);

    [[nodiscard]] PersonReport report() const;
    [[nodiscard]] static QString title();

private:
    [[nodiscard]] QString headline() const;
    [[nodiscard]] ReportSection request() const;
    [[nodiscard]] ReportSection held() const;
    [[nodiscard]] ReportSection result() const;
    [[nodiscard]] ReportSection meaning() const;
    [[nodiscard]] ReportSection check() const;
    [[nodiscard]] ReportSection links() const;
    [[nodiscard]] models::FactLine line(const PlanItem &item) const;
    [[nodiscard]] QString sum(qint64 count, qint64 without) const;
    [[nodiscard]] QString before(const PlanTarget &target) const;
    [[nodiscard]] QString moment(const QDateTime &utc) const;

    const models::Certificate &m_certificate;
    const PlanProgress m_progress;
    const QByteArray m_digest;
    const QString m_dataFile;
    const models::CellFormatter m_formatter;
};

} // namespace vinculo::ui
