// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postrow.h"

#include <QUrl>

namespace stoa {

class LinkBook;

//! A link of a post at its place.
struct PostLink
{
    QUrl url; //!< http or https, whole
    QString key; //!< what verdicts know it by
    QString written; //!< as it stands there
    AccountId account; //!< in that account's own text; none: in the common text, or in the field for the link
    qsizetype from = -1; //!< in UTF-16 units; -1: in the field
    friend bool operator==(const PostLink &, const PostLink &) = default;
};

//! The links of \a row in the order of its texts, the field first; each as often as it stands there. Of the common text
//! only where some account shows it. Pure.
QList<PostLink> linksOf(const PostRow &row);

//! What is known to be wrong with the links of \a row, each with its place. Pure.
QList<Finding> linkFindings(const PostRow &row, const LinkBook &book);

} // namespace stoa
