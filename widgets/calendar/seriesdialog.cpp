// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/seriesdialog.h"

#include "models/core/whendone.h"
#include "models/planning/postqueries.h"
#include "models/planning/recurrence.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int memberRole = Qt::UserRole;
constexpr int longerYears = 1;

} // namespace

SeriesDialog::SeriesDialog(ProjectContext &context, PostId post, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_post(post)
    , m_edits(context.edits)
    , m_list(new QTreeWidget(this))
    , m_rule(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Series of posts"));
    build();
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Post) || changes.touches(Table::Series))
            fill();
    });
    fill();
    resize(600, 480);
}

void SeriesDialog::build()
{
    m_list->setHeaderLabels({tr("When"), tr("Post"), tr("Status")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Posts of the series"));
    m_list->setColumnWidth(0, 150);
    m_list->setColumnWidth(1, 250);
    m_problem->setWordWrap(true);
    auto *grid = new QGridLayout;
    int at = 0;
    const auto button = [this, grid, &at](const QString &text, ButtonLook look, std::function<void()> act) {
        auto *made = new QPushButton(text, this);
        setLook(*made, look);
        made->setAutoDefault(false);
        made->setEnabled(!m_context.edits.isReadOnly());
        grid->addWidget(made, at / 2, at % 2);
        ++at;
        connect(made, &QPushButton::clicked, this, std::move(act));
    };
    button(tr("&Give the following what this one has"), ButtonLook::Main,
        [this] { follow(m_edits.apply(m_post, SeriesReach::Following), false); });
    button(tr("Delete this and the &following"), ButtonLook::Danger,
        [this] { follow(m_edits.remove(m_post, SeriesReach::Following), true); });
    button(tr("Give &all what this one has"), ButtonLook::Plain,
        [this] { follow(m_edits.apply(m_post, SeriesReach::All), false); });
    button(tr("&Delete all"), ButtonLook::Danger, [this] { follow(m_edits.remove(m_post, SeriesReach::All), true); });
    button(tr("&Make it longer by a year"), ButtonLook::Plain, [this] { makeLonger(); });
    button(tr("Di&ssolve: each by itself"), ButtonLook::Plain, [this] { follow(m_edits.dissolve(m_series.id), true); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_rule);
    column->addWidget(m_list, 1);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT postWanted(PostId::fromString(item->data(0, memberRole).toString()));
        accept();
    });
}

void SeriesDialog::fill()
{
    const Result<std::optional<Series>> series = seriesOf(m_context.reader, m_post);
    m_list->clear();
    if (!series || !*series)
        return;
    m_series = **series;
    m_rule->setText(tr("Rule: %1").arg(m_series.rule));
    QList<PostId> ids;
    for (const Series::Member &member : std::as_const(m_series.members))
        ids.append(member.post);
    for (const PostRow &row : PostQueries(m_context.reader).byIds(ids).value_or({})) {
        const QString when = row.isDated()
            ? PostWords::shortDate(row.at.date) + QStringLiteral(", ") + timeText(row.at.time)
            : tr("no date");
        auto *item = new QTreeWidgetItem(m_list, {when, row.headline(), PostWords::status(row.status)});
        item->setData(0, memberRole, row.id.toString());
        if (row.id == m_post)
            m_list->setCurrentItem(item);
    }
}

void SeriesDialog::makeLonger()
{
    if (m_series.members.isEmpty())
        return;
    const WallTime first = m_series.members.constFirst().wall;
    const WallTime last = m_series.members.constLast().wall;
    const DateRange range{last.date.addDays(1), last.date.addYears(longerYears).addDays(1)};
    const Result<QList<WallTime>> times = recurrences(m_series.rule, first, range);
    if (!times || times->isEmpty())
        return m_problem->setText(tr("The rule has ended: it gives no later date."));
    follow(m_edits.extend(m_series.id, *times), false);
}

void SeriesDialog::follow(const QFuture<Result<ActDone>> &done, bool closes)
{
    m_problem->setText({});
    whenDone(done, this, [this, closes](const Result<ActDone> &result) {
        if (!result)
            m_problem->setText(ErrorText::sentence(result.error()));
        else if (closes)
            accept();
    });
}

} // namespace stoa
