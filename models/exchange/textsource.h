// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QString>
#include <QStringDecoder>

#include <array>
#include <memory>

class QIODevice;

namespace stoa {

//! How the letters of a file are written. Spreadsheets write the Windows ones.
enum class Encoding { Detect, Utf8, Utf16Le, Utf16Be, Windows1251, Windows1252, Windows1253, Iso8859_7, Koi8R };

QString encodingName(Encoding encoding); //!< "UTF-8", "windows-1251"…: the name that people and programs know
QList<Encoding> offeredEncodings(); //!< all but Detect, in the order of a choice box

//! How a file is opened.
struct TextOptions
{
    static constexpr qint64 usualLimit = 200 * 1024 * 1024; //!< D02 of the reliability table: above this ask first

    Encoding encoding = Encoding::Detect;
    qint64 limit = usualLimit; //!< bytes
    QString neverOpen; //!< the open project: opening it by other means would drop SQLite's lock
};

//! A text file that someone else wrote, read piece by piece as UTF-8.
//!
//! Opens nothing but regular files (a FIFO would block, a device may act). For one thread at a time.
class TextSource final
{
public:
    //! Errors: NotFound, NotAFile, NoPermission, Empty, TooLarge (size, limit in bytes), BadEncoding (name, line),
    //! Storage.
    static Result<std::unique_ptr<TextSource>> open(const QString &path, const TextOptions &options = {});
    static Result<std::unique_ptr<TextSource>> fromBytes(const QByteArray &bytes, Encoding encoding = Encoding::Detect);
    ~TextSource();

    Encoding encoding() const { return m_encoding; }
    qint64 size() const { return m_size; } //!< bytes of the file
    qint64 position() const { return m_position; } //!< bytes read so far, for progress
    //! The next piece, whole characters only. False: the end, or error() tells: BadEncoding (name, line), BadSyntax
    //! (line, "nul"), Storage.
    bool read(QByteArray &piece);
    const Error &error() const { return m_error; }
    Result<> rewind();
    QByteArray sha256() const; //!< of the file's bytes, hexadecimal; complete once read() came to the end

private:
    explicit TextSource(std::unique_ptr<QIODevice> device);
    Result<> recognise(Encoding wanted);
    Result<> survey(Encoding &found);
    void prepareDecoder();
    bool decodeUtf8(const QByteArray &raw, bool last, QByteArray &piece);
    bool decodeUtf16(const QByteArray &raw, bool last, QByteArray &piece);
    bool decodeTable(const QByteArray &raw, QByteArray &piece);
    bool failEncoding(QByteArrayView before);

    std::unique_ptr<QIODevice> m_device;
    Encoding m_encoding = Encoding::Utf8;
    qint64 m_size = 0;
    qint64 m_position = 0;
    qint64 m_lines = 0; //!< line feeds passed
    int m_mark = 0; //!< bytes of the byte order mark
    QByteArray m_rest; //!< the beginning of a character whose end comes with the next piece
    std::array<QByteArray, 256> m_table; //!< UTF-8 of each byte of a one-byte encoding; empty: not a character
    QStringDecoder m_utf16;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    Error m_error;
};

} // namespace stoa
