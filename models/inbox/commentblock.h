// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace stoa {

//! Some thousand comments on their way into the project, texts in one piece of memory: a million rows of a file would
//! otherwise be seven million small allocations.
class CommentBlock final
{
public:
    enum Text { RemoteId, Author, PersonId, Body, Parent, PostRef, Url, textCount };

    struct Row
    {
        std::array<quint32, textCount> from{};
        std::array<quint32, textCount> length{};
        std::optional<qint64> atMs; //!< UTC; none: undated
        std::optional<qint64> likes;
        const char *kind = "comment"; //!< comment, mention, message or review
        qint64 line = 0; //!< of the file; 0: none
        qint64 id = 0; //!< set by CommentIngest
    };

    void clear();
    Row &append(); //!< valid until the next append()
    void set(Row &row, Text text, QByteArrayView value);
    QByteArrayView text(const Row &row, Text text) const;
    bool isEmpty() const { return m_rows.empty(); }
    size_t size() const { return m_rows.size(); }
    std::vector<Row> &rows() { return m_rows; }
    const std::vector<Row> &rows() const { return m_rows; }

private:
    QByteArray m_bytes;
    std::vector<Row> m_rows;
};

} // namespace stoa
