// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/editservice.h"

#include <QStringList>

namespace stoa {

Result<QStringList> readOwnWords(Connection &reader); //!< words of the client that no dictionary has

//! Changes to the words that the spelling knows in this project. Window's thread. Errors: Invalid for what is not one
//! word, NotFound.
class OwnWordEdits final
{
public:
    explicit OwnWordEdits(EditService &edits) noexcept; //!< must outlive this object

    QFuture<Result<ActDone>> add(const QString &word);
    QFuture<Result<ActDone>> remove(const QString &word);

private:
    EditService &m_edits;
};

} // namespace stoa
