// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/sidepane.h"

#include "models/core/error.h"
#include "models/core/ids.h"

#include <QList>
#include <QListView>

namespace stoa {

class CalendarDelegate;
class CalendarPresentation;
class DraftsModel;
class PlainLabel;
class TileCache;

//! The list inside the tray: drags carry ids only, a drop takes the date away or changes the order.
class TrayList final : public QListView
{
    Q_OBJECT

public:
    explicit TrayList(QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(const QModelIndex &index);
    void left(); //!< by Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void resizeEvent(QResizeEvent *event) override;
};

//! The tray of ideas at the left of the calendar: drag an idea in to give it a date, a post out to take it away.
//! Text, links and files of other programs become ideas. Window's thread.
class CalendarTray final : public SidePane
{
    Q_OBJECT

public:
    //! Both must outlive this widget.
    CalendarTray(DraftsModel &drafts, TileCache &cache, Settings &settings, QWidget *parent = nullptr);

    QList<PostId> selectedPosts() const;
    void clearSelection();
    void takeFocus(); //!< and an idea is in the hand, if there is one
    TrayList *list() const { return m_list; }
    void retranslate();

Q_SIGNALS:
    void openWanted(stoa::PostId post);
    void postsSelected();
    void menuWanted(QPoint global);
    void left(); //!< by Esc
    void contentDropped(const QMimeData *content); //!< from other programs

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void count();

    DraftsModel &m_drafts;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    TrayList *m_list;
    CalendarPresentation *m_words;
};

} // namespace stoa
