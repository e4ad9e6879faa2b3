// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificate.h"

#include <QHostAddress>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace vinculo::tests {

namespace {

struct Free
{
    void operator()(X509 *object) const { X509_free(object); }
    void operator()(EVP_PKEY *object) const { EVP_PKEY_free(object); }
    void operator()(BIO *object) const { BIO_free(object); }
    void operator()(X509_EXTENSION *object) const { X509_EXTENSION_free(object); }
};
using CertificatePtr = std::unique_ptr<X509, Free>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Free>;
using BioPtr = std::unique_ptr<BIO, Free>;

QByteArray contentOf(const BioPtr &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

BioPtr bioOver(const QByteArray &bytes)
{
    return BioPtr(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

QByteArray alternativeNames(const QStringList &hosts)
{
    QByteArrayList names;
    for (const QString &host : hosts)
        names << (QHostAddress(host).isNull() ? "DNS:" : "IP:") + host.toLatin1();
    return names.join(',');
}

void setSerial(X509 *certificate)
{
    unsigned char bytes[8] = {};
    RAND_bytes(bytes, sizeof bytes);
    std::uint64_t serial = 1;
    for (const unsigned char byte : bytes)
        serial = (serial << 7) ^ byte;
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1);
}

} // namespace

TestCertificate TestCertificate::make(const Options &options, const TestCertificate *issuer)
{
    const KeyPtr key(EVP_EC_gen("P-256"));
    const CertificatePtr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get());
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), options.validFromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), options.validToSeconds);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *const name = X509_get_subject_name(certificate.get());
    const QByteArray common =
        options.authority ? QByteArray("Test authority") : options.hosts.value(0).toLatin1();
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(common.constData()), -1, -1, 0);

    CertificatePtr issuerCertificate;
    KeyPtr issuerKey;
    if (issuer) {
        const QByteArray certificatePem = issuer->certificate.toPem();
        const QByteArray keyPem = issuer->key.toPem();
        issuerCertificate.reset(PEM_read_bio_X509(bioOver(certificatePem).get(), nullptr, nullptr, nullptr));
        issuerKey.reset(PEM_read_bio_PrivateKey(bioOver(keyPem).get(), nullptr, nullptr, nullptr));
    }
    X509 *const signer = issuer ? issuerCertificate.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    addExtension(certificate.get(), signer, NID_basic_constraints,
                 options.authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!options.authority)
        addExtension(certificate.get(), signer, NID_subject_alt_name, alternativeNames(options.hosts));
    X509_sign(certificate.get(), issuer ? issuerKey.get() : key.get(), EVP_sha256());

    const BioPtr certificateOut(BIO_new(BIO_s_mem()));
    const BioPtr keyOut(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateOut.get(), certificate.get());
    PEM_write_bio_PrivateKey_traditional(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {QSslCertificate(contentOf(certificateOut)), QSslKey(contentOf(keyOut), QSsl::Ec)};
}

TestCertificate TestCertificate::makeAuthority()
{
    Options options;
    options.authority = true;
    return make(options);
}

} // namespace vinculo::tests
