// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/calendar/calendargeometry.h"
#include "widgets/calendar/postexportjob.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace stoa {

class PlainLabel;
class ProgressStrip;

//! Asks what posts are to be written as, and which; writes them on another thread, tells how far it is, and can be
//! stopped. Closed meanwhile, it stops as well. Window's thread.
class PostExportDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What the calendar shows: its page, in which view, and through which filter.
    struct Shown
    {
        DateRange page;
        CalendarMode mode = CalendarMode::Month;
        QDate cursor;
        PostFilter filter;
    };

    PostExportDialog(ProjectContext &context, Shown shown, QWidget *parent);
    ~PostExportDialog() override;

    //! Asks for a name and writes the page in view as a PDF, without the other questions. False: no name was given.
    bool print();

Q_SIGNALS:
    void written(qint64 posts, qint64 filteredOut, const QString &path);

private:
    //! Shared with the thread that writes.
    struct Progress
    {
        std::atomic_bool stop{false};
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
    };

    void build();
    void fillRanges();
    void suitView();
    void showFormat(); //!< what belongs to the chosen format only
    QString formatNote() const;
    qint64 postsIn(const PostExportJob &job) const; //!< those that would be written without a filter
    PostExportJob chosen() const;
    bool write(PostExportJob job);
    bool maySave(const PostExportJob &job);
    void begin(const PostExportJob &job);
    void end(const Result<qint64> &posts, const PostExportJob &job);
    void showProgress();

    ProjectContext &m_context;
    Shown m_shown;
    QComboBox *m_format;
    QComboBox *m_range;
    QComboBox *m_view;
    QCheckBox *m_filtered;
    PlainLabel *m_viewLabel;
    PlainLabel *m_note;
    PlainLabel *m_problem;
    ProgressStrip *m_strip;
    QPushButton *m_export = nullptr;
    QList<DateRange> m_ranges; //!< beside the entries of m_range
    std::shared_ptr<Progress> m_progress;
    QTimer m_look;
};

} // namespace stoa
