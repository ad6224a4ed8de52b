// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping.h"

#include <QTableWidget>

namespace stoa {

//! Says of each column of a file what it is: one row a column, with its header, an example and a choice.
class ColumnChooser final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    void setColumns(const QStringList &headers, const QStringList &examples);
    Mapping mapping() const; //!< of what was chosen
    QStringList headers() const { return m_headers; }

Q_SIGNALS:
    void chosen();

private:
    QStringList m_headers;
};

} // namespace stoa
