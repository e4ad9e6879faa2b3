// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "core/storage/settings.h"
#include "models/export/exportjob.h"
#include "ui/actions/exportsource.h"
#include "ui/dialogs/frame/dialogframe.h"

QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace vinculo::ui {

class ErrorPane;
class ExportForm;
class NoticeLine;
class ProgressLine;

//! Writes what a table shows into a file: which rows and columns, how, where; then the progress, and where
//! the file is. Closing it while it writes cancels, and no file stays.
class ExportDialog : public DialogFrame
{
    Q_OBJECT
public:
    ExportDialog(Theme &theme, const Profile &profile, storage::Settings &settings, ExportSource &source,
                 QWidget *parent);

    //! Writes into this file, as after the question for it.
    void exportTo(const QString &path);

Q_SIGNALS:
    void handedOver(const vinculo::HandoverRecord &record);

protected:
    void retranslate() override;

private:
    enum class State { Choosing, Writing, Done };
    void build();
    void chooseFile();
    void onWritten(const Result<models::ExportSummary> &written);
    void onProgress(qint64 rows, qint64 total);
    void setState(State state);
    void showState();
    void showLoading();
    void showInFolder() const;
    [[nodiscard]] std::vector<const FieldSpec *> fields() const;
    [[nodiscard]] QString privacyWords() const;

    const Profile m_profile;
    storage::Settings &m_settings;
    QPointer<ExportSource> m_source;
    models::ExportJob m_job;
    Call<models::ExportSummary> m_write;
    State m_state = State::Choosing;
    models::ExportOptions m_options; //!< of the file that is written
    bool m_isUnmasked = false;
    QString m_path;
    qint64 m_rows = 0;
    std::optional<ApiError> m_problem;
    QString m_progressText;

    QWidget *m_rowsChoice = nullptr;
    QRadioButton *m_shown = nullptr;
    QRadioButton *m_selected = nullptr;
    NoticeLine *m_loading = nullptr;
    QPushButton *m_loadAll = nullptr;
    ExportForm *m_form = nullptr;
    WordLabel *m_progressWords = nullptr;
    ProgressLine *m_progress = nullptr;
    NoticeLine *m_notice = nullptr;
    ErrorPane *m_error = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
