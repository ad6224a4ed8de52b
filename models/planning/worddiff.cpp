// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/worddiff.h"

#include "models/core/text.h"

#include <QHash>

#include <vector>

namespace stoa {

namespace {

// The way back needs a row for each difference: 2,500 of them are 25 MB for a moment, and no post has as many.
constexpr int mostDifferences = 2500;

char32_t signAt(QStringView text, qsizetype at, int *units)
{
    *units = 1;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        *units = 2;
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    return text[at].unicode();
}

enum class TokenKind : quint8 { Word, Space, Sign };

TokenKind tokenKind(char32_t sign)
{
    if (isWordChar(sign) || sign == U'\'' || sign == 0x2019)
        return TokenKind::Word;
    return QChar::isSpace(sign) && sign != U'\n' ? TokenKind::Space : TokenKind::Sign;
}

std::vector<QStringView> tokensOf(QStringView text)
{
    std::vector<QStringView> tokens;
    qsizetype from = 0;
    TokenKind running = TokenKind::Sign;
    for (qsizetype at = 0; at < text.size();) {
        int units = 1;
        const TokenKind kind = tokenKind(signAt(text, at, &units));
        if (at > from && (kind != running || kind == TokenKind::Sign)) {
            tokens.push_back(text.mid(from, at - from));
            from = at;
        }
        running = kind;
        at += units;
    }
    if (from < text.size())
        tokens.push_back(text.mid(from));
    return tokens;
}

//! Words as numbers: comparing them costs one instruction.
std::vector<int> numbered(const std::vector<QStringView> &tokens, QHash<QStringView, int> &known)
{
    std::vector<int> numbers;
    numbers.reserve(tokens.size());
    for (const QStringView token : tokens) {
        const auto found = known.constFind(token);
        numbers.push_back(found != known.constEnd() ? *found : *known.insert(token, int(known.size())));
    }
    return numbers;
}

//! Which tokens of each side have no partner on the other.
struct Changes
{
    std::vector<bool> removed;
    std::vector<bool> added;
};

//! The middle that differs at both of its ends.
struct Middle
{
    int beforeFrom = 0;
    int beforeTo = 0;
    int afterFrom = 0;
    int afterTo = 0;
    int before() const { return beforeTo - beforeFrom; }
    int after() const { return afterTo - afterFrom; }
};

Middle middleOf(const std::vector<int> &before, const std::vector<int> &after)
{
    Middle middle{0, int(before.size()), 0, int(after.size())};
    while (middle.beforeFrom < middle.beforeTo && middle.afterFrom < middle.afterTo
        && before[size_t(middle.beforeFrom)] == after[size_t(middle.afterFrom)]) {
        ++middle.beforeFrom;
        ++middle.afterFrom;
    }
    while (middle.beforeFrom < middle.beforeTo && middle.afterFrom < middle.afterTo
        && before[size_t(middle.beforeTo - 1)] == after[size_t(middle.afterTo - 1)]) {
        --middle.beforeTo;
        --middle.afterTo;
    }
    return middle;
}

//! Myers: the furthest place on each diagonal, for each number of differences.
class ShortestWay final
{
public:
    ShortestWay(const std::vector<int> &before, const std::vector<int> &after, const Middle &middle)
        : m_before(before)
        , m_after(after)
        , m_middle(middle)
    {
    }

    bool find()
    {
        std::vector<int> furthest{0, 0, 0};
        for (int d = 0; d <= std::min(mostDifferences, m_middle.before() + m_middle.after()); ++d) {
            std::vector<int> row(size_t(2 * d + 3), 0); // diagonals -d-1 to d+1
            for (int k = -d; k <= d; k += 2) {
                const int x = step(furthest, d, k);
                row[size_t(k + d + 1)] = x;
                if (x >= m_middle.before() && x - k >= m_middle.after()) {
                    m_rows.push_back(std::move(row));
                    return true;
                }
            }
            m_rows.push_back(row);
            furthest = std::move(row);
        }
        return false;
    }

