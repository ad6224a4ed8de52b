// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/themecontent.h"

#include <QWidget>

class QVBoxLayout;

namespace stoa {

class PlainLabel;

//! What the theme of an empty post asks: an empty day under a theme should invite. Choosing one begins the text with
//! it. Hidden as soon as there are words of one's own. A part of PostPane.
class PromptList final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptList(QWidget *parent = nullptr);

    //! Whether \a text is what a post of a theme starts with: nothing but hashtags, or \a templateText.
    static bool isUnwritten(const QString &text, const QString &templateText);
    void show(const ThemeContent &theme); //!< hidden where it has no prompts
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &prompt);

private:
    QString m_hashtag;
    PlainLabel *m_head;
    QVBoxLayout *m_column;
    QStringList m_prompts; //!< as shown
};

} // namespace stoa
