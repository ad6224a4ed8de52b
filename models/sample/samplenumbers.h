// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/sampleplan.h"
#include "models/sample/samplerandom.h"

#include <map>

namespace stoa {

//! Makes up a year of numbers: for each account and day, and for each published post, with weekdays, season, growth, a
//! promotion and gaps. The same seed gives the same numbers. Used by SampleProject only; store thread.
class SampleNumbers final
{
public:
    SampleNumbers(std::shared_ptr<const SampleTexts> texts, qint64 nowMs, std::shared_ptr<SampleKeys> keys);

    //! The rows of published_item and sample, under \a import.
    void write(Writer &writer, qint64 import);
    int rows() const { return m_rows; }

private:
    struct Item
    {
        QString key;
        qint64 utcMs = 0;
        QString kind;
        QString title;
        QString text;
        PostId post;
    };

    void writeAccount(Writer &writer, const QJsonObject &account);
    void writeDay(Writer &writer, const QJsonObject &account, QDate day, double followers);
    void writePromotion(Writer &writer);
    void writeItems(Writer &writer, const QJsonObject &account);
    void writeItem(Writer &writer, const QJsonObject &account, const Item &item);
    QList<Item> earlierItems(const QString &account);
    QList<Item> plannedItems(const QString &account) const;
    double shapeOf(QDate day) const; //!< how lively a day is, about 1
    bool isGap(const QString &account, QDate day) const;
    qint64 metric(Writer &writer, const QString &name);
    void sample(Writer &writer, const QString &account, const QString &metric, qint64 subject, qint64 from, qint64 to,
        double value);

    std::shared_ptr<const SampleTexts> m_texts;
    std::shared_ptr<SampleKeys> m_keys;
    qint64 m_nowMs;
    QTimeZone m_zone;
    QDate m_today;
    SampleRandom m_random;
    QHash<QString, qint64> m_metrics;
    std::map<QString, std::map<QDate, double>> m_followers; //!< by account
    qint64 m_import = 0;
    int m_rows = 0;
    int m_items = 0;
};

} // namespace stoa
