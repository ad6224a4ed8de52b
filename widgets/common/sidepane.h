// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/ground.h"

#include <QPointer>

class QSplitter;

namespace stoa {

class Settings;

//! A pane at the left or right of a page inside a splitter: keeps its width between starts and can be folded away.
class SidePane : public Ground
{
    Q_OBJECT

public:
    //! \a name is the key under which \a settings keep the width and whether it is folded: "calendar.tray".
    SidePane(const QString &name, Qt::Edge side, Settings &settings, QWidget *parent = nullptr);

    //! Puts the pane into \a splitter at its remembered width; call it once, after the pane was added there.
    void attach(QSplitter *splitter, int defaultWidth);
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    //! Nothing is open in it: on a narrow page it gives its room away until something is, without being folded.
    void setEmpty(bool empty);

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateShown();
    void restoreWidth();
    void rememberWidth();

    QString m_name;
    Settings &m_settings;
    QPointer<QSplitter> m_splitter;
    int m_width = 0;
    bool m_folded = false;
    bool m_empty = false;
    bool m_placed = false; //!< the splitter has had its first size on the screen
};

} // namespace stoa
