// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QMenu;
class QProgressBar;
class QPushButton;

namespace stoa {

class ActionCatalogue;
class Clock;
class PlainLabel;
class RecentModel;
class Settings;

//! What stands in the window while no project is open: a new client, an existing file, the sample, and the recent ones.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(ActionCatalogue &actions, Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    void refresh(); //!< reads the recent projects again
    void showWork(const QString &words); //!< something long is under way for this page; empty: it is over

Q_SIGNALS:
    void openRequested(const QString &path);
    void windowRequested(const QString &path); //!< in a window of its own
    void sampleRequested(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(ActionCatalogue &actions);
    void retranslate();
    void openCurrent();
    void openCurrentApart();
    void showMenu(const QPoint &at);
    void forgetCurrent();

    Settings &m_settings;
    PlainLabel *m_name;
    PlainLabel *m_motto;
    QPushButton *m_sample;
    QMenu *m_sampleLanguages;
    QProgressBar *m_work;
    PlainLabel *m_workWords;
    PlainLabel *m_recentTitle;
    PlainLabel *m_noRecent;
    RecentModel *m_recent;
    QListView *m_list;
};

} // namespace stoa
