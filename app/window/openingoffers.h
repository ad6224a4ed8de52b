// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/intake/intake.h"

#include <QCoreApplication>

namespace stoa {

class Asker;

//! What is offered where a project file could not be opened as it is: a clean copy beside it. Window's thread.
class OpeningOffers final
{
    Q_DECLARE_TR_FUNCTIONS(OpeningOffers)

public:
    OpeningOffers(Asker &asker, const DataFolder &data, const Clock &clock)
        : m_asker(asker)
        , m_data(data)
        , m_clock(clock)
    {
    }

    //! Tells what is wrong with \a path and offers what can be done. Answers the file to open instead; empty: none.
    QString instead(const QString &path, const Error &error);

private:
    QString cleanCopy(const QString &path, const Intake &intake);

    Asker &m_asker;
    const DataFolder &m_data;
    const Clock &m_clock;
};

} // namespace stoa
