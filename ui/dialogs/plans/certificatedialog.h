// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "core/storage/settings.h"
#include "models/plans/record/certificate.h"
#include "models/plans/record/planitemsreader.h"
#include "models/totals/latestjob.h"
#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace vinculo::ui {

class ErrorPane;
class FieldRow;
class LanguageOverride;
class NoticeLine;
class ProgressLine;

//! The certificate of an erasure as files: a PDF in a language of choice, the data as canonical JSON, its
//! SHA-256 in a file of its own, and old and kept ids where duplicates were erased. All of them or none.
class CertificateDialog : public DialogFrame
{
    Q_OBJECT
public:
    //! `board` outlives the dialog. `languages`: nullptr: in the program's language only.
    CertificateDialog(Theme &theme, const Profile &profile, storage::Settings &settings,
                      models::PlanBoard &board, const PlanHead &head, LanguageOverride *languages,
                      QWidget *parent);

    //! Writes into this PDF and the files beside it, as after the question for it.
    void writeTo(const QString &pdfPath);

Q_SIGNALS:
    void handedOver(const vinculo::HandoverRecord &record);

protected:
    void retranslate() override;
    void reject() override;

private:
    enum class State { Reading, Choosing, Writing, Done };
    //! The data on its way to the files.
    struct Data
    {
        QByteArray json;
        QByteArray digest;
        QByteArray csv;
    };
    void build();
    void chooseFile();
    void onRead();
    void onData(const Data &data);
    void onWritten(const std::optional<ApiError> &problem);
    void setState(State state);
    void showState();
    [[nodiscard]] QByteArray pdf(const QByteArray &digest, const QString &dataFile) const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString fileName() const;

    const Profile m_profile;
    storage::Settings &m_settings;
    LanguageOverride *m_languages;
    models::Certificate m_certificate;
    models::PlanItemsReader m_reader;
    models::LatestJob<Data> m_making;
    models::LatestJob<std::optional<ApiError>> m_write;
    State m_state = State::Reading;
    QString m_path;
    int m_files = 0;
    std::optional<ApiError> m_problem;
    WordLabel *m_what = nullptr;
    QComboBox *m_language = nullptr;
    FieldRow *m_languageRow = nullptr;
    NoticeLine *m_notice = nullptr;
    ProgressLine *m_progress = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
