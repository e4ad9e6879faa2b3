// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "ui/dialogs/frame/wordlabel.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace vinculo::ui {

class BodyScroll;
class EnvironmentBand;
class ProgressLine;

//! What all dialogs share: the environment band, a heading, a body of readable width, buttons with verbs,
//! live change of language and scheme, access keys that are unique in every language. On small screens the
//! body scrolls. Never run with exec().
//!
//! A subclass fills body(), adds its buttons, writes every text in retranslate() and calls refreshTexts() at
//! the end of its constructor and whenever a text or what is visible has changed.
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    enum class Emphasis { Plain, Primary, Danger };

    //! `profile`: shown in the band; none for dialogs that belong to no environment.
    DialogFrame(Theme &theme, const std::optional<Profile> &profile, QWidget *parent);

protected:
    virtual void retranslate() = 0;
    void refreshTexts(); //!< retranslate(), then access keys and height

    [[nodiscard]] Theme &theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    //! The sentence on top of the dialog. The window title is made of it, the program and the environment.
    void setHeading(const QString &text);
    //! For a body that is no running text, a table: px at the usual font size, not wider than the screen.
    void setBodyWidth(int width);
    //! Before the window title, for who works in another window: a clock. Empty: none.
    void setTitleClock(const QString &clock);
    //! Beside the heading; Problem for what cannot be undone.
    void setIconName(const QString &name, Theme::Role role = Theme::Role::Accent);
    [[nodiscard]] WordLabel *addText(WordLabel::Look look);
    //! A button of the bottom row. Its text is set in retranslate().
    [[nodiscard]] QPushButton *addButton(QDialogButtonBox::ButtonRole role,
                                         Emphasis emphasis = Emphasis::Plain);
    //! Shows the line only while something runs. `share` 0 to 1; negative: the end is not known.
    static void showProgress(ProgressLine &line, bool runs, double share = -1);
    //! Irreversible dialogs: Return presses nothing, whatever has the focus.
    void disarmReturn();
    void bringIntoView(QWidget &part); //!< on small screens, where the body scrolls
    void fitHeight();                  //!< after something was shown or hidden

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const std::optional<Profile> &profile);
    void buildBody(QVBoxLayout &inner);
    void restyle();
    void showTitle();

    Theme &m_theme;
    EnvironmentBand *m_band = nullptr;
    QLabel *m_icon = nullptr;
    WordLabel *m_heading = nullptr;
    BodyScroll *m_scroll = nullptr;
    QVBoxLayout *m_body = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QString m_iconName;
    Theme::Role m_iconRole = Theme::Role::Accent;
    QString m_titleClock;
    std::optional<Profile> m_profile;
};

} // namespace vinculo::ui
