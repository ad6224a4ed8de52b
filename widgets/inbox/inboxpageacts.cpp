// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/whendone.h"
#include "models/inbox/commentexport.h"
#include "models/inbox/commentimport.h"
#include "models/planning/postedits.h"
#include "models/store/project.h"
#include "models/store/withreader.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/asker.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/searchfield.h"
#include "widgets/exchange/importdialog.h"
#include "widgets/inbox/commentlistview.h"
#include "widgets/inbox/conversationview.h"
#include "widgets/inbox/inboxbar.h"
#include "widgets/inbox/inboxpage.h"
#include "widgets/inbox/personerasure.h"
#include "widgets/inbox/replybox.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>

namespace stoa {

void InboxPage::connectActions()
{
    const auto on = [this](const char *id, void (InboxPage::*slot)()) {
        context().actions.connectAction(id, this, [this, slot] { (this->*slot)(); });
    };
    on("inbox.label", &InboxPage::label);
    on("inbox.assign", &InboxPage::assign);
    on("inbox.hide", &InboxPage::hide);
    on("inbox.spam", &InboxPage::markSpam);
    on("inbox.snooze", &InboxPage::snooze);
    on("inbox.criticism", &InboxPage::toggleCriticism);
    on("inbox.idea", &InboxPage::makeIdea);
    on("inbox.oldest", &InboxPage::goToOldest);
    on("inbox.open-place", &InboxPage::openPlace);
    on("inbox.open-link", &InboxPage::openLink);
    on("inbox.export", &InboxPage::exportAll);
    on("inbox.save-view", &InboxPage::saveView);
    on("inbox.forget-person", &InboxPage::forgetPerson);
    on("inbox.list", &InboxPage::backToList);
    ActionCatalogue &actions = context().actions;
    actions.connectAction("inbox.import", this, [this] { import(); });
    actions.connectAction("inbox.next", this, [this] { step(1); });
    actions.connectAction("inbox.previous", this, [this] { step(-1); });
    actions.connectAction("inbox.answered", this, [this] { answer(false); });
    actions.connectAction("inbox.answered-close", this, [this] { answer(true); });
    actions.connectAction("inbox.reply", this, [this] { m_reply->editReply(); });
    actions.connectAction("inbox.note", this, [this] { m_reply->editNote(); });
    actions.connectAction("inbox.refresh", this, [this] { m_model.reload(); });
    actions.connectAction("inbox.select-all", this, [this] { m_list->selectAll(); });
    actions.connectAction("inbox.find", this, [this] {
        m_bar->search()->setFocus(Qt::ShortcutFocusReason);
        m_bar->search()->selectAll();
    });
    const bool isReadOnly = context().project.isReadOnly();
    for (const char *id : {"inbox.done", "inbox.label", "inbox.assign", "inbox.hide", "inbox.snooze", "inbox.spam",
             "inbox.open", "inbox.waiting", "inbox.urgent", "inbox.criticism", "inbox.note", "inbox.idea",
             "inbox.answered", "inbox.answered-close", "inbox.import", "inbox.save-view", "inbox.forget-person"})
        actions.action(id)->setEnabled(!isReadOnly);
}

void InboxPage::connectTriage()
{
    ActionCatalogue &actions = context().actions;
    const std::pair<const char *, CommentState> states[] = {{"inbox.done", CommentState::Done},
        {"inbox.open", CommentState::Open}, {"inbox.waiting", CommentState::Waiting}};
    for (const auto &[id, state] : states)
        actions.connectAction(id, this, [this, state = state] { follow(m_edits.setState(chosenIds(), state)); });
    actions.connectAction("inbox.urgent", this, [this] {
        if (const CommentRow *row = current())
            follow(m_edits.setPriority(chosenIds(), row->priority > 0 ? 0 : 1));
    });
    connect(m_bar, &InboxBar::viewWanted, this, [this](const QString &name) {
        for (const auto &[known, filter] : std::as_const(m_views)) {
            if (known == name)
                return applyFilter(filter);
        }
    });
    connect(m_bar, &InboxBar::viewDropped, this, [this](const QString &name) {
        erase_if(m_views, [&name](const auto &view) { return view.first == name; });
        storeViews(tr("The view was forgotten. Undo brings it back."));
    });
}

InboxPage::Ids InboxPage::chosenIds() const
{
    Ids ids;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model.idAt(row).value);
    }
    if (ids.empty() && m_shown.isValid())
        ids.push_back(m_shown.value);
    return ids;
}

const CommentRow *InboxPage::current() const
{
    return m_thread.chosen();
}

void InboxPage::follow(TriageEdits::Done done, const QString &success)
{
    whenDone(done, this, [this, success](const Result<ActDone> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        else if (!success.isEmpty())
            Q_EMIT notice(success);
    });
}

void InboxPage::step(int by)
{
    m_list->select((m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -by) + by);
    m_list->setFocus();
}

