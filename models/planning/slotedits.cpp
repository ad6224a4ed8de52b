// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/slotedits.h"

#include "models/planning/postwriting.h"

namespace stoa {

namespace {

const QString slotTimeFormat = QStringLiteral("HH:mm");

ActLabel slotLabel(const char *code)
{
    return {QString::fromLatin1(code), {}, {}, false};
}

void checkSlot(Writer &writer, const PublishingSlot &slot)
{
    if (slot.weekday < 1 || slot.weekday > 7 || !slot.time.isValid())
        return writer.fail(ErrorCode::Invalid, {slot.time.toString(slotTimeFormat)});
    if (!writer.integer("SELECT 1 FROM account WHERE id = ?", slot.account)
        || (slot.theme.isValid() && !writer.integer("SELECT 1 FROM theme WHERE id = ?", slot.theme)))
        return writer.fail(ErrorCode::NotFound);
    if (writer.integer("SELECT 1 FROM slot WHERE account_id = ? AND weekday = ? AND time = ? AND id <> ?", slot.account,
            slot.weekday, slot.time.toString(slotTimeFormat), slot.id))
        writer.fail(ErrorCode::Conflict, {slot.time.toString(slotTimeFormat)});
}

bool slotExists(Writer &writer, SlotId slot)
{
    const bool exists = writer.integer("SELECT 1 FROM slot WHERE id = ?", slot).has_value();
    if (!exists)
        writer.fail(ErrorCode::NotFound);
    return exists;
}

std::optional<qint64> themeOrNull(ThemeId theme)
{
    return theme.isValid() ? std::optional(theme.value) : std::nullopt;
}

QString kindOrEmpty(const PublishingSlot &slot)
{
    return slot.kind ? kindToken(*slot.kind) : QString();
}

} // namespace

Result<QList<PublishingSlot>> readSlots(Connection &reader)
{
    QList<PublishingSlot> all;
    Statement rows
        = reader.query("SELECT s.id, s.account_id, s.weekday, s.time, s.theme_id, s.kind FROM slot s"
                       " JOIN account a ON a.id = s.account_id ORDER BY a.rank, a.id, s.weekday, s.time, s.id");
    while (rows.step())
        all.append({rows.id<SlotId>(0), rows.id<AccountId>(1), int(rows.integer(2)),
            QTime::fromString(rows.text(3), slotTimeFormat), ThemeId{rows.integer(4)}, kindFromToken(rows.text(5))});
    return rows.finish(std::move(all));
}

Result<QHash<AccountId, AccountLimits>> readLimits(Connection &reader)
{
    QHash<AccountId, AccountLimits> all;
    Statement rows = reader.query("SELECT account_id, minutes_apart, most_a_day FROM account_limit");
    while (rows.step()) {
        const auto number = [&rows](int column) {
            return rows.isNull(column) ? std::nullopt : std::optional(int(rows.integer(column)));
        };
        all.insert(rows.id<AccountId>(0), {number(1), number(2)});
    }
    return rows.finish(std::move(all));
}

SlotEdits::SlotEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> SlotEdits::add(const QList<PublishingSlot> &wanted)
{
    return m_edits.run(slotLabel("slot.edit"), [wanted](Writer &writer) {
        for (const PublishingSlot &slot : wanted) {
            checkSlot(writer, slot);
            if (writer.failed())
                return;
            writer.exec("INSERT INTO slot (id, account_id, weekday, time, theme_id, kind) VALUES (?, ?, ?, ?, ?, ?)",
                freshId(writer, "SELECT 1 FROM slot WHERE id = ?"), slot.account, slot.weekday,
                slot.time.toString(slotTimeFormat), themeOrNull(slot.theme), kindOrEmpty(slot));
        }
    });
}

QFuture<Result<ActDone>> SlotEdits::change(const PublishingSlot &slot)
{
    return m_edits.run(slotLabel("slot.edit"), [slot](Writer &writer) {
        if (!slotExists(writer, slot.id))
            return;
        checkSlot(writer, slot);
        writer.exec("UPDATE slot SET account_id = ?, weekday = ?, time = ?, theme_id = ?, kind = ? WHERE id = ?",
            slot.account, slot.weekday, slot.time.toString(slotTimeFormat), themeOrNull(slot.theme), kindOrEmpty(slot),
            slot.id);
    });
}

QFuture<Result<ActDone>> SlotEdits::remove(const QList<SlotId> &unwanted)
{
    return m_edits.run(slotLabel("slot.edit"), [unwanted](Writer &writer) {
        for (const SlotId slot : unwanted) {
            if (slotExists(writer, slot))
                writer.exec("DELETE FROM slot WHERE id = ?", slot);
        }
    });
}

QFuture<Result<ActDone>> SlotEdits::setLimits(AccountId account, const AccountLimits &limits)
{
    return m_edits.run(slotLabel("limit.edit"), [account, limits](Writer &writer) {
        if (limits.minutesApart.value_or(0) < 0 || limits.mostADay.value_or(1) < 1)
            return writer.fail(ErrorCode::Invalid);
        if (!writer.integer("SELECT 1 FROM account WHERE id = ?", account))
            return writer.fail(ErrorCode::NotFound);
        if (limits.isEmpty()) {
            writer.exec("DELETE FROM account_limit WHERE account_id = ?", account);
            return;
        }
        const auto number
            = [](std::optional<int> value) { return value ? std::optional<qint64>(*value) : std::nullopt; };
        writer.exec("INSERT INTO account_limit (account_id, minutes_apart, most_a_day) VALUES (?1, ?2, ?3)"
                    " ON CONFLICT (account_id) DO UPDATE SET minutes_apart = ?2, most_a_day = ?3",
            account, number(limits.minutesApart), number(limits.mostADay));
    });
}

} // namespace stoa
