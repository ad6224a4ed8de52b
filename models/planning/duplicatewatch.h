// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/walltime.h"
#include "models/planning/duplicateindex.h"
#include "models/planning/postrow.h"
#include "models/store/editservice.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace stoa {

class Project;

//! A post that says nearly the same as another one.
struct Duplicate
{
    PostId post;
    QString headline;
    WallTime at;
    bool isOut = false; //!< published already, not only planned
    double likeness = 0; //!< 1: the same words
};

//! All texts of posts with a date, ready for DuplicateIndex. Blocking, in short reads; any thread that owns \a reader.
DuplicateIndex readDuplicateIndex(Connection &reader);

//! Knows what the project says already: reads all texts once on a thread of its own, and follows changes.
//!
//! Window's thread; one for a pane. Until it has read, nothing is found; nobody waits for it.
class DuplicateWatch final : public QObject
{
    Q_OBJECT

public:
    //! \a project and \a edits must outlive this object.
    DuplicateWatch(Project &project, EditService &edits, QObject *parent = nullptr);
    ~DuplicateWatch() override; //!< waits for what is being read

    void begin(); //!< reads, unless it has or does
    bool isReady() const { return m_ready; }
    //! The post most like one of the texts of \a typed, which may be ahead of the project. Posts of its series or of
    //! its evergreen post repeat on purpose and are none. Some milliseconds with 100,000 posts.
    std::optional<Duplicate> find(const PostRow &typed);

Q_SIGNALS:
    void ready(); //!< it has read, or read again

private:
    void read();
    void take(int reading, std::shared_ptr<DuplicateIndex> index);
    void onChanged(const ChangeList &changes);
    void readAgain(const QSet<qint64> &posts);
    std::optional<Duplicate> look(const QString &text, const DuplicateIndex::Entry &entry);

    Project &m_project;
    DuplicateIndex m_index;
    QSet<qint64> m_missed; //!< posts that changed while all was being read
    int m_reading = 0; //!< number of the last reading
    bool m_begun = false;
    bool m_ready = false;
    QThreadPool m_thread; // last: it ends first
};

} // namespace stoa
