// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/contestdraw.h"

#include "models/core/text.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>

namespace stoa {

namespace {

QString hexSha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

//! The numbers of step 3 and 4.
class SeededNumbers final
{
public:
    explicit SeededNumbers(const QString &seed)
        : m_prefix(seed.toUtf8() + ':')
    {
    }

    quint64 below(quint64 limit)
    {
        const quint64 rest = (0 - limit) % limit; // 2^64 mod limit
        for (;;) {
            const QByteArray hash
                = QCryptographicHash::hash(m_prefix + QByteArray::number(m_counter++), QCryptographicHash::Sha256);
            const auto number = qFromBigEndian<quint64>(hash.constData());
            if (rest == 0 || number < 0 - rest)
                return number % limit;
        }
    }

private:
    QByteArray m_prefix;
    quint64 m_counter = 0;
};

} // namespace

QByteArray participantKey(QStringView nameOrId)
{
    QString key = fold(nameOrId).simplified();
    while (key.startsWith(QLatin1Char('@')))
        key = key.mid(1).trimmed();
    return key.toUtf8();
}

QList<QByteArray> participantList(QList<QByteArray> keys)
{
    keys.removeIf([](const QByteArray &key) { return key.isEmpty(); });
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

QByteArray participantText(const QList<QByteArray> &list)
{
    QByteArray text;
    for (const QByteArray &key : list)
        text += key + '\n';
    return text;
}

QString participantSha256(const QList<QByteArray> &list)
{
    return hexSha256(participantText(list));
}

QString makeSeed()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)).toHex());
}

QString seedSha256(const QString &seed)
{
    return hexSha256(seed.toUtf8());
}

QList<qsizetype> drawOrder(const QString &seed, qsizetype participants, qsizetype places)
{
    QList<qsizetype> order(participants);
    std::iota(order.begin(), order.end(), 0);
    places = std::clamp<qsizetype>(places, 0, participants);
    SeededNumbers numbers(seed);
    for (qsizetype at = 0; at < places; ++at)
        std::swap(order[at], order[at + qsizetype(numbers.below(quint64(participants - at)))]);
    return order.first(places);
}

} // namespace stoa
