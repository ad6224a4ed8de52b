// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/postsview.h"

#include "models/engagement/metrictext.h"
#include "models/exchange/csvwriter.h"
#include "widgets/common/button.h"
#include "widgets/common/card.h"
#include "widgets/common/chip.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/plainlabel.h"
#include "widgets/engagement/metricmenu.h"
#include "widgets/engagement/tablecolumns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace stoa {

PostsView::PostsView(
    EngagementQueries &queries, const QTimeZone &zone, Asker &asker, LinkOpener &links, QWidget *parent)
    : QWidget(parent)
    , m_model(queries, zone)
    , m_asker(asker)
    , m_links(links)
    , m_metrics{QStringLiteral("engagement_rate_by_reach"), QStringLiteral("reach"), QStringLiteral("impressions"),
          QStringLiteral("views"), QStringLiteral("likes"), QStringLiteral("comments"), QStringLiteral("shares"),
          QStringLiteral("saves"), QStringLiteral("clicks")}
    , m_count(new PlainLabel(this))
    , m_narrowChip(new Chip(QString(), this))
    , m_columns(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_csv(new QPushButton(this))
    , m_menu(new MetricMenu(this))
    , m_table(new QTableView(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_count->setTextSize(TextSize::Body, QFont::DemiBold);
    m_narrowChip->setClosable(true);
    m_columns->setMenu(m_menu);
    for (QPushButton *button : {m_columns, m_open, m_csv})
        setLook(*button, ButtonLook::Plain);
    head->addWidget(m_count);
    head->addWidget(m_narrowChip);
    head->addStretch(1);
    for (QPushButton *button : {m_open, m_columns, m_csv})
        head->addWidget(button);
    card->column()->addLayout(head);
    card->column()->addWidget(m_table, 1);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(PostResultsModel::TimeColumn, Qt::DescendingOrder);
    connect(m_narrowChip, &Chip::closed, this, [this] {
        narrow(std::nullopt);
        Q_EMIT widened();
    });
    connect(m_menu, &MetricMenu::chosen, this, &PostsView::addMetric);
    connect(m_csv, &QPushButton::clicked, this, &PostsView::saveCsv);
    connect(m_open, &QPushButton::clicked, this, &PostsView::openCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &PostsView::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PostsView::describe);
    retranslate();
}

Result<> PostsView::ask(const ResultScope &scope, const QHash<AccountId, QString> &accounts)
{
    m_scope = scope;
    m_model.setAccountNames(accounts);
    return read();
}

Result<> PostsView::read()
{
    const Result<> asked
        = m_model.ask(m_metrics, m_narrowed.value_or(m_scope.range), m_scope.accounts, !m_narrowed.has_value());
    fitTableColumns(*m_table);
    m_table->setColumnWidth(PostResultsModel::PostColumn, 300);
    describe();
    return asked;
}

void PostsView::narrow(const std::optional<DayRange> &days)
{
    m_narrowed = days;
    if (!m_scope.range.isValid())
        return;
    if (const Result<> asked = read(); !asked)
        Q_EMIT failed(asked.error());
}

void PostsView::addMetric(const QString &metric)
{
    if (m_metrics.contains(metric) && m_metrics.size() > 1)
        m_metrics.removeAll(metric);
    else if (!m_metrics.contains(metric))
        m_metrics.append(metric);
    if (const Result<> asked = read(); !asked)
        Q_EMIT failed(asked.error());
}

void PostsView::sortBy(const QString &metric)
{
    if (!m_metrics.contains(metric))
        addMetric(metric);
    m_table->sortByColumn(PostResultsModel::FirstMetricColumn + int(m_metrics.indexOf(metric)), Qt::DescendingOrder);
}

void PostsView::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const PostResult &post = m_model.post(current.row());
    if (!post.url.isEmpty())
        m_links.open(post.url);
    else if (post.post.isValid())
        Q_EMIT plannedPostWanted(post.post);
}

void PostsView::describe()
{
    m_count->setText(tr("%n posts", nullptr, int(m_model.postCount())));
    m_narrowChip->setVisible(m_narrowed.has_value());
    if (m_narrowed)
        m_narrowChip->setText(tr("only %1").arg(MetricText::days(*m_narrowed)));
    const QModelIndex current = m_table->currentIndex();
    const bool open = current.isValid() && current.row() < m_model.rowCount()
        && (!m_model.post(current.row()).url.isEmpty() || m_model.post(current.row()).post.isValid());
    m_open->setEnabled(open);
}

void PostsView::saveCsv()
{
    const QString path = m_asker.saveFile(
        {tr("Save posts as CSV"), {}, QStringLiteral("posts %1.csv").arg(m_scope.range.from.toString(Qt::ISODate)),
            {tr("Tables (*.csv)")}, QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    Result<std::unique_ptr<CsvWriter>> writer = CsvWriter::create(path);
    if (!writer)
        return Q_EMIT failed(writer.error());
    (*writer)->write(m_model.csvHeader());
    for (int row = 0; row < m_model.rowCount(); ++row)
        (*writer)->write(m_model.csvRow(row));
    if (const Result<> committed = (*writer)->commit(); !committed)
        return Q_EMIT failed(committed.error());
    Q_EMIT notice(tr("The posts were saved."));
}

void PostsView::retranslate()
{
    m_columns->setText(tr("Columns"));
    m_open->setText(tr("Open"));
    m_csv->setText(tr("Save as CSV"));
    m_table->setAccessibleName(tr("Posts with their numbers"));
    m_narrowChip->setAccessibleName(tr("Only the posts of some days; Delete shows all"));
    m_model.retranslate();
    describe();
}

} // namespace stoa
