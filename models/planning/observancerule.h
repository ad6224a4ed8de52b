// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QString>

namespace stoa {

//! When a day of the year falls, for any year. A value; any thread.
//!
//! The text is one of these, with an offset of days behind it where wanted (`+1`, `-48`):
//! - `10-08`                    a date
//! - `easter`, `orthodox-easter` Easter Sunday, Western or Orthodox
//! - `4 thursday 11`, `last monday 05`   the n-th or last weekday of a month
//! - `friday before 03-20`, also `on-or-before`, `after`, `on-or-after`
class ObservanceRule final
{
public:
    ObservanceRule() = default;

    //! Errors: Invalid, with the text that was not understood.
    static Result<ObservanceRule> parse(const QString &text);

    //! The date in \a year; invalid in a year that has none (29 February, a fifth Friday). The offset may lead into
    //! a neighbouring year.
    QDate dateIn(int year) const;

    QString text() const { return m_text; } //!< as it was parsed; "01-01" of a rule made without a text
    //! The same as a recurrence rule of a calendar file (RFC 5545): "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH". Empty where one
    //! cannot say it, as of Easter.
    QString recurrence() const;

private:
    enum class Kind { Date, Easter, OrthodoxEaster, NthWeekday, WeekdayNear };
    enum class Near { Before, OnOrBefore, OnOrAfter, After };

    static Result<ObservanceRule> parseBase(const QStringList &words);
    static bool parseMonthDay(const QString &text, ObservanceRule &rule);
    QDate baseIn(int year) const;
    QDate nthWeekdayIn(int year) const;
    QDate weekdayNearIn(int year) const;

    QString dateRecurrence() const;
    QString nthWeekdayRecurrence() const;
    QString weekdayNearRecurrence() const;

    QString m_text = QStringLiteral("01-01");
    Kind m_kind = Kind::Date;
    Near m_near = Near::OnOrAfter;
    int m_month = 1;
    int m_day = 1;
    int m_weekday = 1; //!< Qt: 1 is Monday
    int m_nth = 1; //!< -1: the last
    int m_offset = 0;
};

//! Qt's number (1 is Monday) of an English weekday in small letters; 0 when it is none.
int weekdayFromToken(const QString &token);

} // namespace stoa
