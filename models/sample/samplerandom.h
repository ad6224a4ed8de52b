// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>

namespace stoa {

//! Chance that is the same everywhere: the distributions of the standard library differ from one to the next, and the
//! sample must not. SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014).
class SampleRandom final
{
public:
    explicit SampleRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    double uniform() { return double(next() >> 11) * 0x1.0p-53; } //!< 0 included, 1 excluded
    int below(int bound) { return int(next() % quint64(bound)); }
    double around(double middle, double share) //!< \a middle, give or take about \a share of it, bell-shaped
    {
        const double bell = (uniform() + uniform() + uniform() + uniform() - 2) * 1.73;
        return middle * std::max(0.0, 1 + share * bell);
    }
    //! A whole number whose mean is \a mean.
    qint64 count(double mean)
    {
        const double whole = std::floor(mean);
        return qint64(whole) + (uniform() < mean - whole ? 1 : 0);
    }

private:
    quint64 m_state;
};

} // namespace stoa
