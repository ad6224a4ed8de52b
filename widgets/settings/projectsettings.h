// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "widgets/settings/settingsform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace stoa {

struct ChangeList;
struct ProjectContext;

//! What belongs to the client and travels in the file: name, zone, language, colour, working hours. Each change is an
//! act with undo.
class ProjectSettings final : public SettingsForm
{
    Q_OBJECT

public:
    explicit ProjectSettings(ProjectContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const stoa::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    void retranslate();
    void readProject();
    void projectChanged(const ChangeList &changes);
    void change(const QString &name, const QString &value);
    void changeZone();
    void chooseAccent();
    QString workingHours() const; //!< as stored: "1 2 3 4 5 09:00-18:00"; empty: none

    ProjectContext &m_context;
    PlainLabel *m_client = nullptr;
    PlainLabel *m_answering = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_language = nullptr;
    QPushButton *m_accent = nullptr;
    QPushButton *m_noAccent = nullptr;
    QList<QCheckBox *> m_days; //!< Monday to Sunday
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QList<Row> m_rows;
};

} // namespace stoa
