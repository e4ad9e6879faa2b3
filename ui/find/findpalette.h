// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/findsession.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QAction;
class QKeyEvent;
class QLineEdit;
class QListView;

namespace vinculo::ui {

class PlainLabel;

//! The one field for everything with its results, laid over the top of a window. Not modal: a click beside it
//! closes it. The focus stays in the field, whatever keys move in the list; closing gives it back to where it
//! was. Results and their number are read aloud.
class FindPalette : public QFrame
{
    Q_OBJECT
public:
    //! Lies over `window`; `anchor` is the widget of it that the palette grows out of. The others outlive it.
    FindPalette(Theme &theme, models::FindSession &session, QWidget &window, const QWidget &anchor);

    void open(const QString &text = {});
    void close(); //!< and gives the focus back
    void retranslate();
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    //! The palette is closed already. `link`: rather the link the result belongs to.
    void chosen(const vinculo::models::FindHit &hit, bool link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectAll();
    [[nodiscard]] PlainLabel *addNote(Theme::Role role);
    bool handleKey(const QKeyEvent &key);
    [[nodiscard]] static bool isOurs(const QKeyEvent &key);
    void choose(int row);
    void step(int count);
    void accept(bool link);
    void onTyped();
    void onRows();
    void refresh();
    void place();
    [[nodiscard]] int rowsHeight() const;
    [[nodiscard]] int pageStep() const;
    void leave();
    void onTheme();
    void say(const QString &text);

    Theme &m_theme;
    models::FindSession &m_session;
    QWidget &m_window;
    QPointer<const QWidget> m_anchor;
    QLineEdit *m_field;
    QAction *m_searchIcon = nullptr;
    QWidget *m_body;
    QWidget *m_warning = nullptr;
    PlainLabel *m_warningIcon = nullptr;
    PlainLabel *m_digits = nullptr;
    QListView *m_list;
    PlainLabel *m_nothing = nullptr;
    PlainLabel *m_whatNow = nullptr;
    PlainLabel *m_belvo = nullptr;
    QWidget *m_footer;
    PlainLabel *m_count = nullptr;
    PlainLabel *m_coverage = nullptr;
    PlainLabel *m_keys = nullptr;
    QPointer<QWidget> m_before; //!< had the focus
    QTimer m_speak;             //!< lets results come to rest before they are counted aloud
    QString m_said;
};

} // namespace vinculo::ui
