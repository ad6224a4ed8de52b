// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/sendcopydialog.h"

#include "models/core/clock.h"
#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/store/editservice.h"
#include "models/store/project.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/progressstrip.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int sendWidth = 520;
constexpr int lookMs = 100;

} // namespace

SendCopyDialog::SendCopyDialog(ProjectContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_words(new PlainLabel({}, TextSize::Body, Role::Text, this))
    , m_people(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_problem(new PlainLabel({}, TextSize::Secondary, Role::Failed, this))
    , m_notes(new QCheckBox(this))
    , m_versions(new QCheckBox(this))
    , m_strip(new ProgressStrip(this))
    , m_make(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    retranslate();
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_course)
            m_strip->setProgress(m_course->percent, 100);
    });
    connect(m_make, &QPushButton::clicked, this, &SendCopyDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_strip, &ProgressStrip::cancelled, this, [this] {
        if (m_course)
            m_course->stopped = true;
    });
}

SendCopyDialog::~SendCopyDialog()
{
    if (m_course)
        m_course->stopped = true;
}

void SendCopyDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    for (PlainLabel *label : {m_words, m_people, m_problem}) {
        label->setWordWrap(true);
        label->setMinimumWidth(sendWidth);
    }
    m_problem->hide();
    m_strip->hide();
    m_notes->setObjectName(QStringLiteral("send.notes"));
    m_versions->setObjectName(QStringLiteral("send.versions"));
    m_make->setObjectName(QStringLiteral("send.make"));
    setLook(*m_make, ButtonLook::Main);
    m_make->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    column->addWidget(m_words);
    column->addSpacing(4);
    column->addWidget(m_notes);
    column->addWidget(m_versions);
    column->addSpacing(4);
    column->addWidget(m_people);
    column->addWidget(m_problem);
    column->addWidget(m_strip);
    column->addSpacing(8);
    column->addLayout(buttons);
}

void SendCopyDialog::retranslate()
{
    setWindowTitle(tr("Send a copy"));
    setAccessibleName(windowTitle());
    m_words->setText(tr("A copy of this project as it is now, for the client or a colleague. The steps of the history, "
                        "what was deleted, and everything about this computer stay here."));
    m_notes->setText(tr("With internal &notes and unsent replies"));
    m_versions->setText(tr("With &earlier versions of the posts"));
    m_people->setText(tr("Comments are in it with the names of the people who wrote them."));
    m_make->setText(tr("&Make the copy…"));
    m_close->setText(m_course ? tr("Stop") : tr("Close"));
}

QString SendCopyDialog::suggestedName() const
{
    const QString date = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowUtcMs(), m_context.project.zone())
                             .date()
                             .toString(Qt::ISODate);
    return QFileInfo(m_context.project.home()).completeBaseName() + QLatin1Char(' ') + date + QStringLiteral(".stoa");
}

void SendCopyDialog::start()
{
    const FileQuestion question{tr("Where to put the copy"), QFileInfo(m_context.project.home()).absolutePath(),
        suggestedName(), {tr("Stoa projects (*.stoa)")}, QStringLiteral("stoa")};
    const QString target = m_context.asker.saveFile(question);
    if (target.isEmpty())
        return;
    if (QFileInfo(target).canonicalFilePath() == QFileInfo(m_context.project.home()).canonicalFilePath()) {
        m_problem->setText(tr("That is the project itself. Choose another name."));
        m_problem->show();
        return;
    }
    m_course = std::make_shared<Course>();
    setWorking(true);
    // What was typed last is on its way to the project: the field gave it away when this dialog took the focus.
    QFuture<Result<>> acts = m_context.edits.maintain([](Writer &) {});
    // Values only: the project may be closed before the thread hears that it is to stop.
    const auto work = QtConcurrent::run(
        [course = m_course, source = m_context.project.path(), target, data = m_context.project.data(),
            choice = SendChoice{m_notes->isChecked(), m_versions->isChecked()}, acts]() mutable -> Result<SentCopy> {
            acts.waitForFinished();
            return sendCopy(source, target, choice, data, [&course](int percent) {
                course->percent = percent;
                return !course->stopped;
            });
        });
    whenDone(work, this, [this, target](const Result<SentCopy> &result) { finish(target, result); });
}

void SendCopyDialog::setWorking(bool working)
{
    if (working) {
        m_strip->begin(tr("Making the copy"));
        m_look.start();
    } else {
        m_strip->end();
        m_look.stop();
    }
    m_problem->hide();
    m_make->setEnabled(!working);
    m_notes->setEnabled(!working);
    m_versions->setEnabled(!working);
    m_close->setText(working ? tr("Stop") : tr("Close"));
}

void SendCopyDialog::finish(const QString &target, const Result<SentCopy> &result)
{
    m_course.reset();
    setWorking(false);
    if (result) {
        Q_EMIT sent(wordsFor(target, *result));
        accept();
        return;
    }
    if (result.error().code == ErrorCode::Cancelled)
        return;
    m_problem->setText(tr("No copy was made. %1").arg(ErrorText::sentence(result.error())));
    m_problem->show();
}

QString SendCopyDialog::wordsFor(const QString &target, const SentCopy &copy)
{
    QString words = tr("The copy is ready and looked through: %1, %2.")
                        .arg(displayLine(QFileInfo(target).fileName(), 80), QLocale().formattedDataSize(copy.bytes));
    if (copy.mediaBeside > 0)
        words += QLatin1Char(' ')
            + tr("%n large file(s) beside the project are not in it; send them along.", nullptr, copy.mediaBeside);
    return words;
}

void SendCopyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa
