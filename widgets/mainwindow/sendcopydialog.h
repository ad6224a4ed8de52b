// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sendcopy.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QCheckBox;
class QPushButton;

namespace stoa {

class PlainLabel;
class ProgressStrip;

//! Makes a copy of the project for somebody else: what goes along is chosen, then where it goes; the work runs on
//! another thread and can be stopped. Shown by open(). Window's thread.
class SendCopyDialog final : public QDialog
{
    Q_OBJECT

public:
    SendCopyDialog(ProjectContext &context, QWidget *parent);
    ~SendCopyDialog() override; //!< what is under way is stopped

Q_SIGNALS:
    void sent(const QString &words); //!< what was made, for the strip of notices

protected:
    void changeEvent(QEvent *event) override;

private:
    //! What the thread and the window both know; goes with the last of them.
    struct Course
    {
        std::atomic_int percent{0};
        std::atomic_bool stopped{false};
    };

    void build();
    void retranslate();
    void start();
    void finish(const QString &target, const Result<SentCopy> &result);
    void setWorking(bool working);
    QString suggestedName() const;
    static QString wordsFor(const QString &target, const SentCopy &copy);

    ProjectContext &m_context;
    PlainLabel *m_words;
    PlainLabel *m_people;
    PlainLabel *m_problem;
    QCheckBox *m_notes;
    QCheckBox *m_versions;
    ProgressStrip *m_strip;
    QPushButton *m_make;
    QPushButton *m_close;
    std::shared_ptr<Course> m_course; //!< null: nothing is under way
    QTimer m_look;
};

} // namespace stoa
