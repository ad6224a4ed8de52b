// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/hashtagsdialog.h"

#include "widgets/common/plainlabel.h"
#include "widgets/composer/growingedit.h"

#include <QFormLayout>
#include <QLineEdit>

namespace stoa {

HashtagsDialog::HashtagsDialog(ProjectContext &context, QWidget *parent)
    : NamedListDialog(context, tr("Hashtag sets"), Table::HashtagSet, parent)
    , m_edits(context.edits)
    , m_name(new QLineEdit(this))
    , m_tags(new GrowingEdit(4, 12, this))
    , m_count(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
{
    setObjectName(QStringLiteral("composer.hashtags-dialog"));
    m_name->setObjectName(QStringLiteral("hashtags.name"));
    m_tags->setObjectName(QStringLiteral("hashtags.tags"));
    m_name->setMaxLength(80);
    m_tags->setAccessibleName(tr("Hashtags"));
    m_tags->setPlaceholderText(tr("Words parted by spaces, with or without #"));
    form()->addRow(tr("Name"), m_name);
    form()->addRow(tr("Hashtags"), m_tags);
    form()->addRow(QString(), m_count);
    connect(m_tags, &QPlainTextEdit::textChanged, this, &HashtagsDialog::count);
    setIntroduction(tr("Hashtags that belong together. One choice puts them at the cursor or into the first comment."));
    begin();
}

void HashtagsDialog::count()
{
    const auto tags = int(hashtagsFrom(m_tags->toPlainText()).size());
    m_count->setText(tags == 0 ? QString() : tr("%n hashtag(s). Instagram takes 30 in a post.", nullptr, tags));
}

QList<NamedListDialog::Row> HashtagsDialog::rows() const
{
    QList<Row> all;
    for (const HashtagSet &set : readHashtagSets(context().reader).value_or({}))
        all.append({set.id.value, set.name});
    return all;
}

void HashtagsDialog::fillForm(qint64 id)
{
    HashtagSet shown;
    for (const HashtagSet &set : readHashtagSets(context().reader).value_or({})) {
        if (set.id.value == id)
            shown = set;
    }
    m_name->setText(shown.name);
    m_tags->setStoredText(shown.tags.join(QLatin1Char(' ')));
    count();
}

QFuture<Result<ActDone>> HashtagsDialog::write(qint64 id)
{
    const HashtagSet set{{id}, m_name->text(), hashtagsFrom(m_tags->storedText())};
    return id == 0 ? m_edits.create(set) : m_edits.change(set);
}

QFuture<Result<ActDone>> HashtagsDialog::drop(qint64 id)
{
    return m_edits.remove({id});
}

} // namespace stoa
