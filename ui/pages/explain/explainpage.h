// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "models/explain/explanation.h"
#include "models/explain/pastedtext.h"
#include "models/person/factline.h"
#include "models/totals/latestjob.h"
#include "ui/pages/page.h"

#include <QTimer>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace vinculo::ui {

class Card;
class CustomerWords;
class ErrorPane;
class FactList;
class FindingCard;
class PageHeader;
class PasteField;
class PlainLabel;
class StatePane;
class Toast;
class WordLabel;

//! "Explain": paste, drop or open anything that has to do with an error, and read what it is, who acts, what
//! to do and what to tell the customer. Works without a connection and asks nobody; only the journal and the
//! kept lists of this computer are looked into. What is pasted is kept nowhere.
class ExplainPage : public Page
{
    Q_OBJECT
public:
    ExplainPage(const PageContext &context, storage::Journal &journal, QWidget *parent = nullptr);
    ~ExplainPage() override;

    static QString title();
    //! The place that explains this text, for Page::placeRequested.
    [[nodiscard]] static PageState placeFor(const QString &text);

    void explain(const QString &text);
    void openFile(const QString &path);
    [[nodiscard]] const models::Explanation &explanation() const { return m_explanation; }

    [[nodiscard]] QString pageId() const override;
    void activate() override {}
    void reload() override {}
    [[nodiscard]] bool canReload() const override { return false; }
    void focusFilter() override { focusTable(); }
    void focusTable() override;
    void setDensity(Theme::Density density) override { Q_UNUSED(density) }
    void retranslate() override;
    void saveState() override {}
    [[nodiscard]] PageState state() const override;
    void restore(const PageState &state) override;
    [[nodiscard]] PageStatus status() const override;
    [[nodiscard]] bool hasDetails() const override { return false; }
    [[nodiscard]] TableView *tableView() const override { return nullptr; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Outcome
    {
        models::PastedText text;
        models::Explanation explanation;
        std::optional<ApiError> error; //!< the file could not be read
        bool isFile = false;
    };

    void build();
    void buildAnswer();
    void buildRecords(QWidget &answer);
    QPlainTextEdit *addReadOnly(QVBoxLayout &layout, int lines);
    void connectAll();
    void start(models::PastedText text);
    void onTyped();
    void onOutcome(Outcome outcome);
    void chooseFile();
    void clear();
    void askJournal();
    void lookUpRecords();
    void onCallFound(const storage::JournalEntry &entry);
    void refresh();
    void showFindings();
    void showRecords();
    void showNote();
    void open(int record);
    void foldRaw(bool isOpen);
    [[nodiscard]] const Guidance *guidanceForCustomer() const;

    PageContext m_context;
    storage::Journal &m_journal;
    models::LatestJob<Outcome> m_job;
    QTimer m_typing;
    models::PastedText m_text;
    models::Explanation m_explanation;
    std::optional<ApiError> m_error;
    QString m_file;                           //!< name of the file that is explained; empty: no file
    bool m_isSilent = false;                  //!< the text itself tells of nothing that went wrong
    std::vector<models::Finding> m_ofRecords; //!< what the kept lists say of the records it names
    std::vector<Call<QList<storage::JournalEntry>>> m_lookups;
    QList<models::FactLine> m_calls; //!< of the journal
    bool m_isSetting = false;        //!< the field changes by itself

    PageHeader *m_header = nullptr;
    PasteField *m_field = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_clear = nullptr;
    PlainLabel *m_note = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePane *m_pane = nullptr;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_findingsLayout = nullptr;
    WordLabel *m_kind = nullptr;
    WordLabel *m_confidence = nullptr;
    ErrorPane *m_problem = nullptr;
    QList<FindingCard *> m_findings;
    WordLabel *m_more = nullptr;
    CustomerWords *m_words = nullptr;
    Card *m_recordsCard = nullptr;
    WordLabel *m_recordsTitle = nullptr;
    FactList *m_records = nullptr;
    WordLabel *m_detailsTitle = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QPushButton *m_copyDetails = nullptr;
    QToolButton *m_rawToggle = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace vinculo::ui
