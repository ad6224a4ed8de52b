// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/merge/commonbase.h"

#include "models/store/databasecopy.h"
#include "models/store/undohistory.h"
#include "models/store/wholefile.h"

#include <QDir>

namespace stoa {

namespace {

constexpr qsizetype mostKept = 5;

QString keptFolder(const QString &project, const DataFolder &data)
{
    QString name = project; // from a file: only what a uuid has
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != QLatin1Char('-'); });
    return data.sub(QStringLiteral("bases/") + name.left(64));
}

QString keptName(const Lineage::Spell &state)
{
    return QStringLiteral("%1-%2.stoa").arg(state.token.left(32)).arg(state.commits);
}

//! The newest act that is done in both copies and was the same; 0: there is none.
qint64 newestCommonAct(Connection &mine, Connection &theirs)
{
    Statement acts = mine.query("SELECT act, changeset, label FROM history WHERE undone = 0 ORDER BY act DESC");
    while (acts.step()) {
        Statement same
            = theirs.query("SELECT changeset, label FROM history WHERE act = ? AND undone = 0", acts.integer(0));
        if (same.step() && same.bytesView(0) == acts.bytesView(1) && same.bytesView(1) == acts.bytesView(2))
            return acts.integer(0);
    }
    return 0;
}

//! Takes acts back until \a act is the newest one.
bool takeBackUntil(Connection &connection, qint64 act, const QByteArray &sealKey)
{
    UndoHistory history(sealKey);
    Writer writer(connection, 0);
    connection.exec("BEGIN IMMEDIATE");
    while (!connection.failed() && writer.integer("SELECT max(act) FROM history WHERE undone = 0").value_or(0) > act) {
        ActDone done;
        if (!history.undo(writer, {}, done))
            return false;
    }
    connection.exec("COMMIT");
    return !connection.failed();
}

} // namespace

Result<std::unique_ptr<CommonBase>> CommonBase::find(
    Connection &mine, Connection &theirs, const DataFolder &data, const QByteArray &sealKey)
{
    const Result<Lineage> ours = Lineage::read(mine);
    const Result<Lineage> others = Lineage::read(theirs);
    if (!ours || !others)
        return (ours ? others : ours).error();
    std::unique_ptr<CommonBase> base(new CommonBase);
    if (base->takeKept(*ours, *others, data) || base->rollBack(mine, theirs, data, sealKey))
        return base;
    return std::unique_ptr<CommonBase>();
}

bool CommonBase::takeKept(const Lineage &mine, const Lineage &theirs, const DataFolder &data)
{
    const std::optional<Lineage::Spell> state = mine.commonState(theirs);
    if (!state || state->token.isEmpty())
        return false;
    const QString path = keptFolder(mine.project(), data) + QLatin1Char('/') + keptName(*state);
    Result<std::unique_ptr<Connection>> kept = Connection::open(path, Connection::Mode::Read);
    if (!kept)
        return false;
    const Result<Lineage> lineage = Lineage::read(**kept);
    if (!lineage || lineage->project() != mine.project() || lineage->head() != *state)
        return false;
    m_connection = std::move(*kept);
    return true;
}

bool CommonBase::rollBack(Connection &mine, Connection &theirs, const DataFolder &data, const QByteArray &sealKey)
{
    const qint64 act = newestCommonAct(mine, theirs);
    const Result<Lineage> lineage = Lineage::read(mine);
    const Result<Lineage> other = Lineage::read(theirs);
    if (!lineage || !other)
        return false;
    // No act in common is only good when nothing had been done yet when they parted.
    const std::optional<Lineage::Spell> state = lineage->commonState(*other);
    if (act == 0 && (!state || state->commits != 0))
        return false;
    m_folder = std::make_unique<QTemporaryDir>(data.sub(QStringLiteral("intake")) + QLatin1String("/XXXXXX"));
    const QString path = m_folder->path() + QLatin1String("/base.stoa");
    if (!copyDatabase(mine, path))
        return false;
    Result<std::unique_ptr<Connection>> writer = Connection::open(path, Connection::Mode::Write);
    if (!writer || !takeBackUntil(**writer, act, sealKey))
        return false;
    m_connection = std::move(*writer);
    return true;
}

Result<> CommonBase::keep(const QString &path, const Lineage &lineage, const DataFolder &data)
{
    const QString folder = keptFolder(lineage.project(), data);
    const QString target = folder + QLatin1Char('/') + keptName(lineage.head());
    const QString part = target + QLatin1String(".part");
    QFile::remove(part);
    if (const Result<> copied = copyWhole(path, part); !copied)
        return copied;
    if (const Result<> placed = replaceWhole(part, target); !placed)
        return placed;
    const QStringList kept = QDir(folder).entryList({QStringLiteral("*.stoa")}, QDir::Files, QDir::Time);
    for (const QString &old : kept.mid(mostKept))
        QFile::remove(folder + QLatin1Char('/') + old);
    return {};
}

void CommonBase::forget(const QString &project, const DataFolder &data)
{
    QDir(keptFolder(project, data)).removeRecursively();
}

} // namespace stoa
