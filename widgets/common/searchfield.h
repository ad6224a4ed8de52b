// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace stoa {

//! A field to search as one types. Esc empties it, Enter searches at once, Down leaves for what was found.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    //! Sets the pale words in the empty field; they are its accessible name, too.
    void setPrompt(const QString &prompt);

Q_SIGNALS:
    void searched(const QString &text); //!< the hand rested for 150 ms, or Enter, or emptied
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_rest;
    QString m_told;
};

} // namespace stoa
