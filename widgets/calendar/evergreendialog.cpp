// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/evergreendialog.h"

#include "models/core/clock.h"
#include "models/core/whendone.h"
#include "models/planning/postqueries.h"
#include "models/store/project.h"
#include "widgets/calendar/placementlist.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int poolIdRole = Qt::UserRole;
constexpr int usualCooldown = 90; // days: a quarter, after which most of an audience has forgotten

} // namespace

EvergreenDialog::EvergreenDialog(
    ProjectContext &context, CalendarDays &days, const DateRange &range, const QList<PostId> &fresh, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_fresh(fresh)
    , m_edits(context.edits)
    , m_pool(new QTreeWidget(this))
    , m_cooldown(new QSpinBox(this))
    , m_most(new QSpinBox(this))
    , m_add(new QPushButton(this))
    , m_from(new QDateEdit(range.from, this))
    , m_to(new QDateEdit(range.to.addDays(-1), this))
    , m_list(new PlacementList(context.reader, days, this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Evergreen posts"));
    build();
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Evergreen) || changes.touches(Table::Slot))
            fill();
    });
    fill();
    resize(720, 620);
}

void EvergreenDialog::build()
{
    m_pool->setHeaderLabels({tr("Post"), tr("Seen"), tr("Last"), tr("Rests, days"), tr("At most")});
    m_pool->setRootIsDecorated(false);
    m_pool->setUniformRowHeights(true);
    m_pool->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pool->setAccessibleName(tr("Evergreen posts"));
    m_pool->setColumnWidth(0, 280);
    m_cooldown->setRange(1, 3650);
    m_cooldown->setValue(usualCooldown);
    m_cooldown->setAccessibleName(tr("Days of rest"));
    m_most->setRange(0, 1000);
    m_most->setSpecialValueText(tr("no end"));
    m_most->setAccessibleName(tr("Appearances at most"));
    m_remove = new QPushButton(tr("&Take out"), this);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    const auto word = [this](const QString &text) { return new PlainLabel(text, TextSize::Body, Role::Text, this); };
    auto *terms = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             word(tr("Days of rest")), m_cooldown, word(tr("appearances at most")), m_most, m_add, m_remove})
        terms->addWidget(widget);
    terms->addStretch(1);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(typedDateFormat());
        connect(edit, &QDateEdit::dateChanged, this, &EvergreenDialog::preview);
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    auto *range = new QHBoxLayout;
    for (QWidget *widget :
        std::initializer_list<QWidget *>{word(tr("Fill the free slots from")), m_from, word(tr("to")), m_to})
        range->addWidget(widget);
    range->addStretch(1);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close, this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    setLook(*m_apply, ButtonLook::Main);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pool, 2);
    column->addLayout(terms);
    column->addLayout(range);
    column->addWidget(m_list, 3);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, &EvergreenDialog::saveTerms);
    connect(m_remove, &QPushButton::clicked, this, &EvergreenDialog::removeChosen);
    connect(m_pool, &QTreeWidget::itemSelectionChanged, this, &EvergreenDialog::enableActs);
    connect(buttons, &QDialogButtonBox::accepted, this, &EvergreenDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &PlacementList::choiceChanged, this, [this] {
        const int posts = int(m_list->chosen().size());
        m_apply->setText(tr("Place %n post(s)", nullptr, posts));
        m_apply->setEnabled(posts > 0 && !m_context.edits.isReadOnly());
    });
}

void EvergreenDialog::fill()
{
    const Result<QList<EvergreenPost>> posts = readEvergreens(m_context.reader);
    if (!posts)
        return m_problem->setText(ErrorText::sentence(posts.error()));
    m_posts = *posts;
    m_pool->clear();
    QList<PostId> ids;
    for (const EvergreenPost &post : std::as_const(m_posts))
        ids.append(post.wish.post);
    QHash<PostId, QString> titles;
    for (const PostRow &row : PostQueries(m_context.reader).byIds(ids).value_or({}))
        titles.insert(row.id, row.headline());
    for (const EvergreenPost &post : std::as_const(m_posts)) {
        const QString last
            = post.appearances.isEmpty() ? tr("never") : PostWords::shortDate(post.appearances.constLast());
        auto *item = new QTreeWidgetItem(m_pool,
            {titles.value(post.wish.post), QLocale().toString(post.appearances.size()), last,
                QLocale().toString(post.cooldownDays), post.most > 0 ? QLocale().toString(post.most) : tr("no end")});
        item->setData(0, poolIdRole, post.wish.post.toString());
    }
    if (m_posts.isEmpty()) {
        auto *nothing = new QTreeWidgetItem(m_pool,
            {m_fresh.isEmpty() ? tr("No post is evergreen yet: select some in the calendar and come back.")
                               : tr("No post is evergreen yet: add what you selected, below.")});
        nothing->setFlags(Qt::ItemIsEnabled); // read, not chosen
        nothing->setForeground(0, currentTokens()[Role::Text3]);
        nothing->setFirstColumnSpanned(true);
    }
    m_add->setText(m_fresh.isEmpty() ? tr("&Set for the chosen") : tr("&Add %n post(s)", nullptr, int(m_fresh.size())));
    enableActs();
    preview();
}

void EvergreenDialog::enableActs()
{
    const bool any = !m_pool->selectedItems().isEmpty() && !m_posts.isEmpty();
    const bool writable = !m_context.edits.isReadOnly();
    m_add->setEnabled(writable && (any || !m_fresh.isEmpty()));
    m_remove->setEnabled(writable && any);
}

void EvergreenDialog::preview()
{
    const DateRange range{m_from->date(), m_to->date().addDays(1)};
    const Result<SlotBoard> board = SlotBoard::read(m_context.reader, {range.from.addDays(-1), range.to.addDays(1)});
    if (!board)
        return m_problem->setText(ErrorText::sentence(board.error()));
    const WallTime now = wallTimeAt(m_context.clock.nowUtcMs(), m_context.project.zone());
    QString nothing = tr("No free slot of this range suits a post that has rested.");
    if (m_posts.isEmpty())
        nothing = tr("What will be placed stands here before it is done.");
    else if (board->all.isEmpty())
        nothing = tr("No account has preferred times yet.");
    m_list->show(evergreenPlacements(m_posts, *board, range, now), nothing);
}

void EvergreenDialog::saveTerms()
{
    QList<PostId> posts = std::exchange(m_fresh, {});
    const QList<QTreeWidgetItem *> items = m_pool->selectedItems();
    for (const QTreeWidgetItem *item : items)
        posts.append(PostId::fromString(item->data(0, poolIdRole).toString()));
    if (!posts.isEmpty())
        follow(m_edits.add(posts, m_cooldown->value(), m_most->value()));
}

void EvergreenDialog::removeChosen()
{
    QList<PostId> posts;
    const QList<QTreeWidgetItem *> items = m_pool->selectedItems();
    for (const QTreeWidgetItem *item : items)
        posts.append(PostId::fromString(item->data(0, poolIdRole).toString()));
    if (!posts.isEmpty())
        follow(m_edits.remove(posts));
}

void EvergreenDialog::follow(const QFuture<Result<ActDone>> &done)
{
    m_problem->setText({});
    whenDone(done, this, [this](const Result<ActDone> &result) {
        if (!result)
            m_problem->setText(ErrorText::sentence(result.error()));
    });
}

void EvergreenDialog::apply()
{
    whenDone(m_edits.place(m_list->chosen()), this, [this](const Result<ActDone> &done) {
        if (done)
            accept();
        else
            m_problem->setText(ErrorText::sentence(done.error()));
    });
}

} // namespace stoa
