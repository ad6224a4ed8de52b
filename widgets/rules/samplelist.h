// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/samples.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTimeZone>

namespace stoa {

//! Comments shown as examples, with the places that a rule looks for. Plain rows, set as a whole.
class SampleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, AuthorRole, NetworkRole, DateRole };

    explicit SampleModel(QTimeZone zone, QObject *parent = nullptr);
    void setRows(const QList<RuleSample> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const RuleSample &row(int at) const { return m_rows[at]; }

private:
    QList<RuleSample> m_rows;
    QTimeZone m_zone;
};

//! Author, network and date in one line, the text with its marks in the next.
class SampleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! A list of samples; Enter or a double click asks for the comment in the inbox.
class SampleList final : public QListView
{
    Q_OBJECT

public:
    explicit SampleList(QTimeZone zone, QWidget *parent = nullptr);
    void setRows(const QList<RuleSample> &rows) { m_model.setRows(rows); }
    int rowCount() const { return m_model.rowCount(); }

Q_SIGNALS:
    void opened(stoa::CommentId comment);

private:
    SampleModel m_model;
};

//! \a text on one line, cut so that the first of \a spans (code points) is in it, and where the spans stand then
//! (UTF-16 units). Safe to draw.
std::pair<QString, QList<std::pair<int, int>>> markedLine(const QString &text, const QList<std::pair<int, int>> &spans);
//! \a marked as far as it fits into \a width pixels: dots stand where it is cut, and no mark goes beyond them.
std::pair<QString, QList<std::pair<int, int>>> shortened(
    std::pair<QString, QList<std::pair<int, int>>> marked, const QFontMetrics &metrics, int width);

} // namespace stoa
