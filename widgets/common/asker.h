// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace stoa {

//! A question with named answers. All texts are plain and translated; outside text in them is cleaned by the caller.
struct Question
{
    QString title; //!< what is to be decided, a short sentence
    QString text; //!< what will happen, what is safe
    QString accept; //!< the word on the button that does it: "Delete 3 posts"
    QString alternative; //!< a second way; empty: none
    bool dangerous = false; //!< Enter then means no
};

enum class Answer { Accept, Alternative, Cancel };

//! Which files may be chosen.
struct FileQuestion
{
    QString title;
    QString folder; //!< where to begin; empty: the last one used
    QString name; //!< suggested name when saving
    QStringList filters; //!< as QFileDialog's: "Stoa projects (*.stoa)"
    QString suffix; //!< added when saving under a name without one
};

//! The only door to message and file dialogs, so that tests answer by script. Window's thread; each call returns when
//! answered.
class Asker
{
public:
    virtual ~Asker() = default;
    virtual Answer ask(const Question &question) = 0;
    virtual void tell(const QString &title, const QString &text) = 0; //!< something that must be read before going on
    virtual std::optional<QString> askText(const QString &title, const QString &label, const QString &value) = 0;
    virtual QString openFile(const FileQuestion &question) = 0; //!< empty: cancelled
    virtual QStringList openFiles(const FileQuestion &question) = 0;
    virtual QString saveFile(const FileQuestion &question) = 0; //!< asked about overwriting already
    virtual QString chooseFolder(const QString &title, const QString &folder) = 0;
    virtual std::optional<QString> chooseColor(const QString &title, const QString &hex) = 0; //!< "#1f6a8c"
};

} // namespace stoa
