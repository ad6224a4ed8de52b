// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/personedits.h"
#include "widgets/common/asker.h"

#include <QCoreApplication>

namespace stoa {

//! The question before a person is erased: what goes, what stays, and that nothing brings it back.
class PersonErasure final
{
    Q_DECLARE_TR_FUNCTIONS(PersonErasure)

public:
    static Question question(const PersonTrace &trace);

private:
    static QString whatGoes(const PersonTrace &trace);
    static QString whatStays(const PersonTrace &trace);
};

} // namespace stoa
