// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace stoa {

class PlainLabel;

//! A heading that folds what stands under it, with a few words at its right for when it is folded. Space and Return
//! fold; a screen reader hears whether it is open.
class FoldSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldSection(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; } //!< of what is folded
    void setWords(const QString &title, const QString &summary);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    void toggled(bool open); //!< by a person

private:
    QToolButton *m_head;
    PlainLabel *m_summary;
    QWidget *m_body;
    QVBoxLayout *m_column;
    bool m_open = false;
};

} // namespace stoa
