// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace stoa {

class PlainLabel;

//! A column of settings: a heading, then rows of name, field and a sentence of help. The name is the field's buddy and
//! its name for a screen reader.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

protected:
    //! What a row shows; keep it to set the words after a language switch.
    struct Row
    {
        PlainLabel *name = nullptr;
        PlainLabel *help = nullptr;
        QWidget *field = nullptr;
        void setWords(const QString &nameText, const QString &helpText) const;
    };

    PlainLabel *addHeading();
    Row addRow(QWidget *field);
    void addEnd(); //!< pushes everything up

private:
    QVBoxLayout *m_column;
};

} // namespace stoa
