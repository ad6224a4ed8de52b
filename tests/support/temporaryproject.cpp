// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryproject.h"

namespace stoa::test {

TemporaryProject::TemporaryProject(const NewProject &what, MakeDerived makeDerived)
    : m_data(m_folder.path() + QLatin1String("/home"))
    , m_clock(testNowMs)
    , m_makeDerived(std::move(makeDerived))
    , m_path(m_folder.path() + QLatin1String("/client.stoa"))
{
    Result<std::unique_ptr<Project>> made = Project::create(m_path, what, m_data, m_clock);
    if (!made)
        qFatal("no test project: %s %s", qPrintable(errorToken(made.error().code)), qPrintable(made.error().detail));
    m_project = std::move(*made);
    m_edits = std::make_unique<EditService>(
        *m_project, m_clock, m_makeDerived ? m_makeDerived() : std::vector<std::unique_ptr<Derived>>());
}

TemporaryProject::~TemporaryProject()
{
    close();
}

void TemporaryProject::close()
{
    m_edits.reset();
    m_project.reset();
}

Error TemporaryProject::open(Project::Access access)
{
    close();
    Result<std::unique_ptr<Project>> opened = Project::open(m_path, access, m_data, m_clock);
    if (!opened)
        return opened.error();
    m_project = std::move(*opened);
    m_edits = std::make_unique<EditService>(
        *m_project, m_clock, m_makeDerived ? m_makeDerived() : std::vector<std::unique_ptr<Derived>>());
    return {};
}

Result<ActDone> TemporaryProject::act(const char *label, EditService::Work work)
{
    return resultOf(m_edits->run({QString::fromUtf8(label), {}, {}, false}, std::move(work)));
}

QString TemporaryProject::dump(const QStringList &more)
{
    QStringList tables = more;
    for (const Table table : recordedTables())
        tables.append(QString::fromUtf8(tableName(table)));
    QString text;
    for (const QString &table : tables) {
        const auto columns = reader().integer("SELECT count(*) FROM pragma_table_info(?)", table).value_or(0);
        Statement rows = reader().query(("SELECT * FROM " + table.toUtf8() + " ORDER BY 1, 2").constData());
        while (rows.step()) {
            text += table;
            for (int column = 0; column < columns; ++column)
                text += QLatin1Char('|') + (rows.isNull(column) ? QStringLiteral("NULL") : rows.text(column));
            text += QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace stoa::test
