// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/pollresultsform.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/postqueries.h"
#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/taborder.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int votesRestMs = 800; // as of other fields: the hand rests

std::optional<qint64> typedVotes(const QString &text)
{
    const QList<std::optional<qint64>> votes = votesIn(text, {QString()});
    return votes.constFirst();
}

} // namespace

PollResultsForm::PollResultsForm(EditService &edits, Connection &reader, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_polls(edits)
    , m_reader(reader)
    , m_head(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_total(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_paste(new QPushButton(this))
    , m_source(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
{
    setObjectName(QStringLiteral("composer.poll-results"));
    m_head->setTextSize(TextSize::Secondary, QFont::DemiBold);
    m_paste->setObjectName(QStringLiteral("composer.paste-votes"));
    m_source->setObjectName(QStringLiteral("composer.to-poll"));
    setLook(*m_paste, ButtonLook::Quiet);
    setLook(*m_source, ButtonLook::Quiet);
    m_total->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_body);
    column->addWidget(m_total);
    column->addWidget(m_paste, 0, Qt::AlignLeft);
    column->addWidget(m_source, 0, Qt::AlignLeft);
    connect(m_paste, &QPushButton::clicked, this, &PollResultsForm::paste);
    connect(m_source, &QPushButton::clicked, this, [this] { Q_EMIT postWanted(m_poll); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(votesRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PollResultsForm::keep);
    retranslate();
    hide();
}

PollResultsForm::~PollResultsForm() = default;

void PollResultsForm::show(const PostRow &post, const PostFields &fields, AccountId account, bool writable)
{
    if (post.id != m_post.id || account != m_account)
        flush();
    m_post = post;
    m_fields = fields;
    m_account = account;
    m_writable = writable;
    PollResults results = post.kind == PostKind::Poll ? pollResults(fields, account) : PollResults();
    if (!post.isFrozen() && results.isEmpty()) // nobody has voted yet
        results.answers.clear();
    m_ideas = results.answers.isEmpty() ? QList<PollIdea>() : pollIdeas(m_reader, post.id).value_or({});
    const Result<PostRow> poll = PostQueries(m_reader).post(PostId::fromString(fields.value(PostField::PollSource)));
    m_poll = poll ? poll->id : PostId();
    QStringList options;
    for (const Line &line : std::as_const(m_lines))
        options.append(line.option);
    QStringList wanted;
    for (const PollResults::Answer &answer : results.answers)
        wanted.append(answer.option);
    if (options != wanted)
        rebuild(results);
    fill(results);
    const bool isPoll = !results.answers.isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_body, m_total})
        part->setVisible(isPoll);
    m_paste->setVisible(isPoll && writable);
    m_source->setVisible(m_poll.isValid());
    if (poll)
        m_source->setText(tr("Idea from the poll “%1”")
                              .arg(displayLine(poll->headline(), 40))
                              .replace(QLatin1Char('&'), QLatin1String("&&")));
    setVisible(isPoll || m_poll.isValid());
}

void PollResultsForm::rebuild(const PollResults &results)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    for (int row = 0; row < results.answers.size(); ++row)
        addLine(results.answers.at(row), row);
    setTabOrderOfLayout(*this);
}

void PollResultsForm::addLine(const PollResults::Answer &answer, int row)
{
    const QString name = displayLine(answer.option, 60);
    auto *option = new PlainLabel({}, TextSize::Body, Role::Text, m_body);
    option->setOutsideText(answer.option);
    option->setElide(Qt::ElideRight);
    Line line{answer.option, new QLineEdit(m_body), new PlainLabel({}, TextSize::Secondary, Role::Text2, m_body),
        new QPushButton(m_body)};
    line.votes->setObjectName(QStringLiteral("composer.votes-%1").arg(row + 1));
    line.votes->setAccessibleName(tr("Votes for %1").arg(name));
    line.votes->setAlignment(Qt::AlignRight);
    line.votes->setMaxLength(14);
    line.votes->setFixedWidth(72);
    line.idea->setObjectName(QStringLiteral("composer.idea-%1").arg(row + 1));
    setLook(*line.idea, ButtonLook::Quiet);
    m_grid->addWidget(option, 2 * row, 0);
    m_grid->addWidget(line.votes, 2 * row, 1, Qt::AlignRight);
    m_grid->addWidget(line.share, 2 * row + 1, 0);
    m_grid->addWidget(line.idea, 2 * row + 1, 1, Qt::AlignRight);
    for (QWidget *part : std::initializer_list<QWidget *>{option, line.votes, line.share, line.idea})
        part->show();
    connect(line.votes, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(line.votes, &QLineEdit::editingFinished, this, &PollResultsForm::flush);
    connect(line.idea, &QPushButton::clicked, this, [this, option = answer.option] { useIdea(option); });
    m_lines.append(line);
}

void PollResultsForm::fill(const PollResults &results)
{
    const QLocale locale;
    if (results.answers.size() != m_lines.size())
        return; // another post by now
    // What is typed, or on its way into the project, is newer than what was read there.
    const bool isNewer = m_rest.isActive() || m_onTheWay > 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines.at(row);
        const PollResults::Answer &answer = results.answers.at(row);
        if (!line.votes->hasFocus() && !isNewer)
            line.votes->setText(answer.votes ? QString::number(*answer.votes) : QString());
        line.votes->setReadOnly(!m_writable);
        const std::optional<double> share = results.share(row);
        //: %1 is a number of per cent, %2 how many votes there are in all
        line.share->setText(
            share ? tr("%1 % of %2").arg(locale.toString(*share, 'f', 1), locale.toString(results.total)) : QString());
        const bool has = std::any_of(
            m_ideas.begin(), m_ideas.end(), [&line](const PollIdea &idea) { return idea.answer == line.option; });
        line.idea->setText(has ? tr("Show its idea") : tr("Make an idea of it"));
        line.idea->setAccessibleName((has ? tr("Show the idea of %1") : tr("Make an idea of %1")).arg(line.option));
        line.idea->setEnabled(has || m_writable);
    }
    m_total->setText(
        results.isEmpty() ? tr("No votes entered yet.") : tr("%n vote(s) in all", nullptr, int(results.total)));
}

QList<std::optional<qint64>> PollResultsForm::entered() const
{
    // Along all options as they are stored: empty ones keep their place.
    QList<std::optional<qint64>> votes;
    int row = 0;
    for (const QString &option : m_fields.list(PostField::PollOptions, m_account)) {
        const bool isShown = !option.trimmed().isEmpty() && row < m_lines.size();
        votes.append(isShown ? typedVotes(m_lines.at(row++).votes->text()) : std::nullopt);
    }
    return votes;
}

void PollResultsForm::keep()
{
    if (!m_post.id.isValid() || !m_writable)
        return;
    ++m_onTheWay;
    whenDone(m_edits.set(m_post.id, m_account, PostField::PollResults, votesField(entered())), this,
        [this](const Result<ActDone> &done) {
            --m_onTheWay;
            fill(pollResults(m_fields, m_account)); // a number that was refused must not stay on the screen
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void PollResultsForm::flush()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    keep();
}

void PollResultsForm::paste()
{
    QStringList options;
    for (const Line &line : std::as_const(m_lines))
        options.append(line.option);
    const QList<std::optional<qint64>> votes = votesIn(QGuiApplication::clipboard()->text().left(20'000), options);
    const auto found = std::count_if(votes.begin(), votes.end(), [](const auto &each) { return each.has_value(); });
    if (found == 0)
        return Q_EMIT notice(tr("The clipboard has no lines such as “Tea 41”: an option and its votes."));
    for (qsizetype row = 0; row < votes.size(); ++row) {
        if (votes.at(row))
            m_lines.at(row).votes->setText(QString::number(*votes.at(row)));
    }
    m_rest.stop();
    keep();
}

void PollResultsForm::useIdea(const QString &answer)
{
    for (const PollIdea &idea : std::as_const(m_ideas)) {
        if (idea.answer == answer)
            return Q_EMIT postWanted(idea.post);
    }
    flush();
    whenDone(m_polls.makeIdea(m_post.id, answer, {}), this, [this](const Result<ActDone> &result) {
        if (!result)
            return Q_EMIT failed(result.error());
        Q_EMIT notice(tr("The idea is in the tray."));
    });
}

void PollResultsForm::retranslate()
{
    m_head->setText(tr("Results"));
    m_paste->setText(tr("Paste the votes"));
    if (m_post.id.isValid())
        show(m_post, m_fields, m_account, m_writable);
}

} // namespace stoa
