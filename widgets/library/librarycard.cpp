// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarycard.h"

#include "models/core/displaytext.h"
#include "models/core/walltime.h"
#include "models/planning/postterms.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/library/librarymodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int noteRestMs = 800; // as of the composer's fields

} // namespace

LibraryCard::LibraryCard(QWidget *parent)
    : QWidget(parent)
    , m_head(new PlainLabel(QString(), TextSize::Section, Role::Text, this))
    , m_facts(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
    , m_fields(new QWidget(this))
    , m_name(new QLineEdit(m_fields))
    , m_tags(new QLineEdit(m_fields))
    , m_author(new QLineEdit(m_fields))
    , m_source(new QLineEdit(m_fields))
    , m_licence(new QLineEdit(m_fields))
    , m_permission(new QComboBox(m_fields))
    , m_ends(new QCheckBox(tr("end on"), m_fields))
    , m_expires(new QDateEdit(m_fields))
    , m_note(new PlainEdit(m_fields))
    , m_usedHead(new PlainLabel(tr("Used in"), TextSize::Secondary, Role::Text2, this))
    , m_used(new QListWidget(this))
{
    build();
    connectFields();
    showNothing();
}

void LibraryCard::addRow(QFormLayout *form, const QString &name, QWidget *field, const QString &accessible)
{
    auto *label = new PlainLabel(name, TextSize::Secondary, Role::Text2, m_fields);
    label->setBuddy(field);
    field->setAccessibleName(accessible.isEmpty() ? name : accessible);
    form->addRow(label, field);
}

void LibraryCard::build()
{
    m_permission->addItem(tr("not known"), int(MediaPermission::Unknown));
    m_permission->addItem(tr("nobody is shown"), int(MediaPermission::NotNeeded));
    m_permission->addItem(tr("given"), int(MediaPermission::Given));
    m_permission->addItem(tr("refused"), int(MediaPermission::Refused));
    m_permission->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_expires->setDisplayFormat(typedDateFormat());
    m_expires->setCalendarPopup(true);
    m_expires->setAccessibleName(tr("First day without rights"));
    m_tags->setPlaceholderText(tr("with commas between them"));
    m_source->setPlaceholderText(tr("own work, a shop, an address"));
    m_note->setMaximumHeight(52);
    for (QLineEdit *edit : {m_name, m_tags, m_author, m_source, m_licence})
        edit->setMaxLength(400);
    auto *ends = new QWidget(m_fields);
    auto *row = new QHBoxLayout(ends);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_ends);
    row->addWidget(m_expires, 1);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Name"), m_name);
    addRow(form, tr("Tags"), m_tags);
    addRow(form, tr("Made by"), m_author);
    addRow(form, tr("Source"), m_source);
    addRow(form, tr("Licence"), m_licence);
    addRow(form, tr("People shown"), m_permission, tr("Permission of the people shown"));
    addRow(form, tr("Rights"), ends);
    addRow(form, tr("Note"), m_note);
    m_used->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_used->setAccessibleName(tr("Posts that carry it; Return goes to the post"));
    m_head->setElide(Qt::ElideMiddle);
    m_head->setTextSize(TextSize::Section, QFont::DemiBold);
    m_facts->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_facts);
    column->addWidget(m_fields);
    column->addSpacing(4);
    column->addWidget(m_usedHead);
    column->addWidget(m_used, 1);
    column->addStretch(0);
}

void LibraryCard::connectFields()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_filling && m_name->text().trimmed() != m_item.name && m_item.id.isValid())
            Q_EMIT renamed(m_name->text());
    });
    connect(m_tags, &QLineEdit::editingFinished, this, [this] {
        if (!m_filling && enteredTags() != m_item.tags)
            Q_EMIT tagged(enteredTags());
    });
    for (QLineEdit *edit : {m_author, m_source, m_licence})
        connect(edit, &QLineEdit::editingFinished, this, &LibraryCard::tellRights);
    connect(m_permission, &QComboBox::activated, this, &LibraryCard::tellRights);
    connect(m_ends, &QCheckBox::clicked, this, &LibraryCard::tellRights);
    connect(m_ends, &QCheckBox::toggled, m_expires, &QWidget::setEnabled);
    connect(m_expires, &QDateEdit::editingFinished, this, &LibraryCard::tellRights);
    m_rest.setSingleShot(true);
    m_rest.setInterval(noteRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LibraryCard::tellRights);
    connect(m_note, &PlainEdit::textChanged, this, [this] {
        if (!m_filling)
            m_rest.start();
    });
    connect(m_used, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT postWanted(PostId::fromString(item->data(Qt::UserRole).toString()));
    });
}

