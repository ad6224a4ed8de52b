// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/growingedit.h"

#include "models/core/displaytext.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

namespace stoa {

GrowingEdit::GrowingEdit(int leastLines, int mostLines, QWidget *parent)
    : PlainEdit(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
{
    setFont(textFont(TextSize::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // until there are more lines than it may grow to
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingEdit::grow);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // Colouring a text is announced as a change of it: only other words are typing.
        const QString now = toPlainText();
        const bool isOther = now != m_text;
        m_text = now;
        if (isOther && !m_showing)
            Q_EMIT typed(now);
    });
}

void GrowingEdit::setStoredText(const QString &text)
{
    if (storedText() == text)
        return;
    m_showing = true;
    const int cursorAt = textCursor().position();
    m_isHeld = isSlowToEdit(text);
    m_held = m_isHeld ? text : QString();
    QPlainTextEdit::setReadOnly(m_wantedReadOnly || m_isHeld);
    setPlainText(m_isHeld ? displayText(text).text : text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(cursorAt, document()->characterCount() - 1));
    setTextCursor(cursor);
    m_showing = false;
}

void GrowingEdit::setReadOnly(bool readOnly)
{
    m_wantedReadOnly = readOnly;
    QPlainTextEdit::setReadOnly(readOnly || m_isHeld);
}

void GrowingEdit::markFrom(qsizetype unit)
{
    if (m_isHeld)
        unit = -1; // what is shown is not the text that is counted
    if (m_markFrom == unit)
        return;
    m_markFrom = unit;
    showMark();
}

void GrowingEdit::showMark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const int end = document()->characterCount() - 1;
    if (m_markFrom >= 0 && m_markFrom < end) {
        QTextEdit::ExtraSelection rest;
        rest.cursor = QTextCursor(document());
        rest.cursor.setPosition(int(m_markFrom));
        rest.cursor.setPosition(end, QTextCursor::KeepAnchor);
        rest.format.setBackground(currentTokens()[Role::BadBg]);
        rest.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        rest.format.setUnderlineColor(currentTokens()[Role::Failed]);
        selections.append(rest);
    }
    setExtraSelections(selections);
}

QSize GrowingEdit::sizeHint() const
{
    return {PlainEdit::sizeHint().width(), heightOfLines(qBound(m_leastLines, m_lines, m_mostLines))};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

bool GrowingEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || PlainEdit::canInsertFromMimeData(source);
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    // Spreadsheets and word processors offer text and a picture of it: the text is meant.
    if (source->hasImage() && !source->hasText() && !source->hasUrls())
        Q_EMIT picturePasted(qvariant_cast<QImage>(source->imageData()));
    else
        PlainEdit::insertFromMimeData(source);
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool offers = m_completer && m_completer->popup()->isVisible();
    if (offers) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
            event->ignore(); // it is the list that they are meant for
            return;
        default:
            break;
        }
    }
    if (m_oneParagraph && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        focusNextChild();
        return;
    }
    PlainEdit::keyPressEvent(event);
}

void GrowingEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? cursorRect().bottomLeft() : event->pos();
    const int position = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    QMenu *const menu = createStandardContextMenu(place);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuAboutToShow(menu, position);
    menu->popup(viewport()->mapToGlobal(place));
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    PlainEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    PlainEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    PlainEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMark();
}

void GrowingEdit::grow()
{
    // The document counts its height in lines here, long ones broken.
    const int lines = qMax(1, int(document()->size().height()));
    if (lines == m_lines || m_growing)
        return;
    m_lines = lines;
    // Beside the bar some scripts are broken into fewer lines: without the guard the bar would come and go until the
    // stack ends.
    m_growing = true;
    setVerticalScrollBarPolicy(lines > m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_growing = false;
    updateGeometry();
}

int GrowingEdit::heightOfLines(int lines) const
{
    const int margin = int(document()->documentMargin()) * 2;
    const QMargins frame = contentsMargins() + viewportMargins(); // the style's frame and padding
    return fontMetrics().lineSpacing() * lines + margin + frame.top() + frame.bottom() + 1;
}

} // namespace stoa
