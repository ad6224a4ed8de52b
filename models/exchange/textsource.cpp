// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textsource.h"

#include "models/exchange/encodingguess.h"

#include <QBuffer>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stoa {

namespace {

constexpr qint64 pieceSize = 256 * 1024;

Error systemError(int number, const QString &path)
{
    const QString detail = path + QLatin1String(": ") + QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, {path}, detail};
    case EACCES:
    case EPERM:
        return {ErrorCode::NoPermission, {path}, detail};
    case EISDIR:
        return {ErrorCode::NotAFile, {path}, detail};
    default:
        return {ErrorCode::Storage, {path}, detail};
    }
}

bool isSameFile(const struct stat &one, const QString &otherPath)
{
    struct stat other = {};
    return !otherPath.isEmpty() && ::stat(QFile::encodeName(otherPath).constData(), &other) == 0
        && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

//! How many bytes of \a bytes from \a at on are one well-formed UTF-8 character (Unicode 15, table 3-7); 0: none; -1:
//! cut off.
int utf8Length(const uchar *bytes, qsizetype left)
{
    const uchar lead = bytes[0];
    const int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length < 2)
        return length;
    const uchar least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (int i = 1; i < length; ++i) {
        if (i >= left)
            return -1;
        if (bytes[i] < (i == 1 ? least : 0x80) || bytes[i] > (i == 1 ? most : 0xBF))
            return 0;
    }
    return length;
}

//! The length of the beginning of \a bytes that is whole, well-formed UTF-8; \a cut: what follows may become a
//! character.
qsizetype wellFormedUtf8(QByteArrayView bytes, bool &cut)
{
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    const qsizetype size = bytes.size();
    qsizetype at = 0;
    cut = false;
    while (at < size) {
        quint64 eight = 0;
        while (at + 8 <= size) { // most text is ASCII in stretches
            std::memcpy(&eight, data + at, 8);
            if (eight & 0x8080808080808080ULL)
                break;
            at += 8;
        }
        if (at == size)
            break;
        const int length = utf8Length(data + at, size - at);
        if (length <= 0) {
            cut = length < 0;
            break;
        }
        at += length;
    }
    return at;
}

int markLength(QByteArrayView beginning, Encoding &encoding)
{
    if (beginning.startsWith("\xEF\xBB\xBF")) {
        encoding = Encoding::Utf8;
        return 3;
    }
    if (beginning.startsWith("\xFF\xFE")) {
        encoding = Encoding::Utf16Le;
        return 2;
    }
    if (beginning.startsWith("\xFE\xFF")) {
        encoding = Encoding::Utf16Be;
        return 2;
    }
    return 0;
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Detect:
        return QStringLiteral("detect");
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case Encoding::Windows1251:
        return QStringLiteral("windows-1251");
    case Encoding::Windows1252:
        return QStringLiteral("windows-1252");
    case Encoding::Windows1253:
        return QStringLiteral("windows-1253");
    case Encoding::Iso8859_7:
        return QStringLiteral("ISO-8859-7");
    case Encoding::Koi8R:
        return QStringLiteral("KOI8-R");
    }
    return {};
}

QList<Encoding> offeredEncodings()
{
    return {Encoding::Utf8, Encoding::Windows1251, Encoding::Windows1253, Encoding::Windows1252, Encoding::Utf16Le,
        Encoding::Utf16Be, Encoding::Iso8859_7, Encoding::Koi8R};
}

TextSource::TextSource(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
{
}

TextSource::~TextSource() = default;

Result<std::unique_ptr<TextSource>> TextSource::open(const QString &path, const TextOptions &options)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts = {};
    if (::stat(name.constData(), &facts) != 0)
        return systemError(errno, path);
    if (!S_ISREG(facts.st_mode) || isSameFile(facts, options.neverOpen))
        return Error{ErrorCode::NotAFile, {path}, {}};
    // Between stat and open the name may have changed its meaning: without O_NONBLOCK a FIFO would hold us for ever.
    const int handle = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (handle < 0)
        return systemError(errno, path);
    auto file = std::make_unique<QFile>();
    if (!file->open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return Error{ErrorCode::Storage, {path}, file->errorString()};
    }
    if (::fstat(handle, &facts) != 0 || !S_ISREG(facts.st_mode))
        return Error{ErrorCode::NotAFile, {path}, {}};
    if (facts.st_size > options.limit)
        return Error{ErrorCode::TooLarge, {QString::number(facts.st_size), QString::number(options.limit)}, path};

    std::unique_ptr<TextSource> source(new TextSource(std::move(file)));
    const Result<> recognised = source->recognise(options.encoding);
    if (!recognised)
        return recognised.error();
    return source;
}

Result<std::unique_ptr<TextSource>> TextSource::fromBytes(const QByteArray &bytes, Encoding encoding)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    std::unique_ptr<TextSource> source(new TextSource(std::move(buffer)));
    const Result<> recognised = source->recognise(encoding);
    if (!recognised)
        return recognised.error();
    return source;
}

Result<> TextSource::recognise(Encoding wanted)
{
    m_size = m_device->size();
    if (m_size == 0)
        return Error{ErrorCode::Empty, {}, {}};
    m_encoding = wanted;
    Encoding marked = Encoding::Detect;
    const int mark = markLength(m_device->peek(4), marked);
    if (marked != Encoding::Detect && (wanted == Encoding::Detect || wanted == marked)) {
        m_encoding = marked;
        m_mark = mark;
    }
    if (m_encoding == Encoding::Detect) {
        const Result<> surveyed = survey(m_encoding);
        if (!surveyed)
            return surveyed;
    }
    return rewind();
}

