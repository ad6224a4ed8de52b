// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/asker.h"

#include <QDialog>

class QDialogButtonBox;

namespace stoa {

//! A message with buttons, all of it plain text that can be selected. QMessageBox is not used: its second text is rich
//! whatever one sets. Made by WindowAsker only.
class PlainMessage final : public QDialog
{
    Q_OBJECT

public:
    PlainMessage(const Question &question, QWidget *parent);
    PlainMessage(const QString &title, const QString &text, QWidget *parent); //!< only to be read

    Answer answer() const { return m_answer; }

private:
    void build(const QString &title, const QString &text);
    void addButton(const QString &text, Answer answer, bool isDefault);

    QDialogButtonBox *m_buttons = nullptr;
    Answer m_answer = Answer::Cancel;
};

} // namespace stoa
