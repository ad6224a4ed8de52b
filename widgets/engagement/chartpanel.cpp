// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/chartpanel.h"

#include "models/engagement/metrictext.h"
#include "models/exchange/csvwriter.h"
#include "widgets/common/button.h"
#include "widgets/common/card.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/engagement/metricmenu.h"
#include "widgets/engagement/tablecolumns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace stoa {

namespace {

void dressPanelButton(QPushButton &button, const char *icon)
{
    setLook(button, ButtonLook::Quiet);
    button.setIcon(lineIcon(QLatin1String(icon)));
    button.setFixedWidth(34); // a sign alone: the room belongs to the words beside it
}

} // namespace

ChartPanel::ChartPanel(EngagementQueries &queries, Asker &asker, QWidget *parent)
    : QWidget(parent)
    , m_queries(queries)
    , m_asker(asker)
    , m_model(queries)
    , m_menu(new MetricMenu(this))
    , m_title(new QPushButton(this))
    , m_group(new SegmentedControl(this))
    , m_shapes(new SegmentedControl(this))
    , m_tableButton(new QPushButton(this))
    , m_csvButton(new QPushButton(this))
    , m_pngButton(new QPushButton(this))
    , m_formula(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_source(new PlainLabel({}, TextSize::Small, Role::Text2, this))
    , m_sentence(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ResultChart(m_model, this))
    , m_table(new QTableView(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    card->column()->setSpacing(3);
    buildHead();
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_group);
    head->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_shapes, m_tableButton, m_csvButton, m_pngButton})
        head->addWidget(widget);
    card->column()->addLayout(head);
    card->column()->addWidget(m_formula);
    card->column()->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_source, 1);
    card->column()->addLayout(foot);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    connect(
        m_chart, &ResultChart::currentChanged, this, [this](int row) { m_sentence->setText(m_chart->sentence(row)); });
    connect(m_chart, &ResultChart::activated, this, &ChartPanel::wantPosts);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { wantPosts(index.row()); });
}

void ChartPanel::buildHead()
{
    setLook(*m_title, ButtonLook::Quiet);
    m_title->setMenu(m_menu);
    QFont bold = textFont(TextSize::Body, QFont::DemiBold);
    m_title->setFont(bold);
    m_sentence->setElide(Qt::ElideRight);
    m_source->setElide(Qt::ElideRight);
    m_source->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_formula->setElide(Qt::ElideRight);
    dressPanelButton(*m_tableButton, "table");
    dressPanelButton(*m_csvButton, "export");
    dressPanelButton(*m_pngButton, "image");
    m_tableButton->setCheckable(true);
    connect(m_shapes, &SegmentedControl::chosen, this, [this](int shape) { setShape(ResultChart::Shape(shape)); });
    connect(m_group, &SegmentedControl::chosen, this, [this](int grouping) {
        m_grouping = Grouping(grouping);
        Q_EMIT groupingChosen(m_grouping);
    });
    connect(m_menu, &MetricMenu::chosen, this, &ChartPanel::metricChosen);
    connect(m_tableButton, &QPushButton::toggled, this, &ChartPanel::showTable);
    connect(m_csvButton, &QPushButton::clicked, this, &ChartPanel::askCsv);
    connect(m_pngButton, &QPushButton::clicked, this, &ChartPanel::askPng);
}

void ChartPanel::setGroupings(const QList<Grouping> &groupings)
{
    m_groupings = groupings;
    for (const Grouping grouping : groupings)
        m_group->addSegment(int(grouping), groupingName(grouping));
    setGrouping(groupings.first());
    const bool time = isOnTimeAxis(groupings.first()); // days are no shares, and groups have no line between them
    if (time)
        m_shapes->addSegment(int(ResultChart::Shape::Line), QString());
    m_shapes->addSegment(int(ResultChart::Shape::Columns), QString());
    if (!time)
        m_shapes->addSegment(int(ResultChart::Shape::Shares), QString());
    m_shapes->setVisible(groupings.size() > 1); // one kind of rows has one fitting shape
}

void ChartPanel::setOccasions(std::function<QList<DayOccasion>(const DayRange &)> occasions)
{
    m_occasions = std::move(occasions);
}

void ChartPanel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_group->setCurrent(int(grouping));
}

void ChartPanel::setShape(ResultChart::Shape shape)
{
    m_shapes->setCurrent(int(shape));
    m_chart->setShape(shape);
}

void ChartPanel::setMetric(const QString &metric)
{
    m_metric = metric;
    m_menu->setCurrent(metric);
}

Result<> ChartPanel::ask(const ResultScope &scope)
{
    m_scope = scope;
    ResultQuestion question{m_metric, scope.range, m_grouping, scope.accounts, scope.basis, {}};
    const std::optional<DayRange> compared = scope.compared();
    if (m_occasions && (m_grouping == Grouping::Occasion || m_grouping == Grouping::ThemeAndOccasion)) {
        const DayRange both{compared ? std::min(compared->from, scope.range.from) : scope.range.from,
            compared ? std::max(compared->to, scope.range.to) : scope.range.to};
        question.occasions = m_occasions(both);
    }
    const Result<> asked = m_model.ask(question, compared);
    describe();
    return asked;
}

void ChartPanel::offerShapes()
{
    const bool time = isOnTimeAxis(m_grouping);
    const Metric *metric = m_model.answer().metric;
    m_shapes->setSegmentEnabled(int(ResultChart::Shape::Line), time);
    m_shapes->setSegmentEnabled(int(ResultChart::Shape::Shares), !time && metric && ResultChart::canShare(*metric));
    const bool wrong = (!time && m_chart->shape() == ResultChart::Shape::Line)
        || (m_chart->shape() == ResultChart::Shape::Shares && (time || !metric || !ResultChart::canShare(*metric)));
    if (wrong)
        setShape(time ? ResultChart::Shape::Line : ResultChart::Shape::Columns);
}

