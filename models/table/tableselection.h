// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>

#include <vector>

namespace vinculo::models {

class ResourceTableModel;

//! A selection of whole rows that stays quick when hundreds of thousands are selected. Qt keeps an index for
//! every selected row while rows change places, which takes seconds then; here large selections are set aside
//! as marks of table rows and put back as ranges. When they would fall into more ranges than a view can paint
//! with, or when the rows are loaded anew, they are given up. GUI thread.
class TableSelection : public QItemSelectionModel
{
    Q_OBJECT
public:
    static constexpr int kFewRows =
        1000; //!< up to these Qt's own way is quick, and keeps them through a reload
    static constexpr int kMostRanges = 500; //!< each is looked at for every cell that is painted

    explicit TableSelection(ResourceTableModel &model, QObject *parent = nullptr);

Q_SIGNALS:
    void selectionGivenUp(int rows);

private:
    void setAside(bool keepsNumbers);
    void putBack();

    ResourceTableModel &m_model;
    std::vector<bool> m_isSelected; //!< by table row, while set aside
    int m_count = 0;                //!< rows set aside
    bool m_keepsNumbers = true;
};

} // namespace vinculo::models
