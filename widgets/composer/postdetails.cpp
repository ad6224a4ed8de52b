// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/postdetails.h"

#include "models/core/displaytext.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/chip.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/composer/flowlayout.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/typingspell.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace stoa {

namespace {

QString menuText(const QString &outside)
{
    return displayLine(outside, 60).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

PostDetails::PostDetails(const ComposerEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
{
    build();
    retranslate();
}

PostDetails::~PostDetails() = default;

void PostDetails::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("composer.kind"));
    m_purpose = new SegmentedControl(this);
    m_purpose->addSegment(int(PostPurpose::Useful), {});
    m_purpose->addSegment(int(PostPurpose::Selling), {});
    m_theme = new QComboBox(this);
    m_theme->setObjectName(QStringLiteral("composer.theme"));
    m_theme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_labelArea = new QWidget(this);
    new FlowLayout(m_labelArea);
    m_link = new GrowingEdit(1, 3, this);
    m_link->setObjectName(QStringLiteral("composer.link"));
    m_link->setOneParagraph(true);
    m_notes = new GrowingEdit(2, 8, this);
    m_notes->setObjectName(QStringLiteral("composer.notes"));
    const QList<QWidget *> fields{m_kind, m_purpose, m_theme, m_labelArea, m_link, m_notes};
    for (QWidget *field : fields) {
        auto *name = new PlainLabel({}, TextSize::Secondary, Role::Text2, this);
        m_names.append(name);
        if (field != m_kind)
            column->addSpacing(6);
        column->addWidget(name);
        column->addWidget(field);
    }
    connect(m_kind, &QComboBox::activated, this,
        [this](int at) { Q_EMIT kindChosen(PostKind(m_kind->itemData(at).toInt())); });
    connect(m_purpose, &SegmentedControl::chosen, this, [this](int id) { Q_EMIT purposeChosen(PostPurpose(id)); });
    connect(m_theme, &QComboBox::activated, this,
        [this](int at) { Q_EMIT themeChosen(ThemeId{m_theme->itemData(at).toLongLong()}); });
}

void PostDetails::startSpells()
{
    delete m_linkSpell;
    delete m_notesSpell;
    const PostId post = m_post.id;
    m_linkSpell = new TypingSpell(
        m_edits.recovery, {TypedKind::Link, post.value, post},
        [edits = m_edits, post](const QString &text) { return edits.posts.setLink(post, text.simplified()); }, this);
    m_notesSpell = new TypingSpell(
        m_edits.recovery, {TypedKind::Notes, post.value, post},
        [edits = m_edits, post](const QString &text) { return edits.posts.setNotes(post, text); }, this);
    const std::pair<GrowingEdit *, TypingSpell *> pairs[] = {{m_link, m_linkSpell}, {m_notes, m_notesSpell}};
    for (const auto &[edit, spell] : pairs) {
        connect(edit, &GrowingEdit::typed, spell, &TypingSpell::typed);
        connect(edit, &GrowingEdit::left, spell, &TypingSpell::flush);
        connect(spell, &TypingSpell::failed, this, &PostDetails::failed);
    }
}

void PostDetails::show(const PostRow &post, bool editable, bool annotatable)
{
    const bool other = post.id != m_post.id;
    m_post = post;
    m_editable = editable;
    m_annotatable = annotatable;
    if (other)
        startSpells();
    m_linkSpell->setStored(post.link);
    m_notesSpell->setStored(post.notes);
    if (!m_linkSpell->isAhead())
        m_link->setStoredText(post.link);
    if (!m_notesSpell->isAhead())
        m_notes->setStoredText(post.notes);
    m_link->setReadOnly(!editable);
    m_notes->setReadOnly(!annotatable);
    m_kind->setEnabled(editable);
    m_purpose->setEnabled(editable);
    m_theme->setEnabled(editable);
    m_kind->setCurrentIndex(m_kind->findData(int(post.kind)));
    m_purpose->setCurrent(int(post.purpose));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(post.theme.value)));
    fillLabels();
}

void PostDetails::setChoices(const QList<ThemeRow> &themes, const QList<Label> &labels)
{
    m_themes = themes;
    m_labels = labels;
    fillThemes();
}

