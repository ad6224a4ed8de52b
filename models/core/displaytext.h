// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stoa {

//! A piece of a stranger's text that may be drawn by any plain-text widget.
struct DisplayText
{
    QString text;
    qsizetype next = 0; //!< where the next piece of the original begins, for "show all" in pieces
    bool more = false; //!< the original goes on behind this piece
};

//! How much of a text is drawn before "show all" is offered (C04 of reliability.md).
constexpr qsizetype displayLimit = 2000;

//! Makes \a text safe to draw, from unit \a from on, at most \a limit units of the original; emoji count for more,
//! because each takes the time of many letters.
//!
//! Bidi overrides, isolates and zero-width characters become visible marks such as ⟦RLO⟧ (except where emoji and
//! joining scripts need them), control characters become their pictures (NUL is ␀), a letter keeps at most 8 combining
//! marks: a flood of marks takes Qt seconds to lay out (C05). Lone surrogates become U+FFFD. The whole is isolated (FSI
//! … PDI), so that it cannot turn round the text beside it. Storage keeps the original: this is for the eye only.
DisplayText displayText(QStringView text, qsizetype from = 0, qsizetype limit = displayLimit);

//! The same on one line for lists: line breaks and runs of white space are one space, "…" at the end where it is cut.
QString displayLine(QStringView text, qsizetype limit = 200);

//! Whether \a text takes a text field more than a tenth of a second to lay out: a paragraph of 20,000 simple letters,
//! of some thousand that join or stack, of 200 emoji; or 5,000 lines. No post of any network comes near it.
bool isSlowToEdit(QStringView text);

//! True when a word mixes Latin with Cyrillic or Greek letters, or Cyrillic with Greek: "Аdmin" with a Cyrillic А.
bool hasMixedScripts(QStringView text);

//! Text that a stranger wrote: a comment, an author's name, a file name, a server's answer. It does not turn into a
//! QString by itself, so that nobody draws it raw by accident.
class UntrustedText final
{
public:
    UntrustedText() = default;
    explicit UntrustedText(QString raw)
        : m_raw(std::move(raw))
    {
    }

    const QString &raw() const noexcept { return m_raw; } //!< for storing, searching, copying; never for drawing
    DisplayText forDisplay() const { return displayText(m_raw); }
    QString line(qsizetype limit = 200) const { return displayLine(m_raw, limit); }
    bool isEmpty() const noexcept { return m_raw.isEmpty(); }
    friend bool operator==(const UntrustedText &, const UntrustedText &) = default;

private:
    QString m_raw;
};

} // namespace stoa
