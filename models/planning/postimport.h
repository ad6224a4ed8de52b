// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/exchange/datereader.h"
#include "models/exchange/layouts.h"
#include "models/exchange/textsource.h"
#include "models/planning/posttemplates.h"
#include "models/planning/postterms.h"
#include "models/store/editservice.h"

namespace stoa {

//! How a file of posts is to be read.
struct PostImportOptions
{
    Mapping mapping; //!< field -> header; empty: by layout
    QString layout; //!< name of a layout; empty: recognised by its headers
    QString account; //!< "network:handle" of rows that name none; empty: none
    TextOptions text;
    char separator = 0; //!< 0: found by looking
    DateOrder dateOrder = DateOrder::Unknown;
};

//! One row of the file, understood.
struct ImportedPost
{
    qint64 line = 0; //!< physical line on which it begins, from 1
    std::optional<WallTime> at; //!< none: an idea
    bool timeIsOpen = false; //!< only a day was given: the theme's time, else 10:00
    PostStatus status = PostStatus::Draft;
    PostKind kind = PostKind::Text;
    QStringList accounts; //!< as in the file: network:handle, or a network's name, or a handle
    QString theme; //!< hashtag or name
    QStringList labels;
    QString title;
    QString text;
    QString link;
    QStringList media; //!< names or addresses; kept in the notes, nothing is loaded
};

//! A file of posts, read and checked, nothing written: what a preview shows and importPosts() takes.
struct PostPlan
{
    QString fileName;
    QString sha256;
    QStringList headers;
    Layout layout;
    QString defaultAccount;
    QList<ImportedPost> posts;
    ImportSummary summary; //!< read and rejected are filled in
};

const QStringList &postFields(); //!< date time account text kind status theme labels title link media
Layouts postLayouts(); //!< those that Stoa knows

//! Reads \a path, a table or a calendar file (RFC 5545); wall times are the project's. Rows that cannot be understood
//! are rejected by line, column and reason, the others stay. Errors of the whole file: those of TextSource and
//! CsvReader; UnreadableLayout {headers}; NotFound {layout}.
Result<PostPlan> readPosts(Connection &reader, const QString &path, const PostImportOptions &options);

//! A table of which each row fills in a template.
struct TemplatePlan
{
    PostPlan posts;
    QStringList missing; //!< places of the template for which the table has no column: nothing can be imported then
};

//! Reads \a path, a table with headers: a column for each place of \a from (case, accents and spaces aside), and where
//! they are there date, time, account, labels, theme and status, named as in a table of posts. A row in which a place
//! is empty is rejected by line and column. Errors of the whole file: as readPosts().
Result<TemplatePlan> readTemplatePosts(
    Connection &reader, const QString &path, const PostTemplate &from, const TextOptions &text = {});

//! Writes all posts of \a plan as one act, taken back by one undo. Accounts, themes and labels that the project lacks
//! are made with them. A post that is there already with the same time, title and text is not made twice: it gets the
//! accounts that it lacks (updated), or stays as it is (same).
QFuture<Result<ImportSummary>> importPosts(EditService &edits, const PostPlan &plan);

} // namespace stoa
