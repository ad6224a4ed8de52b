// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/commentblock.h"

namespace stoa {

void CommentBlock::clear()
{
    m_bytes.resize(0);
    m_rows.clear();
}

CommentBlock::Row &CommentBlock::append()
{
    return m_rows.emplace_back();
}

void CommentBlock::set(Row &row, Text text, QByteArrayView value)
{
    row.from[text] = quint32(m_bytes.size());
    row.length[text] = quint32(value.size());
    m_bytes.append(value);
}

QByteArrayView CommentBlock::text(const Row &row, Text text) const
{
    return QByteArrayView(m_bytes).sliced(qsizetype(row.from[text]), qsizetype(row.length[text]));
}

} // namespace stoa
