// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/companionlist.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/postqueries.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int listedPostRole = Qt::UserRole;

} // namespace

CompanionList::CompanionList(ProjectContext &context, PostId parent, PostId chosen, QWidget *window)
    : QDialog(window)
    , m_context(context)
    , m_parent(parent)
    , m_list(new QTreeWidget(this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("A post and its companions"));
    build();
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Post) || changes.touches(Table::PostOrigin))
            fill(current());
    });
    fill(chosen);
    resize(680, 340);
    m_list->setFocus();
}

void CompanionList::build()
{
    m_list->setHeaderLabels({tr("When"), tr("Distance"), tr("Post"), tr("Status")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("A post and its companions"));
    m_list->setColumnWidth(0, 160);
    m_list->setColumnWidth(1, 150);
    m_list->setColumnWidth(2, 240);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *show = buttons->addButton(tr("&Show in the calendar"), QDialogButtonBox::ActionRole);
    m_detach = buttons->addButton(tr("&Take it off its parent"), QDialogButtonBox::ActionRole);
    m_detach->setObjectName(QStringLiteral("companions.detach"));
    setLook(*show, ButtonLook::Main);
    for (QPushButton *button : {show, m_detach})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    const auto go = [this] {
        if (!current().isValid())
            return;
        Q_EMIT postWanted(current());
        accept();
    };
    connect(show, &QPushButton::clicked, this, go);
    connect(m_list, &QTreeWidget::itemActivated, this, go);
    connect(m_detach, &QPushButton::clicked, this, &CompanionList::detach);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_detach->setEnabled(current().isValid() && current() != m_parent && !m_context.edits.isReadOnly());
    });
}

PostId CompanionList::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? PostId::fromString(item->data(0, listedPostRole).toString()) : PostId();
}

void CompanionList::fill(PostId chosen)
{
    const Result<CompanionTies> ties = companionTies(m_context.reader, m_parent);
    if (!ties)
        return m_problem->setText(ErrorText::sentence(ties.error()));
    QList<PostId> ids{m_parent};
    for (const Companion &companion : ties->companions)
        ids.append(companion.post);
    m_list->clear();
    for (const PostRow &row : PostQueries(m_context.reader).byIds(ids).value_or({})) {
        const QString distance = row.id == m_parent ? tr("the post itself") : PostWords::distance(row);
        auto *item = new QTreeWidgetItem(m_list,
            {row.isDated() ? PostWords::moment(row.at) : tr("no date"), distance, displayLine(row.headline(), 80),
                PostWords::status(row.status)});
        item->setData(0, listedPostRole, row.id.toString());
        if (row.id == chosen || m_list->topLevelItemCount() == 1)
            m_list->setCurrentItem(item);
    }
}

void CompanionList::detach()
{
    whenDone(CompanionEdits(m_context.edits).detach({current()}), this, [this](const Result<ActDone> &done) {
        m_problem->setText(done ? QString() : ErrorText::sentence(done.error()));
    });
}

} // namespace stoa
