// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace stoa {

//! One typed value of the settings file. The default is never written: a later version may choose a better one.
//!
//! Window's thread. Belongs to Settings, which owns the file.
template <typename T>
class Setting final
{
public:
    using Check = bool (*)(const T &);

    //! A value in the file that fails \a check counts as absent: the file can be edited by hand.
    Setting(QSettings &file, const char *key, T byDefault, Check check = nullptr)
        : m_file(file)
        , m_key(QString::fromLatin1(key))
        , m_default(std::move(byDefault))
        , m_check(check)
    {
    }
    Setting(const Setting &) = delete;
    Setting &operator=(const Setting &) = delete;

    T value() const
    {
        const QVariant stored = m_file.value(m_key);
        if (!stored.isValid() || !stored.canConvert<T>())
            return m_default;
        T value = stored.value<T>();
        return m_check && !m_check(value) ? m_default : value;
    }

    void set(const T &value)
    {
        const T before = this->value();
        if (value == before && m_file.contains(m_key) == (value != m_default))
            return; // a write to the disk is no small thing while a window starts
        if (value == m_default)
            m_file.remove(m_key);
        else
            m_file.setValue(m_key, QVariant::fromValue(value));
        if (this->value() == before)
            return;
        for (const auto &listener : m_listeners)
            listener();
    }

    bool isDefault() const { return value() == m_default; }
    const T &byDefault() const { return m_default; }

    //! Calls \a listener after each change for as long as the settings live; capture only what lives as long.
    void onChange(std::function<void()> listener) { m_listeners.push_back(std::move(listener)); }

private:
    QSettings &m_file;
    QString m_key;
    T m_default;
    Check m_check;
    std::vector<std::function<void()>> m_listeners;
};

} // namespace stoa
