// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/linkbook.h"
#include "models/store/datafolder.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace stoa {

//! The book of links of this installation: hands it out, takes what was found, and says when something is new. Window's
//! thread; one for the window, made by Application. Other windows write the same file: what they found is kept.
class LinkWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LinkWatch(const DataFolder &data, QObject *parent = nullptr);
    ~LinkWatch() override; //!< writes what was not written yet

    std::shared_ptr<const LinkBook> book() const { return m_book; } //!< never null
    void note(const LinkVerdict &verdict); //!< told by changed() a moment later, many at once

    static QString pathIn(const DataFolder &data);

Q_SIGNALS:
    void changed();

private:
    void save();
    void take();

    QString m_path;
    std::shared_ptr<const LinkBook> m_book;
    QList<LinkVerdict> m_fresh; //!< not in the book yet
    QTimer m_rest;
};

} // namespace stoa
