// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QMenu;
class QWidget;

namespace stoa {

//! \a texts with each marked letter ("&New") at most once: the first that has it keeps it, later ones take another
//! letter of theirs, at the start of a word if there is one, or none. Texts without a mark stay so. Pure.
QStringList distinctMnemonics(const QStringList &texts);

//! Lets no letter stand for two things in a menu or a dialog, in whatever language they are shown.
//!
//! The same command stands in many menus, and translators cannot know beside what; so the marks are sorted out when a
//! menu or a dialog opens. Commands get their own text back when the menu closes. Filters the events of the whole
//! program: made once, by Application, on the window's thread.
class DistinctMnemonics final : public QObject
{
    Q_OBJECT

public:
    explicit DistinctMnemonics(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Former
    {
        QPointer<QAction> action;
        QString text;
    };
    void sortOut(QMenu &menu);
    void giveBack(QMenu &menu);
    static void sortOut(QWidget &dialog);

    QHash<QMenu *, QList<Former>> m_former; //!< of menus that are open
};

} // namespace stoa
