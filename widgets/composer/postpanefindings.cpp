// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/postpane.h"

#include "models/planning/clientwatch.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/composer/findinglist.h"
#include "widgets/composer/medialist.h"
#include "widgets/composer/postfacts.h"
#include "widgets/composer/texttabs.h"

#include <QAction>
#include <QScrollArea>

namespace stoa {

//! What is being typed is looked at too: a slip across clients should not wait for the disk to be seen.
void PostPane::showFindings()
{
    if (!m_row.id.isValid() || !m_scroll)
        return;
    PostRow shown = m_row;
    if (isEditable())
        shown.findings = m_checks.whileTyping(m_texts->typedPost(), m_row.findings);
    m_findings->show(shown);
}

void PostPane::followClients()
{
    ClientWatch *const clients = m_context.clients;
    if (!clients)
        return;
    m_checks.setGuard(clients->guard());
    connect(clients, &ClientWatch::changed, this, [this, clients] {
        m_checks.setGuard(clients->guard());
        refresh();
    });
}

void PostPane::goToFinding(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::OverLimit:
    case FindingKind::OtherHandle:
    case FindingKind::OtherLink:
    case FindingKind::OtherHashtag:
        m_texts->showAccount(finding.account);
        break;
    case FindingKind::OtherPicture:
    case FindingKind::RightsEnd:
    case FindingKind::RightsRefused:
    case FindingKind::RightsUnknown:
        m_scroll->ensureWidgetVisible(m_mediaList);
        return;
    case FindingKind::ContestOpen:
        m_context.actions.action("calendar.contests")->trigger();
        return;
    case FindingKind::MissingAlt:
        m_mediaList->focusMissingAltText();
        return;
    case FindingKind::NoAccount:
        chooseAccounts(QCursor::pos());
        return;
    case FindingKind::NoContent:
    case FindingKind::ThemeHashtagMissing:
    case FindingKind::CheerfulOnMourning:
        break;
    case FindingKind::TooClose:
    case FindingKind::TooManyADay:
    case FindingKind::ClockGap:
    case FindingKind::ClockOverlap:
    case FindingKind::Overdue:
        m_facts->editTime();
        return;
    }
    editText();
}

} // namespace stoa
