// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QCoreApplication>

namespace stoa {

//! The one place where an error becomes words: what happened, what is safe, what to do. Translated, plain text.
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString sentence(const Error &error); //!< one to three short sentences; empty only for ErrorCode::None
    static QList<ErrorCode> codes(); //!< every code that exists, for the test

private:
    static QString ofFile(const Error &error);
    static QString ofEdit(const Error &error);
    static QString ofImport(const Error &error);
    static QString syntaxReason(const QString &token);
};

} // namespace stoa
