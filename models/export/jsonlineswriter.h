// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/blockoutput.h"
#include "models/export/cellreader.h"
#include "models/export/exportwriter.h"

#include <string>
#include <vector>

namespace vinculo::models {

//! One JSON object a line, as Belvo writes them: `balance.current` stands in an object again, numbers keep
//! every digit, missing fields are left out, null stays null, a value of another type than described stays as
//! it came. Masked values are texts.
class JsonLinesWriter : public ExportWriter
{
public:
    JsonLinesWriter(const ExportPlan &plan, QIODevice &device);

    [[nodiscard]] bool begin() override { return true; }
    [[nodiscard]] bool writeRows(std::span<const std::uint32_t> rows) override;
    [[nodiscard]] bool finish() override;

    //! The object of one row, without line break.
    void appendRow(std::string &out, std::uint32_t row);

private:
    struct Node
    {
        std::string key; //!< with quotes and colon
        int column = -1; //!< -1: an object of its own
        std::vector<Node> children;
    };
    static Node &child(Node &parent, std::string_view name);
    bool appendNode(std::string &out, const Node &node, const RowRef &ref);
    bool appendValue(std::string &out, const Node &node, const RowRef &ref);

    const ExportPlan &m_plan;
    CellReader m_reader;
    BlockOutput m_output;
    Node m_root;
};

//! A JSON text with its quotes, appended. Control characters and those that break lines elsewhere are
//! escaped.
void appendJsonText(std::string &out, std::string_view text);

} // namespace vinculo::models
