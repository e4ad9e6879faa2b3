// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/handoverrecord.h"
#include "core/domain/result.h"
#include "models/charts/chartdata.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <optional>

namespace vinculo::ui {

//! Saves a chart as picture or data: asks for a file without stopping the program, then writes it whole or
//! not at all. Pictures are in light colours whatever the screen has.
class ChartExport : public QObject
{
    Q_OBJECT
public:
    enum class Format { Png, Svg, Csv };

    //! `owner` is also what the file dialog stands before.
    ChartExport(Theme &theme, QWidget *owner);
    //! Opens the file dialog; the chart is written as it is now, even if it changes meanwhile.
    void ask(Format format, models::ChartKind kind, const models::ChartData &data);
    [[nodiscard]] static QByteArray bytes(Format format, models::ChartKind kind,
                                          const models::ChartData &data, const Theme &theme);

Q_SIGNALS:
    void told(const QString &sentence, Tone tone); //!< where it was saved, or why it was not
    void handedOver(const vinculo::HandoverRecord &record);

private:
    void write(const QString &path, const QByteArray &bytes, HandoverRecord record);
    [[nodiscard]] static std::optional<ApiError> store(const QString &path, const QByteArray &bytes);

    Theme &m_theme;
    QWidget *m_owner;
    QString m_folder;
};

} // namespace vinculo::ui
