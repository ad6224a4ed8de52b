// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/asker.h"

#include <QPointer>
#include <QWidget>

namespace stoa {

//! Asks by real dialogs over a window. The only place outside main() where an event loop nests.
class WindowAsker final : public Asker
{
public:
    void setWindow(QWidget *window) { m_window = window; } //!< dialogs stand over it; null: over the active window

    Answer ask(const Question &question) override;
    void tell(const QString &title, const QString &text) override;
    std::optional<QString> askText(const QString &title, const QString &label, const QString &value) override;
    QString openFile(const FileQuestion &question) override;
    QStringList openFiles(const FileQuestion &question) override;
    QString saveFile(const FileQuestion &question) override;
    QString chooseFolder(const QString &title, const QString &folder) override;
    std::optional<QString> chooseColor(const QString &title, const QString &hex) override;

private:
    QWidget *parent() const;
    QString folderFor(const FileQuestion &question) const;
    void remember(const QString &path);

    QPointer<QWidget> m_window;
    QString m_lastFolder;
};

} // namespace stoa
