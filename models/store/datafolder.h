// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stoa {

//! The application's own folder, apart from every project: locks, settings, recovery texts, the installation's key.
//! STOA_HOME names it; else it is the system's place for application data. Made on first use, readable by its owner
//! only.
class DataFolder final
{
public:
    DataFolder();
    explicit DataFolder(QString root);

    QString root() const { return m_root; }
    QString sub(const QString &name) const; //!< a folder in it, made when missing
    QString file(const QString &name) const; //!< a path in it; the file may not exist
    QByteArray
    installationKey() const; //!< 32 random bytes, kept in a file of mode 0600; empty when the folder cannot be written

private:
    QString m_root;
};

} // namespace stoa
