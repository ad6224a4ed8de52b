// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowscan.h"

#include <QCryptographicHash>

namespace stoa {

namespace {

constexpr int rowsAScanStep = 250; // texts of some kilobytes each: a few milliseconds from a slow disk

QString hexHash(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

RowScan::RowScan(Connection &reader)
    : m_reader(reader)
{
}

bool RowScan::step()
{
    if (m_reader.failed())
        return false; // a file that cannot be read is told by whoever works with it
    const bool more = m_kind == SummedKind::Media ? stepMedia() : stepRows();
    if (more || m_kind == SummedKind::Media)
        return more;
    m_kind = m_kind == SummedKind::Post ? SummedKind::Variant : SummedKind::Media;
    m_after = -1;
    return true;
}

bool RowScan::stepRows()
{
    int read = 0;
    Missing missing{m_kind, 0, 0};
    bool isAnyMissing = false;
    Statement rows = m_reader.query(RowSums::comparison(m_kind), m_after, rowsAScanStep);
    while (rows.step()) {
        ++read;
        m_after = rows.integer(0);
        if (rows.isNull(2)) {
            missing.from = isAnyMissing ? missing.from : m_after;
            missing.to = m_after;
            isAnyMissing = true;
        } else if (rows.integer(1) != rows.integer(2)) {
            m_spoilt.append({m_kind, m_after, rows.integer(2), {}});
        }
    }
    if (isAnyMissing)
        m_missing.append(missing);
    m_rows += read;
    return read == rowsAScanStep;
}

bool RowScan::stepMedia()
{
    QByteArray content;
    QString sha256;
    {
        Statement next = m_reader.query(
            "SELECT rowid, sha256, content FROM media_bytes WHERE rowid > ? AND length(content) > 0" // else it lies
                                                                                                     // beside
            " ORDER BY rowid LIMIT 1",
            m_after);
        if (!next.step())
            return false;
        m_after = next.integer(0);
        sha256 = next.text(1);
        content = next.bytes(2);
    }
    ++m_rows;
    if (hexHash(content) != sha256) // with nobody waiting
        m_spoilt.append({SummedKind::Media, m_after, 0, sha256});
    return true;
}

bool RowScan::isSpoilt(Connection &reader, const SpoiltRow &row)
{
    if (row.kind == SummedKind::Media) {
        Statement media = reader.query("SELECT sha256, content FROM media_bytes WHERE rowid = ?", row.id);
        return media.step() && hexHash(media.bytes(1)) != media.text(0);
    }
    Statement rows = reader.query(RowSums::comparison(row.kind), row.id - 1, 1);
    return rows.step() && rows.integer(0) == row.id && !rows.isNull(2) && rows.integer(1) != rows.integer(2);
}

} // namespace stoa
