// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/filters/filterset.h"
#include "ui/pages/recorddirectory.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace vinculo::ui {

class PlainLabel;

//! Asks for the one value a list cannot be shown without: a link (picked from those seen, or its pasted id),
//! a person's document (check digits told as one types), or plain text.
class RequiredFilterEditor : public QWidget
{
    Q_OBJECT
public:
    RequiredFilterEditor(Theme &theme, const ResourceSpec &spec, const FilterSpec &filter,
                         const RecordDirectory &directory, QWidget *parent);
    [[nodiscard]] const FilterSpec &filter() const { return m_filter; }
    void retranslate();
    void focusFirst();

Q_SIGNALS:
    void chosen(const vinculo::api::ListFilter &filter);

private:
    void build();
    void fillLinks();
    void onEdited();
    void submit();
    [[nodiscard]] bool isLink() const { return m_filter.key == "link"; }
    [[nodiscard]] bool isDocument() const { return m_filter.mask == MaskKind::Document; }
    [[nodiscard]] QString wireValue() const; //!< empty: nothing that can be sent

    Theme &m_theme;
    const ResourceSpec &m_spec;
    const FilterSpec &m_filter;
    const RecordDirectory &m_directory;
    QLineEdit *m_line;
    QListWidget *m_links = nullptr;
    PlainLabel *m_told;
    QPushButton *m_show;
};

} // namespace vinculo::ui
