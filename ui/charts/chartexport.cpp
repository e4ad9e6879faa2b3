// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "models/charts/charttablemodel.h"
#include "models/export/exportfile.h"
#include "ui/charts/chartdrawing.h"
#include "ui/text/errortext.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kPictureWidth = 720;
constexpr qreal kPictureRatio = 2; // for screens and slides of today

QString suffixOf(ChartExport::Format format)
{
    switch (format) {
    case ChartExport::Format::Png:
        return u"png"_s;
    case ChartExport::Format::Svg:
        return u"svg"_s;
    case ChartExport::Format::Csv:
        break;
    }
    return u"csv"_s;
}

//! Letters and digits of any script; what remains is good on every file system.
QString fileName(const models::ChartData &data)
{
    constexpr qsizetype kLongest = 60;
    static const QRegularExpression kOther(uR"([^\p{L}\p{N}]+)"_s);
    QStringList words = QString(data.title).split(kOther, Qt::SkipEmptyParts);
    if (data.currency.isKnown())
        words.append(data.currency.code());
    const QString name = words.join(u'-').left(kLongest);
    return name.isEmpty() ? u"chart"_s : name;
}

} // namespace

ChartExport::ChartExport(Theme &theme, QWidget *owner)
    : QObject(owner)
    , m_theme(theme)
    , m_owner(owner)
{
}

QByteArray ChartExport::bytes(Format format, models::ChartKind kind, const models::ChartData &data,
                              const Theme &theme)
{
    switch (format) {
    case Format::Png:
        return ChartDrawing(kind, data, PlotStyle::paper(theme)).toPng(kPictureWidth, kPictureRatio);
    case Format::Svg:
        return ChartDrawing(kind, data, PlotStyle::paper(theme)).toSvg(kPictureWidth);
    case Format::Csv:
        break;
    }
    models::ChartTableModel table;
    table.setData(data, kind);
    return table.toCsv();
}

void ChartExport::ask(Format format, models::ChartKind kind, const models::ChartData &data)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suffix = suffixOf(format);
    auto *question = new QFileDialog(m_owner, tr("Save chart as"), m_folder);
    question->setObjectName(u"chartFile"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setAcceptMode(QFileDialog::AcceptSave);
    question->setDefaultSuffix(suffix);
    question->setNameFilter(u"*."_s + suffix);
    question->selectFile(fileName(data) + u'.' + suffix);
    connect(question, &QFileDialog::fileSelected, this, [this, format, kind, data](const QString &path) {
        write(path, bytes(format, kind, data, m_theme),
              {.kind = HandoverRecord::Kind::Export,
               .resource = u"chart"_s,
               .format = suffixOf(format),
               .rows = static_cast<qint64>(data.categories.size())});
    });
    question->open();
}

std::optional<ApiError> ChartExport::store(const QString &path, const QByteArray &bytes)
{
    models::ExportFile file(path);
    if (auto problem = file.open())
        return problem;
    if (file.device().write(bytes) != bytes.size())
        return file.writeError();
    return file.commit();
}

void ChartExport::write(const QString &path, const QByteArray &bytes, HandoverRecord record)
{
    m_folder = QFileInfo(path).absolutePath();
    if (const auto problem = store(path, bytes)) {
        const ErrorText words = errorText(*problem);
        Q_EMIT told(words.next.isEmpty() ? words.what : words.what + u' ' + words.next, Tone::Problem);
        return;
    }
    record.atMs = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT handedOver(record);
    //: %1 path of a file
    Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), Tone::Ok);
}

} // namespace vinculo::ui