void InboxPage::goToOldest()
{
    CommentFilter waiting;
    const auto oldest
        = context().reader.integer("SELECT c.id FROM comment c LEFT JOIN comment_state s ON s.comment_id = c.id"
                                   " WHERE COALESCE(s.state, 'new') IN ('new', 'open') AND COALESCE(s.hidden, 0) = 0"
                                   " AND COALESCE(s.spam, 0) = 0 ORDER BY c.id LIMIT 1");
    if (oldest)
        showThing(QStringLiteral("comment"), *oldest);
    else
        Q_EMIT notice(tr("No comment waits for an answer."));
}

void InboxPage::label()
{
    const CommentRow *row = current();
    if (!row)
        return;
    const Ids ids = chosenIds();
    QMenu menu(this);
    Statement labels = context().reader.query("SELECT name FROM label ORDER BY name");
    while (labels.step()) {
        const QString name = labels.text(0);
        QAction *choice = menu.addAction(displayLine(name, 60).replace(QLatin1Char('&'), QLatin1String("&&")));
        choice->setCheckable(true);
        choice->setChecked(row->labels.contains(name));
        connect(choice, &QAction::triggered, this, [this, ids, name](bool isOn) {
            follow(isOn ? m_edits.addLabel(ids, name) : m_edits.removeLabel(ids, name));
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("New label…")), &QAction::triggered, this, [this, ids] {
        const auto name = context().asker.askText(tr("New label"), tr("Name of the label"), QString());
        if (name && !name->trimmed().isEmpty())
            follow(m_edits.addLabel(ids, *name));
    });
    menu.exec(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).center()));
}

void InboxPage::assign()
{
    if (!current())
        return;
    const Ids ids = chosenIds();
    QMenu menu(this);
    connect(menu.addAction(tr("Nobody")), &QAction::triggered, this,
        [this, ids] { follow(m_edits.assign(ids, QString())); });
    for (const QString &name : CommentQueries(context().reader).assignees()) {
        QAction *choice = menu.addAction(displayLine(name, 60).replace(QLatin1Char('&'), QLatin1String("&&")));
        choice->setCheckable(true);
        choice->setChecked(current()->assignee == name);
        connect(choice, &QAction::triggered, this, [this, ids, name] { follow(m_edits.assign(ids, name)); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Somebody else…")), &QAction::triggered, this, [this, ids] {
        const auto name = context().asker.askText(tr("Who answers?"), tr("Name"), QString());
        if (name && !name->trimmed().isEmpty())
            follow(m_edits.assign(ids, *name));
    });
    menu.exec(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).center()));
}

void InboxPage::hide()
{
    const CommentRow *row = current();
    if (!row)
        return;
    const Ids ids = chosenIds();
    const bool isHiding = !row->hidden;
    whenDone(m_edits.setHidden(ids, isHiding), this, [this, ids](const Result<ActDone> &result) {
        if (result)
            return;
        if (result.error().code == ErrorCode::CriticismProtected && ids.size() == 1)
            hideDespiteCriticism(ids, result.error());
        else
            Q_EMIT failed(result.error());
    });
}

void InboxPage::hideDespiteCriticism(const Ids &ids, const Error &)
{
    const Answer answer = context().asker.ask({tr("This looks like criticism"),
        tr("Criticism is answered, not hidden: those who hide it lose the readers who saw it. If it is abuse or no "
           "criticism at all, you "
           "can say so and hide it."),
        tr("Answer it"), tr("It is no criticism: hide it")});
    if (answer == Answer::Accept)
        m_reply->editReply();
    else if (answer == Answer::Alternative)
        follow(m_edits.hideAsAbuse(ids));
}

void InboxPage::markSpam()
{
    if (const CommentRow *row = current())
        follow(m_edits.markSpam(chosenIds(), !row->spam));
}

void InboxPage::toggleCriticism()
{
    const CommentRow *row = current();
    if (!row)
        return;
    const bool isCriticism = !row->criticism.value_or(false);
    follow(m_edits.setCriticism(chosenIds(), isCriticism),
        isCriticism ? tr("Marked as criticism: no rule will hide or delete it.") : tr("Marked as no criticism."));
}

//! The comment's words are shown and not taken over: they are their author's, and erasing the author must find them.
void InboxPage::makeIdea()
{
    constexpr qsizetype longestQuote = 160;
    const CommentRow *row = current();
    if (!row)
        return;
    NewPost idea;
    idea.comment = row->id;
    const auto title = context().asker.askText(
        tr("Idea for a post"), tr("“%1”\nWhat could a post be about?").arg(row->text.line(longestQuote)), QString());
    if (!title || title->trimmed().isEmpty())
        return;
    idea.title = title->trimmed();
    follow(PostEdits(context().edits).create(idea), tr("The idea is in the calendar’s tray."));
}

