// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/merge/conflictsdialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/store/editservice.h"
#include "models/store/project.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>

#include <array>

namespace stoa {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 31> tableWords{{
    {"setting", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Project setting")},
    {"account", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Account")},
    {"theme", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Theme")},
    {"campaign", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Campaign")},
    {"post", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Post")},
    {"variant", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Text for one account")},
    {"label", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Label")},
    {"media", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Picture or film")},
    {"post_media", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Picture of a post")},
    {"triage", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Comment")},
    {"reply", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Reply")},
    {"rule", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Rule")},
    {"slot", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Time slot")},
    {"account_limit", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Limits of an account")},
    {"theme_turn", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Turns of a theme")},
    {"day_note", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Note in the calendar")},
    {"client_day", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Day of the client")},
    {"series", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Post that comes again")},
    {"post_origin", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Where a post comes from")},
    {"evergreen", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Evergreen post")},
    {"post_work", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Work on a post")},
    {"post_task", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Task")},
    {"post_field", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Part of a post")},
    {"hashtag_set", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Set of hashtags")},
    {"post_template", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Template of posts")},
    {"link_preset", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Link tags")},
    {"picture_template", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Template of pictures")},
    {"media_card", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Rights of a picture")},
    {"contest", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Contest")},
    {"contest_entry", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Participant")},
    {"feed", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "News feed")},
}};

constexpr std::array<std::pair<const char *, const char *>, 17> fieldWords{{
    {"text", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Text")},
    {"title", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Title")},
    {"name", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Name")},
    {"wall", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Time")},
    {"status", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Status")},
    {"state", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "State")},
    {"notes", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Notes")},
    {"note", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Note")},
    {"link", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Link")},
    {"kind", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Kind")},
    {"purpose", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Purpose")},
    {"source", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Rule")},
    {"value", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Value")},
    {"alt", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Description")},
    {"colour", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Colour")},
    {"assignee", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Assigned to")},
    {"handle", QT_TRANSLATE_NOOP("stoa::ConflictsDialog", "Handle")},
}};

//! Columns that are only there for the program.
bool isForPeople(const QString &field)
{
    static const QStringList hidden{QStringLiteral("id"), QStringLiteral("utc_ms"), QStringLiteral("resolved"),
        QStringLiteral("changed_ms"), QStringLiteral("published_ms"), QStringLiteral("tray_rank"),
        QStringLiteral("rank")};
    return !hidden.contains(field) && !field.endsWith(QLatin1String("_id"));
}

PlainEdit *versionPane(const QString &name, QWidget *parent)
{
    auto *pane = new PlainEdit(parent);
    pane->setReadOnly(true);
    pane->setAccessibleName(name);
    pane->setMinimumSize(260, 180);
    return pane;
}

} // namespace

ConflictsDialog::ConflictsDialog(ProjectContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_head(new PlainLabel(QString(), TextSize::Body, Role::Text2, this))
    , m_list(new QListWidget(this))
    , m_kept(versionPane(tr("What stands now"), this))
    , m_other(versionPane(tr("The other version"), this))
    , m_keep(new QPushButton(tr("&Keep this one"), this))
    , m_take(new QPushButton(tr("&Take this one"), this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    setWindowTitle(tr("Differences between two copies"));
    setAccessibleName(windowTitle());
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictsDialog::showCurrent);
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { settle(true); });
    refresh();
    resize(760, 480);
}

void ConflictsDialog::build()
{
    m_head->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setMinimumHeight(110);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Decide the rest &later"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_head, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0, 1, 2);
    grid->addWidget(new PlainLabel(tr("What stands now"), TextSize::Secondary, Role::Text2, this), 2, 0);
    grid->addWidget(new PlainLabel(tr("The other version"), TextSize::Secondary, Role::Text2, this), 2, 1);
    grid->addWidget(m_kept, 3, 0);
    grid->addWidget(m_other, 3, 1);
    grid->addWidget(m_keep, 4, 0, Qt::AlignLeft);
    grid->addWidget(m_take, 4, 1, Qt::AlignLeft);
    grid->addWidget(m_problem, 5, 0, 1, 2);
    grid->addWidget(buttons, 6, 0, 1, 2);
    grid->setRowStretch(3, 1);
    for (QPushButton *const button : {m_keep, m_take})
        button->setAutoDefault(false);
}

QString ConflictsDialog::tableWord(const QString &table)
{
    for (const auto &[name, word] : tableWords) {
        if (table == QLatin1String(name))
            return tr(word);
    }
    return displayLine(table, 40);
}

QString ConflictsDialog::fieldWord(const QString &field)
{
    for (const auto &[name, word] : fieldWords) {
        if (field == QLatin1String(name))
            return tr(word);
    }
    return displayLine(field, 40);
}

QString ConflictsDialog::title(Connection &reader, const MergeConflict &conflict)
{
    const QString subject = displayLine(conflictSubject(reader, conflict), 60);
    const QString what = conflict.other ? fieldWord(conflict.kept.firstKey()) : tr("deleted in one copy");
    return subject.isEmpty() ? tr("%1: %2").arg(tableWord(conflict.table), what)
                             : tr("%1 %2: %3").arg(tableWord(conflict.table), subject, what);
}

QString ConflictsDialog::versionText(const MergeConflict::Values &values)
{
    QStringList lines;
    const bool isOne = values.size() == 1;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!isOne && (!isForPeople(it.key()) || it->value_or(QString()).isEmpty()))
            continue;
        const QString text = *it ? displayText(**it).text : tr("(empty)");
        lines.append(isOne ? text : tr("%1: %2").arg(fieldWord(it.key()), text));
    }
    return lines.join(QLatin1Char('\n'));
}

void ConflictsDialog::refresh()
{
    const int row = m_list->currentRow();
    m_conflicts = waitingConflicts(m_context.reader).value_or({});
    m_list->clear();
    for (const MergeConflict &conflict : std::as_const(m_conflicts))
        m_list->addItem(title(m_context.reader, conflict));
    m_head->setText(m_conflicts.isEmpty()
            ? tr("Both copies agree. Nothing is left to decide.")
            : tr("%n things were changed in both copies, and not in the same way. Nothing is lost: choose which "
                 "version is to stand.",
                nullptr, waiting()));
    m_list->setCurrentRow(std::min(std::max(row, 0), waiting() - 1));
    showCurrent();
}

void ConflictsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < waiting();
    const bool canChoose = any && !m_context.project.isReadOnly();
    m_keep->setEnabled(canChoose);
    m_take->setEnabled(canChoose);
    if (!any) {
        m_kept->clear();
        m_other->clear();
        return;
    }
    const MergeConflict &conflict = m_conflicts.at(row);
    m_kept->setPlainText(versionText(conflict.kept));
    m_other->setPlainText(conflict.other ? versionText(*conflict.other) : tr("Deleted there."));
    m_take->setText(conflict.other ? tr("&Take this one") : tr("&Delete it here too"));
}

void ConflictsDialog::settle(bool takeOther)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= waiting())
        return;
    const ActLabel label{QStringLiteral("project.conflict"), {}, {}, false, false};
    const auto work = [conflict = m_conflicts.at(row), takeOther](Writer &writer) {
        takeOther ? takeOtherVersion(writer, conflict) : keepVersion(writer, conflict);
    };
    whenDone(m_context.edits.run(label, work), this, [this](const Result<ActDone> &done) {
        m_problem->setText(done ? QString() : ErrorText::sentence(done.error()));
        refresh();
    });
}

} // namespace stoa
