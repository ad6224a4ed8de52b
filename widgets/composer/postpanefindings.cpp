// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/postpane.h"

#include "models/core/whendone.h"
#include "models/planning/clientwatch.h"
#include "models/planning/duplicatewatch.h"
#include "models/planning/linkwatch.h"
#include "models/planning/postlinks.h"
#include "models/planning/settingedits.h"
#include "models/planning/themequeries.h"
#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/composer/composertools.h"
#include "widgets/composer/findinglist.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/medialist.h"
#include "widgets/composer/postdetails.h"
#include "widgets/composer/postfacts.h"
#include "widgets/composer/promptlist.h"
#include "widgets/composer/texttabs.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>

namespace stoa {

//! What is being typed is looked at too: a slip across clients should not wait for the disk to be seen.
void PostPane::showFindings()
{
    if (!m_row.id.isValid() || !m_scroll)
        return;
    PostRow shown = m_row;
    if (isEditable()) {
        const PostRow typed = m_texts->typedPost();
        shown.findings = m_checks.whileTyping(typed, m_row.findings);
        if (const std::optional<Duplicate> same = m_duplicates->find(typed)) {
            Finding finding{
                FindingKind::NearDuplicate, {}, qint64(same->likeness * 100), 0, same->post, {}, same->headline};
            finding.when = same->at;
            shown.findings.append(finding);
        }
    }
    showPrompts(isEditable() ? m_texts->typedPost() : PostRow());
    m_findings->setEditable(!m_context.project.isReadOnly());
    m_findings->show(shown);
    m_linkCheck->setVisible(m_context.web && !m_row.isFrozen() && !linksOf(shown).isEmpty());
}

//! An empty post under a theme shows what the theme asks.
void PostPane::showPrompts(const PostRow &typed)
{
    const Result<ThemeRow> theme = typed.theme.isValid() && typed.text.size() < 1000
        ? ThemeQueries(m_context.reader).theme(typed.theme)
        : Result<ThemeRow>(ErrorCode::NotFound);
    const bool asks = theme && PromptList::isUnwritten(typed.text, theme->content.templateText);
    m_prompts->show(asks ? theme->content : ThemeContent());
}

//! What is known of links follows the looks at them.
void PostPane::followLinks()
{
    LinkWatch *const links = m_context.linkWatch;
    if (!links)
        return;
    m_checks.setLinks(links->book());
    connect(links, &LinkWatch::changed, this, [this, links] {
        m_checks.setLinks(links->book());
        refresh();
    });
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

//! The text with the place that is meant selected: where it was found, or where its words stand now.
void PostPane::goToPlace(const Finding &finding)
{
    m_texts->showAccount(finding.account);
    const bool isLink = !finding.verdict.url.isEmpty();
    if (isLink && finding.from < 0 && m_details->goToLink(finding.thing))
        return; // it stands in the field for the link
    const GrowingEdit *const edit = m_texts->currentEdit();
    const QString text = edit ? edit->toPlainText() : QString();
    qsizetype from = finding.from;
    qsizetype length = finding.length;
    if (from < 0 || text.mid(from, length) != finding.thing) {
        from = finding.thing.isEmpty() ? -1 : text.indexOf(finding.thing, 0, Qt::CaseInsensitive);
        length = finding.thing.size();
    }
    if (from < 0 && !finding.thing.isEmpty()
        && m_details->goToLink(finding.kind == FindingKind::OtherLink ? finding.thing : QString()))
        return;
    if (from < 0)
        editText();
    else
        m_texts->select(finding.account, from, length);
}

//! The focus goes to where the text is: the button it was on goes with its finding.
void PostPane::shareMark(const Finding &finding)
{
    whenDone(SettingEdits(m_context.edits).shareMark(finding.mark, finding.thing), this,
        [this](const Result<ActDone> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    goToFinding(finding);
}

void PostPane::goToFinding(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::OtherHandle:
    case FindingKind::OtherLink:
    case FindingKind::OtherHashtag:
    case FindingKind::Placeholder:
    case FindingKind::OtherThemeHashtag:
    case FindingKind::LinkDead:
    case FindingKind::LinkMoved:
    case FindingKind::LinkUntold:
        goToPlace(finding);
        return;
    case FindingKind::OverLimit: {
        m_texts->showAccount(finding.account);
        const GrowingEdit *const edit = m_texts->currentEdit();
        const qsizetype from = edit ? edit->markedFrom() : -1;
        from < 0 ? editText() : m_texts->select(finding.account, from, edit->toPlainText().size() - from);
        return;
    }
    case FindingKind::TooManyHashtags:
        m_texts->showAccount(finding.account);
        break;
    case FindingKind::OtherPicture:
    case FindingKind::RightsEnd:
    case FindingKind::RightsRefused:
    case FindingKind::RightsUnknown:
        m_scroll->ensureWidgetVisible(m_mediaList);
        m_mediaList->focusFirst();
        return;
    case FindingKind::TooManyPictures:
    case FindingKind::MediaMissing:
    case FindingKind::MediaUnfit:
        m_texts->showAccount(finding.account);
        m_mediaList->focusFile(finding.attachment);
        return;
    case FindingKind::ContestOpen:
        m_context.actions.action("calendar.contests")->trigger();
        return;
    case FindingKind::MissingAlt:
        m_texts->showAccount({}); // there all of them stand
        m_mediaList->focusMissingAltText();
        return;
    case FindingKind::NoAccount:
        chooseAccounts(QCursor::pos());
        return;
    case FindingKind::NearDuplicate:
        Q_EMIT postWanted(finding.other);
        return;
    case FindingKind::FieldOverLimit:
    case FindingKind::TooFewOptions:
    case FindingKind::TooManyOptions:
    case FindingKind::ThumbnailUnfit:
    case FindingKind::TaskLate:
        m_tools->goToFinding(finding);
        return;
    case FindingKind::NoContent:
        m_texts->showAccount(finding.account);
        break;
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
