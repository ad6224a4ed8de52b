// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace stoa {

//! A field for several lines that takes and shows plain text only, whatever is pasted or dropped.
//!
//! A paste of more than a million characters is cut there, because the window would stand still; Tab leaves the field.
class PlainEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void filesDropped(const QStringList &paths); //!< local files were dropped or pasted: media for the page to take in

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace stoa
