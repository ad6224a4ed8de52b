// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace stoa {

//! Where the present time comes from. Passed in, so that nothing calls the system's time by itself and tests stand
//! still.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowUtcMs() const = 0; //!< milliseconds since 1970-01-01T00:00:00Z
};

//! The machine's clock; the environment variable STOA_NOW (ISO 8601 with offset) sets it to a fixed moment.
class SystemClock final : public Clock
{
public:
    SystemClock();
    qint64 nowUtcMs() const override;

private:
    qint64 m_fixedMs = 0; //!< 0: not fixed
};

//! A clock that stands where it was put, for tests and for generated data.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 utcMs)
        : m_utcMs(utcMs)
    {
    }
    qint64 nowUtcMs() const override { return m_utcMs; }
    void set(qint64 utcMs) { m_utcMs = utcMs; }

private:
    qint64 m_utcMs;
};

} // namespace stoa
