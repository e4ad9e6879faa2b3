// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/pdfdocument.h"

#include <cstdint>
#include <cstdio>

namespace vinculo::sandbox {

namespace {

std::string base64(std::string_view bytes)
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            out += i + k > bytes.size() ? '=' : kDigits[group >> (18 - 6 * k) & 63U];
    }
    return out;
}

//! Text between parentheses, in which parentheses and backslashes are escaped.
std::string pdfText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '(' || c == ')' || c == '\\')
            out += '\\';
        if (c >= ' ' && c <= '~')
            out += c;
    }
    return out;
}

} // namespace

std::string pdfDocument(std::string_view text)
{
    const std::string line = "BT /F1 14 Tf 72 720 Td (" + pdfText(text) + ") Tj ET";
    const std::string objects[] = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                   "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                                   "/Resources<</Font<</F1 5 0 R>>>>>>",
                                   "<</Length " + std::to_string(line.size()) + ">>stream\n" + line +
                                       "\nendstream",
                                   "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    std::string pdf = "%PDF-1.4\n";
    std::string table = "xref\n0 6\n0000000000 65535 f \n";
    int number = 0;
    for (const std::string &object : objects) {
        char entry[24];
        std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", pdf.size());
        table += entry;
        pdf += std::to_string(++number) + " 0 obj" + object + "endobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    return base64(pdf + table + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
}

} // namespace vinculo::sandbox
