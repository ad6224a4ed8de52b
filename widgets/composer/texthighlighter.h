// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace stoa {

class SpellCheck;

//! Colours links, mentions and hashtags in a text that is being written, and waves under words that are wrong.
//!
//! The colour is a help for the eye only: the text stays plain. Bounded: a paragraph longer than a network takes is
//! left as it is. Lives with its document; window's thread.
class TextHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    TextHighlighter(QTextDocument *document, SpellCheck &spelling); //!< \a spelling must outlive this object

protected:
    void highlightBlock(const QString &text) override;

private:
    void markLinks(const QString &text);
    void markNames(const QString &text);
    void markSpelling(const QString &text);

    SpellCheck &m_spelling;
};

} // namespace stoa
