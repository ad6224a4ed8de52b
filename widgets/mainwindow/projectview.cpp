// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/projectview.h"

#include "models/core/whendone.h"
#include "models/store/editservice.h"
#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/common/theme.h"
#include "widgets/mainwindow/banner.h"
#include "widgets/mainwindow/namedundo.h"
#include "widgets/mainwindow/navigationrail.h"
#include "widgets/mainwindow/noticestrip.h"
#include "widgets/mainwindow/pages.h"
#include "widgets/mainwindow/sendcopydialog.h"
#include "widgets/mainwindow/topbar.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace stoa {

ProjectView::ProjectView(ProjectContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
    m_undo = new NamedUndo(context, this);
    connect(m_undo, &NamedUndo::named, this, [this] { m_bar->setUndoName(m_undo->undoName()); });
    connect(m_undo, &NamedUndo::failed, this, &ProjectView::showFailure);
    connect(m_undo, &NamedUndo::notice, this, &ProjectView::showNotice);
    connect(&context.edits, &EditService::changed, this, &ProjectView::projectChanged);
    connect(&context.edits, &EditService::stopped, this, &ProjectView::editingStopped);
    connect(&context.edits, &EditService::backupFailed, this, [this](const Error &why) {
        m_notices->showFailure(tr("No backup was made. %1").arg(ErrorText::sentence(why)));
    });
    connect(m_banner, &Banner::accepted, this, &ProjectView::bannerAccepted);
    m_bar->setUndoName(m_undo->undoName());
    offerPages();
    showProjectFacts();
    tellWhyReadOnly();
    go(workingPages().front().kind);
}

ProjectView::~ProjectView()
{
    for (const PageEntry &entry : workingPages())
        m_context.actions.action(entry.action)->setEnabled(false);
}

void ProjectView::build()
{
    m_rail = new NavigationRail(this);
    m_banner = new Banner(this);
    m_bar = new TopBar(*m_context.actions.action("edit.undo"), this);
    m_stack = new QStackedWidget(this);
    m_notices = new NoticeStrip(this);
    auto *row = new QHBoxLayout(this);
    auto *column = new QVBoxLayout;
    for (QBoxLayout *box : {static_cast<QBoxLayout *>(row), static_cast<QBoxLayout *>(column)}) {
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
    }
    column->addWidget(m_banner);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notices);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    connect(m_rail, &NavigationRail::projectClicked, this,
        [this] { goTo(PageKind::Settings, QStringLiteral("project"), {}); });
}

void ProjectView::offerPages()
{
    for (const PageEntry &entry : workingPages()) {
        const PageKind kind = entry.kind;
        QAction *action = m_context.actions.connectAction(entry.action, this, [this, kind] { go(kind); });
        action->setEnabled(true);
        m_rail->addPage(kind, *action);
    }
}

void ProjectView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    // Only now: a page made before the first paint keeps the window from being seen.
    if (!std::exchange(m_isSeen, true))
        QTimer::singleShot(0, this, &ProjectView::makeNextPage);
}

void ProjectView::makeNextPage()
{
    for (const PageEntry &entry : workingPages()) {
        if (m_pages.contains(entry.kind))
            continue;
        page(entry.kind);
        QTimer::singleShot(
            0, this, &ProjectView::makeNextPage); // one at a time: a click in between is not kept waiting
        return;
    }
}

Page *ProjectView::page(PageKind kind)
{
    if (Page *there = m_pages.value(kind))
        return there;
    for (const PageEntry &entry : workingPages()) {
        if (entry.kind != kind)
            continue;
        Page *made = entry.make(m_context, this);
        m_pages.insert(kind, made);
        m_stack->addWidget(made);
        m_context.actions.bind(made->scope(), made);
        m_rail->setCounter(kind, made->counter());
        connect(made, &Page::counterChanged, this, [this, kind](int counter) { m_rail->setCounter(kind, counter); });
        connect(made, &Page::notice, this, &ProjectView::showNotice);
        connect(made, &Page::failed, this, &ProjectView::showFailure);
        connect(made, &Page::goTo, this, &ProjectView::goTo);
        return made;
    }
    return nullptr;
}

