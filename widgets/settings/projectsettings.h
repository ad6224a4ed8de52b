// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/planning/mediaedits.h"
#include "widgets/common/contentprobe.h"
#include "widgets/settings/settingsform.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace stoa {

class PlainEdit;
struct ChangeList;
struct ProjectContext;

//! What belongs to the client and travels in the file: name, zone, language, colours, logo, where media lie, how
//! times are set, working hours, the policy of answering. Each change is an act with undo.
class ProjectSettings final : public SettingsForm
{
    Q_OBJECT

public:
    explicit ProjectSettings(ProjectContext &context, QWidget *parent = nullptr);
    ~ProjectSettings() override; //!< what was typed goes into the project

Q_SIGNALS:
    void failed(const stoa::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QWidget *rowOf(const QList<QWidget *> &widgets, QWidget *parent); //!< side by side, as one field
    void build();
    void connectFields();
    void retranslate();
    void readProject();
    void projectChanged(const ChangeList &changes);
    void change(const QString &name, const QString &value);
    void changeZone();
    void chooseAccent();
    void buildPlanning();
    void connectPlanning();
    void readPlanning();
    void retranslatePlanning();
    void report(const QFuture<Result<ActDone>> &act); //!< a refusal is told, and the fields show what is stored
    void buildBrand();
    void connectBrand();
    void readBrand();
    void retranslateBrand();
    void chooseBrandColour(int which); //!< 0 or 1: the second or third colour
    void takeLogo();
    void savePolicy();
    QString workingHours() const; //!< as stored: "1 2 3 4 5 09:00-18:00"; empty: none

    ProjectContext &m_context;
    PlainLabel *m_client = nullptr;
    PlainLabel *m_answering = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_language = nullptr;
    QPushButton *m_accent = nullptr;
    QPushButton *m_noAccent = nullptr;
    QList<QPushButton *> m_brand; //!< the second and the third colour
    QComboBox *m_logo = nullptr;
    QPushButton *m_logoFile = nullptr;
    QComboBox *m_place = nullptr;
    PlainLabel *m_planning = nullptr;
    QComboBox *m_step = nullptr;
    QSpinBox *m_distance = nullptr;
    PlainLabel *m_sharedCount = nullptr;
    QPushButton *m_markAgain = nullptr;
    QList<Row> m_planningRows; //!< step, least distance, what other clients use
    PlainEdit *m_policy = nullptr;
    QTimer m_policyRest; //!< the policy is saved when the hand rests
    ContentProbe m_probe;
    MediaEdits m_media;
    QList<Row> m_brandRows; //!< colours, logo, place of media
    Row m_policyRow;
    QList<QCheckBox *> m_days; //!< Monday to Sunday
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QList<Row> m_rows;
};

} // namespace stoa
