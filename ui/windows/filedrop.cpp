// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/filedrop.h"

#include "ui/pages/calllog/calllogpage.h"
#include "ui/widgets/droppedfile.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/windowpages.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

FileDrop::FileDrop(MainWindow &window, WindowPages &pages)
    : QObject(&window)
    , m_window(window)
    , m_pages(pages)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QString FileDrop::fileOf(const QMimeData *data)
{
    const QString path = data ? droppedFile(*data) : QString();
    return QFileInfo(path).isFile() ? path : QString();
}

void FileDrop::open(const QString &path)
{
    m_window.openPage(u"calllog"_s);
    if (auto *page = qobject_cast<CallLogPage *>(m_pages.page(u"calllog"_s)))
        page->openFile(path);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = fileOf(drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // the file stays where it is
    drop->accept();
    if (event->type() == QEvent::Drop)
        open(path);
    return true;
}

} // namespace vinculo::ui
