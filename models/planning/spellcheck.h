// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/speller.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace stoa {

//! Spelling for text fields: asks on a thread of its own, remembers what it was told.
//!
//! Window's thread; one for a pane. A word is asked about once; until the answer is there it counts as right.
class SpellCheck final : public QObject
{
    Q_OBJECT

public:
    explicit SpellCheck(QStringList folders = Speller::systemFolders(), QObject *parent = nullptr);
    ~SpellCheck() override; //!< waits for what is being looked up

    bool isOn() const { return m_on; }
    void setOn(bool on); //!< a person may not want it
    QStringList missing() const { return m_missing; } //!< languages without a dictionary
    void setOwnWords(const QStringList &words); //!< right in this project, in any case of their letters
    //! Whether \a word is known to be wrong. One that was never asked is looked up, and checked() says when.
    bool isWrong(const QString &word, SpellScript script);
    //! What may be meant; \a told is called on this thread, not at all when this object is gone.
    void suggest(const QString &word, SpellScript script, std::function<void(const QStringList &)> told);

Q_SIGNALS:
    void checked(); //!< there are new answers

private:
    void ask();
    void take(const QHash<QString, bool> &answers);

    QHash<QString, bool> m_known; //!< word: right
    QHash<QString, SpellScript> m_asked; //!< waiting for the next turn
    QSet<QString> m_onTheWay;
    QSet<QString> m_ownWords; //!< folded
    QStringList m_missing;
    QTimer m_turn;
    bool m_on = true;
    std::shared_ptr<Speller> m_speller; //!< used on m_thread only
    QThreadPool m_thread; // last: it ends first
};

} // namespace stoa
