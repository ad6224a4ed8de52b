// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/rule.h"

#include <QFrame>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace stoa {

class PlainLabel;

//! A small window beside the phrase that was clicked, in which it is changed. Esc takes the change back, clicking
//! elsewhere or "Done" keeps it. Deletes itself when it closes.
class RulePopup : public QFrame
{
    Q_OBJECT

public:
    explicit RulePopup(QWidget *parent);
    void showAt(QWidget &phrase); //!< below it, inside the screen

Q_SIGNALS:
    void removed();
    void closed(bool kept);
    void listClosed(); //!< something was chosen from an open list

protected:
    QVBoxLayout *column() const { return m_column; }
    void finishLayout(bool removable); //!< adds the buttons and the order of Tab; call it last in a constructor
    virtual void settle() { } //!< it closes: what was typed last is judged now
    void showError(const QString &reason); //!< empty: none
    void setIncomplete(); //!< something must be written first; closing now takes it back
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool hasError() const { return m_hasError; }

private:
    QVBoxLayout *m_column;
    PlainLabel *m_error;
    QPushButton *m_done;
    bool m_hasError = false;
    bool m_takenBack = false;
    bool m_listLeft = false; //!< a list was closed by Esc: the same key must not close this too
};

} // namespace stoa
