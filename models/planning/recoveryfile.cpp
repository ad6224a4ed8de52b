// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/recoveryfile.h"

#include "models/core/clock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace stoa {

namespace {

Q_LOGGING_CATEGORY(recoveryLog, "stoa.recovery")

// Half of the second that may be lost (features.md, M11); the other half is for the disk.
constexpr int writeDelayMs = 500;
constexpr qint64 longestRecoveryFile = 64LL * 1024 * 1024; // beyond it, it is not ours

struct FieldName
{
    TypedKind kind;
    QLatin1String name;
};
constexpr FieldName fieldNames[]
    = {{TypedKind::Title, QLatin1String("title")}, {TypedKind::Text, QLatin1String("text")},
        {TypedKind::Link, QLatin1String("link")}, {TypedKind::Notes, QLatin1String("notes")},
        {TypedKind::VariantText, QLatin1String("variant")}, {TypedKind::AltText, QLatin1String("alt")}};

QJsonObject typedToJson(const TypedText &typed)
{
    QString name;
    for (const FieldName &known : fieldNames) {
        if (known.kind == typed.place.kind)
            name = known.name;
    }
    // Ids as strings: they pass 2^53.
    return {{QLatin1String("field"), name}, {QLatin1String("id"), QString::number(typed.place.id)},
        {QLatin1String("post"), typed.place.post.toString()}, {QLatin1String("before"), typed.before},
        {QLatin1String("text"), typed.text}, {QLatin1String("at"), QString::number(typed.atMs)}};
}

std::optional<TypedText> typedFromJson(const QJsonObject &object)
{
    const QString name = object[QLatin1String("field")].toString();
    for (const FieldName &known : fieldNames) {
        if (known.name != name)
            continue;
        TypedText typed;
        typed.place.kind = known.kind;
        typed.place.id = object[QLatin1String("id")].toString().toLongLong();
        typed.place.post = PostId::fromString(object[QLatin1String("post")].toString());
        typed.before = object[QLatin1String("before")].toString();
        typed.text = object[QLatin1String("text")].toString();
        typed.atMs = object[QLatin1String("at")].toString().toLongLong();
        return typed.place.id != 0 && typed.place.post.isValid() ? std::optional(typed) : std::nullopt;
    }
    return {};
}

QList<TypedText> readTyped(const QString &path)
{
    QFile file(path);
    QList<TypedText> found;
    // A FIFO of that name would hold the window up for ever.
    if (!QFileInfo(path).isFile() || file.size() > longestRecoveryFile || !file.open(QIODevice::ReadOnly))
        return found;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries) {
        if (const auto typed = typedFromJson(entry.toObject()))
            found.append(*typed);
    }
    return found;
}

// On the writer's thread. No texts: no file, so that nothing is offered again.
void writeTyped(const QString &path, const QList<TypedText> &texts)
{
    if (texts.isEmpty()) {
        QFile::remove(path);
        return;
    }
    QJsonArray entries;
    for (const TypedText &typed : texts)
        entries.append(typedToJson(typed));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(entries).toJson(QJsonDocument::Compact)) >= 0 && file.commit();
    if (!written)
        qCWarning(recoveryLog, "typed text is not safe: %s", qPrintable(file.errorString()));
}

} // namespace

RecoveryFile::RecoveryFile(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(clock)
    , m_leftBehind(readTyped(m_path))
{
    m_writer.setMaxThreadCount(1);
    m_due.setSingleShot(true);
    m_due.setInterval(writeDelayMs);
    connect(&m_due, &QTimer::timeout, this, &RecoveryFile::write);
}

RecoveryFile::~RecoveryFile()
{
    writeNow();
}

void RecoveryFile::forgetLeftBehind(const TypedPlace &place)
{
    const auto gone = std::remove_if(
        m_leftBehind.begin(), m_leftBehind.end(), [&place](const TypedText &typed) { return typed.place == place; });
    m_leftBehind.erase(gone, m_leftBehind.end());
    changed();
}

void RecoveryFile::note(const TypedPlace &place, const QString &before, const QString &text)
{
    TypedText &typed = m_typed[place];
    if (typed.place.id == 0)
        typed.before = before;
    typed.place = place;
    typed.text = text;
    typed.atMs = m_clock.nowUtcMs();
    changed();
}

void RecoveryFile::settle(const TypedPlace &place, const QString &text)
{
    const auto typed = m_typed.constFind(place);
    if (typed != m_typed.cend() && typed->text == text)
        drop(place);
}

void RecoveryFile::drop(const TypedPlace &place)
{
    if (m_typed.remove(place))
        changed();
}

void RecoveryFile::writeNow()
{
    if (m_due.isActive()) {
        m_due.stop();
        write();
    }
    m_writer.waitForDone();
}

// Never restarted while it runs: a person who types without rest is safe too.
void RecoveryFile::changed()
{
    if (!m_due.isActive())
        m_due.start();
    if (std::exchange(m_waiting, isWaiting()) != isWaiting())
        Q_EMIT waitingChanged(isWaiting());
}

void RecoveryFile::write()
{
    QList<TypedText> texts = m_leftBehind;
    for (const TypedText &typed : std::as_const(m_typed))
        texts.append(typed);
    m_writer.start([path = m_path, texts] { writeTyped(path, texts); });
}

QString recoveryPath(const QString &folder, const QString &uuid, const QString &projectPath)
{
    const QByteArray place
        = QCryptographicHash::hash(QFileInfo(projectPath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder).filePath(
        uuid + QLatin1Char('-') + QString::fromLatin1(place.toHex().left(12)) + QLatin1String(".json"));
}

} // namespace stoa
