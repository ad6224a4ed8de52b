// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar/clientdayspage.h"

#include "models/core/whendone.h"
#include "models/planning/clientdayfile.h"
#include "widgets/calendar/calendardays.h"
#include "widgets/calendar/clientdaydialog.h"
#include "widgets/calendar/clientdayimportdialog.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/asker.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr qint64 largestDaysFile = 4 * 1024 * 1024; // bytes; ten thousand days are one

//! The next date of \a day from \a today on; invalid: none within nine years (29 February may be eight away).
QDate nextDate(const ClientDay &day, QDate today)
{
    for (int year = today.year(); year <= today.year() + 9; ++year) {
        const QDate date = day.rule.dateIn(year);
        if (date.isValid() && date >= today)
            return date;
    }
    return {};
}

} // namespace

ClientDaysPage::ClientDaysPage(ProjectContext &context, CalendarDays &days, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_days(days)
    , m_today(today)
    , m_list(new QTreeWidget(this))
    , m_change(new QPushButton(tr("&Change…"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
{
    m_list->setObjectName(QStringLiteral("clientdays.list"));
    m_list->setAccessibleName(tr("The client’s own yearly days"));
    m_list->setHeaderLabels({tr("Next"), tr("Name"), tr("Since"), tr("Hashtag")});
    m_list->setRootIsDecorated(false);
    m_problem->setWordWrap(true);
    auto *add = new QPushButton(tr("&Add…"), this);
    auto *import = new QPushButton(tr("Take over from a &file…"), this);
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : {add, m_change, m_remove, import}) {
        button->setAutoDefault(false);
        acts->addWidget(button);
    }
    acts->addStretch(1);
    auto *about = new PlainLabel(
        tr("The shop’s birthday, the town’s feast, the yearly sale: they stand in the calendar with a star."),
        TextSize::Secondary, Role::Text2, this);
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addLayout(acts);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const ClientDay *day = current())
            edit(*day);
    });
    connect(m_remove, &QPushButton::clicked, this, &ClientDaysPage::removeCurrent);
    connect(import, &QPushButton::clicked, this, &ClientDaysPage::chooseFile);
    connect(m_list, &QTreeWidget::itemActivated, m_change, &QPushButton::click);
    connect(&m_days, &CalendarDays::changed, this, &ClientDaysPage::fill);
    fill();
}

void ClientDaysPage::fill()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_shown = m_days.ownDays();
    m_list->clear();
    for (const ClientDay &day : std::as_const(m_shown)) {
        const QDate next = nextDate(day, m_today);
        const QString when
            = next.isValid() ? PostWords::shortDate(next) + QLatin1Char(' ') + QString::number(next.year()) : QString();
        auto *item = new QTreeWidgetItem(
            {when, day.name, day.sinceYear ? QString::number(*day.sinceYear) : QString(), day.hashtag});
        m_list->addTopLevelItem(item);
    }
    if (m_shown.isEmpty()) {
        auto *nothing = new QTreeWidgetItem(m_list, {tr("No day of the client’s own yet.")});
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setFirstColumnSpanned(true);
    }
    m_list->header()->setSectionResizeMode(
        0, m_shown.isEmpty() ? QHeaderView::Interactive : QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(1, 280);
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(at, 0, std::max(0, int(m_shown.size()) - 1))));
    m_change->setEnabled(!m_shown.isEmpty());
    m_remove->setEnabled(!m_shown.isEmpty());
}

const ClientDay *ClientDaysPage::current() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 && at < m_shown.size() ? &m_shown.at(at) : nullptr;
}

void ClientDaysPage::edit(const ClientDay &day)
{
    auto *dialog = new ClientDayDialog(day, m_today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ClientDay entered = dialog->day();
        ClientDayEdits edits(m_context.edits);
        follow(entered.id.isValid() ? edits.change(entered) : edits.create(entered));
    });
    dialog->open();
}

void ClientDaysPage::removeCurrent()
{
    if (const ClientDay *day = current())
        follow(ClientDayEdits(m_context.edits).remove(day->id)); // Undo brings it back
}

void ClientDaysPage::chooseFile()
{
    const QString path = m_context.asker.openFile(
        {tr("Days to take over"), {}, {}, {tr("Tables and calendars (*.csv *.txt *.ics)"), tr("All files (*)")}, {}});
    if (!path.isEmpty())
        importFile(path);
}

void ClientDaysPage::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDaysFile) {
        const ErrorCode code = file.isOpen() ? ErrorCode::TooLarge : ErrorCode::NotFound;
        m_problem->setText(ErrorText::sentence({code, {path}, file.errorString()}));
        return;
    }
    const Result<ClientDayFile> found = readClientDayFile(file.readAll());
    if (!found) {
        m_problem->setText(ErrorText::sentence(found.error()));
        return;
    }
    auto *dialog = new ClientDayImportDialog(*found, m_today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, days = found->days] { follow(ClientDayEdits(m_context.edits).addAll(days)); });
    dialog->open();
}

void ClientDaysPage::follow(QFuture<Result<ActDone>> done)
{
    whenDone(done, this, [this](const Result<ActDone> &result) {
        m_problem->setText(result ? QString() : ErrorText::sentence(result.error()));
    });
}

} // namespace stoa
