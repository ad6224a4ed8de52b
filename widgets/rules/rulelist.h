// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"

#include <QElapsedTimer>
#include <QListView>
#include <QStyledItemDelegate>

namespace stoa {

//! Paints one rule: whether it is on, its name, what it did or why it is broken, and the grip by which it is dragged.
class RuleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! From now on rows are painted for a twentieth of a second; those behind stay empty, because the fonts of a script
    //! that was not shown yet are read while it is painted.
    void beginFrame();
    QRect leftOut() const { return m_leftOut; } //!< of this frame: to be painted in the next one

Q_SIGNALS:
    void renamed(const QModelIndex &index, const QString &name) const;

private:
    static QString secondLine(const QModelIndex &index);
    static QRect checkBox(const QRect &row);

    QElapsedTimer m_frame;
    mutable QRect m_leftOut;
};

//! The rules in their order. Space switches, dragging or the page's keys change the order, several can be selected.
class RuleList final : public QListView
{
    Q_OBJECT

public:
    explicit RuleList(QWidget *parent = nullptr);

    QList<RuleId> selectedRules() const; //!< in their order
    RuleId currentRule() const;
    void setCurrentRule(RuleId rule);
    void renameCurrent();

Q_SIGNALS:
    void currentRuleChanged(stoa::RuleId rule);
    void renamed(stoa::RuleId rule, const QString &name);
    void deleteAsked();
    void sentenceAsked(); //!< Enter, or the right arrow: on to the conditions

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RuleDelegate *m_delegate;
};

} // namespace stoa
