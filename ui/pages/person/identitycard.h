// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/recorddetail.h"
#include "models/person/personidentity.h"
#include "models/table/revealstate.h"
#include "ui/dialogs/frame/card.h"

class QPushButton;
class QVBoxLayout;

namespace vinculo::ui {

class DetailRow;
class FlowLayout;
class NoticeLine;

//! Who a person is: names, documents, contacts and the merchant's own ids, each masked until revealed.
class IdentityCard : public Card
{
    Q_OBJECT
public:
    //! Revealed values are remembered under this resource name.
    static constexpr auto kResource = "person";

    IdentityCard(Theme &theme, models::RevealState &reveal, QWidget *parent);
    //! `key` tells people apart.
    void setIdentity(const QString &key, const models::PersonIdentity &identity);
    //! Why not all of it can be told, with a button to try again; empty: it can.
    void setProblem(const QString &problem);
    //! The path under which the name is revealed.
    static QString namePath();
    //! What may be said of a path outside of this card: "document", without the trace of its value.
    static QString kindIn(const QString &path);
    //! Facts shown at first: people with sixty links have as many contacts and ids.
    static constexpr qsizetype kFolded = 24;
    void retranslate();

Q_SIGNALS:
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void arrange();
    void showMore();
    void updateMasks();
    [[nodiscard]] static models::DetailLine lineOf(const models::IdentityFact &fact, bool isFirst);

    Theme &m_theme;
    models::RevealState &m_reveal;
    QString m_key;
    models::PersonIdentity m_identity;
    QList<DetailRow *> m_rows;
    NoticeLine *m_problem;
    QPushButton *m_retry;
    QWidget *m_grid;
    int m_columns = 0;
    bool m_isUnfolded = false;
    QPushButton *m_more;
    QVBoxLayout *m_layout;
};

} // namespace vinculo::ui
