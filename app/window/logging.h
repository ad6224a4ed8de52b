// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>

namespace stoa {

class Clock;
class DataFolder;

//! Writes Qt's and our messages to stoa.log in the application's own folder, from any thread; warnings also to standard
//! error. At 1 MiB the log becomes stoa.log.1. One at a time, for as long as the program runs.
class Logging final
{
public:
    Logging(const DataFolder &folder, const Clock &clock); //!< \a clock must outlive it
    ~Logging();
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void turnOver();

    const Clock &m_clock;
    QMutex m_mutex;
    QFile m_file;
};

} // namespace stoa
