// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/relabeldialog.h"

#include "models/core/whendone.h"
#include "models/planning/labeledits.h"
#include "models/planning/postedits.h"
#include "models/planning/postqueries.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int labelIdRole = Qt::UserRole;
constexpr int labelStateRole = Qt::UserRole + 1; // as it was when the dialog opened

} // namespace

RelabelDialog::RelabelDialog(ProjectContext &context, const QList<PostId> &posts, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_posts(posts)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Labels of %n post(s)", nullptr, int(posts.size())));
    m_list->setAccessibleName(tr("Labels"));
    m_name->setPlaceholderText(tr("New label"));
    m_name->setAccessibleName(tr("New label"));
    m_name->setMaxLength(80);
    m_problem->setWordWrap(true);
    auto *add = new QPushButton(tr("&Add"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(add);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Set the labels"));
    add->setDefault(true); // Return in the field is a new label, not the end
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &RelabelDialog::addLabel);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (m_name->text().trimmed().isEmpty()) // there is no other label; else the button is pressed by the same key
            apply();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &RelabelDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    resize(340, 360);
}

void RelabelDialog::fill()
{
    const QList<PostRow> rows = PostQueries(m_context.reader).byIds(m_posts).value_or({});
    m_list->clear();
    for (const Label &label : readLabels(m_context.reader).value_or({})) {
        const auto count = std::count_if(rows.begin(), rows.end(), [&](const PostRow &post) {
            return std::any_of(
                post.labels.begin(), post.labels.end(), [&](const PostLabel &each) { return each.label == label.id; });
        });
        const Qt::CheckState state = count == 0 ? Qt::Unchecked
            : count == rows.size()              ? Qt::Checked
                                                : Qt::PartiallyChecked;
        auto *item = new QListWidgetItem(label.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(state);
        item->setData(labelIdRole, label.id.toString());
        item->setData(labelStateRole, int(state));
    }
}

void RelabelDialog::addLabel()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    LabelEdits edits(m_context.edits);
    const LabelId id = edits.newId();
    whenDone(edits.create({id, name, {}}), this, [this, id, name](const Result<ActDone> &done) {
        if (!done)
            return m_problem->setText(ErrorText::sentence(done.error()));
        m_problem->setText({});
        m_name->clear();
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(labelIdRole, id.toString());
        item->setData(labelStateRole, int(Qt::Unchecked));
    });
}

void RelabelDialog::apply()
{
    QList<LabelId> add;
    QList<LabelId> remove;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const LabelId id = LabelId::fromString(item->data(labelIdRole).toString());
        if (int(item->checkState()) == item->data(labelStateRole).toInt())
            continue;
        (item->checkState() == Qt::Checked ? add : remove).append(id);
    }
    whenDone(PostEdits(m_context.edits).relabel(m_posts, add, remove), this, [this](const Result<ActDone> &done) {
        if (done)
            accept();
        else
            m_problem->setText(ErrorText::sentence(done.error()));
    });
}

} // namespace stoa
