// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/text.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <climits>
#include <vector>

namespace stoa {

//! What a person typed into the search box, understood: words are joined by AND, "..." is a phrase, the last word is a
//! prefix, everything else is taken literally (AND, NEAR, *, -, : have no meaning). Folded. A value.
class SearchTerms final
{
public:
    SearchTerms() = default;
    explicit SearchTerms(const QString &query);

    bool isEmpty() const { return m_terms.empty(); }
    //! For MATCH on comment_search; empty where nothing in the query is a word (an emoji alone). The prefix is cut to
    //! \a prefixLetters: then it finds more, and standsIn() tells which are meant.
    QString matchExpression(int prefixLetters = INT_MAX) const;
    int prefixLetters() const; //!< of the last word, if that is a prefix; 0: it is not
    //! Whether the term with the prefix stands in \a folded, the text or the author alone.
    bool prefixStandsIn(const QByteArray &folded) const;
    //! Folded pieces without any letter or digit, which the index does not know: to be looked for in the text itself.
    QList<QByteArray> literals() const;
    //! Where the terms stand in \a original, in order, not overlapping.
    std::vector<TextSpan> hits(QStringView original) const;

    friend bool operator==(const SearchTerms &, const SearchTerms &) = default;

private:
    struct Term
    {
        std::vector<QByteArray> words; //!< folded; more than one: they follow one another
        QByteArray literal; //!< set where there are no words
        bool isPrefix = false; //!< of the last word
        friend bool operator==(const Term &, const Term &) = default;
    };
    void addTerm(QStringView text, bool isPrefix);

    std::vector<Term> m_terms;
};

} // namespace stoa
