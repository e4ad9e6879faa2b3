// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/findhit.h"

#include <QAbstractListModel>
#include <QHash>

#include <functional>

namespace vinculo::models {

class RevealState;

//! Results in groups, each under a row with its name. While more results stream in, no row above or at the
//! pinned one ever moves: what belongs above it comes below under a heading of its own ("More people"). The
//! same record is there once, however often and from wherever it was found. Personal data is masked unless
//! the reveal state says otherwise. GUI thread.
class FindModel : public QAbstractListModel
{
    Q_OBJECT
public:
    //! In the order in which they stand.
    enum class Group {
        Recent,
        Tips,
        People,
        Links,
        Accounts,
        Consents,
        Ids,
        Institutions,
        Views,
        Commands,
    };
    //! Display is the title, Qt::AccessibleTextRole everything in one sentence.
    enum Role {
        IsHeaderRole = Qt::UserRole + 1,
        DetailRole,   //!< what tells it apart, one line
        MatchRole,    //!< what matched, in words: "CPF •••.092.776-••, check digits right"
        KeysRole,     //!< shortcut
        IconRole,     //!< name in resources/icons
        IsUsableRole, //!< false: a command that cannot be used now; the tool tip says why
        IsCheckedRole,
        IsRemoteRole, //!< Belvo has just answered it
        IsTallRole,   //!< its details take a line of their own
    };

    //! `reveal` outlives the model.
    explicit FindModel(const RevealState &reveal, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    //! Other results instead; `recent` come first, under their own heading.
    void begin(const QList<FindHit> &hits, const QList<FindHit> &recent = {});
    //! More of the same search.
    void add(const QList<FindHit> &hits);
    //! Links that results belong to, for their details.
    void describeLinks(const QList<FindHit> &links);
    //! What technical names of institutions are called; without, as they are.
    void setInstitutionTitles(std::function<QString(const QString &name)> titles);
    //! The row under the cursor; -1: none.
    void setPinned(int row) { m_pinned = row; }

    [[nodiscard]] const FindHit *hit(int row) const; //!< nullptr: a heading, or no such row
    [[nodiscard]] int hitCount() const { return m_hitCount; }
    [[nodiscard]] int firstHit() const { return step(-1, 1); }
    [[nodiscard]] int lastHit() const { return step(rowCount(), -1); }
    //! The row of the result `count` results further (or back); stops at the ends. -1: there are none.
    [[nodiscard]] int step(int row, int count) const;
    void retranslate();

private:
    struct Row
    {
        Group group = Group::People;
        bool isHeader = false;
        bool isContinued = false; //!< heading of a group that began above the pinned row
        FindHit hit;
        int others = 0; //!< more owners of the same link
    };
    [[nodiscard]] static Group groupOf(FindKind kind);
    void put(const FindHit &hit);
    [[nodiscard]] bool merge(const FindHit &hit);
    [[nodiscard]] int placeFor(Group group) const;
    void insert(int at, const Row &row);
    void onRevealed();
    void tellRow(int row);
    [[nodiscard]] QString shown(const FindTarget &target, const FindText &text) const;
    [[nodiscard]] QString title(const Row &row) const;
    [[nodiscard]] QString detail(const Row &row) const;
    [[nodiscard]] QStringList linkWords(const QStringList &ids) const;
    [[nodiscard]] QString match(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row) const;
    [[nodiscard]] QString accessible(const Row &row) const;

    const RevealState &m_reveal;
    std::function<QString(const QString &)> m_titles; //!< of institutions
    QList<Row> m_rows;
    QHash<QString, FindHit> m_links; //!< by id
    int m_hitCount = 0;
    int m_pinned = -1;
};

} // namespace vinculo::models
