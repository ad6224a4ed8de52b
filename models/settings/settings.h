// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/setting.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace stoa {

class DataFolder;

//! What this installation remembers, in settings.ini of the application's own folder. Nothing of a client's is in it,
//! except where the project files lie; no secret ever. What belongs to a project is in its file.
//!
//! Made once by Application; window's thread.
class Settings final : public QObject
{
    Q_OBJECT

private:
    QSettings m_file; // first: the settings below refer to it

public:
    explicit Settings(const DataFolder &folder, QObject *parent = nullptr);
    explicit Settings(const QString &iniFile, QObject *parent = nullptr);

    Setting<QString> language; //!< en, el, ru; empty: the system's, else English
    Setting<QString> theme; //!< system, light, dark, contrast
    Setting<int> scalePercent; //!< 100 to 200, on top of the screen's own; from the next start on
    Setting<bool> weekNumbers;
    Setting<bool> reducedMotion;
    Setting<bool> reopenLast; //!< open the last project at start
    Setting<bool> guardClients; //!< warn of other clients' names, links, hashtags and pictures in a post
    Setting<bool> checkLinks; //!< look at the links of planned posts, unasked: off at first
    Setting<QByteArray> windowGeometry;
    Setting<QByteArray> paneSizes; //!< of the window; pages keep theirs by pane()
    Setting<QStringList> recentProjects; //!< absolute paths, newest first
    Setting<QStringList> recentEmoji; //!< newest first
    Setting<QStringList> recentActions; //!< ids used in the command palette, newest first

    //! Adds \a path on top of the recent projects (at most 20).
    void rememberProject(const QString &path);
    void forgetProject(const QString &path);
    //! Adds \a id on top of the recent actions (at most 12).
    void rememberAction(const QString &id);

    //! A changed shortcut as portable text ("Ctrl+N; Ins"); a null string: not changed, an empty one: taken away.
    QString shortcut(const QString &actionId) const;
    void setShortcut(const QString &actionId, const QString &keys); //!< a null string: back to the default
    QStringList changedShortcuts() const; //!< ids

    //! The size of a pane that a page remembers, in pixels; \a otherwise when it was never changed.
    int pane(const QString &name, int otherwise) const;
    void setPane(const QString &name, int pixels);

    void sync() { m_file.sync(); }
    bool isWritable() const { return m_file.isWritable(); }
};

} // namespace stoa
