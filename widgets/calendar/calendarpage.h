// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/mediaedits.h"
#include "models/planning/postedits.h"
#include "widgets/calendar/calendargesture.h"
#include "widgets/calendar/calendarviewstate.h"
#include "widgets/common/contentprobe.h"
#include "widgets/common/page.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace stoa {

class CalendarBar;
class CalendarCommands;
class CalendarDays;
class CalendarDialogs;
class CalendarFilter;
class CalendarModel;
class CalendarPresentation;
class CalendarTray;
class CalendarView;
class DraftsModel;
class OfferStrip;
class PostChecks;
class PlanMeter;
class PlanStrip;
class PostExportDialog;
class PostPane;
class SidePane;
class YearView;

//! The calendar page: the tray of ideas at the left, the day, week, month, list or year in the middle, the selected
//! post at the right.
//!
//! Owns the wiring only: intents and actions become calls of CalendarCommands. View, date and filter are remembered in
//! the project. Window's thread.
class CalendarPage final : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(ProjectContext &context, QWidget *parent = nullptr);
    ~CalendarPage() override;

    QString title() const override;
    QStringList titlesAround() const override;
    QWidget *topBar() override;
    QAction *mainAction() override;
    void activated() override;
    bool showThing(const QString &what, const QVariant &id) override; //!< ("post", id), ("date", QDate or ISO text)

    CalendarView &view() { return *m_view; }
    CalendarTray &tray() { return *m_tray; }
    YearView &yearView() { return *m_year; }
    PlanStrip &planStrip() { return *m_strip; }
    PostPane &details() { return *m_pane; }
    QList<PostId> selectedPosts() const; //!< of the view, else of the tray

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectView();
    void connectTray();
    void connectFilter();
    void connectActions();
    void connectMoves();
    void importPosts();
    void exportPosts();
    void printPage();
    PostExportDialog *openExport();
    void restoreState();
    void saveSoon();
    void followClients();
    void followLinks();
    void checkLinks();
    void tick(); //!< a minute is over
    void showSelection();
    void enableActs(const QList<PostId> &posts);
    void open(PostId post); //!< in the details, with the focus
    void openMenu(QPoint global, bool onPosts);
    void fillStatusMenu(QMenu &menu);
    void askStatus();
    void moveIdeas(int by);
    QWidget *buildMiddle(); //!< the views, and the strip under them
    CalendarMode mode() const;
    QDate cursor() const; //!< of the view that is shown
    void setMode(CalendarMode mode);
    void goToDay(QDate day);
    void turnPage(int by);
    QString titleOf(const DateRange &range) const;
    DateRange pageRange() const; //!< what the page is called after: a month without its neighbours' days
    void followPage();
    void countYear();
    void showGaps();
    void showSlots();
    void meterDrag();
    void openPlan(AccountId account);
    void newPost(const CalendarPlace &place);
    void goToNewPost(PostId post);
    void intend(const GestureIntent &intent);
    QList<PostRow> neighbours(const DateRange &range);

    PostEdits m_edits;
    ContentProbe m_probe;
    MediaEdits m_media;
    CalendarModel *m_model;
    DraftsModel *m_drafts;
    CalendarPresentation *m_words;
    CalendarDays *m_days;
    CalendarView *m_view;
    CalendarTray *m_tray;
    YearView *m_year;
    mutable QStringList m_titles; //!< titlesAround() of m_titlesOf
    mutable std::pair<CalendarMode, int> m_titlesOf;
    PlanMeter *m_meter;
    PlanStrip *m_strip;
    QStackedWidget *m_views = nullptr;
    SidePane *m_details;
    CalendarFilter *m_filter;
    QPointer<CalendarBar> m_bar;
    CalendarCommands *m_commands;
    CalendarDialogs *m_dialogs;
    OfferStrip *m_offer;
    PostPane *m_pane;
    std::unique_ptr<PostChecks> m_checks;
    QTimer m_minute;
    QTimer m_save;
    QTimer m_slotRest; //!< free slots are looked for when the hand rests
    bool m_restoring = false;
};

} // namespace stoa
