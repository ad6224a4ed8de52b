// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/windowasker.h"

#include "widgets/common/plainlabel.h"
#include "widgets/common/plainmessage.h"

#include <QApplication>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace stoa {

//! The dialog that the hand is in, where it belongs to the window: it is gone back to when the question is answered.
QWidget *WindowAsker::parent() const
{
    QWidget *const active = QApplication::activeWindow();
    if (m_window.isNull())
        return active;
    for (const QWidget *at = active; at != nullptr; at = at->parentWidget()) {
        if (at == m_window)
            return active;
    }
    return m_window;
}

QString WindowAsker::folderFor(const FileQuestion &question) const
{
    if (!question.folder.isEmpty())
        return question.folder;
    const QString folder
        = m_lastFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_lastFolder;
    return QFileInfo(folder).isDir() ? folder : QDir::homePath(); // else the dialog takes it for the name of a file
}

void WindowAsker::remember(const QString &path)
{
    if (!path.isEmpty())
        m_lastFolder = QFileInfo(path).absolutePath();
}

Answer WindowAsker::ask(const Question &question)
{
    PlainMessage message(question, parent());
    message.exec();
    return message.answer();
}

void WindowAsker::tell(const QString &title, const QString &text)
{
    PlainMessage(title, text, parent()).exec();
}

std::optional<QString> WindowAsker::askText(const QString &title, const QString &label, const QString &value)
{
    QDialog dialog(parent());
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 20, 24, 16);
    auto *name = new PlainLabel(label, &dialog);
    auto *field = new QLineEdit(value, &dialog);
    field->setMinimumWidth(360);
    field->setAccessibleName(label);
    field->selectAll();
    name->setWordWrap(true); // the question may quote somebody
    name->setBuddy(field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(name);
    column->addWidget(field);
    column->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->text();
}

QString WindowAsker::openFile(const FileQuestion &question)
{
    const QString path = QFileDialog::getOpenFileName(
        parent(), question.title, folderFor(question), question.filters.join(QLatin1String(";;")));
    remember(path);
    return path;
}

QStringList WindowAsker::openFiles(const FileQuestion &question)
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        parent(), question.title, folderFor(question), question.filters.join(QLatin1String(";;")));
    remember(paths.value(0));
    return paths;
}

QString WindowAsker::saveFile(const FileQuestion &question)
{
    QFileDialog dialog(parent(), question.title, folderFor(question), question.filters.join(QLatin1String(";;")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(
        question.suffix); // added before the question about overwriting, so that it asks about the right file
    dialog.selectFile(question.name);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    remember(path);
    return path;
}

QString WindowAsker::chooseFolder(const QString &title, const QString &folder)
{
    FileQuestion question;
    question.folder = folder;
    return QFileDialog::getExistingDirectory(parent(), title, folderFor(question));
}

std::optional<QString> WindowAsker::chooseColor(const QString &title, const QString &hex)
{
    const QColor color = QColorDialog::getColor(QColor(hex), parent(), title);
    return color.isValid() ? std::optional(color.name()) : std::nullopt;
}

} // namespace stoa
