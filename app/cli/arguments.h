// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace stoa::cli {

//! The words after the command: positions in order, and options by name (without dashes).
class Arguments final
{
public:
    //! \a valued and \a flags name the options that a command takes; anything else that begins with two dashes is an
    //! error (Invalid, args: the option). An option may be given with = or as the next word, and more than once.
    static Result<Arguments> parse(const QStringList &words, const QStringList &valued, const QStringList &flags = {});

    int count() const { return int(m_positions.size()); }
    QString at(int position) const { return m_positions.value(position); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const;
    QStringList values(const QString &option) const { return m_options.value(option); }
    //! The date of an option. Errors: Invalid (args: option, value). No option: an invalid date.
    Result<QDate> date(const QString &option) const;

private:
    QStringList m_positions;
    QMap<QString, QStringList> m_options;
};

} // namespace stoa::cli