    void mark(Changes &changes) const
    {
        int x = m_middle.before();
        int y = m_middle.after();
        for (int d = int(m_rows.size()) - 1; d > 0; --d) {
            const std::vector<int> &row = m_rows[size_t(d - 1)]; // diagonals -d to d
            const int k = x - y;
            const auto at = [&row, d](int diagonal) {
                const int index = diagonal + d;
                return index >= 0 && index < int(row.size()) ? row[size_t(index)] : 0;
            };
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            x = down ? at(k + 1) : at(k - 1);
            y = x - (down ? k + 1 : k - 1);
            if (down)
                changes.added[size_t(m_middle.afterFrom + y)] = true;
            else
                changes.removed[size_t(m_middle.beforeFrom + x)] = true;
        }
    }

private:
    int step(const std::vector<int> &furthest, int d, int k) const
    {
        int x = 0;
        if (d > 0) {
            const auto at = [&furthest, d](int diagonal) { return furthest[size_t(diagonal + d)]; };
            x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
        }
        int y = x - k;
        while (x < m_middle.before() && y < m_middle.after()
            && m_before[size_t(m_middle.beforeFrom + x)] == m_after[size_t(m_middle.afterFrom + y)]) {
            ++x;
            ++y;
        }
        return x;
    }

    const std::vector<int> &m_before;
    const std::vector<int> &m_after;
    Middle m_middle;
    std::vector<std::vector<int>> m_rows;
};

void append(QList<DiffPart> &parts, DiffKind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text});
}

//! Collects one stretch of changes; what was removed comes first.
struct ChangedStretch
{
    QString removed;
    QString added;
    QString space; //!< same on both sides, kept back: it may stand between two changes

    void close(QList<DiffPart> &parts)
    {
        append(parts, DiffKind::Removed, removed);
        append(parts, DiffKind::Added, added);
        append(parts, DiffKind::Same, space);
        *this = {};
    }
    void join()
    {
        removed += space;
        added += space;
        space.clear();
    }
    bool isOpen() const { return !removed.isEmpty() || !added.isEmpty(); }
};

QList<DiffPart> partsOf(
    const std::vector<QStringView> &before, const std::vector<QStringView> &after, const Changes &changes)
{
    QList<DiffPart> parts;
    ChangedStretch stretch;
    size_t x = 0;
    size_t y = 0;
    while (x < before.size() || y < after.size()) {
        if (x < before.size() && changes.removed[x]) {
            stretch.join();
            stretch.removed += before[x++];
        } else if (y < after.size() && changes.added[y]) {
            stretch.join();
            stretch.added += after[y++];
        } else {
            const QStringView same = before[x++];
            ++y;
            const bool isSpace = same.trimmed().isEmpty() && !same.contains(u'\n');
            if (stretch.isOpen() && isSpace && stretch.space.isEmpty()) {
                stretch.space = same.toString();
                continue;
            }
            stretch.close(parts);
            append(parts, DiffKind::Same, same.toString());
        }
    }
    stretch.close(parts);
    return parts;
}

} // namespace

QList<DiffPart> wordDiff(QStringView before, QStringView after)
{
    const std::vector<QStringView> left = tokensOf(before);
    const std::vector<QStringView> right = tokensOf(after);
    QHash<QStringView, int> known;
    const std::vector<int> leftNumbers = numbered(left, known);
    const std::vector<int> rightNumbers = numbered(right, known);
    const Middle middle = middleOf(leftNumbers, rightNumbers);
    Changes changes{std::vector<bool>(left.size(), false), std::vector<bool>(right.size(), false)};
    ShortestWay way(leftNumbers, rightNumbers, middle);
    if (way.find()) {
        way.mark(changes);
    } else {
        std::fill(changes.removed.begin() + middle.beforeFrom, changes.removed.begin() + middle.beforeTo, true);
        std::fill(changes.added.begin() + middle.afterFrom, changes.added.begin() + middle.afterTo, true);
    }
    return partsOf(left, right, changes);
}

} // namespace stoa
