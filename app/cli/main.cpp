// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/core/standardstreams.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace {

using namespace stoa;
using namespace stoa::cli;

QList<std::span<const Command>> allCommands()
{
    return {projectCommands(), planningCommands(), calendarCommands(), contestCommands(), inboxCommands(),
        ruleCommands(), metricCommands()};
}

//! The command that \a words begin with; its name may have two words.
const Command *commandOf(const QStringList &words, int &used)
{
    for (used = 2; used > 0; --used) {
        const QString wanted = words.mid(0, used).join(QLatin1Char(' '));
        for (const auto &group : allCommands()) {
            for (const Command &command : group) {
                if (words.size() >= used && wanted == QLatin1String(command.name))
                    return &command;
            }
        }
    }
    return nullptr;
}

int usage(const Command *only)
{
    for (const auto &group : allCommands()) {
        for (const Command &command : group) {
            if (only == nullptr || only == &command)
                std::fprintf(stderr, "stoa-cli %s %s\n", command.name, command.usage);
        }
    }
    return 1;
}

void print(const Answer &answer)
{
    QByteArray out = answer.raw.toUtf8();
    if (out.isEmpty() && !answer.json.isUndefined()) {
        // QJsonDocument takes only arrays and objects at the top; every answer is one of them.
        const QJsonDocument document
            = answer.json.isArray() ? QJsonDocument(answer.json.toArray()) : QJsonDocument(answer.json.toObject());
        out = document.toJson(QJsonDocument::Indented);
    }
    std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    holdStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stoa-cli"));
    const QStringList words = QCoreApplication::arguments().mid(1);
    int used = 0;
    const Command *const command = commandOf(words, used);
    if (command == nullptr)
        return usage(nullptr);
    Result<Arguments> arguments = Arguments::parse(words.mid(used), command->valued, command->flags);
    if (!arguments || arguments->count() < command->leastPositions || arguments->count() > command->mostPositions) {
        if (!arguments)
            std::fprintf(stderr, "stoa-cli: %s\n", qPrintable(messageOf(arguments.error())));
        return usage(command);
    }
    const SystemClock clock;
    const DataFolder data;
    Context context{clock, data, std::move(*arguments)};
    const Result<Answer> answer = command->run(context);
    if (!answer) {
        std::fprintf(stderr, "stoa-cli: %s\n", qPrintable(messageOf(answer.error())));
        return exitCodeOf(answer.error().code);
    }
    print(*answer);
    return answer->exitCode;
}
