// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/ground.h"

#include <QHash>

class QAction;
class QHBoxLayout;
class QSpacerItem;
class QPushButton;

namespace stoa {

class Page;
class PlainLabel;

//! The bar of 48 px over a page: its title, what the page puts there, the named undo, and the page's one main button.
class TopBar final : public Ground
{
    Q_OBJECT

public:
    explicit TopBar(QAction &undo, QWidget *parent = nullptr);

    void showPage(Page *page); //!< adopts the page's bar at its first showing
    void setUndoName(const QString &name); //!< "Move 3 posts"; empty: the button is hidden

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateTitle();
    void updateUndo();
    int roomForUndoName() const;

    QHBoxLayout *m_row;
    PlainLabel *m_title;
    QSpacerItem *m_behindTitle; //!< keeps what follows in its place when the title gets shorter
    QStringList m_titles; //!< of the page
    int m_titleRoom = 0; //!< pixels of the widest of them
    QWidget *m_undoPlace; //!< as wide as the longest name: what stands before it does not move with each act
    QPushButton *m_undo;
    QString m_undoName;
    Page *m_page = nullptr;
    QHash<Page *, QWidget *> m_bars;
    QHash<Page *, QPushButton *> m_mainButtons;
};

} // namespace stoa
