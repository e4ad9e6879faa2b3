// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal/markhash.h"

#include <QCryptographicHash>

#include <openssl/evp.h>

#include <algorithm>
#include <utility>

namespace vinculo::storage {

MarkHash::MarkHash(QByteArray beginning)
    : m_beginning(std::move(beginning))
    , m_context(EVP_MD_CTX_new())
{
    if (m_context && EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) != 1)
        EVP_MD_CTX_free(std::exchange(m_context, nullptr));
}

MarkHash::~MarkHash()
{
    EVP_MD_CTX_free(m_context);
}

//! The algorithm stays from call to call: looking it up takes longer than the hash.
bool MarkHash::digest(QByteArrayView rest)
{
    return m_context && EVP_DigestInit_ex(m_context, nullptr, nullptr) == 1 &&
           EVP_DigestUpdate(m_context, m_beginning.constData(),
                            static_cast<std::size_t>(m_beginning.size())) == 1 &&
           EVP_DigestUpdate(m_context, rest.data(), static_cast<std::size_t>(rest.size())) == 1 &&
           EVP_DigestFinal_ex(m_context, m_bytes.data(), nullptr) == 1;
}

QByteArrayView MarkHash::of(QByteArrayView rest)
{
    if (!digest(rest)) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(m_beginning);
        hash.addData(rest);
        const QByteArray bytes = hash.result();
        std::copy(bytes.cbegin(), bytes.cend(), m_bytes.begin());
    }
    return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
}

} // namespace vinculo::storage
