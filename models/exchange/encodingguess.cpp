// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/encodingguess.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <QStringView>

#include <algorithm>

namespace stoa {

namespace {

//! The ten commonest letters of each language are about 60 % of its running text; of another language's text read in
//! the wrong table they are about 20 % (counted on ../shared/data/words). Greek vowels with accent count as vowels.
constexpr char16_t commonRussian[] = u"оеаинтсрвл";
constexpr char16_t commonGreek[] = u"αοιετσνηυράόίέήύ";

struct EncodingFit
{
    double letters = 0; //!< share of the high bytes that are letters of the language
    double common = 0; //!< share of those letters that are among the commonest
};

EncodingFit fitOf(QByteArrayView sample, const std::array<QByteArray, 256> &table, QStringView common)
{
    std::array<char16_t, 256> letters = {};
    for (size_t i = 0x80; i < 256; ++i) {
        const QString character = QString::fromUtf8(table[i]);
        letters[i]
            = character.isEmpty() || !character.front().isLetter() ? u'\0' : character.front().toLower().unicode();
    }
    qint64 high = 0;
    qint64 isLetter = 0;
    qint64 isCommon = 0;
    for (const char byte : sample) {
        if ((byte & 0x80) == 0)
            continue;
        ++high;
        const char16_t letter = letters[uchar(byte)];
        if (letter == u'\0')
            continue;
        ++isLetter;
        isCommon += common.contains(QChar(letter)) ? 1 : 0;
    }
    return {high > 0 ? double(isLetter) / double(high) : 0, isLetter > 0 ? double(isCommon) / double(isLetter) : 0};
}

//! In Western European text a letter with an accent stands alone among plain ones; in Greek and Cyrillic they stand in
//! rows.
bool looksWestern(QByteArrayView sample)
{
    qint64 runs = 0;
    qint64 high = 0;
    bool inRun = false;
    for (const char byte : sample) {
        const bool isHigh = (byte & 0x80) != 0;
        high += isHigh ? 1 : 0;
        runs += isHigh && !inRun ? 1 : 0;
        inRun = isHigh;
    }
    return runs > 0 && high <= runs * 2;
}

Encoding uchardetAnswer(QByteArrayView sample)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, sample.data(), size_t(sample.size()));
    uchardet_data_end(detector);
    const QByteArray name = QByteArray(uchardet_get_charset(detector)).toUpper();
    uchardet_delete(detector);
    static const std::pair<const char *, Encoding> known[]
        = {{"WINDOWS-1251", Encoding::Windows1251}, {"WINDOWS-1253", Encoding::Windows1253},
            {"ISO-8859-7", Encoding::Iso8859_7}, {"KOI8-R", Encoding::Koi8R}, {"WINDOWS-1252", Encoding::Windows1252},
            {"ISO-8859-1", Encoding::Windows1252}, {"ISO-8859-15", Encoding::Windows1252}};
    for (const auto &[answer, encoding] : known) {
        if (name == answer)
            return encoding;
    }
    return Encoding::Detect;
}

double languageFit(QByteArrayView sample, Encoding encoding)
{
    const bool greek = encoding == Encoding::Windows1253 || encoding == Encoding::Iso8859_7;
    const EncodingFit fit
        = fitOf(sample, encodingTable(encoding), greek ? QStringView(commonGreek) : QStringView(commonRussian));
    return fit.letters * fit.common;
}

} // namespace

std::array<QByteArray, 256> encodingTable(Encoding encoding)
{
    std::array<QByteArray, 256> table;
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encodingName(encoding).toLatin1().constData(), &status);
    if (U_FAILURE(status))
        return table;
    for (size_t i = 0; i < table.size(); ++i) {
        const char byte = char(i);
        UChar character[4] = {};
        UErrorCode one = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(converter, character, 4, &byte, 1, &one);
        if (U_SUCCESS(one) && length == 1 && character[0] != 0xFFFD && (character[0] < 0x80 || character[0] > 0x9F))
            table[i] = QString(QChar(character[0])).toUtf8();
    }
    ucnv_close(converter);
    return table;
}

Encoding guessOneByteEncoding(QByteArrayView sample)
{
    if (looksWestern(sample))
        return Encoding::Windows1252;
    const Encoding answer = uchardetAnswer(sample);
    Encoding best = Encoding::Windows1252;
    double bestFit = 0;
    for (const Encoding candidate :
        {Encoding::Windows1251, Encoding::Windows1253, Encoding::Koi8R, Encoding::Iso8859_7}) {
        // uchardet tells apart what letter counts cannot (1253 from 8859-7), but not against the letters.
        const double fit = languageFit(sample, candidate) * (candidate == answer ? 1.15 : 1.0);
        if (fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    // The two Greek tables differ in little but the capital alpha with its accent.
    if (best == Encoding::Iso8859_7 && sample.count('\xA2') >= sample.count('\xB6'))
        return Encoding::Windows1253;
    return best;
}

Encoding guessUtf16(QByteArrayView sample)
{
    const qsizetype looked = std::min<qsizetype>(sample.size(), 4096) / 2 * 2;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < looked; ++i)
        zeros[i % 2] += sample.at(i) == '\0' ? 1 : 0;
    // Separators and line ends are ASCII, so that at least a twentieth of one half is zero, and nearly nothing of the
    // other.
    const qsizetype half = looked / 2;
    if (half >= 2 && zeros[1] * 20 >= half && zeros[0] * 2 < zeros[1])
        return Encoding::Utf16Le;
    if (half >= 2 && zeros[0] * 20 >= half && zeros[1] * 2 < zeros[0])
        return Encoding::Utf16Be;
    return Encoding::Detect;
}

} // namespace stoa
