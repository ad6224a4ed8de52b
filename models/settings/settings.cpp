// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include "models/store/datafolder.h"

namespace stoa {

namespace {

bool knownLanguage(const QString &language)
{
    return language.isEmpty() || language == QLatin1String("en") || language == QLatin1String("el")
        || language == QLatin1String("ru");
}

bool knownTheme(const QString &theme)
{
    return theme == QLatin1String("system") || theme == QLatin1String("light") || theme == QLatin1String("dark")
        || theme == QLatin1String("contrast");
}

bool sensibleScale(const int &percent)
{
    return percent >= 100 && percent <= 200;
}

QStringList withFirst(QStringList list, const QString &first, qsizetype most)
{
    list.removeAll(first);
    list.prepend(first);
    return list.mid(0, most);
}

} // namespace

Settings::Settings(const DataFolder &folder, QObject *parent)
    : Settings(folder.file(QStringLiteral("settings.ini")), parent)
{
}

Settings::Settings(const QString &iniFile, QObject *parent)
    : QObject(parent)
    , m_file(iniFile, QSettings::IniFormat)
    , language(m_file, "language", QString(), knownLanguage)
    , theme(m_file, "theme", QStringLiteral("system"), knownTheme)
    , scalePercent(m_file, "scale", 100, sensibleScale)
    , weekNumbers(m_file, "week_numbers", false)
    , reducedMotion(m_file, "reduced_motion", false)
    , reopenLast(m_file, "reopen_last", true)
    , guardClients(m_file, "guard_clients", true)
    , checkLinks(m_file, "check_links", false)
    , windowGeometry(m_file, "window/geometry", QByteArray())
    , paneSizes(m_file, "window/panes", QByteArray())
    , recentProjects(m_file, "recent/projects", QStringList())
    , recentEmoji(m_file, "recent/emoji", QStringList())
    , recentActions(m_file, "recent/actions", QStringList())
{
}

void Settings::rememberProject(const QString &path)
{
    recentProjects.set(withFirst(recentProjects.value(), path, 20));
}

void Settings::forgetProject(const QString &path)
{
    QStringList paths = recentProjects.value();
    paths.removeAll(path);
    recentProjects.set(paths);
}

void Settings::rememberAction(const QString &id)
{
    recentActions.set(withFirst(recentActions.value(), id, 12));
}

QString Settings::shortcut(const QString &actionId) const
{
    const QVariant stored = m_file.value(QLatin1String("shortcuts/") + actionId);
    return stored.isValid() ? stored.toString() + QLatin1String("") : QString();
}

void Settings::setShortcut(const QString &actionId, const QString &keys)
{
    const QString key = QLatin1String("shortcuts/") + actionId;
    if (keys.isNull())
        m_file.remove(key);
    else
        m_file.setValue(key, keys);
}

QStringList Settings::changedShortcuts() const
{
    QStringList ids;
    const QStringList keys = m_file.allKeys();
    const QLatin1String group("shortcuts/");
    for (const QString &key : keys) {
        if (key.startsWith(group))
            ids << key.mid(group.size());
    }
    return ids;
}

int Settings::pane(const QString &name, int otherwise) const
{
    return m_file.value(QLatin1String("panes/") + name, otherwise).toInt();
}

void Settings::setPane(const QString &name, int pixels)
{
    m_file.setValue(QLatin1String("panes/") + name, pixels);
}

} // namespace stoa
