// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/hashtagsets.h"
#include "models/planning/spellwords.h"

#include <QObject>

#include <functional>

class QCompleter;
class QMenu;
class QStandardItemModel;

namespace stoa {

class GrowingEdit;
class SpellCheck;
class TextHighlighter;

//! Helps with writing in one field: colours, spelling in its menu, hashtags offered while one types "#".
//!
//! Lives with its field; window's thread.
class WritingAid final : public QObject
{
    Q_OBJECT

public:
    using Offers = std::function<QList<HashtagOffer>(const QString &begun)>;

    //! \a spelling must outlive the field.
    WritingAid(GrowingEdit *edit, SpellCheck &spelling, Offers offers);

    QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    void ownWordWanted(const QString &word); //!< the project is to know it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offerHashtags();
    void takeHashtag(const QString &tag);
    void fillMenu(QMenu *menu, int position);
    void addSuggestions(QMenu *menu, const QString &word, SpellScript script, int from);
    void replaceWord(int from, const QString &word, const QString &by);

    GrowingEdit *m_edit;
    SpellCheck &m_spelling;
    Offers m_offers;
    TextHighlighter *m_highlighter;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
};

} // namespace stoa
