// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/medialibrary.h"

#include <QTimer>
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
    void showMany(const QList<MediaId> &media, bool isEditable); //!< what is entered is put on all of them
    void showNothing();
    void setKnownTags(const QStringList &tags);
    void setToday(QDate today) { m_today = today; } //!< rights that come to end do so in a year, until told otherwise

Q_SIGNALS:
    void renamed(const QString &name);
    void tagged(const QStringList &tags); //!< of one: exactly these; of several: these too
    //! Only what differs between the two is meant, for each of \a media.
    void rightsChanged(
        const QList<stoa::MediaId> &media, const stoa::MediaRights &before, const stoa::MediaRights &after);
    void postWanted(stoa::PostId post);

protected:
    void hideEvent(QHideEvent *event) override; //!< what was typed last is told

private:
    void build();
    void flush();
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
    void enableFields(bool isOne);

    QDate m_today;
    QList<MediaId> m_media; //!< those that are shown
    MediaItem m_item; //!< of one; of several what has been entered so far
    QTimer m_rest; //!< of the hand in the note: one act for a stretch of typing, not one for a letter
    bool m_filling = false;
};

} // namespace stoa
