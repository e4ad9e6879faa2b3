// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

struct evp_md_ctx_st; // EVP_MD_CTX, OpenSSL

namespace vinculo::storage {

//! SHA-256 of many short texts that begin alike, with the instructions that processors have for it and
//! QCryptographicHash of Qt 6.4 does not use. One thread.
class MarkHash
{
public:
    static constexpr std::size_t kSize = 32; //!< bytes

    explicit MarkHash(QByteArray beginning);
    ~MarkHash();
    Q_DISABLE_COPY_MOVE(MarkHash)

    //! Of the beginning and `rest`; good until the next call.
    [[nodiscard]] QByteArrayView of(QByteArrayView rest);

private:
    bool digest(QByteArrayView rest);

    QByteArray m_beginning;
    evp_md_ctx_st *m_context; //!< nullptr: there is none to be had
    std::array<unsigned char, kSize> m_bytes{};
};

} // namespace vinculo::storage
