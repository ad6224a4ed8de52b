// SPDX-License-Identifier: GPL-3.0-or-later
// A16: at every call of every commit to the file system, another connection of this program reads the whole project. It
// is never kept waiting, and sees what was there before the commit; a reader that began in one commit sees the same
// when it goes on in the next. The acts are the twelve and an erasure, which writes the whole file anew.
#include "models/inbox/commentsearch.h"
#include "models/inbox/personedits.h"
#include "tests/faults/ioshim.h"
#include "tests/faults/report.h"
#include "tests/faults/world.h"

#include <cstring>
#include <optional>

namespace stoa::faults {

namespace {

constexpr int shortStep = 7; // of the short form: at one call in so many is read

//! Reads while others write: on whatever thread makes the call.
class Bystander final : public IoWatch
{
public:
    Bystander(Report &report, Connection &reader, Connection &lingering, int step)
        : m_report(report)
        , m_reader(reader)
        , m_lingering(lingering)
        , m_step(step)
    {
    }
    //! \a lingers: a reader may stay over the end of a commit. Not while the whole file is written anew: that asks for
    //! the file for itself at its beginning, and would wait for a reader that waits for it.
    void begin(const char *act, bool lingers)
    {
        m_act = act;
        m_lingers = lingers;
    }
    IoVerdict before(const IoCall &call) override
    {
        look(call, false);
        return {};
    }
    void after(const IoCall &call) override { look(call, true); }
    void keptOut() override
    {
        if (m_isLooking)
            m_report.fault("kept_out", QString::fromLatin1(m_act));
    }
    void finishLingering()
    {
        if (!m_held)
            return;
        if (logicalHash(m_lingering) != m_heldState)
            m_report.fault("changed", QStringLiteral("%1: within one reading").arg(QLatin1String(m_act)));
        m_held.reset();
    }

private:
    void look(const IoCall &call, bool isOver)
    {
        const char *const slash = std::strrchr(call.path, '/');
        const char *const name = slash != nullptr ? slash + 1 : call.path;
        const bool isMain = std::strcmp(name, "client.stoa") == 0;
        const bool isJournal = std::strcmp(name, "client.stoa-journal") == 0;
        if (m_isLooking || (!isMain && !isJournal) || call.kind == IoCall::Read || call.kind == IoCall::Open)
            return;
        m_isLooking = true;
        if (isJournal && call.kind == IoCall::Write && !isOver && m_isCommitting) {
            m_isCommitting = false; // the next one has begun
            m_before.clear();
        }
        if (isMain && !m_isCommitting) {
            m_isCommitting = true;
            m_report.count("commits");
        }
        if (!m_isCommitting) {
            // Before the file is touched: everybody reads with a lock, and this is what the commit must hide behind.
            finishLingering();
            if (m_before.isEmpty())
                m_before = logicalHash(m_reader);
        } else if (++m_calls % m_step == 0) {
            compare();
        }
        m_isLooking = false;
    }
    void compare()
    {
        m_report.count("readings");
        const QByteArray now = logicalHash(m_reader);
        if (now.isEmpty())
            m_report.fault("refused", QString::fromLatin1(m_act));
        else if (now != m_before)
            m_report.fault("changed", QString::fromLatin1(m_act));
        if (m_held || !m_lingers)
            return;
        m_held.emplace(m_lingering);
        m_heldState = m_before;
        if (!m_lingering.integer("SELECT count(*) FROM post"))
            m_report.fault("refused", QStringLiteral("%1: to begin").arg(QLatin1String(m_act)));
        m_report.count("lingered");
    }

    Report &m_report;
    Connection &m_reader;
    Connection &m_lingering;
    const int m_step;
    const char *m_act = "";
    QByteArray m_before; //!< the state that the commit under way began with
    std::optional<Connection::Snapshot> m_held;
    QByteArray m_heldState;
    int m_calls = 0;
    bool m_isCommitting = false; //!< the file itself has been written to
    bool m_lingers = true;
    bool m_isLooking = false;
};

} // namespace

int runReaders(const Wanted &wanted)
{
    installIoShim();
    World world;
    Report report("readers");
    for (const char *fault : {"kept_out", "changed", "refused", "not_done"})
        report.mayFail(fault);
    std::vector<Operation> acts = operations();
    const auto index
        = [](World &of) { return indexPendingComments(of.edits()) ? Result<>() : Result<>(ErrorCode::Storage); };
    acts.push_back({"erase", index, [](World &of) -> Result<> {
                        const auto person = of.reader().integer("SELECT min(person_id) FROM comment");
                        const Result<ActDone> done = waited(PersonEdits(of.edits()).forget({person.value_or(0)}));
                        return done ? Result<>() : Result<>(done.error());
                    }});
    for (const Operation &act : acts) {
        world.putBack();
        if (world.open().code != ErrorCode::None || (act.prepare && !act.prepare(world))) {
            report.fault("not_done", QStringLiteral("%1: to prepare").arg(QLatin1String(act.name)));
            continue;
        }
        world.edits().waitForIdle();
        auto reader = world.project().project->openReader();
        auto lingering = world.project().project->openReader();
        if (!reader || !lingering)
            qFatal("no readers");
        Bystander bystander(report, **reader, **lingering, wanted.full ? 1 : shortStep);
        bystander.begin(act.name, qstrcmp(act.name, "erase") != 0);
        setIoWatch(&bystander);
        const Result<> done = act.run(world);
        world.edits().waitForIdle();
        setIoWatch(nullptr);
        bystander.finishLingering();
        if (!done)
            report.fault("not_done", QStringLiteral("%1: %2").arg(QLatin1String(act.name), done.error().detail));
        else if (logicalHash(**reader) != logicalHash(world.reader()))
            report.fault("changed", QStringLiteral("%1: afterwards").arg(QLatin1String(act.name)));
        report.count("acts");
    }
    return report.print();
}

} // namespace stoa::faults
