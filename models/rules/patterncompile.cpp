// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/patterncompile.h"

#include "models/rules/rulewords.h"

#include <hs/hs.h>

namespace stoa {

namespace {

//! Hyperscan's message as a sentence of ours.
QString refusalSentence(const QString &message)
{
    if (message.contains(QLatin1String("empty buffer")))
        return RuleWords::tr("this expression also fits nothing at all, so it would hit every comment");
    if (message.contains(QLatin1String("too large"), Qt::CaseInsensitive) || message.contains(QLatin1String("bound")))
        return RuleWords::tr("the pattern is too large for the engine: shorten it or make its repeats smaller");
    return RuleWords::tr("the engine cannot take this pattern (%1)").arg(message);
}

} // namespace

void collectSets(const Pattern &pattern, std::vector<CodePointSet> &sets)
{
    for (const Pattern::Piece &piece : pattern.pieces) {
        if (piece.syntax.isEmpty())
            sets.push_back(piece.set);
    }
}

QByteArray engineText(const Pattern &pattern, const Alphabet &alphabet)
{
    QByteArray text;
    for (const Pattern::Piece &piece : pattern.pieces)
        text += piece.syntax.isEmpty() ? alphabet.written(piece.set) : piece.syntax;
    return text;
}

CompileOutcome compilePatterns(const std::vector<ShardPattern> &patterns, hs_database **database)
{
    std::vector<const char *> texts;
    std::vector<unsigned> flags;
    std::vector<unsigned> ids;
    for (const ShardPattern &pattern : patterns) {
        texts.push_back(pattern.text.constData());
        flags.push_back(pattern.flags);
        ids.push_back(unsigned(pattern.id));
    }
    hs_compile_error_t *error = nullptr;
    const hs_error_t code = hs_compile_multi(
        texts.data(), flags.data(), ids.data(), unsigned(patterns.size()), HS_MODE_BLOCK, nullptr, database, &error);
    CompileOutcome outcome;
    if (code != HS_SUCCESS) {
        *database = nullptr;
        outcome.pattern = error ? error->expression : -1;
        outcome.reason = refusalSentence(error ? QString::fromLatin1(error->message) : QString());
    }
    hs_free_compile_error(error);
    return outcome;
}

} // namespace stoa
