// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/postlinks.h"
#include "models/web/linkchecker.h"
#include "widgets/common/projectcontext.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace stoa {

class PlainLabel;
class ProgressStrip;

//! Looks at the links of posts, one line each, dead ones first; what is found becomes findings of the posts. Begins
//! when it opens: opening it is the wish. Window's thread.
class LinkCheckDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a context has a web and a linkWatch. \a ownNetwork: as LinkChecker's.
    LinkCheckDialog(ProjectContext &context, const QList<PostRow> &posts, QWidget *parent,
        LinkChecker::OwnNetwork ownNetwork = LinkChecker::OwnNetwork::Refused);
    ~LinkCheckDialog() override; //!< remembers the size

Q_SIGNALS:
    void postWanted(stoa::PostId post); //!< to be shown in the calendar

private:
    void build();
    void gather(const QList<PostRow> &posts);
    void begin();
    void showVerdict(const LinkVerdict &verdict);
    void countUp();
    void showChosen();
    void goToPost();
    void openLink();

    ProjectContext &m_context;
    LinkChecker m_checker;
    QTreeWidget *m_list;
    PlainLabel *m_sum;
    PlainLabel *m_chosen; //!< what was found of the link that is chosen, in full
    ProgressStrip *m_progress;
    QPushButton *m_again;
    QPushButton *m_goTo;
    QPushButton *m_open;
    QList<QUrl> m_links;
    QHash<QString, QTreeWidgetItem *> m_items; //!< by key
    QHash<QString, LinkState> m_states; //!< of this run
};

} // namespace stoa
