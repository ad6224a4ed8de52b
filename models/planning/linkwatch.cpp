// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/linkwatch.h"

namespace stoa {

namespace {

constexpr int linkRestMs = 300; // links of a month come in by the dozen

} // namespace

QString LinkWatch::pathIn(const DataFolder &data)
{
    return data.file(QStringLiteral("links.json"));
}

LinkWatch::LinkWatch(const DataFolder &data, QObject *parent)
    : QObject(parent)
    , m_path(pathIn(data))
    , m_book(std::make_shared<const LinkBook>(LinkBook::read(m_path)))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(linkRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LinkWatch::save);
}

LinkWatch::~LinkWatch()
{
    if (!m_fresh.isEmpty())
        take();
}

void LinkWatch::note(const LinkVerdict &verdict)
{
    m_fresh.append(verdict);
    if (!m_rest.isActive())
        m_rest.start();
}

//! A new book: whoever holds the old one reads it as it was.
void LinkWatch::take()
{
    LinkBook book = *m_book;
    book.add(LinkBook::read(m_path));
    for (const LinkVerdict &verdict : std::exchange(m_fresh, {}))
        book.note(verdict);
    book.write(m_path);
    m_book = std::make_shared<const LinkBook>(std::move(book));
}

void LinkWatch::save()
{
    take();
    Q_EMIT changed();
}

} // namespace stoa