void ProjectView::go(PageKind kind)
{
    Page *wanted = page(kind);
    if (!wanted)
        return;
    m_current = kind;
    for (const PageEntry &entry : workingPages())
        m_context.actions.action(entry.action)->setChecked(entry.kind == kind);
    m_bar->showPage(wanted);
    // The page's keys work while the focus is in it or in its bar.
    if (QWidget *bar = wanted->topBar())
        m_context.actions.bind(wanted->scope(), bar);
    m_stack->setCurrentWidget(wanted);
    wanted->activated();
    if (!wanted->isAncestorOf(focusWidget()))
        wanted->setFocus();
}

void ProjectView::goTo(PageKind kind, const QString &what, const QVariant &id)
{
    go(kind);
    if (Page *there = page(kind))
        there->showThing(what, id);
}

void ProjectView::goToPageOf(const QString &actionId)
{
    const ActionSpec *spec = m_context.actions.spec(actionId);
    if (!spec)
        return;
    for (const PageEntry &entry : workingPages()) {
        if (entry.scope == spec->scope && entry.kind != m_current)
            go(entry.kind);
    }
}

void ProjectView::showNotice(const QString &text)
{
    m_notices->showNotice(text);
}

void ProjectView::showFailure(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_notices->showFailure(ErrorText::sentence(error));
}

void ProjectView::projectChanged(const ChangeList &changes)
{
    if (changes.touches(Table::Setting))
        showProjectFacts();
}

void ProjectView::showProjectFacts()
{
    const QString name = m_context.project.name();
    m_rail->setProject(name);
    m_context.theme.setAccent(QColor(m_context.project.setting(QStringLiteral("accent"))));
    Q_EMIT nameChanged(name);
}

void ProjectView::tellWhyReadOnly()
{
    const Project &project = m_context.project;
    if (m_stopped.code != ErrorCode::None) {
        const bool canBeKept = m_stopped.code == ErrorCode::FileMissing || m_stopped.code == ErrorCode::FileReplaced;
        m_banner->showText(ErrorText::sentence(m_stopped),
            canBeKept                                  ? tr("Save a copy…")
                : m_stopped.code == ErrorCode::Damaged ? tr("Close and find a way back…")
                                                       : QString());
    } else if (project.isReadOnly()) {
        m_banner->showText(ErrorText::sentence(project.whyReadOnly()));
    } else if (!m_fault.isEmpty()) {
        m_banner->showText(m_fault, m_faultOffer);
    } else if (project.otherNames() > 0) {
        m_banner->showText(tr("This file has a second name elsewhere on the disk (a hard link). Changes made here show "
                              "there too. Never open it under the other name after a crash: open it here first."));
    } else {
        m_banner->showText({});
    }
}

void ProjectView::editingStopped(const Error &why)
{
    m_stopped = why;
    tellWhyReadOnly();
}

void ProjectView::sendCopy()
{
    auto *dialog = new SendCopyDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendCopyDialog::sent, this, &ProjectView::showNotice);
    dialog->open();
}

void ProjectView::bannerAccepted()
{
    if (m_stopped.code == ErrorCode::Damaged)
        Q_EMIT wayBackWanted();
    else if (m_stopped.code == ErrorCode::None)
        Q_EMIT faultAccepted();
    else
        saveCopy();
}

void ProjectView::showFault(const QString &text, const QString &offer)
{
    m_fault = text;
    m_faultOffer = offer;
    tellWhyReadOnly();
}

void ProjectView::saveCopy()
{
    const FileQuestion question{tr("Save a copy"), QFileInfo(m_context.project.path()).absolutePath(),
        QFileInfo(m_context.project.path()).fileName(), {tr("Stoa projects (*.stoa)")}, QStringLiteral("stoa")};
    const QString target = m_context.asker.saveFile(question);
    if (target.isEmpty())
        return;
    whenDone(m_context.edits.saveCopy(target), this, [this, target](const Result<> &saved) {
        if (saved)
            showNotice(tr("Everything that was saved is now in %1. Open that file to go on.")
                           .arg(QFileInfo(target).fileName()));
        else
            showFailure(saved.error());
    });
}

void ProjectView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellWhyReadOnly();
}

} // namespace stoa
