// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filepage/filepage.h"

#include "models/query/queryconditions.h"
#include "ui/pages/tableanalysis.h"
#include "ui/text/errortext.h"
#include "ui/widgets/droppedfile.h"
#include "ui/widgets/toast.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QVBoxLayout>

#include <utility>

namespace vinculo::ui {

using models::QueryTerm;

namespace {

constexpr int kCountAfterMs = 80;

} // namespace

FilePage::FilePage(const ResourceSpec &spec, const PageContext &context, QWidget *parent)
    : ResourcePage(spec, context, parent)
    , m_context(context)
    , m_write([this](const Result<qint64> &written) { onWritten(written); })
    , m_toast(new Toast(context.theme, this))
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountAfterMs);
    connect(&m_countSoon, &QTimer::timeout, this, [this] { refreshActions(); });
    connect(&rows(), &models::ResourceRows::changed, this, &FilePage::refreshActionsSoon);
    connect(analysis(), &TableAnalysis::selectionCounted, this, &FilePage::refreshActionsSoon);
    connect(&query(), &models::QueryState::changed, this, [this] {
        if (query().text() != m_setText)
            onAskedOtherwise(query().isEmpty());
    });
    setAcceptDrops(true);
}

FilePage::~FilePage() = default;

void FilePage::setTop(QWidget *top)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, top);
}

void FilePage::tell(const QString &text)
{
    m_toast->tell(text);
}

void FilePage::ask(const SetQuestion &question)
{
    query().clear();
    if (!question.path.isEmpty()) {
        const models::MadeCondition made =
            models::makeCondition(query().fields(), query().context(), question.path, question.kind,
                                  question.values, question.isNegated);
        if (made.node)
            query().add(made.node);
    }
    m_setText = query().text();
}

void FilePage::write(const QString &path, const QString &format, Writing writing)
{
    m_context.settings.setValue(storage::SettingKey::ExportFolder, QFileInfo(path).absolutePath());
    m_format = format;
    m_write.start(
        [writing = std::move(writing)](const std::atomic_bool &) { return std::optional(writing()); });
    refreshActions();
}

void FilePage::onWritten(const Result<qint64> &written)
{
    if (!written) {
        tell(errorText(written.error()).what);
    } else {
        tell(writtenText(static_cast<int>(*written)));
        if (m_context.journal)
            m_context.journal->append(m_context.profile, {.kind = HandoverRecord::Kind::Export,
                                                          .atMs = QDateTime::currentMSecsSinceEpoch(),
                                                          .resource = pageId(),
                                                          .format = m_format,
                                                          .rows = *written});
    }
    refreshActions();
}

void FilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilePage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace vinculo::ui
