// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/sample/sampletexts.h"
#include "models/store/writer.h"

#include <QHash>
#include <QTimeZone>

#include <memory>

namespace stoa {

//! What of the plan the comments and numbers refer to. Filled on the store thread while the plan is written.
struct SampleKeys
{
    struct Placed
    {
        PostId id;
        qint64 utcMs = 0;
        QString title;
        QString text;
        QString kind;
        QStringList accounts; //!< keys
        bool isPublished = false;
    };
    QHash<QString, AccountId> accounts;
    QHash<QString, LabelId> labels;
    QHash<int, ThemeId> themes; //!< by weekday
    QHash<QString, MediaId> media;
    QHash<QString, Placed> posts;

    //! What the network calls \a post on \a account, once it is out.
    static QString remoteId(const QString &account, const QString &post);
    static QString url(const QString &account, const QString &remoteId); //!< at an example domain: leads nowhere
};

//! Writes accounts, labels, themes, pictures and three months of posts. Used by SampleProject only; store thread.
class SamplePlan final
{
public:
    //! \a nowMs decides what is past. \a keys is filled.
    SamplePlan(std::shared_ptr<const SampleTexts> texts, qint64 nowMs, std::shared_ptr<SampleKeys> keys);

    void writeSettings(Writer &writer); //!< with accounts and labels
    void writeThemes(Writer &writer);
    void writePosts(Writer &writer);
    void writeRules(Writer &writer);
    //! What the rules do to the comments, as if they had been on when these came; under \a run.
    void runRules(Writer &writer, qint64 run) const;

private:
    void writeMedia(Writer &writer);
    void writePost(Writer &writer, const QJsonObject &post);
    void writeVariants(Writer &writer, const QJsonObject &post, const SampleKeys::Placed &placed);
    void attachPicture(Writer &writer, const QJsonObject &post, PostId id);
    QString statusAt(const QString &wanted, qint64 utcMs) const;
    qint64 id(qint64 utcMs); //!< the same in every run

    std::shared_ptr<const SampleTexts> m_texts;
    std::shared_ptr<SampleKeys> m_keys;
    qint64 m_nowMs;
    QTimeZone m_zone;
    QDate m_today;
    qint64 m_count = 0;
};

} // namespace stoa
