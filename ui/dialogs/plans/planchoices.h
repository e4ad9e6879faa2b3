// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/storage/settings.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QDateEdit)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace vinculo::ui {

class ExportChoices;
class FieldRow;
class NoticeLine;
class ResourceChooser;
class Theme;
class WordLabel;

//! What a plan that erases nothing is to do: which data, which months, which access mode; and what that costs
//! and which limits there are.
class PlanChoices : public QWidget
{
    Q_OBJECT
public:
    //! `kept`: the choices of the last time.
    PlanChoices(Theme &theme, PlanKind kind, const PlanSettings &settings, storage::Settings &kept,
                QWidget *parent);

    [[nodiscard]] PlanSettings settings() const;
    [[nodiscard]] bool isComplete() const;
    void remember(); //!< for the next time
    //! How many links are ticked: the cost is told for them.
    void setCount(qint64 links);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void buildAccessMode();
    void buildResources();
    void buildPeriod();
    void showCost();
    [[nodiscard]] QString costText() const;

    Theme &m_theme;
    const PlanKind m_kind;
    const PlanSettings m_first; //!< what it began with
    qint64 m_links = 0;
    QRadioButton *m_single = nullptr;
    QRadioButton *m_recurrent = nullptr;
    WordLabel *m_choose = nullptr;
    ResourceChooser *m_resources = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    FieldRow *m_fromRow = nullptr;
    FieldRow *m_toRow = nullptr;
    ExportChoices *m_export = nullptr;
    NoticeLine *m_cost = nullptr;
};

} // namespace vinculo::ui
