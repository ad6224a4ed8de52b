// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace stoa {

class PlainLabel;

//! Emoji to choose from: those used last, then all; found by words of three languages. Arrow keys move from the search
//! field as well, Return takes, Esc leaves. Window's thread; closes itself.
class EmojiPicker final : public QFrame
{
    Q_OBJECT

public:
    EmojiPicker(const QStringList &recent, const QString &language, QWidget *parent = nullptr);

    void openAt(const QPoint &globalPlace);

Q_SIGNALS:
    void chosen(const QString &emoji);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void take(const QModelIndex &index);
    void nameCurrent();

    QStringList m_recent;
    QString m_language;
    QLineEdit *m_search;
    QListView *m_view;
    QStandardItemModel *m_model;
    PlainLabel *m_name;
};

} // namespace stoa
