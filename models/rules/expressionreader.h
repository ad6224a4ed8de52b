// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/pattern.h"

#include <QList>

namespace stoa {

//! Reads one regular expression and makes a Pattern of it: characters and sets folded, classes put in for \w and the
//! like, and everything refused that the engine cannot do in linear time. Used once, by expressionPattern().
class ExpressionReader final
{
public:
    explicit ExpressionReader(const QString &expression);
    PatternOrReason read();

private:
    enum class Atom {
        None, //!< nothing that could be repeated
        Single,
        Repeated,
    };

    bool atEnd() const { return m_at >= m_text.size(); }
    char32_t peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : 0; }
    void fail(const QString &reason);

    void readNext();
    void addAnchor(const char *syntax);
    void addBar();
    void addAtom(CodePointSet set);
    void flushLiteral(bool lastIsRepeated);
    void addFolded(const QList<char32_t> &literal, bool asOne);
    void readEscape();
    void readQuotation();
    void readWordLimit();
    void openGroup();
    bool readGroupKind();
    void closeGroup();

    bool looksLikeBounds() const;
    void readRepeat();
    void addWeight(double weight);

    bool readClassEscape(CodePointSet &set); //!< \d \w \s \h \p{..} and their opposites
    bool readProperty(CodePointSet &set);
    bool readCharacterEscape(char32_t &code);
    bool readHexadecimal(char32_t &code);
    void readSet();
    bool readSetItem(CodePointSet &folded, CodePointSet &written);
    bool readPosixClass(CodePointSet &set);
    bool readSetCharacter(char32_t &code);

    QList<uint> m_text;
    qsizetype m_at = 0;
    Pattern m_pattern;
    QList<char32_t> m_literal; //!< characters read and not yet folded
    Atom m_atom = Atom::None;
    double m_lastWeight = 0; //!< characters that the last atom stands for when all repeats are written out
    std::vector<double> m_weights; //!< the same for each open bracket, outermost first
    bool m_topLevelBar = false;
    QString m_reason;
};

} // namespace stoa
