// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/hand.h"

#include "models/store/editservice.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/projectcontext.h"
#include "widgets/mainwindow/mainwindow.h"
#include "widgets/mainwindow/noticestrip.h"
#include "widgets/mainwindow/projectview.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QScrollBar>

namespace stoa::test {

namespace {

constexpr int patienceMs = 60'000; // a sanitizer on a busy machine

QString plainWords(QString text)
{
    return text.remove(QLatin1Char('&'));
}

void missing(const char *what, const QString &name)
{
    QTest::qFail(
        qPrintable(QStringLiteral("%1 is not there: %2").arg(QString::fromUtf8(what), name)), __FILE__, __LINE__);
}

} // namespace

void Hand::act(const char *id)
{
    QAction *const action = m_application.actions().action(id);
    if (!action->isEnabled())
        missing("an enabled action", QString::fromUtf8(id));
    action->trigger();
    settle();
}

void Hand::settle()
{
    // When a dialog has gone the window system gives the focus back in its own time; keys would go nowhere until then.
    MainWindow &window = m_application.window();
    if (!QApplication::activeModalWidget() && !window.isActiveWindow()) {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window, patienceMs))
            missing("the focus", window.objectName());
    }
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        if (ProjectContext *context = m_application.context(); context && !context->edits.isReadOnly())
            context->edits.waitForIdle();
        QCoreApplication::processEvents();
    }
}

QDialog *Hand::dialog(const QString &title)
{
    QDialog *found = nullptr;
    const auto isOpen = [&] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *const candidate = qobject_cast<QDialog *>(window);
            if (candidate && candidate->isVisible() && candidate->windowTitle() == title)
                found = candidate;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(isOpen, patienceMs))
        missing("the dialog", title);
    return found;
}

QAbstractButton *Hand::button(const QWidget *in, const QString &text)
{
    const auto buttons = in ? in->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (QAbstractButton *candidate : buttons) {
        const QString words = plainWords(candidate->text());
        if (candidate->isVisible() && (words == text || words.startsWith(text + QLatin1Char(' '))))
            return candidate;
    }
    return nullptr;
}

void Hand::click(const QWidget *in, const QString &text)
{
    // A preview in the background may still have to end before the button may be pressed.
    const auto isReady = [&] { return button(in, text) && button(in, text)->isEnabled(); };
    if (!QTest::qWaitFor(isReady, patienceMs))
        return missing("the button", text);
    QTest::mouseClick(button(in, text), Qt::LeftButton);
    settle();
}

QWidget *Hand::field(const QWidget *in, const QString &label)
{
    const auto labels = in ? in->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *candidate : labels) {
        if (candidate->buddy() && plainWords(candidate->text()) == label)
            return candidate->buddy();
    }
    missing("the field", label);
    return nullptr;
}

void Hand::close(QDialog *dialog)
{
    if (dialog)
        dialog->reject();
    settle();
}

Page *Hand::pageOf(PageKind kind)
{
    ProjectView *const view = m_application.window().projectView();
    return view ? view->page(kind) : nullptr;
}

QString Hand::strip()
{
    const auto *const notices = m_application.window().findChild<NoticeStrip *>();
    return notices ? notices->text() : QString();
}

// ---- Calendar

QPoint Hand::dayPoint(CalendarView &view, QDate day)
{
    const DayBox *const box = view.board().geometry().dayOf(day);
    if (!box) {
        missing("the day", day.toString(Qt::ISODate));
        return {};
    }
    return box->rect.bottomLeft() + QPoint(12, -6) - QPoint(0, view.verticalScrollBar()->value());
}

QPoint Hand::postPoint(CalendarView &view, PostId post)
{
    const CalendarBoard &board = view.board();
    const int shown = board.shownOf(post);
    const TileBox *const tile = shown < 0 ? nullptr : board.geometry().tileOf(shown);
    if (!tile) {
        missing("the tile of post", post.toString());
        return {};
    }
    return tile->rect.center() - QPoint(0, view.verticalScrollBar()->value());
}

void Hand::clickDay(CalendarView &view, QDate day)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, dayPoint(view, day));
    settle();
}

void Hand::clickPost(CalendarView &view, PostId post, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, postPoint(view, post));
    settle();
}

void Hand::dragPost(CalendarView &view, PostId post, QDate to, Qt::KeyboardModifiers modifiers)
{
    const QPoint from = postPoint(view, post);
    const QPoint target = dayPoint(view, to);
    QWidget *const area = view.viewport();
    const auto move = [&](QPoint point) {
        QMouseEvent event(QEvent::MouseMove, point, area->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(area, &event);
    };
    QTest::mousePress(area, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step)
        move(from + (target - from) * step / 8);
    QTest::mouseRelease(area, Qt::LeftButton, modifiers, target);
    settle();
}

void Hand::dropOnDay(CalendarView &view, QMimeData &mime, QDate day)
{
    QWidget *const area = view.viewport();
    const QPoint point = dayPoint(view, day);
    QDragEnterEvent enter(point, Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(area, &enter);
    QDragMoveEvent over(point, Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(area, &over);
    if (!over.isAccepted())
        missing("a place to drop on", day.toString(Qt::ISODate));
    QDropEvent drop(point, Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(area, &drop);
    settle();
}

} // namespace stoa::test
