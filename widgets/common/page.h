// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/common/actionspec.h"
#include "widgets/common/projectcontext.h"

#include <QVariant>
#include <QWidget>

class QAction;

namespace stoa {

//! The pages that the rail can show, in its order.
enum class PageKind { Calendar, Inbox, Rules, Results, History, Settings };

//! One page of the project's window: the page itself is what stands below the top bar.
//!
//! The window puts title() and topBar() into the bar of 48 px, binds the page's actions while it is in view, shows what
//! notice() and failed() say in the strip at the bottom, and the counter on the rail. Window's thread; owned by the
//! window.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(PageKind kind, Scope scope, ProjectContext &context, QWidget *parent = nullptr);

    PageKind kind() const { return m_kind; }
    Scope scope() const { return m_scope; } //!< whose actions the window binds to this page
    int counter() const { return m_counter; }

    virtual QString title() const = 0; //!< translated; may change (a month): emit titleChanged()
    //! The titles that turning its pages shows: room is kept for the widest, so that what turns them stays under the
    //! hand.
    virtual QStringList titlesAround() const { return {title()}; }
    virtual QWidget *topBar()
    {
        return nullptr;
    } //!< shown right of the title; the page makes it once, the window adopts it
    virtual QAction *mainAction() { return nullptr; } //!< the one loud button, at the right end of the bar
    virtual void activated() { } //!< the page came into view: read what changed meanwhile, set the focus
    virtual bool showThing(
        const QString &what, const QVariant &id); //!< from another page, e.g. ("post", "123"); true: done

Q_SIGNALS:
    void titleChanged();
    void counterChanged(int counter);
    void notice(const QString &text); //!< one plain sentence for the strip at the bottom
    void failed(const stoa::Error &error); //!< an act was refused: the strip says why (errortext)
    void goTo(stoa::PageKind page, const QString &what,
        const QVariant &id); //!< asks the window for another page's showThing()

protected:
    ProjectContext &context() const { return m_context; }
    void setCounter(int counter); //!< 0: no counter on the rail
    virtual void retranslate() {
    } //!< set every text again; called when the language or the locale changes, not at construction
    void changeEvent(QEvent *event) override;

private:
    PageKind m_kind;
    Scope m_scope;
    ProjectContext &m_context;
    int m_counter = 0;
};

} // namespace stoa

Q_DECLARE_METATYPE(stoa::PageKind)
