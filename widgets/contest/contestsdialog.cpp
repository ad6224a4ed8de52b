// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contest/contestsdialog.h"

#include "models/core/displaytext.h"
#include "models/planning/contestdraw.h"
#include "models/store/project.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/steadyscrollarea.h"
#include "widgets/contest/contestcheckspane.h"
#include "widgets/contest/contestdrawpane.h"
#include "widgets/contest/contestpeoplepane.h"
#include "widgets/contest/contesttermspane.h"
#include "widgets/contest/contestwords.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr qint64 longestWaitMs = 30 * 1000;

QWidget *scrolledPane(QWidget *pane, QWidget *parent)
{
    auto *area = new SteadyScrollArea(parent);
    area->setWidget(pane);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    pane->setAutoFillBackground(false);
    return area;
}

} // namespace

ContestsDialog::ContestsDialog(ProjectContext &context, PostId post, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_edits(context.edits)
    , m_list(new QListWidget(this))
    , m_new(new QAction(tr("&New contest"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_title(new PlainLabel(QString(), TextSize::Title, Role::Text, this))
    , m_hint(new PlainLabel(QString(), TextSize::Secondary, Role::Changes, this))
    , m_sections(new SegmentedControl(this))
    , m_stack(new QStackedWidget(this))
    , m_terms(new ContestTermsPane)
    , m_checks(new ContestChecksPane(context.links))
    , m_people(new ContestPeoplePane)
    , m_draw(new ContestDrawPane)
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Contests"));
    build();
    connectPanes();
    connectPeople();
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, &ContestsDialog::showMoment);
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Contest) || changes.touches(Table::ContestEntry) || changes.touches(Table::Comment)
            || changes.touches(Table::Setting) || changes.touches(Table::Post))
            fill();
    });
    const std::optional<ContestId> ofPost = post.isValid() ? ContestQueries(context.reader).ofPost(post) : std::nullopt;
    m_select = ofPost.value_or(ContestId());
    fill();
    if (post.isValid() && !ofPost && !context.edits.isReadOnly())
        makeContest(post);
    resize(1040, 640);
}

void ContestsDialog::build()
{
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Contests"));
    m_list->setSpacing(2);
    m_remove->setAutoDefault(false);
    setLook(*m_remove, ButtonLook::Quiet);
    m_left = new QWidget(this);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_list, 1);
    QPushButton *const make = actionButton(*m_new, ButtonLook::Plain, m_left);
    make->setAutoDefault(false);
    left->addWidget(make);
    m_title->setElide(Qt::ElideRight);
    m_title->setTextSize(TextSize::Title, QFont::DemiBold);
    m_hint->setWordWrap(true);
    for (int section = Terms; section <= Draw; ++section)
        m_sections->addSegment(section, QString());
    m_sections->setCurrent(Terms);
    for (QWidget *pane : {static_cast<QWidget *>(m_terms), static_cast<QWidget *>(m_checks)})
        m_stack->addWidget(scrolledPane(pane, m_stack));
    m_stack->addWidget(m_people);
    m_stack->addWidget(m_draw);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_right = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    right->addLayout(head);
    right->addWidget(m_sections, 0, Qt::AlignLeft);
    right->addWidget(m_hint);
    right->addSpacing(4);
    right->addWidget(m_stack, 1);
    auto *empty = new EmptyState(this);
    empty->setIcon(QLatin1String("star"));
    empty->setWords(tr("No contest yet"),
        tr("A contest has a start, an end, a prize and conditions; its winners are drawn so that anybody can repeat "
           "it."));
    empty->addAction(m_new);
    m_nothing = empty;
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_left->setFixedWidth(210);
    row->addWidget(m_left);
    row->addWidget(m_right, 3);
    row->addWidget(m_nothing, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ContestsDialog::connectPanes()
{
    connect(m_new, &QAction::triggered, this, [this] { makeContest({}); });
    connect(m_remove, &QPushButton::clicked, this, &ContestsDialog::removeContest);
    connect(m_sections, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_filling)
            showRow(row);
    });
    connect(m_terms, &ContestTermsPane::changed, this,
        [this](const ContestTerms &terms) { follow(m_edits.change(m_current.id, terms)); });
    connect(m_checks, &ContestChecksPane::ticked, this,
        [this](const QString &point, bool done) { follow(m_edits.tick(m_current.id, point, done)); });
    connect(m_draw, &ContestDrawPane::seedWanted, this, [this] { follow(m_edits.makeSeed(m_current.id)); });
    connect(m_draw, &ContestDrawPane::drawWanted, this, [this] { follow(m_edits.draw(m_current.id)); });
    connect(m_draw, &ContestDrawPane::winnerRefused, this, &ContestsDialog::refuseWinner);
    connect(m_draw, &ContestDrawPane::minutesWanted, this, &ContestsDialog::saveMinutes);
}

void ContestsDialog::connectPeople()
{
    connect(m_people, &ContestPeoplePane::commentsWanted, this, [this] {
        takeComments({m_current.terms.post, {}, {}, std::nullopt, std::nullopt});
    });
    connect(m_people, &ContestPeoplePane::choiceWanted, this, &ContestsDialog::takeChosenComments);
    connect(m_people, &ContestPeoplePane::fileWanted, this, &ContestsDialog::takeFile);
    connect(m_people, &ContestPeoplePane::listWanted, this, &ContestsDialog::saveList);
    connect(m_people, &ContestPeoplePane::removed, this,
        [this](const QList<ContestEntryId> &entries) { follow(m_edits.removeEntries(m_current.id, entries)); });
    connect(m_people, &ContestPeoplePane::refused, this, &ContestsDialog::refuse);
    connect(m_people, &ContestPeoplePane::letIn, this,
        [this](const QList<ContestEntryId> &entries) { follow(m_edits.refuseEntries(m_current.id, entries, {})); });
    connect(m_people, &ContestPeoplePane::factFound, this,
        [this](const QList<ContestEntryId> &entries, ContestCondition fact, bool isTrue) {
            follow(m_edits.setFact(m_current.id, entries, fact, isTrue));
        });
}

void ContestsDialog::fill()
{
    m_filling = true;
    m_contests = ContestQueries(m_context.reader).all().value_or({});
    const ContestId wanted = m_select.isValid() ? m_select : m_current.id;
    m_list->clear();
    int at = m_contests.isEmpty() ? -1 : 0;
    for (const Contest &contest : std::as_const(m_contests)) {
        m_list->addItem(displayLine(contest.terms.name, 80));
        if (contest.id != wanted)
            continue;
        at = m_list->count() - 1;
        m_select = {};
    }
    m_list->setCurrentRow(at);
    m_filling = false;
    showRow(at);
}

void ContestsDialog::showRow(int row)
{
    const bool isThere = row >= 0 && row < m_contests.size();
    m_current = isThere ? m_contests.at(row) : Contest();
    m_right->setVisible(isThere);
    m_left->setVisible(isThere);
    m_nothing->setVisible(!isThere);
    m_new->setEnabled(!m_context.edits.isReadOnly());
    if (isThere)
        showContest();
    else
        m_moment.stop();
}

void ContestsDialog::showContest()
{
    const ContestQueries queries(m_context.reader);
    const bool isReadOnly = m_context.edits.isReadOnly();
    const QStringList networks = queries.networks(m_current);
    const QList<CheckedEntry> people = queries.checked(m_current).value_or({});
    m_open = openPoints(m_current, networks).size();
    m_participants = drawnAmong(people).size();
    m_title->setOutsideText(m_current.terms.name);
    m_sections->setText(Terms, tr("Terms"));
    m_sections->setText(Checklist, m_open > 0 ? tr("Checklist, %n open", nullptr, int(m_open)) : tr("Checklist"));
    m_sections->setText(People, tr("Participants"));
    m_sections->setText(Draw, tr("Draw"));
    m_terms->setPosts(posts());
    m_terms->setZone(QString::fromLatin1(zone().id()));
    m_terms->showTerms(m_current.terms, !m_current.minutes && !isReadOnly);
    m_checks->setEnabled(!isReadOnly);
    m_checks->showPoints(m_current, contestPoints(networks));
    m_people->showPeople(m_current, people, zone());
    m_remove->setEnabled(!isReadOnly);
    showMoment();
}

void ContestsDialog::showMoment()
{
    const ContestWindow window = contestWindow(m_current.terms, zone());
    const qint64 now = m_context.clock.nowUtcMs();
    const auto isOver = [now](const std::optional<qint64> &moment) { return moment && now >= *moment; };
    m_hint->setVisible(m_open > 0 && isOver(window.fromMs) && !m_current.minutes);
    m_hint->setText(tr("The contest has begun, and %n points of the checklist are open.", nullptr, int(m_open)));
    m_draw->showDraw(m_current, int(m_participants), isOver(window.toMs));
    qint64 wait = longestWaitMs; // a clock that is put right in between is met, too
    for (const std::optional<qint64> &moment : {window.fromMs, window.toMs}) {
        if (moment && *moment > now)
            wait = std::min(wait, *moment - now);
    }
    if (!isOver(window.toMs) && !m_current.minutes)
        m_moment.start(int(wait));
    else
        m_moment.stop();
}

void ContestsDialog::go(Section section)
{
    m_sections->setCurrent(section);
    m_stack->setCurrentIndex(section);
}

QTimeZone ContestsDialog::zone() const
{
    const QTimeZone named(m_context.project.setting(QStringLiteral("zone"), QStringLiteral("UTC")).toLatin1());
    return named.isValid() ? named : QTimeZone::utc();
}

void ContestsDialog::problem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

} // namespace stoa
