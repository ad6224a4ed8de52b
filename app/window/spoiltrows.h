// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postedits.h"
#include "models/store/rowrepair.h"

#include <QObject>

namespace stoa {

class MainWindow;
struct ProjectContext;

//! What is said and offered where words or pictures of the open project are not those that were saved: a banner, and on
//! its button one question for each: the exact words of a backup, an earlier version, or that it is right as it is.
//!
//! Window's thread; goes with the project.
class SpoiltRows final : public QObject
{
    Q_OBJECT

public:
    SpoiltRows(ProjectContext &context, MainWindow &window);

    void tell(const QList<SpoiltRow> &rows); //!< of RowWatch
    void ask(); //!< about each of them; what is settled is not told again

private:
    void showBanner();
    void lookThenAsk();
    void askAbout(const SpoiltRow &row, const std::optional<Backup> &backup);
    void settle(const QFuture<Result<ActDone>> &act);
    static QString wordsOf(const SpoiltRow &row, const SpoiltName &name);

    ProjectContext &m_context;
    MainWindow &m_window;
    PostEdits m_posts;
    QList<SpoiltRow> m_rows;
};

} // namespace stoa
