// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/label.h"
#include "models/planning/postrow.h"
#include "models/planning/themecontent.h"
#include "widgets/composer/composeredits.h"

#include <QWidget>

class QComboBox;

namespace stoa {

class GrowingEdit;
class PlainLabel;
class SegmentedControl;
class TypingSpell;

//! What a post is apart from its texts and media: kind, useful or selling, theme, labels, link, internal notes.
//!
//! Choices are told by signals; link and notes are typed, and kept by their spells. A part of PostPane.
class PostDetails final : public QWidget
{
    Q_OBJECT

public:
    PostDetails(const ComposerEdits &edits, QWidget *parent = nullptr);
    ~PostDetails() override;

    //! \a editable: the public has not seen it. Labels and notes can be changed even then (\a annotatable).
    void show(const PostRow &post, bool editable, bool annotatable);
    void setChoices(const QList<ThemeRow> &themes, const QList<Label> &labels);
    void flush();
    //! The cursor goes to the link if that has \a part of an address; false: it has not.
    bool goToLink(const QString &part);
    void retranslate();

Q_SIGNALS:
    void kindChosen(stoa::PostKind kind);
    void purposeChosen(stoa::PostPurpose purpose);
    void themeChosen(stoa::ThemeId theme);
    void labelToggled(stoa::LabelId label, bool on);
    void newLabelWanted();
    void failed(const stoa::Error &error);

private:
    void build();
    void startSpells();
    void fillThemes();
    void fillLabels();
    void chooseLabels(QWidget *below);

    ComposerEdits m_edits;
    PostRow m_post;
    bool m_editable = false;
    bool m_annotatable = false;
    QList<ThemeRow> m_themes;
    QList<Label> m_labels;
    QComboBox *m_kind = nullptr;
    SegmentedControl *m_purpose = nullptr;
    QComboBox *m_theme = nullptr;
    QWidget *m_labelArea = nullptr;
    GrowingEdit *m_link = nullptr;
    GrowingEdit *m_notes = nullptr;
    QList<PlainLabel *> m_names; //!< of the fields, in their order
    TypingSpell *m_linkSpell = nullptr;
    TypingSpell *m_notesSpell = nullptr;
};

} // namespace stoa
