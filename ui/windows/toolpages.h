// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/windows/windowservices.h"

namespace vinculo::ui {

class NavigationPane;
class WindowActions;

//! The pages of a window that are no list of a resource.
namespace toolpages {

[[nodiscard]] QStringList firstIds(); //!< before the lists, in the order of the navigation
[[nodiscard]] QStringList lastIds();  //!< after them
[[nodiscard]] QStringList ids();      //!< all
//! The page a window begins with: the one it was left with, if that still exists.
[[nodiscard]] QString startPage(const QString &last);
[[nodiscard]] bool contains(const QString &id);
[[nodiscard]] QString icon(const QString &id);
[[nodiscard]] QString title(const QString &id);      //!< in the current language
[[nodiscard]] QString shortTitle(const QString &id); //!< for the navigation, which is narrow
//! The page that stands for this one in navigation and menu: itself, or the list it shows one entry of.
[[nodiscard]] QString listOf(const QString &id);
//! Every page of a window, tools and lists, as commands and as rows of the navigation. Titles come later.
void fillNavigation(WindowActions &actions, NavigationPane &navigation);
//! nullptr when there is none of that name.
[[nodiscard]] Page *make(const QString &id, const PageContext &context, const WindowServices &services,
                         QWidget *parent);

} // namespace toolpages

} // namespace vinculo::ui
