// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/settingsform.h"

class QCheckBox;
class QComboBox;

namespace stoa {

class Settings;

//! What belongs to this computer: language, colours, scale, habits. Writes the typed settings; Application acts on
//! them.
class GeneralSettings final : public SettingsForm
{
    Q_OBJECT

public:
    explicit GeneralSettings(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillLists();
    void readSettings(); //!< they may have been changed by a menu

    Settings &m_settings;
    PlainLabel *m_look;
    PlainLabel *m_habits;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_scale;
    QCheckBox *m_weekNumbers;
    QCheckBox *m_reducedMotion;
    QCheckBox *m_reopen;
    QCheckBox *m_guard;
    QCheckBox *m_links;
    QList<Row> m_rows;
};

} // namespace stoa
