// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"

#include <QHash>

class QStackedWidget;

namespace stoa {

struct ChangeList;
class Banner;
class NamedUndo;
class NavigationRail;
class NoticeStrip;
class TopBar;

//! One open project in the window: rail, top bar, the pages and the strip of notices.
//!
//! The first page is made at once, the others while nothing else is to do, so that the window is there quickly.
//! \a context must outlive it.
class ProjectView final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectView(ProjectContext &context, QWidget *parent = nullptr);
    ~ProjectView() override;

    void go(PageKind kind);
    void goTo(PageKind kind, const QString &what, const QVariant &id);
    //! Goes to the page whose keys \a actionId belongs to; of the window's own actions nothing happens.
    void goToPageOf(const QString &actionId);
    PageKind current() const { return m_current; }
    Page *page(PageKind kind); //!< makes it if needed; null: it does not work yet
    void showNotice(const QString &text);
    //! Something is wrong with what the project holds, not with its file. Empty: it is over.
    void showFault(const QString &text, const QString &offer);
    void sendCopy(); //!< asks what goes along and where, and makes a copy for somebody else
    void showFailure(const Error &error);

Q_SIGNALS:
    void nameChanged(const QString &name); //!< of the project
    void faultAccepted(); //!< the button of showFault()
    void wayBackWanted(); //!< the file is damaged, and the person wants what is left

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void offerPages();
    void makeNextPage();
    void projectChanged(const ChangeList &changes);
    void showProjectFacts();
    void tellWhyReadOnly();
    void editingStopped(const Error &why);
    void bannerAccepted();
    void saveCopy();

    ProjectContext &m_context;
    NavigationRail *m_rail = nullptr;
    Banner *m_banner = nullptr;
    TopBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoticeStrip *m_notices = nullptr;
    NamedUndo *m_undo = nullptr;
    QHash<PageKind, Page *> m_pages;
    PageKind m_current = PageKind::Settings;
    QString m_fault; //!< empty: none
    QString m_faultOffer;
    Error m_stopped; //!< why nothing is written any more; None: all is well
    bool m_isSeen = false; //!< has been painted
};

} // namespace stoa
