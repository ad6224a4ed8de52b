// SPDX-License-Identifier: GPL-3.0-or-later
// What FeedsDialog does.
#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/feeditemmodel.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/plainlabel.h"
#include "widgets/feeds/feedsdialog.h"

#include <QAction>
#include <QFileInfo>
#include <QListView>
#include <QListWidget>

namespace stoa {

void FeedsDialog::problem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void FeedsDialog::follow(const QFuture<Result<ActDone>> &done)
{
    problem({});
    whenDone(done, this, [this](const Result<ActDone> &result) {
        if (!result)
            problem(ErrorText::sentence(result.error()));
    });
}

void FeedsDialog::addByAddress()
{
    const std::optional<QString> typed
        = m_context.asker.askText(tr("Add a feed"), tr("Address of the feed or of the site"), m_typed);
    if (!typed || typed->trimmed().isEmpty())
        return;
    m_typed = typed->trimmed();
    QString address = m_typed;
    if (address.startsWith(QLatin1String("feed:"))) // how some sites write them
        address = address.mid(5).startsWith(QLatin1String("//")) ? QStringLiteral("https:") + address.mid(5)
                                                                 : address.mid(5);
    if (!address.contains(QLatin1String("://")))
        address = QStringLiteral("https://") + address;
    problem({});
    m_adding = m_edits.newId();
    m_fetch.fetch({{m_adding, QUrl(address).toString(QUrl::FullyEncoded), {}}});
}

void FeedsDialog::addFile()
{
    FileQuestion question;
    question.title = tr("Read a feed from a file");
    question.filters = {tr("Feeds (*.xml *.rss *.atom *.rdf)"), tr("All files (*)")};
    const QString path = m_context.asker.openFile(question);
    if (path.isEmpty())
        return;
    problem({});
    m_adding = m_edits.newId();
    m_fetch.fetch(
        {{m_adding, QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded), {}}});
}

//! A feed that was asked for so that it can be added. One that nobody answered for may be added all the same.
void FeedsDialog::addFetched(const FeedOutcome &outcome)
{
    m_adding = {};
    FeedRow feed = outcome.feed;
    feed.title = outcome.content.title;
    if (!outcome.problem.isEmpty()) {
        if (!outcome.wasUnreachable)
            return problem(outcome.problem);
        Question question;
        question.title = tr("Add the feed unseen?");
        question.text = tr("%1 It can be fetched when there is a connection.").arg(outcome.problem);
        question.accept = tr("Add it");
        if (m_context.asker.ask(question) != Answer::Accept)
            return;
    } else if (!outcome.isUnchanged) {
        m_entries.insert(feed.id, outcome.content.entries);
        m_askedMs.insert(feed.id, outcome.atMs);
    }
    problem({});
    m_typed.clear();
    whenDone(m_edits.add(feed), this, [this, id = feed.id](const Result<ActDone> &done) {
        if (!done && done.error().code == ErrorCode::Conflict)
            return problem(tr("The project has this feed already."));
        if (!done)
            return problem(ErrorText::sentence(done.error()));
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toString() == id.toString())
                m_list->setCurrentRow(row);
        }
        m_view->setFocus();
    });
}

void FeedsDialog::takeOutcome(const FeedOutcome &outcome)
{
    if (m_adding.isValid() && outcome.feed.id == m_adding)
        return addFetched(outcome);
    const FeedRow *const feed = feedOf(outcome.feed.id);
    if (!feed)
        return; // removed meanwhile
    m_problems.insert(feed->id, outcome.problem);
    if (!outcome.problem.isEmpty()) {
        problem(tr("%1: %2").arg(displayLine(feed->title, 60), outcome.problem));
        return showFeed();
    }
    m_askedMs.insert(feed->id, outcome.atMs);
    outcome.isUnchanged ? showFeed() : setContent(feed->id, outcome.content);
}

void FeedsDialog::renameFeed()
{
    const FeedRow *const feed = feedOf(currentFeed());
    if (!feed)
        return;
    const FeedId id = feed->id;
    const auto name = m_context.asker.askText(tr("Rename the feed"), tr("Name"), feed->title);
    if (name && !name->trimmed().isEmpty())
        follow(m_edits.rename(id, *name));
}

void FeedsDialog::removeFeed()
{
    if (currentFeed().isValid())
        follow(m_edits.remove(currentFeed()));
}

void FeedsDialog::fetchShown()
{
    problem({});
    const FeedId current = currentFeed();
    QList<FeedRow> feeds;
    for (const FeedRow &feed : std::as_const(m_feeds)) {
        if (!current.isValid() || feed.id == current)
            feeds.append(feed);
    }
    if (!m_fetch.isRunning())
        m_fetch.fetch(feeds);
}

void FeedsDialog::makeIdeas()
{
    QHash<FeedId, QList<FeedEntry>> fresh;
    for (const FeedItemRow &row : chosen()) {
        if (!row.isIdea)
            fresh[row.feed].append(row.entry);
    }
    if (!fresh.isEmpty())
        follow(m_edits.makeIdeas(fresh));
}

void FeedsDialog::toggleRead()
{
    const QList<FeedItemRow> rows = chosen();
    const bool read = std::any_of(rows.cbegin(), rows.cend(), [](const FeedItemRow &row) { return !row.isRead; });
    QHash<FeedId, QStringList> guids;
    for (const FeedItemRow &row : rows) {
        if (row.isRead != read && !row.isIdea)
            guids[row.feed].append(row.entry.guid);
    }
    if (!guids.isEmpty())
        follow(m_edits.setRead(guids, read));
}

void FeedsDialog::markAllRead()
{
    QHash<FeedId, QStringList> guids;
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (!m_model->row(at).isRead)
            guids[m_model->row(at).feed].append(m_model->row(at).entry.guid);
    }
    if (!guids.isEmpty())
        follow(m_edits.setRead(guids, true));
}

void FeedsDialog::openArticle()
{
    if (const QModelIndex at = m_view->currentIndex(); at.isValid() && !m_model->row(at.row()).entry.link.isEmpty())
        m_context.links.open(m_model->row(at.row()).entry.link);
}

} // namespace stoa
