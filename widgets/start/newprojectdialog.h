// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/project.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stoa {

class Asker;
class PlainLabel;

//! Name, zone, language and folder of a new project. Shown by open(); says chosen() when all of it can be used.
class NewProjectDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a language is the suggestion for the project; \a folder where project files usually lie.
    NewProjectDialog(Asker &asker, const QString &language, const QString &folder, QWidget *parent = nullptr);

    //! A file name for a client's name: letters and digits of any script, "-" between words, ".stoa" at the end.
    static QString fileNameOf(const QString &clientName);

Q_SIGNALS:
    void chosen(const QString &path, const stoa::NewProject &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void follow(); //!< path and problems after a change of a field
    QString path() const;

    Asker &m_asker;
    QString m_folder;
    PlainLabel *m_title;
    QList<PlainLabel *> m_names;
    QLineEdit *m_name;
    QComboBox *m_zone;
    QComboBox *m_language;
    QPushButton *m_choose;
    PlainLabel *m_path;
    PlainLabel *m_problem;
    QPushButton *m_make;
    QPushButton *m_cancel;
};

} // namespace stoa
