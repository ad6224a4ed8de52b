// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/actionspec.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <span>
#include <vector>

class QAction;
class QWidget;

namespace stoa {

class Settings;

//! All actions of one window: the one table behind menus, buttons, keys and the command palette.
//!
//! Pages add their rows and fetch actions by id; the QActions belong to the catalogue and live as long as it. Only
//! shortcuts that a person changed are stored (Settings). Window's thread.
class ActionCatalogue final : public QObject
{
    Q_OBJECT

public:
    explicit ActionCatalogue(Settings &settings, QObject *parent = nullptr);

    //! Adds rows; those whose id is there already are left out. The strings must live for ever (they are literals).
    void add(std::span<const ActionSpec> specs);

    //! The action of that id. An id that no row has is a mistake in the program: asserts, and answers an action that
    //! does nothing.
    QAction *action(const char *id);
    //! action(id), connected: \a slot runs when it is triggered, as long as \a context lives.
    QAction *connectAction(const char *id, QObject *context, std::function<void()> slot);

    //! Makes the keys of the actions of \a scope work: of Scope::Window in the whole window \a widget belongs to, of
    //! the others while \a widget or a child of it has the focus.
    void bind(Scope scope, QWidget *widget);

    //! Takes away every row but the window's: the project whose pages brought them is closed.
    void dropPages();

    //! All ids, in the order of the rows.
    QStringList ids() const;
    const ActionSpec *spec(const QString &id) const; //!< null: unknown
    QString text(const QString &id) const; //!< translated, without the mnemonic
    QString help(const QString &id) const; //!< translated
    static QString scopeName(Scope scope); //!< translated

    QList<QKeySequence> keys(const QString &id) const; //!< those in use
    QList<QKeySequence> defaultKeys(const QString &id) const;
    //! Gives \a id other keys and stores them if they differ from the default.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    //! The ids that would compete with \a id for \a key: the same scope, or either is the window's.
    QStringList conflicts(const QString &id, const QKeySequence &key) const;

    void retranslate();

Q_SIGNALS:
    void keysChanged();
    void retranslated();

private:
    struct Row
    {
        ActionSpec spec;
        QAction *action;
    };
    void dress(const Row &row);
    const Row *row(const QString &id) const;

    Settings &m_settings;
    std::vector<Row> m_rows;
    QHash<QString, size_t> m_byId;
};

} // namespace stoa
