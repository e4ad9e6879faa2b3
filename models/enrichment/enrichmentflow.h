// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/enrichment/enrichmentrequest.h"
#include "models/totals/latestjob.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vinculo::models {

//! From a file of one's own transactions to what Belvo says about them: read, map, check, look, send once.
//! Reading and checking run on workers; changing anything starts over from there. Belvo keeps nothing of such
//! a call, so an answer that got lost may be asked for again. GUI thread.
class EnrichmentFlow : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty, //!< no file
        Reading,
        Unreadable, //!< error() says why
        Checking,
        Checked,
        Sending,
        Done,    //!< tables() are the answer
        Unknown, //!< sent, and no answer came
        Failed,
    };
    Q_ENUM(State)

    //! `today`: for the limits of periods.
    explicit EnrichmentFlow(std::function<QDate()> today = {}, QObject *parent = nullptr);
    ~EnrichmentFlow() override;

    void setClient(api::Client *client); //!< nullptr: nothing can be sent; a call under way is given up
    void setSpec(const EnrichmentSpec &spec);
    void openFile(const QString &path);
    void setFormat(const CsvFormat &format);      //!< reads the file anew
    void setCellFormat(const CellFormat &format); //!< instead of what was detected
    void setSource(std::size_t input, const FieldSource &source);
    void setOptions(const RequestOptions &options);
    void setPart(int part); //!< from 0
    void send();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const EnrichmentSpec &spec() const { return *m_spec; }
    [[nodiscard]] QString fileName() const; //!< without its folder
    [[nodiscard]] const CsvFormat &format() const { return m_format; }
    [[nodiscard]] const CsvTable &table() const { return *m_table; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const CellFormat &cellFormat() const { return m_cells.format; }
    [[nodiscard]] bool areDatesAmbiguous() const { return !m_hasChosenCells && m_cells.areDatesAmbiguous; }
    [[nodiscard]] bool areAmountsAmbiguous() const
    {
        return !m_hasChosenCells && m_cells.areAmountsAmbiguous;
    }
    [[nodiscard]] const CheckedImport &import() const { return *m_import; }
    [[nodiscard]] std::shared_ptr<const CsvTable> sharedTable() const { return m_table; }
    [[nodiscard]] std::shared_ptr<const CheckedImport> sharedImport() const { return m_import; }
    [[nodiscard]] QList<const InputField *> unmapped() const; //!< required, and from nowhere
    [[nodiscard]] const RequestOptions &options() const { return m_options; }
    [[nodiscard]] OptionProblem optionProblem() const;
    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] int parts() const { return partCount(m_import->rows.size()); }
    [[nodiscard]] std::size_t sendableRows() const;                 //!< of the part
    [[nodiscard]] const QByteArray &body() const { return m_body; } //!< what send() sends; empty: nothing
    [[nodiscard]] bool hasClient() const { return m_client != nullptr; }
    [[nodiscard]] bool isSettled() const; //!< nothing is under way
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] QList<int> refusedLines() const; //!< of the file, as far as error() names them

    //! The last answer, one table for each of answeredSpec()->results; stays until the next.
    [[nodiscard]] const std::vector<api::ChunkPtr> &tables() const { return m_tables; }
    [[nodiscard]] const EnrichmentSpec *answeredSpec() const { return m_answered; }
    [[nodiscard]] std::size_t answeredRows() const { return m_answeredRows; }

Q_SIGNALS:
    void fileChanged(); //!< the table or how it is read
    void changed();     //!< state, mapping, check, body or answer

private:
    struct Loaded
    {
        QByteArray bytes;
        CsvFormat format;
        std::shared_ptr<const CsvTable> table;
        std::optional<ApiError> error;
    };
    struct Checked
    {
        DetectedCells cells;
        std::shared_ptr<const CheckedImport> import;
        int part = 0;
        QByteArray body;
    };
    void onLoaded(Loaded loaded);
    void onChecked(Checked checked);
    void onAnswer(const Result<std::vector<api::ChunkPtr>> &answer);
    void check();   //!< rows and body
    void rebuild(); //!< body
    void setState(State state);
    [[nodiscard]] bool hasTable() const;

    std::function<QDate()> m_today;
    api::Client *m_client = nullptr;
    const EnrichmentSpec *m_spec;
    State m_state = State::Empty;
    QString m_path;
    QByteArray m_bytes;
    CsvFormat m_format;
    std::shared_ptr<const CsvTable> m_table;
    ColumnMapping m_mapping;
    DetectedCells m_cells;
    bool m_hasChosenCells = false;
    std::shared_ptr<const CheckedImport> m_import;
    RequestOptions m_options;
    int m_part = 0;
    QByteArray m_body;
    std::optional<ApiError> m_error;
    std::vector<api::ChunkPtr> m_tables;
    const EnrichmentSpec *m_answered = nullptr;
    std::size_t m_answeredRows = 0;
    LatestJob<Loaded> m_load;
    LatestJob<Checked> m_check;
    api::Call<std::vector<api::ChunkPtr>> m_call;
};

} // namespace vinculo::models
