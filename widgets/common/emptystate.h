// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace stoa {

class PlainLabel;

//! What stands on an empty page: what is missing, what to do next, and the button that does it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    void setIcon(QLatin1String name);
    //! A button that triggers \a action and carries its name; the first one added is the main one. Follows the action's
    //! text.
    QPushButton *addAction(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_column;
    QWidget *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QString m_icon;
    int m_buttons = 0;
    QPushButton *m_first = nullptr;
};

} // namespace stoa
