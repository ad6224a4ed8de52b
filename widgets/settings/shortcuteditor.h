// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace stoa {

class ActionCatalogue;
class Asker;
class PlainLabel;
class SearchField;

//! All commands with their keys; a key can be changed, taken away, put back. A key that another command has is told
//! before it is taken from it.
class ShortcutEditor final : public QWidget
{
    Q_OBJECT

public:
    ShortcutEditor(ActionCatalogue &actions, Asker &asker, QWidget *parent = nullptr);

    void refresh(); //!< reads the catalogue again, keeping the current row
    //! Gives the current command \a key, asking when others have it. False: left as it was.
    bool assign(const QKeySequence &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void filter(const QString &text);
    QString currentId() const;
    void showCurrent();

    ActionCatalogue &m_actions;
    Asker &m_asker;
    SearchField *m_search;
    QTreeView *m_tree;
    QStandardItemModel *m_model;
    PlainLabel *m_name;
    QKeySequenceEdit *m_key;
    QPushButton *m_set;
    QPushButton *m_clear;
    QPushButton *m_default;
};

} // namespace stoa
