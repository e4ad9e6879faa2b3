// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tour.h"
#include "core/api/client.h"
#include "ui/theme/theme.h"
#include "ui/windows/mainwindow.h"

#include <QNetworkAccessManager>
#include <QSize>

#include <functional>

class QAction;
class QDialog;
class QPushButton;
class QScrollArea;
class QTableView;

namespace vinculo::ui {
class QueryField;
}

namespace vinculo::app {

//! What a stop of the tour is made of, as one would tell a person what to do next. The steps run after the
//! functions that add them have returned.
class Guide
{
public:
    using Filters = QList<api::ListFilter>;
    static constexpr QSize kSmall{1024, 640};
    static constexpr QSize kUsual{1280, 800};
    static constexpr QSize kLarge{1920, 1080};

    Guide(Tour &tour, Application &application)
        : m_tour(tour)
        , m_application(application)
    {
    }

    [[nodiscard]] ui::MainWindow *window() const;
    [[nodiscard]] const QString &folder() const { return m_tour.folder(); }
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] QAction *action(const QString &name) const;
    [[nodiscard]] QDialog *dialog(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &name) const;
    [[nodiscard]] ui::QueryField *searchField() const;

    void act(std::function<void()> step) { m_tour.act(std::move(step)); }
    void waitFor(const QString &what, std::function<bool()> condition)
    {
        m_tour.waitFor(what, std::move(condition));
    }
    void picture(const QString &name) { m_tour.picture(name); }
    //! In the three languages, small and large, light and dark. `prepare` runs before each of them, for what
    //! another size or language moves.
    void pictures(const QString &name, const std::function<void()> &prepare = {});
    void waitForVerdict(); //!< of the dialog that tells why data are missing
    void keep(const QString &name, const QImage &image) const { m_tour.keep(name, image); } //!< now
    void search(const QString &text);
    void look(const QString &language, ui::Theme::Scheme scheme, QSize size);
    void open(const QString &page, const Filters &filters = {});
    void waitForRows();
    void rest();                                   //!< a moment, for what arrives by itself
    [[nodiscard]] QString firstId() const;         //!< of the visible list's first row
    [[nodiscard]] QByteArray firstRecord() const;  //!< the same row, as sent
    [[nodiscard]] QScrollArea *personArea() const; //!< what scrolls on the page of a person
    void selectRow(int row);
    void trigger(const QString &name);
    void waitForDialog(const QString &name);
    void press(const QString &buttonName);
    void closeDialogs();
    void closeMenus();
    void closeReports();
    void openView(int number);
    void breakNextCall(const QString &path, const QString &kind);
    void challenge(const QString &externalId, const QString &pictureName);
    void interruptTasks(); //!< as when the program ends over them and is started again

protected:
    Tour &m_tour;
    Application &m_application;
    QNetworkAccessManager m_admin;
};

} // namespace vinculo::app
