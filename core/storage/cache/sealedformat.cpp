// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/sealedformat.h"

#include "core/domain/bytereader.h"
#include "core/domain/bytewriter.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <memory>
#include <span>

namespace vinculo::storage::sealed {

namespace {

constexpr std::size_t kNonceSize = 12;
constexpr std::string_view kFileLabel = "file";
constexpr std::string_view kKeyNameLabel = "key name";

struct ContextRelease
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextRelease>;

std::string nonce(Kind kind, std::uint64_t number)
{
    ByteWriter writer;
    writer.number(number);
    writer.number(static_cast<std::uint32_t>(kind));
    static_assert(sizeof(number) + sizeof(std::uint32_t) == kNonceSize);
    return writer.take();
}

const unsigned char *in(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(std::string &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArrayView view(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

std::string keyName(const CacheKey &listKey)
{
    return QByteArray::fromHex(listKey.nameFor(view(kKeyNameLabel))).toStdString();
}

} // namespace

std::string makeHeader(const CacheKey &listKey)
{
    ByteWriter writer;
    std::string header(kMagic);
    writer.number(kVersion);
    writer.number(std::uint32_t(0));
    header += writer.take() + keyName(listKey);
    std::string random(kRandomSize, '\0');
    randombytes_buf(random.data(), random.size());
    header += random;
    Q_ASSERT(header.size() == kHeaderSize);
    return header;
}

bool isHeader(std::string_view header, const CacheKey &listKey)
{
    if (header.size() != kHeaderSize || !header.starts_with(kMagic))
        return false;
    ByteReader reader(header.substr(kMagic.size()));
    const auto version = reader.number<std::uint32_t>();
    const auto unused = reader.number<std::uint32_t>();
    const std::size_t nameAt = kMagic.size() + 2 * sizeof(std::uint32_t);
    return version == kVersion && unused == 0 && header.substr(nameAt, kKeyNameSize) == keyName(listKey);
}

CacheKey fileKey(const CacheKey &listKey, std::string_view header)
{
    return listKey.derived(view(std::string(kFileLabel) + std::string(header)));
}

std::optional<std::string> seal(const CacheKey &fileKey, Kind kind, std::uint64_t number,
                                std::string_view plain)
{
    if (plain.size() > kLargestChunk)
        return {};
    const Context context(EVP_CIPHER_CTX_new());
    const std::string iv = nonce(kind, number);
    std::string sealed(plain.size() + kTagSize, '\0');
    int size = 0;
    int rest = 0;
    const bool done =
        context &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, fileKey.data(), in(iv)) == 1 &&
        (plain.empty() || // the library takes no bytes at all for the end of the message
         EVP_EncryptUpdate(context.get(), out(sealed), &size, in(plain), static_cast<int>(plain.size())) ==
             1) &&
        EVP_EncryptFinal_ex(context.get(), out(sealed) + size, &rest) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(kTagSize),
                            out(sealed) + plain.size()) == 1;
    if (!done || static_cast<std::size_t>(size + rest) != plain.size())
        return {};
    return sealed;
}

std::optional<std::string> open(const CacheKey &fileKey, Kind kind, std::uint64_t number, std::string sealed)
{
    if (sealed.size() < kTagSize || sealed.size() - kTagSize > kLargestChunk)
        return {};
    const Context context(EVP_CIPHER_CTX_new());
    const std::string iv = nonce(kind, number);
    const std::size_t plainSize = sealed.size() - kTagSize;
    std::string tag = sealed.substr(plainSize);
    sealed.resize(plainSize);
    int size = 0;
    int rest = 0;
    // Nothing of the plain text leaves this function before the last call has found the tag right.
    const bool authentic =
        context &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, fileKey.data(), in(iv)) == 1 &&
        (sealed.empty() || EVP_DecryptUpdate(context.get(), out(sealed), &size, in(sealed),
                                             static_cast<int>(plainSize)) == 1) &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(kTagSize), tag.data()) ==
            1 &&
        EVP_DecryptFinal_ex(context.get(), out(sealed) + size, &rest) == 1;
    if (!authentic || static_cast<std::size_t>(size + rest) != plainSize)
        return {};
    return sealed;
}

std::optional<std::string> sealWhole(const CacheKey &key, std::string_view plain)
{
    std::string header = makeHeader(key);
    const auto sealed = seal(fileKey(key, header), Kind::Rows, 0, plain);
    if (!sealed)
        return {};
    return header + *sealed;
}

std::optional<std::string> openWhole(const CacheKey &key, std::string_view whole)
{
    const std::string_view header = whole.substr(0, kHeaderSize);
    if (!isHeader(header, key))
        return {};
    return open(fileKey(key, header), Kind::Rows, 0, std::string(whole.substr(kHeaderSize)));
}

std::string encodeIndex(const std::vector<std::uint32_t> &sealedSizes)
{
    ByteWriter writer;
    writer.number(static_cast<std::uint32_t>(sealedSizes.size()));
    writer.numbers(std::span<const std::uint32_t>(sealedSizes));
    return writer.take();
}

std::optional<std::vector<std::uint32_t>> decodeIndex(std::string_view plain)
{
    ByteReader reader(plain);
    const auto count = reader.number<std::uint32_t>();
    auto sizes = reader.numbers<std::uint32_t>(count);
    if (!reader.isAtEnd())
        return {};
    return sizes;
}

} // namespace vinculo::storage::sealed
