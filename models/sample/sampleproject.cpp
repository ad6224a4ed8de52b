// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampleproject.h"

#include "models/engagement/sampledays.h"
#include "models/inbox/searchindex.h"
#include "models/sample/samplecomments.h"
#include "models/sample/samplenumbers.h"
#include "models/sample/sampleplan.h"

namespace stoa {

namespace {

Result<> waitForAct(QFuture<Result<ActDone>> future)
{
    future.waitForFinished();
    const Result<ActDone> done = future.result();
    return done ? Result<>() : Result<>(done.error());
}

} // namespace

SampleProject::SampleProject(SampleTexts texts, QString language)
    : m_texts(std::make_shared<const SampleTexts>(std::move(texts)))
    , m_language(std::move(language))
{
}

Result<SampleProject> SampleProject::load(const QString &language)
{
    Result<SampleTexts> texts = SampleTexts::load(language);
    if (!texts)
        return texts.error();
    return SampleProject(std::move(*texts), language);
}

Result<> SampleProject::fill(EditService &edits) const
{
    const qint64 now = edits.clock().nowUtcMs();
    const auto keys = std::make_shared<SampleKeys>();
    const auto plan = std::make_shared<SamplePlan>(m_texts, now, keys);
    const auto comments = std::make_shared<SampleComments>(m_texts, now, keys);
    const auto numbers = std::make_shared<SampleNumbers>(m_texts, now, keys);
    const ActLabel settings{QStringLiteral("project.settings"), {}, {}, false};
    const ActLabel themes{QStringLiteral("theme.start"), {}, {}, false};
    const ActLabel rules{QStringLiteral("rule.import"), {QStringLiteral("20")}, {}, false};
    const ActLabel posts{QStringLiteral("import.posts"), {QStringLiteral("plan.csv")}, {}, true};
    const ActLabel commentImport{QStringLiteral("import.comments"), {QStringLiteral("comments.json")}, {}, true};
    const ActLabel numberImport{QStringLiteral("import.samples"), {QStringLiteral("numbers.csv")}, {}, true};
    const ActLabel ruleRun{QStringLiteral("rule.run"), {QString::number(m_texts->comments.size())}, {}, false};
    const ActLabel triage{QStringLiteral("comment.state"), {}, {}, false};

    // Each waits for the one before: a batch lets other acts go in between, and these build on one another.
    Result<> done = waitForAct(edits.run(settings, [plan](Writer &writer) { plan->writeSettings(writer); }));
    if (done)
        done = waitForAct(edits.run(themes, [plan](Writer &writer) { plan->writeThemes(writer); }));
    if (done)
        done = waitForAct(edits.run(posts, [plan](Writer &writer) { plan->writePosts(writer); }));
    if (done)
        done = waitForAct(edits.run(rules, [plan](Writer &writer) { plan->writeRules(writer); }));
    if (done) {
        done = waitForAct(edits.runBatch(numberImport, BatchKind::Import, [numbers](Writer &writer, qint64 import) {
            numbers->write(writer, import);
            SampleDays::bringImportUpToDate(writer, import);
            return true;
        }));
    }
    if (done) {
        done = waitForAct(edits.runBatch(commentImport, BatchKind::Import, [comments](Writer &writer, qint64 import) {
            comments->writeComments(writer, import);
            return true;
        }));
    }
    if (done) {
        done = waitForAct(edits.runBatch(ruleRun, BatchKind::RuleRun, [plan](Writer &writer, qint64 run) {
            plan->runRules(writer, run);
            return true;
        }));
    }
    if (done) {
        done = waitForAct(edits.run(triage, [comments](Writer &writer) {
            comments->writeTriage(writer);
            writer.setLabelArgs({QString::number(comments->triaged())});
        }));
    }
    if (done) {
        QFuture<Result<>> indexed = edits.maintain([](Writer &writer) { SearchIndex::feed(writer, 1000); });
        indexed.waitForFinished();
        done = indexed.result();
    }
    return done;
}

} // namespace stoa
