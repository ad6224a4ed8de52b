// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/projectsettings.h"

#include "models/core/whendone.h"
#include "models/planning/settingedits.h"
#include "models/store/project.h"
#include "widgets/common/asker.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/language.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/projectcontext.h"
#include "widgets/common/zonebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QTimeEdit>

namespace stoa {

QWidget *ProjectSettings::rowOf(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return holder;
}

ProjectSettings::ProjectSettings(ProjectContext &context, QWidget *parent)
    : SettingsForm(parent)
    , m_context(context)
    , m_media(context.edits, m_probe, context.project.path())
{
    build();
    retranslate();
    readProject();
    connectFields();
    connectBrand();
    connectPlanning();
    setEnabled(!context.project.isReadOnly());
}

void ProjectSettings::build()
{
    m_client = addHeading();
    m_name = new QLineEdit(this);
    m_name->setMaxLength(200);
    m_zone = makeZoneBox(this);
    m_language = new QComboBox(this);
    for (const QString &code : Language::codes())
        m_language->addItem(Language::ownName(code), code);
    m_accent = new QPushButton(this);
    m_noAccent = new QPushButton(this);
    m_rows = {addRow(m_name), addRow(m_zone), addRow(m_language), addRow(rowOf({m_accent, m_noAccent}, this))};
    buildBrand();
    buildPlanning();
    m_answering = addHeading();
    QList<QWidget *> days;
    for (int day = 1; day <= 7; ++day) {
        m_days << new QCheckBox(this);
        days << m_days.constLast();
    }
    m_from = new QTimeEdit(this);
    m_to = new QTimeEdit(this);
    m_rows += {addRow(rowOf(days, this)), addRow(rowOf({m_from, m_to}, this))};
    m_policy = new PlainEdit(this);
    m_policy->setMinimumHeight(120);
    m_policy->setMaximumHeight(220);
    m_policyRow = addRow(m_policy);
    addEnd();
}

void ProjectSettings::connectFields()
{
    connect(&m_context.edits, &EditService::changed, this, &ProjectSettings::projectChanged);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().simplified();
        if (name.isEmpty())
            readProject(); // a project always has a name
        else if (name != m_context.project.name())
            change(QStringLiteral("name"), name);
    });
    connect(m_zone, &QComboBox::activated, this, &ProjectSettings::changeZone);
    connect(m_language, &QComboBox::activated, this,
        [this] { change(QStringLiteral("language"), m_language->currentData().toString()); });
    connect(m_accent, &QPushButton::clicked, this, &ProjectSettings::chooseAccent);
    connect(m_noAccent, &QPushButton::clicked, this, [this] { change(QStringLiteral("accent"), QString()); });
    const auto changeHours = [this] { change(QStringLiteral("working_hours"), workingHours()); };
    for (const QCheckBox *day : std::as_const(m_days))
        connect(day, &QCheckBox::clicked, this, changeHours);
    connect(m_from, &QTimeEdit::editingFinished, this, changeHours);
    connect(m_to, &QTimeEdit::editingFinished, this, changeHours);
}

void ProjectSettings::projectChanged(const ChangeList &changes)
{
    if (changes.touches(Table::Setting) || changes.touches(Table::Media))
        readProject();
}

void ProjectSettings::readProject()
{
    const Project &project = m_context.project;
    if (!m_name->hasFocus() || m_name->text().simplified().isEmpty())
        m_name->setText(project.name());
    chooseZone(*m_zone, project.setting(QStringLiteral("zone"), QStringLiteral("UTC")));
    m_language->setCurrentIndex(m_language->findData(project.language()));
    const QColor accent(project.setting(QStringLiteral("accent")));
    QPixmap swatch(16, 16);
    swatch.fill(accent.isValid() ? accent : builtInTokens(ThemeKind::Light)[Role::Accent]);
    m_accent->setIcon(QIcon(swatch));
    m_noAccent->setEnabled(accent.isValid());

    const QJsonObject hours
        = QJsonDocument::fromJson(project.setting(QStringLiteral("working_hours")).toUtf8()).object();
    const QJsonArray days = hours.value(QStringLiteral("days")).toArray();
    for (int day = 0; day < 7; ++day)
        m_days[day]->setChecked(hours.isEmpty() ? day < 5 : days.contains(day + 1));
    const auto timeOf = [&hours](const char *key, int otherwise) {
        const QTime time = QTime::fromString(hours.value(QLatin1String(key)).toString(), QStringLiteral("HH:mm"));
        return time.isValid() ? time : QTime(otherwise, 0);
    };
    readBrand();
    readPlanning();
    m_from->setTime(timeOf("from", 9));
    m_to->setTime(timeOf("to", 18));
}

QString ProjectSettings::workingHours() const
{
    QJsonArray days;
    for (int day = 0; day < 7; ++day) {
        if (m_days[day]->isChecked())
            days.append(day + 1);
    }
    const QJsonObject hours{{QStringLiteral("days"), days},
        {QStringLiteral("from"), m_from->time().toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("to"), m_to->time().toString(QStringLiteral("HH:mm"))}};
    return QString::fromUtf8(QJsonDocument(hours).toJson(QJsonDocument::Compact));
}

void ProjectSettings::change(const QString &name, const QString &value)
{
    if (m_context.project.setting(name) == value)
        return;
    report(SettingEdits(m_context.edits).set(name, value));
}

void ProjectSettings::report(const QFuture<Result<ActDone>> &act)
{
    whenDone(act, this, [this](const Result<ActDone> &done) {
        if (done)
            return;
        readProject();
        Q_EMIT failed(done.error());
    });
}

void ProjectSettings::changeZone()
{
    const QString zone = m_zone->currentData().toString();
    if (zone.isEmpty() || zone == m_context.project.setting(QStringLiteral("zone")))
        return;
    report(SettingEdits(m_context.edits).setZone(zone));
}

void ProjectSettings::chooseAccent()
{
    const QString now
        = m_context.project.setting(QStringLiteral("accent"), builtInTokens(ThemeKind::Light)[Role::Accent].name());
    if (const auto chosen = m_context.asker.chooseColor(tr("The client’s colour"), now))
        change(QStringLiteral("accent"), *chosen);
}

void ProjectSettings::retranslate()
{
    m_client->setText(tr("Client"));
    m_answering->setText(tr("Answering"));
    m_rows[0].setWords(tr("Name"), QString());
    m_rows[1].setWords(
        tr("Time zone"), tr("Planned posts keep their time of day when it changes; published ones keep their moment."));
    m_rows[2].setWords(tr("Language"), tr("Of themes and days worth a post."));
    m_rows[3].setWords(tr("Colour"), tr("Stoa makes it lighter or darker where words could not be read on it."));
    m_accent->setText(tr("Choose"));
    m_accent->setAccessibleName(tr("Choose the client’s colour"));
    m_noAccent->setText(tr("Stoa’s own"));
    retranslateBrand();
    retranslatePlanning();
    m_rows[4].setWords(tr("Working days"), tr("The time to answer counts in working hours only."));
    m_rows[5].setWords(tr("From, to"), QString());
    const QLocale locale;
    for (int day = 0; day < 7; ++day) {
        m_days[day]->setText(locale.standaloneDayName(day + 1, QLocale::ShortFormat));
        m_days[day]->setAccessibleName(locale.standaloneDayName(day + 1));
    }
    m_from->setAccessibleName(tr("Work begins"));
    m_to->setAccessibleName(tr("Work ends"));
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(typedTimeFormat());
}

void ProjectSettings::changeEvent(QEvent *event)
{
    SettingsForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa
