// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contest/contestpeoplepane.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/exchange/rejectwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace stoa {

ContestPeoplePane::ContestPeoplePane(QWidget *parent)
    : QWidget(parent)
    , m_people(new ContestPeople(this))
    , m_shown(new SegmentedControl(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_note(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
    , m_comments(new QPushButton(tr("From the &comments"), this))
    , m_choice(new QPushButton(tr("&Other comments"), this))
    , m_file(new QPushButton(tr("From a &file"), this))
    , m_list(new QPushButton(tr("Sa&ve the list"), this))
    , m_acts(new QPushButton(tr("Se&lected"), this))
{
    build();
}

void ContestPeoplePane::build()
{
    for (const auto shown :
        {ContestPeople::Shown::All, ContestPeople::Shown::TakingPart, ContestPeople::Shown::Refused})
        m_shown->addSegment(int(shown), QString());
    m_shown->setCurrent(int(ContestPeople::Shown::All));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    for (QPushButton *button : {m_comments, m_choice, m_file, m_acts, m_list}) {
        button->setAutoDefault(false);
        bar->addWidget(button);
        if (button == m_file)
            bar->addStretch(1);
    }
    m_table->setModel(m_people);
    m_table->setAccessibleName(tr("Participants"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setSectionResizeMode(ContestPeople::Text, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(ContestPeople::Name, 150);
    m_table->horizontalHeader()->resizeSection(ContestPeople::Time, 135);
    m_table->horizontalHeader()->resizeSection(ContestPeople::Reasons, 210);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setIcon(QLatin1String("user"));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_shown, 0, Qt::AlignLeft);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    connect(m_comments, &QPushButton::clicked, this, &ContestPeoplePane::commentsWanted);
    connect(m_choice, &QPushButton::clicked, this, &ContestPeoplePane::choiceWanted);
    connect(m_file, &QPushButton::clicked, this, &ContestPeoplePane::fileWanted);
    connect(m_list, &QPushButton::clicked, this, &ContestPeoplePane::listWanted);
    connect(
        m_acts, &QPushButton::clicked, this, [this] { openMenu(m_acts->mapToGlobal(m_acts->rect().bottomLeft())); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { openMenu(m_table->viewport()->mapToGlobal(place)); });
    connect(m_shown, &SegmentedControl::chosen, this,
        [this](int shown) { m_people->setShown(static_cast<ContestPeople::Shown>(shown)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_acts->setEnabled(m_isOpen && !selected().isEmpty()); });
}

QList<ContestEntryId> ContestPeoplePane::selected() const
{
    QList<ContestEntryId> entries;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        entries.append(m_people->entryAt(row.row()));
    return entries;
}

void ContestPeoplePane::openMenu(const QPoint &place)
{
    const QList<ContestEntryId> entries = selected();
    if (entries.isEmpty() || !m_isOpen)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add
        = [&](const QString &words, auto act) { connect(menu->addAction(words), &QAction::triggered, this, act); };
    const auto fact = [this, entries](ContestCondition condition, bool isTrue) {
        return [this, entries, condition, isTrue] { Q_EMIT factFound(entries, condition, isTrue); };
    };
    add(tr("Follows"), fact(ContestCondition::Followed, true));
    add(tr("Does not follow"), fact(ContestCondition::Followed, false));
    add(tr("Passed it on"), fact(ContestCondition::Reposted, true));
    add(tr("Did not pass it on"), fact(ContestCondition::Reposted, false));
    menu->addSeparator();
    add(tr("Refuse with a reason"), [this, entries] { Q_EMIT refused(entries); });
    add(tr("Let in again"), [this, entries] { Q_EMIT letIn(entries); });
    menu->addSeparator();
    add(tr("Take off the list"), [this, entries] { Q_EMIT removed(entries); });
    menu->popup(place);
}

void ContestPeoplePane::showPeople(const Contest &contest, const QList<CheckedEntry> &people, const QTimeZone &zone)
{
    m_isOpen = !contest.minutes;
    m_people->setPeople(people, zone);
    for (QPushButton *button : {m_comments, m_choice, m_file})
        button->setEnabled(m_isOpen);
    m_comments->setVisible(contest.terms.post.isValid());
    m_acts->setEnabled(false);
    m_list->setEnabled(!people.isEmpty());
    m_empty->setVisible(people.isEmpty());
    m_empty->setWords(tr("Nobody takes part yet"),
        contest.terms.post.isValid()
            ? tr("Take in the comments under the announcing post, or a table with one participant a line.")
            : tr("Take in comments by their words, or a table with one participant a line. When the terms name the "
                 "announcing post, the comments under it can be taken in at once."));
    m_table->setVisible(!people.isEmpty());
    m_shown->setVisible(!people.isEmpty());
    m_note->hide();
    countPeople();
}

void ContestPeoplePane::countPeople()
{
    const QLocale locale;
    const auto counted = [this, &locale](const QString &words, ContestPeople::Shown shown) {
        m_shown->setText(int(shown), words.arg(locale.toString(m_people->count(shown))));
    };
    counted(tr("All %1"), ContestPeople::Shown::All);
    counted(tr("Taking part %1"), ContestPeople::Shown::TakingPart);
    counted(tr("Not counted %1"), ContestPeople::Shown::Refused);
}

void ContestPeoplePane::showRejected(const QList<RejectedRow> &rejected)
{
    constexpr qsizetype mostShown = 4;
    m_note->setVisible(!rejected.isEmpty());
    if (rejected.isEmpty())
        return;
    QStringList lines{tr("%n lines were not taken:", nullptr, int(rejected.size()))};
    for (const RejectedRow &row : rejected.first(std::min(mostShown, rejected.size())))
        lines.append(tr("Line %1: %2").arg(QLocale().toString(row.line), RejectWords::reason(row)));
    if (rejected.size() > mostShown)
        lines.append(tr("and %n more", nullptr, int(rejected.size() - mostShown)));
    m_note->setText(lines.join(QLatin1Char('\n')));
}

} // namespace stoa
