// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <utility>
#include <variant>

namespace stoa {

//! A value, or the reason why there is none. Member names are those of std::expected, which g++ 12 has only in C++23.
template <typename T = std::monostate>
class [[nodiscard]] Result final
{
public:
    Result()
        : m_state(std::in_place_index<0>)
    {
    }
    Result(T value) // NOLINT: a value is a result
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT: an error is a result
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code, QStringList args = {}, QString detail = {})
        : m_state(std::in_place_index<1>, Error{code, std::move(args), std::move(detail)})
    {
    }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

} // namespace stoa
