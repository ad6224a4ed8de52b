// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/medialibrary.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QListWidget;

namespace stoa {

class PlainEdit;
class PlainLabel;

//! What is known of the chosen file: name, tags, rights, and the posts that carry it. Each change is told at once.
class LibraryCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryCard(QWidget *parent = nullptr);

    void showItem(const MediaItem &item, const QList<MediaUse> &uses, bool isEditable);
    void showMany(int count, bool isEditable); //!< of several only tags can be added
    void showNothing();
    void setKnownTags(const QStringList &tags);

Q_SIGNALS:
    void renamed(const QString &name);
    void tagged(const QStringList &tags); //!< of one: exactly these; of several: these too
    void rightsChanged(const stoa::MediaRights &rights);
    void postWanted(stoa::PostId post);

private:
    void build();
    void addRow(QFormLayout *form, const QString &name, QWidget *field, const QString &accessible = {});
    void connectFields();
    void tellRights();
    MediaRights entered() const;
    QStringList enteredTags() const;

    PlainLabel *m_head;
    PlainLabel *m_facts;
    QWidget *m_fields;
    QLineEdit *m_name;
    QLineEdit *m_tags;
    QLineEdit *m_author;
    QLineEdit *m_source;
    QLineEdit *m_licence;
    QComboBox *m_permission;
    QCheckBox *m_ends;
    QDateEdit *m_expires;
    PlainEdit *m_note;
    PlainLabel *m_usedHead;
    QListWidget *m_used;
    MediaItem m_item;
    bool m_filling = false;
};

} // namespace stoa