void PostDetails::fillThemes()
{
    const QVariant chosen = m_theme->currentData();
    m_theme->clear();
    m_theme->addItem(tr("No theme"), QVariant::fromValue<qint64>(0));
    for (const ThemeRow &theme : std::as_const(m_themes)) {
        const QString day = QLocale().dayName(theme.content.weekday, QLocale::ShortFormat);
        m_theme->addItem(QStringLiteral("#%1 · %2").arg(displayLine(theme.content.hashtag, 40), day),
            QVariant::fromValue(theme.id.value));
    }
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(chosen)));
}

// A chip for each label, and one to choose them.
void PostDetails::fillLabels()
{
    QLayout *const flow = m_labelArea->layout();
    while (QLayoutItem *item = flow->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const PostLabel &label : std::as_const(m_post.labels)) {
        auto *chip = new Chip(displayLine(label.name, 40), m_labelArea);
        chip->setClosable(m_annotatable);
        chip->setReadOnly(!m_annotatable);
        chip->setAccessibleName(tr("Label %1").arg(label.name));
        connect(chip, &Chip::closed, this, [this, id = label.label] { Q_EMIT labelToggled(id, false); });
        flow->addWidget(chip);
        chip->show();
    }
    if (m_annotatable) {
        auto *add = new Chip(QStringLiteral("+ ") + tr("Label"), m_labelArea);
        add->setObjectName(QStringLiteral("composer.labels"));
        add->setAccessibleName(tr("Choose labels"));
        connect(add, &QAbstractButton::clicked, this, [this, add] { chooseLabels(add); });
        flow->addWidget(add);
        add->show();
    }
}

void PostDetails::chooseLabels(QWidget *below)
{
    QMenu menu(this);
    for (const Label &label : std::as_const(m_labels)) {
        QAction *entry = menu.addAction(menuText(label.name));
        entry->setCheckable(true);
        const bool on = std::any_of(m_post.labels.begin(), m_post.labels.end(),
            [&label](const PostLabel &has) { return has.label == label.id; });
        entry->setChecked(on);
        connect(entry, &QAction::triggered, this, [this, id = label.id, on] { Q_EMIT labelToggled(id, !on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("New label…")), &QAction::triggered, this, &PostDetails::newLabelWanted);
    menu.exec(below->mapToGlobal(QPoint(0, below->height())));
}

bool PostDetails::goToLink(const QString &part)
{
    const qsizetype at = part.isEmpty() ? -1 : m_link->toPlainText().indexOf(part, 0, Qt::CaseInsensitive);
    if (at < 0)
        return false;
    QTextCursor cursor = m_link->textCursor();
    cursor.setPosition(int(at));
    cursor.setPosition(int(at + part.size()), QTextCursor::KeepAnchor);
    m_link->setTextCursor(cursor);
    m_link->setFocus();
    return true;
}

void PostDetails::flush()
{
    if (m_linkSpell)
        m_linkSpell->flush();
    if (m_notesSpell)
        m_notesSpell->flush();
}

void PostDetails::retranslate()
{
    const QStringList names{
        tr("Kind"), tr("Purpose"), tr("Theme of the day"), tr("Labels"), tr("Link"), tr("Internal notes")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_names[i]->setText(names[i]);
    m_kind->setAccessibleName(names[0]);
    m_kind->view()->setAccessibleName(names[0]);
    m_theme->view()->setAccessibleName(names[2]);
    m_purpose->setAccessibleName(names[1]);
    m_theme->setAccessibleName(names[2]);
    m_link->setAccessibleName(names[4]);
    m_notes->setAccessibleName(names[5]);
    m_notes->setPlaceholderText(tr("The client never sees these"));
    m_kind->clear();
    for (const PostKind kind : allKinds())
        m_kind->addItem(PostWords::kind(kind), int(kind));
    m_purpose->setText(int(PostPurpose::Useful), PostWords::purpose(PostPurpose::Useful));
    m_purpose->setText(int(PostPurpose::Selling), PostWords::purpose(PostPurpose::Selling));
    fillThemes();
    if (m_post.id.isValid())
        show(m_post, m_editable, m_annotatable);
}

} // namespace stoa
