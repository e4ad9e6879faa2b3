// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>

namespace vinculo::ui {

class RecordDirectory;

//! Fetches the first page of links for the link picker, when no page of the window has seen any. A failure is
//! silent: pasting an id still works.
class LinkLookup : public QObject
{
    Q_OBJECT
public:
    explicit LinkLookup(RecordDirectory &directory, QObject *parent = nullptr);
    void ask(api::Client &client);
    void cancel();

private:
    RecordDirectory &m_directory;
    api::Call<api::ListPage> m_call;
};

} // namespace vinculo::ui
