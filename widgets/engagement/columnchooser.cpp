// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/engagement/columnchooser.h"

#include "models/engagement/metrictext.h"

#include <QComboBox>
#include <QHeaderView>

namespace stoa {

namespace {

QString shortCell(const QString &text)
{
    return text.simplified().left(80);
}

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Column"), tr("Example"), tr("Is")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("What the columns are"));
}

void ColumnChooser::setColumns(const QStringList &headers, const QStringList &examples)
{
    m_headers = headers;
    setRowCount(int(headers.size()));
    const std::pair<const char *, QString> fields[] = {{"", tr("not used")}, {"time", tr("Date or time")},
        {"post", tr("Post (id or address)")}, {"metric", tr("Name of the metric")}, {"value", tr("Value")},
        {"text", tr("Text of the post")}, {"title", tr("Title of the post")}, {"url", tr("Link to the post")},
        {"kind", tr("Kind of the post")}, {"weekday", tr("Weekday, 1 to 7")}, {"hour", tr("Hour, 0 to 23")}};
    for (int row = 0; row < rowCount(); ++row) {
        setItem(row, 0, new QTableWidgetItem(shortCell(headers.at(row))));
        setItem(row, 1, new QTableWidgetItem(shortCell(examples.value(row))));
        auto *choice = new QComboBox(this);
        for (const auto &[field, name] : fields)
            choice->addItem(name, QLatin1String(field));
        choice->insertSeparator(choice->count());
        for (const Metric &metric : MetricDictionary::instance().all()) {
            if (metric.measured)
                choice->addItem(MetricText::name(metric.id), metric.id);
        }
        choice->setAccessibleName(tr("Column %1 is").arg(shortCell(headers.at(row))));
        connect(choice, &QComboBox::activated, this, &ColumnChooser::chosen);
        setCellWidget(row, 2, choice);
    }
}

Mapping ColumnChooser::mapping() const
{
    Mapping mapping;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *choice = qobject_cast<QComboBox *>(cellWidget(row, 2));
        const QString field = choice ? choice->currentData().toString() : QString();
        if (!field.isEmpty())
            mapping.set(field, m_headers.at(row));
    }
    return mapping;
}

} // namespace stoa
