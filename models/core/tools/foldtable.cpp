// SPDX-License-Identifier: GPL-3.0-or-later
// Writes foldtable.inc: what each code point becomes when text is folded. Run by the build; the Unicode data are ICU's.
// The rules are told in models/core/text.h; this program is the only place that knows them.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <cstdint>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace {

constexpr UChar32 breve = 0x306;
constexpr UChar32 smallI = 0x438; // Cyrillic и

const icu::Normalizer2 *normalizer(const char *name, UNormalization2Mode mode)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *found = icu::Normalizer2::getInstance(nullptr, name, mode, status);
    return U_SUCCESS(status) ? found : nullptr;
}

// Accents of the scripts that write them above letters. Vowel signs of Indian scripts, Thai and kana voicing marks are
// letters to a reader, so they stay.
bool isAccent(UChar32 c)
{
    const int8_t type = u_charType(c);
    if ((type != U_NON_SPACING_MARK && type != U_ENCLOSING_MARK) || c == 0x3099 || c == 0x309A)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_INHERITED:
    case USCRIPT_COMMON:
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_HEBREW:
    case USCRIPT_ARABIC:
        return true;
    default:
        return false;
    }
}

// NFKD without accents; й keeps its breve, because it is a letter of its own.
icu::UnicodeString withoutAccents(const icu::UnicodeString &text, const icu::Normalizer2 &nfkd)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString apart = nfkd.normalize(text, status);
    icu::UnicodeString kept;
    UChar32 before = 0;
    for (int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = apart.char32At(i);
        const bool letterBreve = c == breve && (before == smallI || before == 0x418);
        if (!isAccent(c) || letterBreve)
            kept.append(c);
        before = c;
    }
    return kept;
}

UChar32 plainQuote(UChar32 c)
{
    // Telephones write don’t with a curly apostrophe, keyboards with a straight one.
    return c == 0x2018 || c == 0x2019 || c == 0x2BC || c == 0x201B ? UChar32('\'') : c;
}

icu::UnicodeString foldedOnce(const icu::UnicodeString &text)
{
    static const icu::Normalizer2 *nfkd = normalizer("nfkc", UNORM2_DECOMPOSE);
    static const icu::Normalizer2 *caseFold = normalizer("nfkc_cf", UNORM2_COMPOSE);
    static const icu::Normalizer2 *nfc = normalizer("nfc", UNORM2_COMPOSE);
    icu::UnicodeString plain;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        plain.append(plainQuote(text.char32At(i)));
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString lower = caseFold->normalize(withoutAccents(plain, *nfkd), status);
    return nfc->normalize(withoutAccents(lower, *nfkd), status);
}

icu::UnicodeString folded(UChar32 c)
{
    if (c == 0)
        return icu::UnicodeString(UChar(' ')); // the search index would end there
    if (c >= 0xFFF9 && c <= 0xFFFB)
        return {}; // interlinear annotation
    // One mapping may bring out another (ŉ has a curly apostrophe inside): folding twice must change nothing.
    icu::UnicodeString before(c);
    icu::UnicodeString now = foldedOnce(before);
    while (now != before) {
        before = now;
        now = foldedOnce(before);
    }
    return now;
}

// One number an entry: length in the high byte, up to three bytes of UTF-8 below it; with the top bit, the place in the
// list of longer ones instead.
uint32_t packed(const icu::UnicodeString &text, std::string &longer)
{
    std::string bytes;
    text.toUTF8String(bytes);
    if (bytes.size() <= 3) {
        uint32_t entry = uint32_t(bytes.size()) << 24;
        for (size_t i = 0; i < bytes.size(); ++i)
            entry |= uint32_t(uint8_t(bytes[i])) << (8 * i);
        return entry;
    }
    const auto at = uint32_t(longer.size());
    longer += bytes;
    return 0x80000000U | (uint32_t(bytes.size()) << 24) | at;
}

void writeNumbers(std::FILE *out, const char *head, const std::vector<uint32_t> &numbers)
{
    std::fprintf(out, "%s = {", head);
    for (size_t i = 0; i < numbers.size(); ++i)
        std::fprintf(out, "%s0x%X,", i % 12 == 0 ? "\n" : "", numbers[i]);
    std::fprintf(out, "};\n");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 1;
    std::FILE *out = std::fopen(argv[1], "w");
    if (!out)
        return 2;
    std::string longer;
    std::vector<uint32_t> plane(0x10000);
    std::vector<uint32_t> astralCodes;
    std::vector<uint32_t> astralEntries;
    std::vector<uint32_t> blocks(0x1100); // does any code point of these 256 change?
    for (UChar32 c = 0; c < 0x110000; ++c) {
        const bool surrogate = U_IS_SURROGATE(c);
        const icu::UnicodeString result = surrogate ? icu::UnicodeString(UChar(0xFFFD)) : folded(c);
        if (c < 0x10000) {
            plane[size_t(c)] = packed(result, longer);
        } else if (result != icu::UnicodeString(c)) {
            astralCodes.push_back(uint32_t(c));
            astralEntries.push_back(packed(result, longer));
            blocks[size_t(c >> 8)] = 1;
        }
    }
    std::fprintf(out, "// Generated by models/core/tools/foldtable.cpp from ICU %s (Unicode %s).\n", U_ICU_VERSION,
        U_UNICODE_VERSION);
    writeNumbers(out, "constexpr quint32 foldPlane[0x10000]", plane);
    writeNumbers(out, "constexpr quint32 foldAstralCodes[]", astralCodes);
    writeNumbers(out, "constexpr quint32 foldAstralEntries[]", astralEntries);
    writeNumbers(out, "constexpr bool foldBlocks[0x1100]", blocks);
    std::vector<uint32_t> bytes;
    for (const char byte : longer)
        bytes.push_back(uint8_t(byte));
    writeNumbers(out, "constexpr quint8 foldLonger[]", bytes);
    return std::fclose(out) == 0 ? 0 : 3;
}
