// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/cellpresenter.h"

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kShownLength = 300; //!< longer texts would cost at every paint; the detail pane has all

QString shortened(QString text)
{
    if (text.size() <= kShownLength)
        return text;
    text.truncate(text[kShownLength - 1].isHighSurrogate() ? kShownLength - 1 : kShownLength);
    return text + u'\u2026';
}

QString toQString(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString CellPresenter::toolTip(const QString &text)
{
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

bool CellPresenter::isMasked(int row, const CellView &cell) const
{
    if (!cell.field->is(FieldFlag::Sensitive) || m_formatter.rawText(cell).isEmpty())
        return false;
    return !m_reveal.isRevealed(toQString(m_table.spec().name), m_table.idOf(row),
                                toQString(cell.field->path));
}

QString CellPresenter::shown(int row, const CellView &cell) const
{
    return shortened(isMasked(row, cell) ? m_formatter.maskedText(m_table.spec(), cell)
                                         : sign(row, cell) + m_formatter.text(m_table.spec(), cell));
}

QString CellPresenter::spoken(int row, const CellView &cell) const
{
    return shortened(isMasked(row, cell) ? m_formatter.maskedText(m_table.spec(), cell)
                                         : m_formatter.longText(m_table.spec(), cell));
}

Tone CellPresenter::tone(int row, const CellView &cell) const
{
    if (direction(row, cell) > 0)
        return Tone::Ok;
    if (cell.state == api::CellState::Invalid)
        return Tone::Attention;
    return cell.enumValue ? cell.enumValue->tone : Tone::None;
}

//! -1 out, 1 in, 0 where the field has no direction or the row does not say it.
int CellPresenter::direction(int row, const CellView &cell) const
{
    if (cell.state != api::CellState::Value || cell.field->directionPath.empty())
        return 0;
    const int column = m_table.columnOf(cell.field->directionPath);
    const std::string_view way = column < 0 ? std::string_view() : m_table.cell(row, column).text;
    return way == "OUTFLOW" ? -1 : way == "INFLOW" ? 1 : 0;
}

QString CellPresenter::sign(int row, const CellView &cell) const
{
    const int way = direction(row, cell);
    return way < 0 ? u"\u2212\u00a0"_s : way > 0 ? u"+\u00a0"_s : QString();
}

int CellPresenter::alignment(const FieldSpec &field)
{
    const bool isNumber = field.type == FieldType::Money || field.type == FieldType::Decimal ||
                          field.type == FieldType::Integer;
    const Qt::Alignment side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>((side | Qt::AlignVCenter).toInt());
}

QString CellPresenter::explanation(const ResourceSpec &spec, const FieldSpec &field)
{
    QStringList lines{CellFormatter::label(spec, field), CellFormatter::help(spec, field),
                      toQString(field.path)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace vinculo::models
