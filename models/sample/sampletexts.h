// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/walltime.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stoa {

//! What the sample client consists of, as it stands in resources/sample: the plan that all languages share, the words
//! of one language, and the comments (all languages together). Value; any thread.
struct SampleTexts
{
    QJsonObject plan;
    QJsonObject words;
    QJsonArray comments;
    QString rules; //!< as readable text

    //! Errors: NotFound (args: language), NoPackage when the resources were not linked in.
    static Result<SampleTexts> load(const QString &language);

    QString name() const { return words.value(QStringLiteral("name")).toString(); }
    QString zone() const { return plan.value(QStringLiteral("zone")).toString(); }
};

//! The day that a post of \a week (0: this one, negative: past) and \a weekday (1 Monday) falls on, seen from \a today.
QDate sampleDate(QDate today, int week, int weekday);

//! A picture of the sample, or a small version of it; empty when there is none of that name.
QByteArray samplePicture(const QString &file, bool small);

} // namespace stoa
