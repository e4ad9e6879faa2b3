// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosis/diagnosis.h"
#include "models/diagnosis/diagnosiswords.h"
#include "ui/dialogs/frame/dialogframe.h"

#include <memory>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace vinculo::ui {

class CheckList;
class CustomerTextPane;
class FieldRow;
class NoticeLine;
class ProgressLine;
class VerdictCard;

//! "Why are the data missing or old?": the verdict, who has to act and the one thing to do on top, the nine
//! checks below it, then what to write to the customer. Of a person the links are listed, and the worst one
//! is shown until another is chosen. Non-modal; only reads. Owns its diagnosis.
class DiagnosisDialog : public DialogFrame
{
    Q_OBJECT
public:
    DiagnosisDialog(Theme &theme, const Profile &profile, std::unique_ptr<models::Diagnosis> diagnosis,
                    QWidget *parent);
    ~DiagnosisDialog() override;

    [[nodiscard]] const models::Diagnosis &diagnosis() const { return *m_diagnosis; }
    //! A link has changed at Belvo: its checks are made anew. Others are left alone.
    void linkChanged(const QString &linkId);
    void choose(const ResourceSpec &resource); //!< which data are missing

Q_SIGNALS:
    void refreshRequested(const vinculo::api::ChunkPtr &link);
    void fetchRequested(const vinculo::api::ChunkPtr &link, const vinculo::ResourceSpec *resource);
    void customerRequested(const QString &linkId);
    void linkRead(const vinculo::api::ChunkPtr &link); //!< as it is now: one row

protected:
    void retranslate() override;

private:
    void buildParts();
    void buildLinks();
    void buildButtons();
    void fillResources();
    void restart();
    void onChanged();
    void onLinkChosen();
    void onPrimary();
    void showLinks();
    void showVerdict();
    void showChecks();
    void showCustomerText();
    void showButtons();
    void copyCase();
    void tell(const QString &sentence);
    [[nodiscard]] const models::DiagnosisFlow *shownFlow() const;
    [[nodiscard]] int shownLink() const;
    [[nodiscard]] bool isDone() const; //!< what is shown has its verdict
    [[nodiscard]] models::DiagnosisAction action(const models::Conclusion &conclusion) const;
    [[nodiscard]] QString nameOf(int link) const;
    [[nodiscard]] QString lineOf(int link) const;
    [[nodiscard]] models::DiagnosisWords words() const;

    const Profile m_profile;
    std::unique_ptr<models::Diagnosis> m_diagnosis;
    int m_chosen = -1; //!< by the person; -1: the worst is shown
    QString m_told;    //!< what a press of a button led to
    bool m_wasFocused = false;

    WordLabel *m_who = nullptr;
    QComboBox *m_resource = nullptr;
    FieldRow *m_resourceRow = nullptr;
    WordLabel *m_linksTitle = nullptr;
    QListWidget *m_links = nullptr;
    QPushButton *m_more = nullptr;
    VerdictCard *m_verdict = nullptr;
    ProgressLine *m_progress = nullptr;
    NoticeLine *m_notice = nullptr;
    WordLabel *m_checksTitle = nullptr;
    CheckList *m_checks = nullptr;
    CustomerTextPane *m_customer = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_case = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace vinculo::ui
