// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/daynote.h"

#include "models/planning/postwriting.h"

namespace stoa {

namespace {

ActLabel noteLabel(const char *code, const QString &text)
{
    return {QString::fromLatin1(code), {text.left(60)}, {}, false};
}

bool isNoteSound(Writer &writer, const DayNote &note)
{
    const bool sound = !note.text.trimmed().isEmpty() && note.days.from.isValid() && note.days.from < note.days.to;
    if (!sound)
        writer.fail(ErrorCode::Invalid, {note.text});
    return sound;
}

QList<DayNote> notesOf(Statement rows)
{
    QList<DayNote> notes;
    while (rows.step())
        notes.append({rows.id<NoteId>(0),
            {QDate::fromString(rows.text(1), Qt::ISODate), QDate::fromString(rows.text(2), Qt::ISODate)}, rows.text(3),
            rows.text(4)});
    return notes;
}

} // namespace

Result<QList<DayNote>> readNotes(Connection &reader)
{
    QList<DayNote> notes
        = notesOf(reader.query("SELECT id, from_date, to_date, text, colour FROM day_note ORDER BY from_date, id"));
    return reader.failed() ? Result<QList<DayNote>>(reader.takeError()) : std::move(notes);
}

Result<QList<DayNote>> readNotes(Connection &reader, const DateRange &touching)
{
    QList<DayNote> notes = notesOf(reader.query("SELECT id, from_date, to_date, text, colour FROM day_note"
                                                " WHERE from_date < ? AND to_date > ? ORDER BY from_date, id",
        touching.to.toString(Qt::ISODate), touching.from.toString(Qt::ISODate)));
    return reader.failed() ? Result<QList<DayNote>>(reader.takeError()) : std::move(notes);
}

NoteEdits::NoteEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

QFuture<Result<ActDone>> NoteEdits::create(const DayNote &note)
{
    return m_edits.run(noteLabel("note.create", note.text), [note](Writer &writer) {
        if (isNoteSound(writer, note))
            writer.exec("INSERT INTO day_note (id, from_date, to_date, text, colour) VALUES (?, ?, ?, ?, ?)",
                freshId(writer, "SELECT 1 FROM day_note WHERE id = ?"), note.days.from.toString(Qt::ISODate),
                note.days.to.toString(Qt::ISODate), note.text, note.colour);
    });
}

QFuture<Result<ActDone>> NoteEdits::change(const DayNote &note)
{
    return m_edits.run(noteLabel("note.edit", note.text), [note](Writer &writer) {
        if (!isNoteSound(writer, note))
            return;
        if (!writer.integer("SELECT 1 FROM day_note WHERE id = ?", note.id))
            return writer.fail(ErrorCode::NotFound);
        writer.exec("UPDATE day_note SET from_date = ?, to_date = ?, text = ?, colour = ? WHERE id = ?",
            note.days.from.toString(Qt::ISODate), note.days.to.toString(Qt::ISODate), note.text, note.colour, note.id);
    });
}

QFuture<Result<ActDone>> NoteEdits::remove(NoteId note)
{
    return m_edits.run(noteLabel("note.delete", {}), [note](Writer &writer) {
        const auto text = writer.text("SELECT text FROM day_note WHERE id = ?", note);
        if (!text)
            return writer.fail(ErrorCode::NotFound);
        writer.setLabelArgs({text->left(60)});
        writer.exec("DELETE FROM day_note WHERE id = ?", note);
    });
}

} // namespace stoa
