// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inbox/persons.h"

namespace stoa {

void Persons::afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch)
{
    if (kind != BatchKind::Import
        || writer.text("SELECT state FROM import WHERE id = ?", batch).value_or(QString()) == QLatin1String("running"))
        return; // CommentIngest writes the persons of what it writes
    writer.exec("INSERT OR IGNORE INTO person (id, account_id, remote_id, name)"
                " SELECT person_id, account_id, author, author FROM comment WHERE import_id = ?1"
                " OR id IN (SELECT id FROM comment_shelf WHERE batch_id = ?1) GROUP BY person_id",
        batch);
}

void Persons::afterBatchLeft(Writer &writer, BatchKind kind, qint64)
{
    if (kind == BatchKind::Import)
        writer.exec("DELETE FROM person WHERE NOT EXISTS (SELECT 1 FROM comment WHERE person_id = person.id)");
}

} // namespace stoa
