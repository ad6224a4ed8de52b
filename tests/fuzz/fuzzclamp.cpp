// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/displaytext.h"
#include "models/core/graphemes.h"
#include "models/core/text.h"
#include "tests/fuzz/fuzztargets.h"

namespace stoa::fuzz {

namespace {

constexpr int mostMarks = 9; // eight, and one variation selector

//! Nothing that turns text round, hides or takes seconds to lay out; isolated as a whole.
void demandHarmless(const QString &shown)
{
    if (shown.isEmpty())
        return;
    demand(shown.size() >= 2 && shown.front() == QChar(0x2068) && shown.back() == QChar(0x2069), "isolated", shown);
    int marks = 0;
    const QList<uint> codes = shown.mid(1, shown.size() - 2).toUcs4();
    for (const uint code : codes) {
        marks = QChar::isMark(code) ? marks + 1 : 0;
        demand(marks <= mostMarks, "at most so many marks on a letter", shown);
        demand((code >= 0x20 || code == '\n' || code == '\t') && code != 0x7F, "no control characters", shown);
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        demand(!turns && code != 0x200E && code != 0x200F && code != 0x61C, "no bidi controls", shown);
        demand(code != 0x200B && code != 0xFEFF && code != 0x2060 && code != 0xAD, "nothing hidden", shown);
        demand(!(code >= 0xD800 && code <= 0xDFFF), "no lone surrogates", shown);
    }
}

} // namespace

void fuzzClamp(const QByteArray &bytes)
{
    const QString text = textOf(bytes);
    const qsizetype limit = bytes.size() % 5 == 0 ? 1 : 7 + bytes.size() % 200;
    qsizetype at = 0;
    while (at < text.size()) {
        const DisplayText piece = displayText(text, at, limit);
        demand(piece.next > at && piece.next <= text.size(), "pieces go on");
        demand(piece.more == (piece.next < text.size()), "the last piece says so");
        demandHarmless(piece.text);
        at = piece.next;
    }
    demandHarmless(displayText(text).text);
    const QString line = displayLine(text, limit);
    demandHarmless(line);
    demand(!line.contains(QLatin1Char('\n')), "one line", line);
    demand(line.size() <= limit + 3, "no longer than asked", line);
    Q_UNUSED(hasMixedScripts(text))
    Q_UNUSED(graphemeCount(text))

    const QString folded = fold(text);
    demand(fold(folded) == folded, "folding twice changes nothing", folded);
    if (QString::fromUtf8(text.toUtf8()) == text) // of half a surrogate pair Qt's UTF-8 has a question mark
        demand(foldUtf8(text.toUtf8()) == folded.toUtf8(), "both ways of folding agree", folded);
    const FoldedText places(text);
    demand(places.utf8() == folded.toUtf8(), "folding with places agrees", folded);
    const TextSpan whole = places.span(0, places.utf8().size());
    demand(whole.from >= 0 && whole.from <= whole.to && whole.to <= text.size(), "places are inside");
}

} // namespace stoa::fuzz
