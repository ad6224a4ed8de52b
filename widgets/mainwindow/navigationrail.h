// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/ground.h"
#include "widgets/common/page.h"

#include <QHash>

class QAction;
class QVBoxLayout;

namespace stoa {

class ProjectBadge;
class RailButton;

//! The rail at the left: the project's initials on top, then a button for each page that works, with its counter.
class NavigationRail final : public Ground
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setProject(const QString &name);
    //! A button that triggers \a action, in the upper group or, for History and Settings, in the lower one.
    void addPage(PageKind kind, QAction &action);
    void setCounter(PageKind kind, int counter);

Q_SIGNALS:
    void projectClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QVBoxLayout *m_column;
    ProjectBadge *m_badge;
    QString m_project;
    QHash<PageKind, RailButton *> m_buttons;
    int m_upper = 2; //!< where the next button of the upper group goes: after the badge and its distance
};

} // namespace stoa
