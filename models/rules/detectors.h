// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace stoa {

// What conditions other than words find in a comment. All linear in the length of the text; places are UTF-16 units of
// the original text, end excluded.

struct TextPlace
{
    qsizetype from = 0;
    qsizetype to = 0;
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

struct LinkPlace
{
    TextPlace place;
    QString domain; //!< as plainDomain() gives it
};

//! Web addresses, with and without scheme; names under the reserved .example and .test too, which packs and samples
//! use.
std::vector<LinkPlace> linkPlaces(const QString &text);

//! The domain of an address or of what a person typed for one: lower case, without scheme, user, port, path and "www.",
//! international names in their ASCII form. Empty when there is none.
QString plainDomain(const QString &address);

//! True when \a domain is \a parent or lies below it; both as plainDomain() gives them.
bool isWithinDomain(const QString &domain, const QString &parent);

//! Telephone numbers: 7 to 15 digits (E.164) with spaces, dots, hyphens and brackets between. With + or 00 from 7
//! digits on, without from 9, or from 7 where hyphens or brackets group them; dates, times, prices and card numbers are
//! left out.
std::vector<TextPlace> phonePlaces(const QString &text);

std::vector<TextPlace> emailPlaces(const QString &text);

//! Share of capital letters among letters that have case, percent; 0 where there are fewer than 8 of those, because a
//! name or an abbreviation is no shouting.
int capitalShare(const QString &text);

//! The same character (case and accents aside) at least \a times in a row; white space does not count.
std::vector<TextPlace> repeatedCharacters(const QString &text, int times);

//! The same word (case and accents aside) at least \a times in a row, whatever signs stand between.
std::vector<TextPlace> repeatedWords(const QString &text, int times);

//! \a wanted as whole words, case and accents as written.
std::vector<TextPlace> exactPlaces(const QString &text, const QString &wanted);

} // namespace stoa
