// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace stoa {

class Clock;

//! What is being typed into.
enum class TypedKind : quint8 { Title, Text, Link, Notes, VariantText, AltText };

//! One field of one thing: a post's text, a variant's text, the alternative text of an attachment.
struct TypedPlace
{
    TypedKind kind = TypedKind::Text;
    qint64 id = 0; //!< post, variant or attachment, as the kind says
    PostId post; //!< the post it belongs to
    friend bool operator==(const TypedPlace &, const TypedPlace &) = default;
    friend size_t qHash(const TypedPlace &place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, quint8(place.kind), place.id, place.post.value);
    }
};

//! Text that was typed and is not in the project yet.
struct TypedText
{
    TypedPlace place;
    QString before; //!< what the project had when the typing began
    QString text;
    qint64 atMs = 0; //!< UTC
    friend bool operator==(const TypedText &, const TypedText &) = default;
};

//! Keeps what is being typed safe in a file beside the project's, until it is in the project (M11: a crash or a power
//! cut loses the last second at most).
//!
//! Window's thread; the file is written on a thread of its own, atomically, half a second after the first change that
//! is not in it yet. A text that cannot be written is reported in the log once and kept in memory.
class RecoveryFile final : public QObject
{
    Q_OBJECT

public:
    //! \a path: the file, which need not exist; see recoveryPath(). Reads what an earlier run left there.
    RecoveryFile(QString path, const Clock &clock, QObject *parent = nullptr);
    ~RecoveryFile() override; //!< writes what is still to be written

    //! What an earlier run left: typed, and never heard to be in the project.
    const QList<TypedText> &leftBehind() const { return m_leftBehind; }
    //! \a place of leftBehind() was dealt with: taken back, or not wanted.
    void forgetLeftBehind(const TypedPlace &place);

    void note(const TypedPlace &place, const QString &before, const QString &text);
    //! The project has \a text at \a place now; nothing happens if more was typed there meanwhile.
    void settle(const TypedPlace &place, const QString &text);
    void drop(const TypedPlace &place); //!< what was typed there is not wanted
    //! Whether there is typed text that the project is not known to have.
    bool isWaiting() const { return !m_typed.isEmpty(); }
    void writeNow(); //!< and wait for it; for tests and for closing

Q_SIGNALS:
    void waitingChanged(bool waiting); //!< isWaiting()

private:
    void changed();
    void write();

    const QString m_path;
    const Clock &m_clock;
    QHash<TypedPlace, TypedText> m_typed;
    bool m_waiting = false; //!< as told last
    QList<TypedText> m_leftBehind;
    QTimer m_due;
    QThreadPool m_writer; //!< one thread: writes keep their order
};

//! The file for the project at \a projectPath with \a uuid in \a folder (DataFolder::sub("recovery")). A copy of a
//! project in another place has a file of its own.
QString recoveryPath(const QString &folder, const QString &uuid, const QString &projectPath);

} // namespace stoa
