// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/plainedit.h"

#include <QCompleter>
#include <QPointer>

class QMenu;

namespace stoa {

//! A plain-text field that is as high as its text, within limits.
//!
//! setStoredText() shows what the project has without being taken for typing; typed() is emitted for a person's changes
//! only.
class GrowingEdit final : public PlainEdit
{
    Q_OBJECT

public:
    GrowingEdit(int leastLines, int mostLines, QWidget *parent = nullptr);

    //! Replaces the text, keeping the cursor where it can be kept. Does nothing when it is the text already. One that
    //! would stop the window (isSlowToEdit()) is held: its beginning is shown, and cannot be edited.
    void setStoredText(const QString &text);
    QString storedText() const { return m_isHeld ? m_held : toPlainText(); } //!< whole, whatever is shown
    bool isHeld() const { return m_isHeld; }
    void setReadOnly(bool readOnly);
    //! Return leaves the field instead of beginning a line: for titles.
    void setOneParagraph(bool oneParagraph) { m_oneParagraph = oneParagraph; }
    //! Marks what does not fit, from \a unit on; -1: all fits. The text keeps its own undo.
    void markFrom(qsizetype unit);
    qsizetype markedFrom() const { return m_markFrom; }
    //! Offers words while one types; keys that choose one go to it. Not owned; null: none.
    void setCompleter(QCompleter *completer) { m_completer = completer; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(const QString &text);
    void left(); //!< the focus went elsewhere
    //! A menu is about to be shown for the place \a position of the text: whoever has something to add does it now.
    void menuAboutToShow(QMenu *menu, int position);
    void picturePasted(const QImage &picture); //!< a picture without a file: from the clipboard or another program

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    int heightOfLines(int lines) const;
    void showMark();

    int m_leastLines;
    int m_mostLines;
    int m_lines = 1;
    qsizetype m_markFrom = -1;
    QPointer<QCompleter> m_completer;
    QString m_text; //!< as it was at the last change
    QString m_held; //!< the whole text of which the beginning is shown
    bool m_isHeld = false;
    bool m_wantedReadOnly = false;
    bool m_growing = false; //!< grow() is at work
    bool m_oneParagraph = false;
    bool m_showing = false; //!< setStoredText() is at work
};

} // namespace stoa
