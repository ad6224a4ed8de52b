// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/derived.h"

namespace stoa {

//! Lets the persons of an import go with its comments, and brings them back with them. Store thread.
class Persons final : public Derived
{
public:
    void bringUpToDate(Writer &, const ChangeList &) override { }
    void afterBatchArrived(Writer &writer, BatchKind kind, qint64 batch) override;
    void afterBatchLeft(Writer &writer, BatchKind kind, qint64 batch) override;
};

} // namespace stoa
