// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/actioncatalogue.h"

#include "models/settings/settings.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/plaintooltip.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace stoa {

namespace {

QList<QKeySequence> keysFromText(const QString &text)
{
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

QString actionTranslation(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

bool scopesMeet(Scope a, Scope b)
{
    return a == b || a == Scope::Window || b == Scope::Window;
}

} // namespace

ActionCatalogue::ActionCatalogue(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void ActionCatalogue::add(std::span<const ActionSpec> specs)
{
    for (const ActionSpec &spec : specs) {
        const QString id = QString::fromLatin1(spec.id);
        if (m_byId.contains(id))
            continue;
        auto *action = new QAction(this);
        action->setObjectName(id);
        action->setCheckable(spec.checkable);
        action->setShortcutContext(spec.scope == Scope::Window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        action->setMenuRole(QAction::NoRole);
        if (spec.icon)
            action->setIcon(lineIcon(QLatin1String(spec.icon)));
        m_byId.insert(id, m_rows.size());
        m_rows.push_back({spec, action});
        dress(m_rows.back());
    }
}

void ActionCatalogue::dress(const Row &row)
{
    const QString id = row.action->objectName();
    row.action->setText(actionTranslation(row.spec.text));
    row.action->setShortcuts(keys(id));
    const QString keyText = row.action->shortcut().toString(QKeySequence::NativeText);
    const QString helpText = row.spec.help ? actionTranslation(row.spec.help) : withoutMnemonic(row.action->text());
    row.action->setStatusTip(helpText);
    setPlainToolTip(*row.action, keyText.isEmpty() ? helpText : QStringLiteral("%1 (%2)").arg(helpText, keyText));
}

const ActionCatalogue::Row *ActionCatalogue::row(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_rows[*found];
}

QAction *ActionCatalogue::action(const char *id)
{
    const Row *found = row(QString::fromLatin1(id));
    Q_ASSERT_X(found, "ActionCatalogue::action", id);
    return found ? found->action : new QAction(this);
}

QAction *ActionCatalogue::connectAction(const char *id, QObject *context, std::function<void()> slot)
{
    QAction *found = action(id);
    connect(found, &QAction::triggered, context, [slot = std::move(slot)] { slot(); });
    return found;
}

void ActionCatalogue::bind(Scope scope, QWidget *widget)
{
    for (const Row &row : m_rows) {
        if (row.spec.scope == scope)
            widget->addAction(row.action);
    }
}

void ActionCatalogue::dropPages()
{
    std::erase_if(m_rows, [](const Row &row) {
        if (row.spec.scope == Scope::Window)
            return false;
        delete row.action;
        return true;
    });
    m_byId.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_byId.insert(m_rows[i].action->objectName(), i);
}

QStringList ActionCatalogue::ids() const
{
    QStringList all;
    for (const Row &row : m_rows)
        all << row.action->objectName();
    return all;
}

const ActionSpec *ActionCatalogue::spec(const QString &id) const
{
    const Row *found = row(id);
    return found ? &found->spec : nullptr;
}

QString ActionCatalogue::text(const QString &id) const
{
    const Row *found = row(id);
    return found ? withoutMnemonic(actionTranslation(found->spec.text)) : QString();
}

QString ActionCatalogue::help(const QString &id) const
{
    const Row *found = row(id);
    return found && found->spec.help ? actionTranslation(found->spec.help) : QString();
}

QString ActionCatalogue::scopeName(Scope scope)
{
    switch (scope) {
    case Scope::Window:
        return tr("Everywhere");
    case Scope::Start:
        return tr("Start");
    case Scope::Calendar:
        return tr("Calendar");
    case Scope::Inbox:
        return tr("Inbox");
    case Scope::Rules:
        return tr("Rules");
    case Scope::Results:
        return tr("Results");
    case Scope::History:
        return tr("History");
    case Scope::Settings:
        break;
    }
    return tr("Settings");
}

QList<QKeySequence> ActionCatalogue::keys(const QString &id) const
{
    const QString changed = m_settings.shortcut(id);
    return changed.isNull() ? defaultKeys(id) : keysFromText(changed);
}

QList<QKeySequence> ActionCatalogue::defaultKeys(const QString &id) const
{
    const Row *found = row(id);
    return found && found->spec.keys ? keysFromText(QString::fromLatin1(found->spec.keys)) : QList<QKeySequence>();
}

void ActionCatalogue::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const Row *found = row(id);
    if (!found)
        return;
    const bool asBefore = keys == defaultKeys(id);
    const QString text = QKeySequence::listToString(keys, QKeySequence::PortableText);
    m_settings.setShortcut(id, asBefore ? QString() : text.isNull() ? QLatin1String("") + text : text);
    dress(*found);
    Q_EMIT keysChanged();
}

QStringList ActionCatalogue::conflicts(const QString &id, const QKeySequence &key) const
{
    QStringList found;
    const ActionSpec *mine = spec(id);
    for (const Row &row : m_rows) {
        const QString other = row.action->objectName();
        if (mine && other != id && scopesMeet(mine->scope, row.spec.scope) && keys(other).contains(key))
            found << other;
    }
    return found;
}

void ActionCatalogue::retranslate()
{
    for (const Row &row : m_rows)
        dress(row);
    Q_EMIT retranslated();
}

} // namespace stoa
