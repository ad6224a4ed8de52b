// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QThread>

#include <atomic>

namespace stoa::test {

//! A sync service as it behaves at its worst: copies whatever lies in one folder to another one, piece by piece, at any
//! moment, late and out of order, temporary names too. Runs until it is told to stop.
class SyncAgent final : public QThread
{
    Q_OBJECT

public:
    SyncAgent(const QString &from, const QString &to, const QString &name, quint32 seed);
    ~SyncAgent() override;

    void stopAndFinish(); //!< after one last copy of everything
    int delivered() const { return m_delivered; } //!< copies of the project that arrived
    int damaged() const { return m_damaged; } //!< of those: not whole, or none of ours
    int sideFiles() const { return m_sideFiles; } //!< journals seen in the folder

protected:
    void run() override;

private:
    void deliver(const QString &file);
    void judge();

    QString m_from;
    QString m_to;
    QString m_name;
    quint32 m_seed;
    std::atomic_bool m_stop = false;
    std::atomic_int m_delivered = 0;
    std::atomic_int m_damaged = 0;
    std::atomic_int m_sideFiles = 0;
};

} // namespace stoa::test
