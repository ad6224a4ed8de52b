// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/copymerge.h"

#include <QObject>
#include <QPointer>

namespace stoa {

class MainWindow;
struct ProjectContext;

//! Brings another copy into the open project, step by step: which file, what it comes to, yes or no, what is left to
//! decide. Window's thread; belongs to one open project and goes with it.
class MergeFlow final : public QObject
{
    Q_OBJECT

public:
    MergeFlow(ProjectContext &context, MainWindow &window);
    ~MergeFlow() override; //!< waits for the copy that is being looked at

    void choose(); //!< asks for the file
    void start(const QString &path);
    //! The place of the project holds what another machine has published: brings it in without asking which file.
    void startFromPlace(const QString &place);
    void showConflicts();

Q_SIGNALS:
    void broughtIn(const QByteArray &hash); //!< the file from the place, by what it held

private:
    void offer(const std::shared_ptr<CopyMerge> &merge);
    void carryOut(const std::shared_ptr<CopyMerge> &merge);
    static QString summary(const CopyMerge &merge);

    ProjectContext &m_context;
    MainWindow &m_window;
    bool m_fromPlace = false;
    QFuture<Result<std::shared_ptr<CopyMerge>>> m_preparing;
};

} // namespace stoa