void InboxPage::snooze()
{
    if (!current())
        return;
    const WallTime now = wallTimeAt(context().clock.nowUtcMs(), m_words->zone());
    const QTime morning(9, 0);
    const int toMonday = 8 - now.date.dayOfWeek();
    const std::pair<QString, WallTime> choices[] = {{tr("In an hour"), now.addMinutes(60)},
        {tr("In three hours"), now.addMinutes(180)}, {tr("Tomorrow morning"), {now.date.addDays(1), morning}},
        {tr("Monday morning"), {now.date.addDays(toMonday), morning}},
        {tr("In a week"), {now.date.addDays(7), morning}}};
    QMenu menu(this);
    const QLocale locale;
    for (const auto &[text, until] : choices) {
        QAction *choice = menu.addAction(text + QLatin1Char('\t')
            + locale.toString(until.date, QStringLiteral("ddd d MMM")) + QLatin1Char(' ') + timeText(until.time));
        connect(choice, &QAction::triggered, this, [this, until = until] { snoozeUntil(until); });
    }
    menu.exec(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).center()));
}

void InboxPage::snoozeUntil(const WallTime &until)
{
    follow(m_edits.snooze(chosenIds(), resolve(until, m_words->zone()).utcMs));
}

void InboxPage::answer(bool close)
{
    const QString text = m_reply->reply();
    if (!m_shown.isValid() || !m_reply->isVisible())
        return;
    if (text.trimmed().isEmpty()) {
        Q_EMIT notice(tr("Write the answer first."));
        m_reply->editReply();
        return;
    }
    m_reply->flush();
    QGuiApplication::clipboard()->setText(text);
    follow(
        m_edits.markAnswered(m_shown, text, close), tr("Copied. Post it there; here it stands as answered by hand."));
    m_list->setFocus();
}

void InboxPage::openPlace()
{
    const CommentRow *row = current();
    if (!row)
        return;
    const QString place = row->url.isEmpty() ? m_thread.post().url : row->url;
    if (place.isEmpty())
        Q_EMIT notice(tr("The file named no address for this comment."));
    else
        context().links.open(place);
}

void InboxPage::openLink()
{
    const QStringList links = m_conversation->linksOfChosen();
    if (links.isEmpty()) {
        Q_EMIT notice(tr("There is no address in this comment."));
        return;
    }
    if (links.size() == 1) {
        context().links.open(links.constFirst());
        return;
    }
    QMenu menu(this);
    for (const QString &link : links)
        connect(menu.addAction(displayLine(link, 80).replace(QLatin1Char('&'), QLatin1String("&&"))),
            &QAction::triggered, this, [this, link] { context().links.open(link); });
    menu.exec(m_conversation->mapToGlobal(m_conversation->rect().center()));
}

void InboxPage::import(const QString &path)
{
    QString chosen = path;
    if (chosen.isEmpty())
        chosen = context().asker.openFile(
            {tr("Comments to read in"), {}, {}, {tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")}, {}});
    if (chosen.isEmpty())
        return;
    auto *dialog = new ImportDialog(
        std::make_unique<CommentImport>(context().project, context().edits), context(), chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportSummary &) { m_model.reload(); });
    dialog->open();
}

void InboxPage::exportAll()
{
    const QString path = context().asker.saveFile({tr("Write comments to"), {}, tr("comments.csv"),
        {tr("Table (*.csv)"), tr("JSON (*.json)")}, QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    const ExportFormat format
        = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Csv;
    const auto write = [path, format, zone = m_words->zone()](
                           Connection &reader) { return exportComments(reader, path, format, zone); };
    whenDone(withReader<qint64>(context().project, write), this, [this](const Result<qint64> &rows) {
        if (rows)
            Q_EMIT notice(tr("%n comment(s) written.", nullptr, int(std::min<qint64>(*rows, INT_MAX))));
        else
            Q_EMIT failed(rows.error());
    });
}

void InboxPage::saveView()
{
    const auto name = context().asker.askText(tr("Save this view"), tr("Name of the view"), QString());
    if (!name || name->trimmed().isEmpty())
        return;
    erase_if(m_views, [&name](const auto &view) { return view.first == name->trimmed(); });
    m_views.append({name->trimmed(), m_model.filter()});
    storeViews(tr("The view is kept under “More”."));
}

void InboxPage::storeViews(const QString &words)
{
    QJsonArray json;
    for (const auto &[name, filter] : std::as_const(m_views))
        json.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("filter"), filter.toJson()}});
    follow(m_edits.saveViews(QJsonDocument(json).toJson(QJsonDocument::Compact)), words);
}

void InboxPage::forgetPerson()
{
    const CommentRow *row = current();
    if (row == nullptr)
        return;
    const qint64 person = row->person;
    m_reply->flush(); // what is typed beside the comment goes with it
    const Result<PersonTrace> trace = PersonEdits::trace(context().reader, person);
    if (!trace) {
        Q_EMIT failed(trace.error());
        return;
    }
    if (context().asker.ask(PersonErasure::question(*trace)) != Answer::Accept)
        return;
    Q_EMIT notice(tr("Erasing. With a large project this takes a minute."));
    whenDone(PersonEdits(context().edits).forget({person}), this, [this](const Result<ActDone> &result) {
        m_model.reload();
        if (!result)
            Q_EMIT failed(result.error());
        else
            Q_EMIT notice(tr("Erased: the name and the words are gone from the project and its backups."));
    });
}

void InboxPage::backToList()
{
    if (m_bar->search()->hasFocus() && !m_bar->search()->text().isEmpty())
        m_bar->search()->clear();
    m_reply->flush();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace stoa
