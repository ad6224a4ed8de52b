// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/report.h"

#include <QJsonDocument>

#include <cstdio>

namespace stoa::faults {

namespace {
constexpr int mostExamples = 12;
}

Report::Report(const char *name)
{
    m_figures.insert(QStringLiteral("name"), QString::fromUtf8(name));
    m_time.start();
}

void Report::count(const char *figure, qint64 by)
{
    const QString key = QString::fromUtf8(figure);
    m_figures.insert(key, m_figures.value(key).toInteger() + by);
}

void Report::fault(const char *figure, const QString &example)
{
    count(figure);
    if (++m_faults <= mostExamples)
        std::fprintf(stderr, "%s: %s\n", figure, qPrintable(example));
}

void Report::note(const char *figure, const QJsonValue &value)
{
    m_figures.insert(QString::fromUtf8(figure), value);
}

void Report::mayFail(const char *figure)
{
    count(figure, 0);
}

int Report::print()
{
    m_figures.insert(QStringLiteral("ok"), isClean());
    m_figures.insert(QStringLiteral("seconds"), double(m_time.elapsed()) / 1000);
    const QByteArray line = QJsonDocument(m_figures).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
    return isClean() ? 0 : 1;
}

} // namespace stoa::faults
