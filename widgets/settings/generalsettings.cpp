// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/generalsettings.h"

#include "models/settings/settings.h"
#include "widgets/common/language.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QPointer>
#include <QSignalBlocker>

namespace stoa {

GeneralSettings::GeneralSettings(Settings &settings, QWidget *parent)
    : SettingsForm(parent)
    , m_settings(settings)
    , m_look(addHeading())
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_scale(new QComboBox(this))
{
    m_rows = {addRow(m_language), addRow(m_theme), addRow(m_scale)};
    m_habits = addHeading();
    m_weekNumbers = new QCheckBox(this);
    m_reducedMotion = new QCheckBox(this);
    m_reopen = new QCheckBox(this);
    m_guard = new QCheckBox(this);
    m_links = new QCheckBox(this);
    m_rows += {addRow(m_weekNumbers), addRow(m_reducedMotion), addRow(m_reopen), addRow(m_guard), addRow(m_links)};
    addEnd();
    retranslate();

    connect(m_language, &QComboBox::activated, this,
        [this] { m_settings.language.set(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { m_settings.theme.set(m_theme->currentData().toString()); });
    connect(
        m_scale, &QComboBox::activated, this, [this] { m_settings.scalePercent.set(m_scale->currentData().toInt()); });
    connect(m_weekNumbers, &QCheckBox::clicked, this, [this](bool on) { m_settings.weekNumbers.set(on); });
    connect(m_reducedMotion, &QCheckBox::clicked, this, [this](bool on) { m_settings.reducedMotion.set(on); });
    connect(m_reopen, &QCheckBox::clicked, this, [this](bool on) { m_settings.reopenLast.set(on); });
    connect(m_guard, &QCheckBox::clicked, this, [this](bool on) { m_settings.guardClients.set(on); });
    connect(m_links, &QCheckBox::clicked, this, [this](bool on) { m_settings.checkLinks.set(on); });
    // The settings outlive this widget, so the listeners ask whether it is still there.
    const QPointer<GeneralSettings> self(this);
    const auto readAgain = [self] {
        if (self)
            self->readSettings();
    };
    m_settings.theme.onChange(readAgain);
    m_settings.language.onChange(readAgain);
}

void GeneralSettings::fillLists()
{
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : Language::codes())
        m_language->addItem(Language::ownName(code), code);
    m_theme->clear();
    m_theme->addItem(tr("As the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast"), QStringLiteral("contrast"));
    m_scale->clear();
    for (const int percent : {100, 110, 125, 150, 175, 200})
        m_scale->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
}

void GeneralSettings::readSettings()
{
    m_language->setCurrentIndex(m_language->findData(m_settings.language.value()));
    m_theme->setCurrentIndex(m_theme->findData(m_settings.theme.value()));
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(m_settings.scalePercent.value())));
    m_weekNumbers->setChecked(m_settings.weekNumbers.value());
    m_reducedMotion->setChecked(m_settings.reducedMotion.value());
    m_reopen->setChecked(m_settings.reopenLast.value());
    m_links->setChecked(m_settings.checkLinks.value());
    m_guard->setChecked(m_settings.guardClients.value());
}

void GeneralSettings::retranslate()
{
    fillLists();
    readSettings();
    m_look->setText(tr("Look"));
    m_habits->setText(tr("Habits"));
    m_rows[0].setWords(tr("Language"),
        tr("Of the words on the screen, and of dates and numbers. The project has a language of its own."));
    m_rows[1].setWords(tr("Colours"), QString());
    m_rows[2].setWords(tr("Size"), tr("Takes effect when Stoa is started again."));
    m_rows[3].setWords(tr("Week numbers"), QString());
    m_weekNumbers->setText(tr("Show them in the calendar"));
    m_rows[4].setWords(tr("Motion"), QString());
    m_reducedMotion->setText(tr("As little as possible"));
    m_rows[5].setWords(tr("At the start"), QString());
    m_reopen->setText(tr("Open the last project again"));
    m_rows[6].setWords(tr("Other clients"),
        tr("Names, links, hashtags and pictures of another client’s project are looked for in each post. Nothing of "
           "one client is written into the file of another."));
    m_guard->setText(tr("Warn of them in a post"));
    m_rows[7].setWords(tr("Links of posts"),
        tr("When a post has a date, the sites that its links lead to are asked whether they are there. They see "
           "the address of this computer, as with any visit."));
    m_links->setText(tr("Look whether they are alive"));
    m_links->setAccessibleName(QString());
    m_weekNumbers->setAccessibleName(QString());
    m_reducedMotion->setAccessibleName(QString());
    m_reopen->setAccessibleName(QString());
    m_guard->setAccessibleName(QString());
}

void GeneralSettings::changeEvent(QEvent *event)
{
    SettingsForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa
