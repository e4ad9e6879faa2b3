// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace vinculo::ui {

//! Check boxes for kinds of data, in columns of one width.
class ResourceChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ResourceChooser(QWidget *parent = nullptr, int columns = 2);
    //! What the codes are called; without, as data to fetch.
    void setNames(std::function<QString(const QString &)> names);
    //! Replaces the offer. Boxes that were there keep their tick; new ones are ticked when in `ticked`.
    void setOffer(const QStringList &codes, const QStringList &ticked);
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QStringList offered() const { return m_codes; }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    std::function<QString(const QString &)> m_names;
    QStringList m_codes;
    QHash<QString, QCheckBox *> m_boxes;
    QGridLayout *m_grid;
    const int m_columns;
};

} // namespace vinculo::ui