MediaRights LibraryCard::entered() const
{
    MediaRights rights;
    rights.author = m_author->text().trimmed();
    rights.source = m_source->text().trimmed();
    rights.licence = m_licence->text().trimmed();
    rights.permission = m_permission->currentIndex() < 0
        ? m_item.rights.permission
        : static_cast<MediaPermission>(m_permission->currentData().toInt());
    rights.expires = m_ends->isChecked() ? m_expires->date() : QDate();
    rights.note = m_note->toPlainText();
    return rights;
}

QStringList LibraryCard::enteredTags() const
{
    QStringList tags;
    for (const QString &part : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    tags.sort();
    return tags;
}

void LibraryCard::tellRights()
{
    const MediaRights before = m_item.rights;
    const MediaRights after = entered();
    if (m_filling || m_media.isEmpty() || after == before)
        return;
    m_item.rights = after;
    Q_EMIT rightsChanged(m_media, before, after);
}

void LibraryCard::flush()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    tellRights();
}

void LibraryCard::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

void LibraryCard::setKnownTags(const QStringList &tags)
{
    auto *completer = new QCompleter(tags, m_tags);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_tags->completer();
    m_tags->setCompleter(completer);
}

void LibraryCard::showItem(const MediaItem &item, const QList<MediaUse> &uses, bool isEditable)
{
    const bool isAnother = item.id != m_item.id;
    if (isAnother)
        flush();
    m_filling = true;
    m_media = {item.id};
    m_item = item;
    m_head->setOutsideText(item.name);
    m_facts->setText(LibraryModel::facts(item) + QStringLiteral(" · ")
        + (item.isBeside ? tr("beside the project") : tr("inside the project")));
    m_fields->show();
    m_fields->setEnabled(isEditable);
    enableFields(true);
    const auto set = [isAnother](QLineEdit *edit, const QString &text) {
        if (isAnother || !edit->hasFocus())
            edit->setText(text);
    };
    set(m_name, item.name);
    set(m_tags, item.tags.join(QStringLiteral(", ")));
    set(m_author, item.rights.author);
    set(m_source, item.rights.source);
    set(m_licence, item.rights.licence);
    m_permission->setCurrentIndex(m_permission->findData(int(item.rights.permission)));
    m_ends->setChecked(item.rights.expires.isValid());
    m_expires->setEnabled(item.rights.expires.isValid());
    m_expires->setDate(item.rights.expires.isValid() ? item.rights.expires : m_today.addYears(1));
    if (m_note->toPlainText() != item.rights.note && (isAnother || (!m_note->hasFocus() && !m_rest.isActive())))
        m_note->setPlainText(item.rights.note);
    m_used->clear();
    for (const MediaUse &use : uses) {
        const WallTime wall = WallTime::fromString(use.wall);
        const QString day = wall.isValid() ? QLocale().toString(wall.date, QLocale::ShortFormat) : tr("idea");
        auto *row = new QListWidgetItem(tr("%1 · %2", "date, post").arg(day, displayLine(use.headline, 60)), m_used);
        row->setData(Qt::UserRole, use.post.toString());
    }
    m_usedHead->setText(uses.isEmpty() ? tr("On no post yet") : tr("Used in"));
    m_usedHead->show();
    m_used->setVisible(!uses.isEmpty());
    m_filling = false;
}

//! A name is of one file; all else may be given to several at once.
void LibraryCard::enableFields(bool isOne)
{
    m_name->setEnabled(isOne);
    for (QLineEdit *edit : {m_author, m_source, m_licence})
        edit->setPlaceholderText(isOne ? QString() : tr("as it is"));
    m_source->setPlaceholderText(isOne ? tr("own work, a shop, an address") : tr("as it is"));
    m_tags->setPlaceholderText(isOne ? tr("with commas between them") : tr("added to those they have"));
}

void LibraryCard::showMany(const QList<MediaId> &media, bool isEditable)
{
    if (media == m_media && !m_item.id.isValid())
        return; // what was entered for them stays to be seen
    flush();
    m_filling = true;
    m_media = media;
    m_item = {};
    m_head->setText(tr("%n files", nullptr, int(media.size())));
    m_facts->setText(tr("What is entered here is put on all of them; what is left empty stays as it is."));
    m_fields->show();
    m_fields->setEnabled(isEditable);
    for (QLineEdit *edit : {m_name, m_tags, m_author, m_source, m_licence})
        edit->clear();
    m_permission->setCurrentIndex(-1);
    m_note->clear();
    m_ends->setChecked(false);
    m_expires->setDate(m_today.addYears(1));
    m_expires->setEnabled(false);
    enableFields(false);
    m_usedHead->hide();
    m_used->hide();
    m_filling = false;
}

void LibraryCard::showNothing()
{
    flush();
    m_media.clear();
    m_item = {};
    m_head->setText(tr("No file chosen"));
    m_facts->setText(tr("Rights, tags and the posts that carry a file stand here."));
    m_fields->hide();
    m_usedHead->hide();
    m_used->hide();
}

} // namespace stoa