//! Reads the file once, to know before the first row is taken whether it is UTF-8 from end to end.
Result<> TextSource::survey(Encoding &found)
{
    constexpr qsizetype sampleSize = 1024 * 1024;
    QByteArray sample; // of the places that are not ASCII
    QByteArray rest;
    bool isUtf8 = true;
    bool first = true;
    for (;;) {
        const QByteArray raw = m_device->read(pieceSize);
        if (raw.isEmpty())
            break;
        if (first) {
            found = guessUtf16(raw);
            if (found != Encoding::Detect)
                return {};
            first = false;
        }
        const QByteArray bytes = rest + raw;
        bool cut = false;
        const qsizetype whole = wellFormedUtf8(bytes, cut);
        rest = cut ? bytes.mid(whole) : QByteArray();
        isUtf8 = isUtf8 && (cut || whole == bytes.size());
        const bool isAscii = std::none_of(raw.cbegin(), raw.cend(), [](char c) { return (c & 0x80) != 0; });
        if (!isAscii && sample.size() < sampleSize)
            sample += raw;
        if (!isUtf8 && sample.size() >= sampleSize)
            break;
    }
    if (auto *file = qobject_cast<QFile *>(m_device.get()); file && file->error() != QFileDevice::NoError)
        return Error{ErrorCode::Storage, {}, file->errorString()};
    found = isUtf8 ? Encoding::Utf8 : guessOneByteEncoding(sample);
    return {};
}

void TextSource::prepareDecoder()
{
    switch (m_encoding) {
    case Encoding::Detect:
    case Encoding::Utf8:
        break;
    case Encoding::Utf16Le:
        m_utf16 = QStringDecoder(QStringConverter::Utf16LE, QStringConverter::Flag::ConvertInitialBom);
        break;
    case Encoding::Utf16Be:
        m_utf16 = QStringDecoder(QStringConverter::Utf16BE, QStringConverter::Flag::ConvertInitialBom);
        break;
    case Encoding::Windows1251:
    case Encoding::Windows1252:
    case Encoding::Windows1253:
    case Encoding::Iso8859_7:
    case Encoding::Koi8R:
        m_table = encodingTable(m_encoding);
        break;
    }
}

Result<> TextSource::rewind()
{
    m_error = {};
    m_rest.clear();
    m_lines = 0;
    m_hash.reset();
    prepareDecoder();
    if (!m_device->seek(0))
        return Error{ErrorCode::Storage, {}, m_device->errorString()};
    m_hash.addData(m_device->read(m_mark));
    m_position = m_mark;
    return {};
}

bool TextSource::read(QByteArray &piece)
{
    piece.clear();
    while (piece.isEmpty() && m_error.code == ErrorCode::None) {
        const QByteArray raw = m_device->read(pieceSize);
        if (raw.isEmpty() && m_position < m_size) { // shorter than it was when it was opened, or unreadable
            m_error = {ErrorCode::Storage, {}, m_device->errorString()};
            return false;
        }
        if (raw.isEmpty() && m_rest.isEmpty())
            return false;
        m_hash.addData(raw);
        m_position += raw.size();
        const bool last = raw.isEmpty();
        const bool done = m_encoding == Encoding::Utf8                           ? decodeUtf8(raw, last, piece)
            : m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be ? decodeUtf16(raw, last, piece)
                                                                                 : decodeTable(raw, piece);
        if (!done)
            return false;
    }
    if (m_error.code != ErrorCode::None)
        return false;
    const qsizetype nul = piece.indexOf('\0');
    if (nul >= 0) {
        const qint64 line = m_lines + QByteArrayView(piece).first(nul).count('\n') + 1;
        m_error = {ErrorCode::BadSyntax, {QString::number(line), QStringLiteral("nul")}, {}};
        return false;
    }
    m_lines += piece.count('\n');
    return true;
}

bool TextSource::failEncoding(QByteArrayView before)
{
    const qint64 line = m_lines + before.count('\n') + 1;
    m_error = {ErrorCode::BadEncoding, {encodingName(m_encoding), QString::number(line)}, {}};
    return false;
}

bool TextSource::decodeUtf8(const QByteArray &raw, bool last, QByteArray &piece)
{
    piece = m_rest + raw;
    bool cut = false;
    const qsizetype whole = wellFormedUtf8(piece, cut);
    if (whole < piece.size() && (!cut || last))
        return failEncoding(QByteArrayView(piece).first(whole));
    m_rest = piece.mid(whole);
    piece.truncate(whole);
    return true;
}

bool TextSource::decodeUtf16(const QByteArray &raw, bool last, QByteArray &piece)
{
    // A pair must not be torn between two pieces: whole code units only, and no lonely first half at the end.
    QByteArray bytes = m_rest + raw;
    m_rest.clear();
    qsizetype keep = bytes.size() % 2;
    const qsizetype high = bytes.size() - keep - (m_encoding == Encoding::Utf16Le ? 1 : 2);
    if (high >= 0 && (uchar(bytes.at(high)) & 0xFC) == 0xD8)
        keep += 2;
    if (last && keep > 0)
        return failEncoding({});
    m_rest = bytes.right(keep);
    bytes.chop(keep);
    const QString text = m_utf16.decode(bytes);
    piece = text.toUtf8();
    return m_utf16.hasError() ? failEncoding(piece) : true;
}

bool TextSource::decodeTable(const QByteArray &raw, QByteArray &piece)
{
    piece.reserve(raw.size() * 2);
    for (const char byte : raw) {
        if ((byte & 0x80) == 0) {
            piece.append(byte);
            continue;
        }
        const QByteArray &character = m_table[uchar(byte)];
        if (character.isEmpty())
            return failEncoding(piece);
        piece.append(character);
    }
    return true;
}

QByteArray TextSource::sha256() const
{
    return m_hash.result().toHex();
}

} // namespace stoa