void ChartPanel::describe()
{
    const ResultAnswer &answer = m_model.answer();
    m_title->setText(MetricText::name(m_metric));
    m_title->setAccessibleName(tr("Metric: %1").arg(MetricText::name(m_metric)));
    m_chart->setAccessibleName(tr("Chart: %1, %2").arg(MetricText::name(m_metric), groupingName(m_grouping)));
    m_table->setAccessibleName(tr("Rows behind the chart: %1").arg(MetricText::name(m_metric)));
    if (!answer.metric)
        return;
    offerShapes();
    QStringList parts{
        tr("%1 = %2", "metric, formula").arg(MetricText::name(m_metric), MetricText::formula(*answer.metric)),
        tr("version %1").arg(answer.metric->version), MetricText::coverage(answer.total, answer.basis),
        MetricText::basis(answer.basis)};
    if (answer.undated > 0)
        parts.append(tr("%n of them without a date", nullptr, int(answer.undated)));
    m_formula->setText(parts.join(QStringLiteral(" · ")));
    m_source->setOutsideText(sourceWords());
    m_sentence->setText(m_chart->sentence(m_chart->currentRow()));
    fitTableColumns(*m_table);
}

QString ChartPanel::sourceWords() const
{
    const Result<QList<ResultSource>> sources = m_queries.sources(m_metric, m_scope.accounts, m_scope.range);
    if (!sources || sources->isEmpty())
        return tr("Source: none yet");
    const ResultSource &newest = sources->first();
    const QString name = newest.fileName.isEmpty() ? tr("entered by hand") : newest.fileName;
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(newest.atMs).date(), QLocale::ShortFormat);
    if (sources->size() == 1)
        return tr("Source: %1, %2", "file, date").arg(name, when);
    return tr("Source: %1, %2, and %n more", nullptr, int(sources->size() - 1)).arg(name, when);
}

QString ChartPanel::groupingName(Grouping grouping) const
{
    switch (grouping) {
    case Grouping::Day:
        return tr("Day");
    case Grouping::Week:
        return tr("Week");
    case Grouping::Month:
        return tr("Month");
    case Grouping::Weekday:
        return tr("Weekday");
    case Grouping::Hour:
        return tr("Hour");
    case Grouping::Kind:
        return tr("Kind");
    case Grouping::Theme:
        return tr("Theme");
    case Grouping::Account:
        return tr("Account");
    case Grouping::Occasion:
        return tr("Day", "a holiday or unusual day that posts are about");
    case Grouping::ThemeAndOccasion:
        return tr("Theme + day");
    case Grouping::Total:
        return tr("Total");
    }
    return {};
}

void ChartPanel::showTable(bool table)
{
    m_tableButton->setChecked(table);
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    m_stack->currentWidget()->setFocus();
}

bool ChartPanel::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::chooseMetric()
{
    m_title->showMenu();
}

void ChartPanel::wantPosts(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        Q_EMIT postsWanted(m_model.answer().rows.at(row));
}

QString ChartPanel::suggestedName(const QString &suffix) const
{
    return QStringLiteral("%1 %2 %3.%4")
        .arg(m_metric, m_scope.range.from.toString(Qt::ISODate), m_scope.range.to.addDays(-1).toString(Qt::ISODate),
            suffix);
}

void ChartPanel::askCsv()
{
    const QString path = m_asker.saveFile({tr("Save rows as CSV"), {}, suggestedName(QStringLiteral("csv")),
        {tr("Tables (*.csv)")}, QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    if (const Result<> saved = saveCsv(path); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT notice(tr("The rows were saved."));
}

Result<> ChartPanel::saveCsv(const QString &path) const
{
    Result<std::unique_ptr<CsvWriter>> writer = CsvWriter::create(path);
    if (!writer)
        return writer.error();
    (*writer)->write(m_model.csvHeader());
    for (int row = 0; row < m_model.rowCount(); ++row)
        (*writer)->write(m_model.csvRow(row));
    return (*writer)->commit();
}

void ChartPanel::askPng()
{
    const QString path = m_asker.saveFile({tr("Save chart as picture"), {}, suggestedName(QStringLiteral("png")),
        {tr("Pictures (*.png)")}, QStringLiteral("png")});
    if (path.isEmpty())
        return;
    if (savePng(path))
        Q_EMIT notice(tr("The picture was saved."));
    else
        Q_EMIT failed({ErrorCode::Storage, {}, path});
}

bool ChartPanel::savePng(const QString &path)
{
    return grab().save(path, "PNG");
}

void ChartPanel::retranslate()
{
    for (const Grouping grouping : m_groupings)
        m_group->setText(int(grouping), groupingName(grouping));
    m_shapes->setText(int(ResultChart::Shape::Line), tr("Line"));
    m_shapes->setText(int(ResultChart::Shape::Columns), tr("Columns"));
    m_shapes->setText(int(ResultChart::Shape::Shares), tr("Shares"));
    const auto dress = [](QPushButton &button, const QString &name) {
        button.setAccessibleName(name);
        setPlainToolTip(button, name);
    };
    dress(*m_tableButton, tr("Table of the rows"));
    dress(*m_csvButton, tr("Save rows as CSV"));
    dress(*m_pngButton, tr("Save chart as picture"));
    m_model.retranslate();
    describe();
    m_chart->setShape(m_chart->shape());
}

} // namespace stoa
