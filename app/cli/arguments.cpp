// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace stoa::cli {

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &valued, const QStringList &flags)
{
    Arguments parsed;
    bool onlyPositions = false;
    for (int i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool isOption = word.startsWith(QLatin1String("--"))
            || (word.startsWith(QLatin1Char('-')) && valued.contains(word.mid(1)));
        if (onlyPositions || !isOption) { // "-x" may be what is searched for
            parsed.m_positions.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPositions = true;
            continue;
        }
        const QString body = word.startsWith(QLatin1String("--")) ? word.mid(2) : word.mid(1);
        const QString name = body.section(QLatin1Char('='), 0, 0);
        const bool hasValue = body.contains(QLatin1Char('='));
        if (flags.contains(name) && !hasValue) {
            parsed.m_options[name].append(QString());
        } else if (valued.contains(name) && (hasValue || i + 1 < words.size())) {
            parsed.m_options[name].append(hasValue ? body.section(QLatin1Char('='), 1) : words.at(++i));
        } else {
            return {ErrorCode::Invalid, {word}, QStringLiteral("option")};
        }
    }
    return parsed;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const QStringList given = m_options.value(option);
    return given.isEmpty() ? otherwise : given.last();
}

Result<QDate> Arguments::date(const QString &option) const
{
    if (!has(option))
        return QDate();
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        return {ErrorCode::Invalid, {QLatin1String("--") + option, value(option)}, QStringLiteral("date")};
    return date;
}

} // namespace stoa::cli
