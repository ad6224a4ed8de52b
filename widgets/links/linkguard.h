// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/changes.h"
#include "models/web/linkchecker.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace stoa {

struct ProjectContext;

//! Looks at the links of planned posts, from the moment they have a date, so that a dead one is known before its post
//! is scheduled; where the settings allow it: off at first, because nothing goes out unasked. What it finds becomes
//! findings; it says nothing else. Window's thread, one for the open project.
class LinkGuard final : public QObject
{
    Q_OBJECT

public:
    //! \a context must outlive this object; without a web or a linkWatch nothing is ever looked at.
    explicit LinkGuard(ProjectContext &context, LinkChecker::OwnNetwork ownNetwork = LinkChecker::OwnNetwork::Refused,
        QObject *parent = nullptr);
    ~LinkGuard() override;

    void setRest(int milliseconds) { m_rest.setInterval(milliseconds); } //!< for tests

private:
    void onChanged(const ChangeList &changes);
    void look();

    ProjectContext &m_context;
    std::unique_ptr<LinkChecker> m_checker;
    QSet<qint64> m_posts; //!< changed since the last look
    QTimer m_rest;
};

} // namespace stoa
