// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startpage.h"

#include "models/settings/settings.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/button.h"
#include "widgets/common/language.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"
#include "widgets/start/recentdelegate.h"
#include "widgets/start/recentmodel.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace stoa {

namespace {

QString droppedProject(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".stoa"), Qt::CaseInsensitive) ? path : QString();
}

} // namespace

StartPage::StartPage(ActionCatalogue &actions, Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_name(new PlainLabel(this))
    , m_motto(new PlainLabel(this))
    , m_sample(new QPushButton(this))
    , m_sampleLanguages(new QMenu(this))
    , m_work(new QProgressBar(this))
    , m_workWords(new PlainLabel(this))
    , m_recentTitle(new PlainLabel(this))
    , m_noRecent(new PlainLabel(this))
    , m_recent(new RecentModel(clock, this))
    , m_list(new QListView(this))
{
    setAcceptDrops(true);
    for (const QString &code : Language::codes()) {
        QAction *choice = m_sampleLanguages->addAction(Language::ownName(code));
        choice->setObjectName(QStringLiteral("sample-") + code);
        connect(choice, &QAction::triggered, this, [this, code] { Q_EMIT sampleRequested(code); });
    }
    m_sample->setMenu(m_sampleLanguages);
    m_sample->setObjectName(QStringLiteral("sample"));
    m_list->setModel(m_recent);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setObjectName(QStringLiteral("recent-projects"));
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    build(actions);
    connect(m_list, &QListView::clicked, this, [this] {
        if (QGuiApplication::keyboardModifiers() & Qt::ControlModifier)
            openCurrentApart();
        else
            openCurrent();
    });
    connect(m_list, &QListView::activated, this, &StartPage::openCurrent);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &StartPage::showMenu);
    retranslate(); // and reads the list
}

void StartPage::build(ActionCatalogue &actions)
{
    m_name->setTextSize(TextSize::Figure, QFont::DemiBold);
    m_motto->setRole(Role::Text2);
    m_motto->setWordWrap(true);
    m_recentTitle->setTextSize(TextSize::Secondary, QFont::DemiBold);
    m_recentTitle->setRole(Role::Text2);
    m_noRecent->setRole(Role::Text3);
    m_noRecent->setWordWrap(true);
    m_list->viewport()->setAutoFillBackground(false);

    auto *inner = new QWidget(this);
    inner->setMaximumWidth(640);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 72, 24, 24);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_motto);
    column->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(actionButton(*actions.action("project.new"), ButtonLook::Main, inner));
    buttons->addWidget(actionButton(*actions.action("project.open"), ButtonLook::Plain, inner));
    buttons->addWidget(m_sample);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_work->setRange(0, 0);
    m_work->setTextVisible(false);
    m_workWords->setRole(Role::Text2);
    column->addWidget(m_workWords);
    column->addWidget(m_work);
    showWork(QString());
    column->addSpacing(24);
    column->addWidget(m_recentTitle);
    column->addWidget(m_noRecent);
    column->addWidget(m_list, 100);
    column->addStretch(1); // where there is no list
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
}

void StartPage::refresh()
{
    const QStringList paths = m_settings.recentProjects.value();
    m_recent->setPaths(paths);
    m_list->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
    if (!paths.isEmpty())
        m_list->setCurrentIndex(m_recent->index(0, 0));
}

void StartPage::showWork(const QString &words)
{
    m_workWords->setText(words);
    m_work->setAccessibleName(words);
    m_workWords->setVisible(!words.isEmpty());
    m_work->setVisible(!words.isEmpty());
    m_sample->setEnabled(words.isEmpty());
}

void StartPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT openRequested(current.data(RecentModel::PathRole).toString());
}

void StartPage::openCurrentApart()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT windowRequested(current.data(RecentModel::PathRole).toString());
}

void StartPage::showMenu(const QPoint &at)
{
    if (!m_list->currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, &StartPage::openCurrent);
    menu.addAction(tr("Open in a window of its own"), this, &StartPage::openCurrentApart);
    menu.addSeparator();
    menu.addAction(tr("Take off this list"), this, &StartPage::forgetCurrent);
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void StartPage::forgetCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_settings.forgetProject(current.data(RecentModel::PathRole).toString());
    refresh();
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Delete) {
            forgetCurrent(); // the entry only, never the file
            return true;
        }
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            openCurrentApart();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedProject(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    Q_EMIT openRequested(droppedProject(*event->mimeData()));
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), currentTokens()[Role::Surface]);
}

void StartPage::retranslate()
{
    m_name->setText(QStringLiteral("Stoa"));
    m_motto->setText(tr("Plan, answer and measure for one client in one file. Everything stays on this computer."));
    m_sample->setText(tr("Look at a sample"));
    m_sample->setAccessibleName(tr("Open the sample client, in the language chosen"));
    m_recentTitle->setText(tr("Opened lately"));
    m_noRecent->setText(tr("The projects you open are listed here. You can also drop a .stoa file on this page."));
    m_list->setAccessibleName(
        tr("Projects opened lately; Ctrl and Enter opens one in a window of its own, Delete takes it off the list"));
    refresh();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa
