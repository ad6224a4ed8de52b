// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/lexicon.h"
#include "models/core/text.h"

#include <QList>

#include <vector>

namespace stoa {

enum class Mood { Positive, Neutral, Negative };

//! Cuts folded text into words (letters, digits, apostrophes inside) and single other characters; spaces fall away.
QList<QByteArray> sentimentWords(const QByteArray &folded);

//! Tells by weighted words whether a comment is a complaint. What protects criticism until a person or a classifier
//! knows better.
//!
//! In doubt it says Negative: a complaint that a rule hides is a loss, spam that stays a day longer is not. How often
//! it is right is measured by tests/models/core/sentiment_test.cpp. Reads only after it was made: any number of threads
//! may ask.
class Sentiment final
{
public:
    //! A word that spoke, with its weight after "not", "very" and "but". Places are bytes of the folded text.
    struct Word
    {
        qsizetype from = 0;
        qsizetype to = 0;
        double weight = 0; //!< below 0: complaint
    };
    struct Verdict
    {
        Mood mood = Mood::Neutral;
        double against = 0; //!< sum of the complaints, 0 or more
        double inFavour = 0; //!< sum of the praise, 0 or more
        double insults = 0; //!< what of against is abuse of a person
        //! Negative by abuse alone: nothing in it says what was done badly, so nothing is lost when it is hidden.
        bool isOnlyAbuse() const;
    };
    //! A verdict with its reasons, for showing.
    struct Explained
    {
        Verdict verdict;
        std::vector<TextSpan> complaints; //!< places in the original text
        std::vector<TextSpan> praise;
    };

    explicit Sentiment(Lexicon lexicon)
        : m_lexicon(std::move(lexicon))
    {
    }
    //! Of the lexicons of the program's resources, all languages together: people mix them in one sentence.
    static Sentiment fromResources();

    //! \a folded is foldUtf8() of the text. Some hundred thousand comments a second and thread.
    Verdict judge(QByteArrayView folded) const { return weigh(folded, nullptr); }
    bool isNegative(QByteArrayView folded) const { return judge(folded).mood == Mood::Negative; }
    //! What R19 protects from being hidden: negative, and not only abuse. (Deleting is for neither.)
    bool mayBeCriticism(QByteArrayView folded) const
    {
        const Verdict verdict = judge(folded);
        return verdict.mood == Mood::Negative && !verdict.isOnlyAbuse();
    }
    Explained explain(QStringView original) const;

private:
    struct Token
    {
        qsizetype from = 0;
        qsizetype to = 0;
        bool isWord = false;
    };
    struct Match
    {
        const Lexicon::Entry *word = nullptr; //!< the word itself
        int weight = 0;
        int tokens = 1; //!< how many it takes
        bool found = false;
        bool insults = false;
    };
    template <typename Tokens>
    static void cut(QByteArrayView folded, Tokens &tokens);
    Verdict weigh(QByteArrayView folded, std::vector<Word> *words) const;
    Match match(QByteArrayView folded, const Token *token, const Token *end) const;
    friend QList<QByteArray> sentimentWords(const QByteArray &folded);

    Lexicon m_lexicon;
};

} // namespace stoa
