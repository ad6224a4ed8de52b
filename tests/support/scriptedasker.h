// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/asker.h"

#include <deque>

namespace stoa::test {

//! Answers by script and remembers what was asked. A question for which no answer stands ready is cancelled.
class ScriptedAsker final : public Asker
{
public:
    std::deque<Answer> answers;
    std::deque<QString> texts; //!< for askText, files, folders and colours, in the order of the calls
    QList<Question> asked;
    QStringList told; //!< "title: text"
    QList<FileQuestion> files;

    Answer ask(const Question &question) override
    {
        asked << question;
        return next(answers, Answer::Cancel);
    }
    void tell(const QString &title, const QString &text) override { told << title + QLatin1String(": ") + text; }
    std::optional<QString> askText(const QString &, const QString &, const QString &) override { return nextText(); }
    QString openFile(const FileQuestion &question) override { return nextFile(question); }
    QStringList openFiles(const FileQuestion &question) override
    {
        const QString path = nextFile(question);
        return path.isEmpty() ? QStringList() : QStringList(path);
    }
    QString saveFile(const FileQuestion &question) override { return nextFile(question); }
    QString chooseFolder(const QString &, const QString &) override { return nextText().value_or(QString()); }
    std::optional<QString> chooseColor(const QString &, const QString &) override { return nextText(); }

private:
    template <typename T>
    static T next(std::deque<T> &from, T otherwise)
    {
        if (from.empty())
            return otherwise;
        T first = from.front();
        from.pop_front();
        return first;
    }
    std::optional<QString> nextText()
    {
        const QString text = next(texts, QString());
        return text.isNull() ? std::nullopt : std::optional(text);
    }
    QString nextFile(const FileQuestion &question)
    {
        files << question;
        return nextText().value_or(QString());
    }
};

} // namespace stoa::test
