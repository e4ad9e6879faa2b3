// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace vinculo::api {

//! The body of a mutation: sequential and readable once. QNetworkAccessManager cannot rewind it, so it cannot
//! repeat a POST, PATCH or DELETE behind our back when a connection breaks (reliability rule F8).
class OnceBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace vinculo::api
