// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "core/storage/settings.h"
#include "models/totals/latestjob.h"
#include "ui/dialogs/frame/dialogframe.h"
#include "ui/report/personreport.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class LanguageOverride;
class NoticeLine;
class ReportPainter;

//! What a report is made of, kept while the page behind the dialog goes on.
struct PersonReportMaterial
{
    std::shared_ptr<const models::PersonFigures> figures;
    std::array<models::PartStatus, models::kPersonParts> statuses;
    std::optional<ReportEvidence> evidence = {}; //!< nothing: not known whose the links are
};

//! Writes what is known of a person into a PDF: which sections, in which language, masked or not; then where
//! the file is. The file is there whole or not at all.
class PersonReportDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `languages` may be nullptr: then there is no choice of language.
    PersonReportDialog(Theme &theme, const Profile &profile, storage::Settings &settings,
                       const PersonReportMaterial &material, LanguageOverride *languages, QWidget *parent);

    //! Writes into this file, as after the question for it.
    void writeTo(const QString &path);
    //! Hands over the report as it would be written now, in its language.
    void withReport(const std::function<void(const ReportPainter &)> &use) const;

Q_SIGNALS:
    void handedOver(const vinculo::HandoverRecord &record);

protected:
    void retranslate() override;
    void reject() override;

private:
    enum class State { Choosing, Writing, Done };
    //! A report as the bytes of a PDF.
    struct Document
    {
        QByteArray bytes;
        int pages = 0;
        qint64 rows = 0;
    };
    void build();
    void buildParts();
    void chooseParts();
    void chooseFile();
    void onWritten(const std::optional<ApiError> &problem);
    void setState(State state);
    void showState();
    [[nodiscard]] PersonReport report() const; //!< in the language tr() answers in
    [[nodiscard]] Document document() const;   //!< no bytes: it could not be painted
    [[nodiscard]] PersonReportSource source() const;
    [[nodiscard]] PersonReportOptions options() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] static QString partText(const ReportSection &section);

    const Profile m_profile;
    storage::Settings &m_settings;
    const PersonReportMaterial m_material;
    LanguageOverride *m_languages;
    models::LatestJob<std::optional<ApiError>> m_write;
    State m_state = State::Choosing;
    QString m_path;
    HandoverRecord m_record; //!< of the file that is written
    int m_pages = 0;
    std::optional<ApiError> m_problem;

    QWidget *m_choices = nullptr;
    WordLabel *m_partsTitle = nullptr;
    QHash<ReportPart, QCheckBox *> m_parts;
    QComboBox *m_language = nullptr;
    FieldRow *m_languageRow = nullptr;
    QCheckBox *m_personal = nullptr;
    WordLabel *m_privacy = nullptr;
    NoticeLine *m_notice = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
