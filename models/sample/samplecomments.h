// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inbox/commentblock.h"
#include "models/sample/sampleplan.h"
#include "models/sample/samplerandom.h"

namespace stoa {

//! Writes the sample's 600 comments as an import would, and what the people of the café did about the older ones.
//! Used by SampleProject only; store thread.
class SampleComments final
{
public:
    SampleComments(std::shared_ptr<const SampleTexts> texts, qint64 nowMs, std::shared_ptr<SampleKeys> keys);

    //! The rows of comment and person, under \a import.
    void writeComments(Writer &writer, qint64 import);
    //! States, labels, notes and answers. After writeComments().
    void writeTriage(Writer &writer);
    int triaged() const { return m_triaged; }

private:
    struct Written
    {
        qint64 id = 0;
        qint64 atMs = 0;
        QString remoteId;
        QString postRef;
        QString account;
    };
    struct Triage
    {
        QString state; //!< empty: not looked at yet
        bool hidden = false;
        bool spam = false;
        bool criticism = false;
        QString assignee;
        std::optional<int> priority;
        std::optional<qint64> snoozedUntilMs;
        std::optional<qint64> answeredMs;
        QString note;
    };

    qint64 timeOf(const QJsonObject &comment) const;
    qint64 awake(qint64 utcMs) const; //!< earlier in the evening, where it would be in the small hours
    QString postUnder(const QJsonObject &comment, qint64 atMs) const;
    void fillRow(CommentBlock &block, const QJsonObject &comment, const Written &written) const;
    Triage triageOf(const QJsonObject &comment, const Written &written);
    void decideOpen(Triage &triage, const QJsonObject &comment);
    void writeAnswer(Writer &writer, const QJsonObject &comment, const Written &written, Triage &triage);
    void writeLabel(Writer &writer, const QJsonObject &comment, const Written &written, const Triage &triage);

    std::shared_ptr<const SampleTexts> m_texts;
    std::shared_ptr<SampleKeys> m_keys;
    qint64 m_nowMs;
    QTimeZone m_zone;
    SampleRandom m_random;
    QHash<QString, Written> m_written; //!< by the comment's key
    int m_triaged = 0;
};

} // namespace stoa
