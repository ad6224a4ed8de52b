// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace stoa {

class ActionCatalogue;
class SearchField;
class Settings;

//! How well \a query fits \a text, both folded: 0 when a letter of the query is missing, else more for hits at word
//! beginnings and in a row. For short texts such as an action's name.
int fuzzyScore(const QString &query, const QString &text);

//! Every action by name (Ctrl+K): type a few letters, Enter does it. Recently used ones stand first, keys are shown.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(ActionCatalogue &actions, Settings &settings, QWidget *parent);

    void open() override; //!< fills the list anew: what is enabled may have changed
    void search(const QString &text);
    QStringList shownIds() const; //!< in the order of the list

Q_SIGNALS:
    void aboutToRun(const QString &id); //!< the window goes to the page whose action it is

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void runCurrent();
    QList<std::pair<int, QString>> ranked(const QString &text) const;

    ActionCatalogue &m_actions;
    Settings &m_settings;
    SearchField *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace stoa
