// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/noticebanner.h"
#include "ui/windows/windowservices.h"

namespace vinculo::ui {

//! Tells, below the environment band, when what the person chooses cannot be kept on this computer: a folder
//! that cannot be written, a profile file that could not be read. Hidden when all is well or once it was
//! read.
class StorageNotice : public NoticeBanner
{
    Q_OBJECT
public:
    StorageNotice(const WindowServices &services, QWidget *parent);
    void retranslate();

private:
    WindowServices m_services;
    bool m_wasRead = false;
};

} // namespace vinculo::ui
