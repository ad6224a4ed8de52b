// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/calendaraccessible.h"

#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/calendarview.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/dateforms.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace stoa {

namespace {

//! One post or one day. Knows its number only: what is there is asked each time.
class CalendarChild final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(CalendarChild)

public:
    CalendarChild(CalendarView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    bool isValid() const override { return !m_view.isNull() && (isPost() || day() != nullptr); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return isPost() ? QAccessible::ListItem : QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override { }
    QString text(QAccessible::Text text) const override { return text == QAccessible::Name ? name() : QString(); }
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override;
    int index() const { return m_index; }

private:
    QModelIndex modelIndex() const
    {
        return m_view && m_view->model() ? m_view->model()->index(m_index, 0) : QModelIndex();
    }
    bool isPost() const { return modelIndex().isValid(); }
    const DayBox *day() const;
    QString name() const;

    QPointer<CalendarView> m_view;
    int m_index;
};

const DayBox *CalendarChild::day() const
{
    if (!m_view || !m_view->model())
        return nullptr;
    const int at = m_index - m_view->model()->rowCount();
    const auto &days = m_view->board().geometry().days();
    return at >= 0 && at < int(days.size()) ? &days[size_t(at)] : nullptr;
}

QString CalendarChild::name() const
{
    if (isPost())
        return modelIndex().data(Qt::AccessibleTextRole).toString();
    const DayBox *box = day();
    if (box == nullptr)
        return {};
    const CalendarBoard &board = m_view->board();
    const int first = board.firstOn(box->date);
    const int count = first < 0 ? 0 : board.lastOn(box->date) - first + 1;
    QStringList parts{PostWords::date(box->date)};
    if (const CalendarPlace at = m_view->cursorPlace(); at.day == box->date && at.time.isValid())
        parts.append(timeText(at.time));
    parts.append(tr("%n post(s)", nullptr, count));
    parts += m_view->dayWords(box->date);
    return parts.join(QStringLiteral(", "));
}

QRect CalendarChild::rect() const
{
    if (!m_view)
        return {};
    const DayBox *box = day();
    const QRect place = isPost() ? m_view->visualRect(modelIndex()) : box ? m_view->visibleRect(*box) : QRect();
    return place.translated(m_view->viewport()->mapToGlobal(QPoint(0, 0)));
}

QAccessible::State CalendarChild::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = isPost();
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const DayBox *box = day();
    state.selected = isPost() && m_view->selectionModel()->isSelected(modelIndex());
    const bool current = isPost() ? m_view->currentIndex() == modelIndex()
                                  : !m_view->currentIndex().isValid() && box->date == m_view->cursor();
    state.focused = current && m_view->hasFocus();
    state.invisible = rect().isNull();
    return state;
}

void CalendarChild::doAction(const QString &action)
{
    if (!isValid())
        return;
    const DayBox *box = day();
    if (!isPost())
        return m_view->setCursorDay(box->date);
    m_view->selectionModel()->setCurrentIndex(modelIndex(), QItemSelectionModel::ClearAndSelect);
    if (action == pressAction())
        Q_EMIT m_view->openWanted(modelIndex());
}

QAccessibleInterface *makeCalendarAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1String("stoa::CalendarView"))
        return nullptr;
    return new CalendarAccessible(static_cast<CalendarView *>(object));
}

} // namespace

CalendarAccessible::CalendarAccessible(CalendarView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

CalendarAccessible::~CalendarAccessible()
{
    for (const auto &[index, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

CalendarView &CalendarAccessible::view() const
{
    return *static_cast<CalendarView *>(widget());
}

int CalendarAccessible::postCount() const
{
    return view().model() ? view().model()->rowCount() : 0;
}

int CalendarAccessible::childCount() const
{
    return postCount() + int(view().board().geometry().days().size());
}

QAccessibleInterface *CalendarAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_children.find(index);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new CalendarChild(&view(), index);
    m_children[index] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int CalendarAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto found = std::find_if(m_children.begin(), m_children.end(),
        [child](const auto &entry) { return QAccessible::accessibleInterface(entry.second) == child; });
    return found != m_children.end() ? found->first : -1;
}

QAccessibleInterface *CalendarAccessible::childAt(int x, int y) const
{
    const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
    if (const QModelIndex index = view().indexAt(point); index.isValid())
        return child(index.row());
    const auto &days = view().board().geometry().days();
    for (size_t at = 0; at < days.size(); ++at) {
        if (view().visibleRect(days[at]).contains(point))
            return child(postCount() + int(at));
    }
    return nullptr;
}

int CalendarAccessible::focusIndex() const
{
    if (view().currentIndex().isValid())
        return view().currentIndex().row();
    const auto &days = view().board().geometry().days();
    const auto found
        = std::find_if(days.begin(), days.end(), [this](const DayBox &day) { return day.date == view().cursor(); });
    return found != days.end() ? postCount() + int(found - days.begin()) : -1;
}

QAccessibleInterface *CalendarAccessible::focusChild() const
{
    return view().hasFocus() ? child(focusIndex()) : nullptr;
}

void installCalendarAccessible()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(makeCalendarAccessible);
}

} // namespace stoa
