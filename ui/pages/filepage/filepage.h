// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/latestjob.h"
#include "ui/pages/resourcepage.h"

#include <QTimer>

#include <functional>

namespace vinculo::ui {

class Toast;

//! A list that a file of one's own is laid beside: the file may be dropped on it, sets of what was found
//! choose the rows, and what follows from them can be written into another file. GUI thread.
class FilePage : public ResourcePage
{
    Q_OBJECT
public:
    FilePage(const ResourceSpec &spec, const PageContext &context, QWidget *parent);
    ~FilePage() override;

protected:
    //! Which rows a set has: those with one of these values, or (Empty, negated) with any.
    struct SetQuestion
    {
        QString path; //!< of the column; empty: all rows
        models::QueryTerm::Kind kind = models::QueryTerm::Kind::Equals;
        QStringList values = {};
        bool isNegated = false;
    };
    //! On a worker; answers how many lines were written.
    using Writing = std::function<Result<qint64>()>;

    [[nodiscard]] const PageContext &context() const { return m_context; }
    void setTop(QWidget *top); //!< between the title and the search
    void tell(const QString &text);
    void ask(const SetQuestion &question);
    //! Remembers the folder, tells of the end and notes it in the journal; `format`: "csv".
    void write(const QString &path, const QString &format, Writing writing);
    [[nodiscard]] bool isWriting() const { return m_write.isRunning(); }
    void refreshActionsSoon() { m_countSoon.start(); } //!< after many small changes

    virtual void openFile(const QString &path) = 0;
    virtual void refreshActions() = 0;               //!< what the buttons are about
    virtual void onAskedOtherwise(bool isEmpty) = 0; //!< somebody has changed the question of the set
    [[nodiscard]] virtual QString writtenText(int count) const = 0;

    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void onWritten(const Result<qint64> &written);

    PageContext m_context;
    models::LatestJob<Result<qint64>> m_write;
    QString m_format; //!< of the file being written
    Toast *m_toast;
    QTimer m_countSoon;
    QString m_setText; //!< the question that a set asked
};

} // namespace vinculo::ui
