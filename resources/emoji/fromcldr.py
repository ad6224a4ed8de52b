#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes emoji.tsv from Unicode's CLDR annotations (Debian: unicode-cldr-core); run by hand when Unicode has new ones.

A line is: emoji, then for English, Greek and Russian its name and other words, parted by |. Skin tones, flags' letters
and what is no emoji are left out. The order is CLDR's, but for the newest ones, which stand at its head and are put at the end.
"""
import pathlib
import unicodedata
import xml.etree.ElementTree as tree

CLDR = pathlib.Path("/usr/share/unicode/cldr/common")
LANGUAGES = ("en", "el", "ru")
JOINER, PRESENTATION = "\u200d", "\ufe0f"


def is_emoji(signs):
    first = ord(signs[0])
    if any(0x1F3FB <= ord(sign) <= 0x1F3FF for sign in signs) or 0x1F9B0 <= first <= 0x1F9B3:
        return False  # skin tones and hair
    if first in (0x20E3, 0xA9, 0xAE) or first < 0x203C or 0x1F1E6 <= first <= 0x1F1FF:
        return False
    if first >= 0x1F000:
        return unicodedata.category(signs[0]) in ("So", "Cn", "Sk")
    return first in SIGNS


# Signs below U+1F000 that Unicode's emoji-data.txt lists as emoji.
SIGNS = set()
for part in ("203C 2049 2139 2194-2199 21A9-21AA 231A-231B 2328 23CF 23E9-23F3 23F8-23FA 24C2 25AA-25AB 25B6 25C0 25FB-25FE "
             "2600-2604 260E 2611 2614-2615 2618 261D 2620 2622-2623 2626 262A 262E-262F 2638-263A 2640 2642 2648-2653 265F-2660 "
             "2663 2665-2666 2668 267B 267E-267F 2692-2697 2699 269B-269C 26A0-26A1 26A7 26AA-26AB 26B0-26B1 26BD-26BE 26C4-26C5 "
             "26C8 26CE-26CF 26D1 26D3-26D4 26E9-26EA 26F0-26F5 26F7-26FA 26FD 2702 2705 2708-270D 270F 2712 2714 2716 271D 2721 "
             "2728 2733-2734 2744 2747 274C 274E 2753-2755 2757 2763-2764 2795-2797 27A1 27B0 27BF 2934-2935 2B05-2B07 2B1B-2B1C "
             "2B50 2B55 3030 303D 3297 3299").split():
    ends = part.split("-")
    SIGNS.update(range(int(ends[0], 16), int(ends[-1], 16) + 1))
# Those above that are letters until a presentation mark follows.
PLAIN = {0x1F321, 0x1F336, 0x1F37D, 0x1F396, 0x1F397, 0x1F399, 0x1F39A, 0x1F39B, 0x1F39E, 0x1F39F, 0x1F3CB, 0x1F3CC, 0x1F3CD,
         0x1F3CE, 0x1F3F3, 0x1F3F5, 0x1F3F7, 0x1F43F, 0x1F441, 0x1F4FD, 0x1F549, 0x1F54A, 0x1F56F, 0x1F570, 0x1F587, 0x1F58A,
         0x1F58B, 0x1F58C, 0x1F58D, 0x1F590, 0x1F5A5, 0x1F5A8, 0x1F5B1, 0x1F5B2, 0x1F5BC, 0x1F5C2, 0x1F5C3, 0x1F5C4, 0x1F5D1,
         0x1F5D2, 0x1F5D3, 0x1F5DC, 0x1F5DD, 0x1F5DE, 0x1F5E1, 0x1F5E3, 0x1F5E8, 0x1F5EF, 0x1F5F3, 0x1F5FA, 0x1F6CB, 0x1F6CD,
         0x1F6CE, 0x1F6CF, 0x1F6E0, 0x1F6E1, 0x1F6E2, 0x1F6E3, 0x1F6E4, 0x1F6E5, 0x1F6E9, 0x1F6F0, 0x1F6F3}
PLAIN.update(range(0x1F324, 0x1F32D))
PLAIN.update(range(0x1F3D4, 0x1F3E0))
PLAIN.update(range(0x1F573, 0x1F57A))
DRAWN = {0x231A, 0x231B, 0x23E9, 0x23EA, 0x23EB, 0x23EC, 0x23F0, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x267F, 0x2693, 0x26A1,
         0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705,
         0x270A, 0x270B, 0x2728, 0x274C, 0x274E, 0x2753, 0x2754, 0x2755, 0x2757, 0x2795, 0x2796, 0x2797, 0x27B0, 0x27BF, 0x2B1B,
         0x2B1C, 0x2B50, 0x2B55} | set(range(0x2648, 0x2654))


def written(signs):
    made = ""
    for sign in signs:
        code = ord(sign)
        made += sign
        if code in PLAIN or (code in SIGNS and code not in DRAWN):
            made += PRESENTATION
    return made


def words(language):
    found = {}
    for folder in ("annotations", "annotationsDerived"):
        for each in tree.parse(CLDR / folder / f"{language}.xml").getroot().iter("annotation"):
            entry = found.setdefault(each.get("cp"), ["", []])
            if each.get("type") == "tts":
                entry[0] = each.text.strip()
            else:
                entry[1] = [word.strip() for word in each.text.split("|")]
    return found


def main():
    by_language = {language: words(language) for language in LANGUAGES}
    lines = []
    for signs in by_language["en"]:
        flag = len(signs) == 2 and all(0x1F1E6 <= ord(sign) <= 0x1F1FF for sign in signs)
        if not flag and not is_emoji(signs):
            continue
        columns = [written(signs)]
        for language in LANGUAGES:
            name, others = by_language[language].get(signs, ("", []))
            columns.append("|".join([name] + [word for word in others if word.lower() != name.lower()]))
        lines.append("\t".join(columns))
    grin = next(at for at, line in enumerate(lines) if line.startswith("\U0001F600"))
    lines = lines[grin:] + lines[:grin]
    (pathlib.Path(__file__).parent / "emoji.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
