// SPDX-License-Identifier: GPL-3.0-or-later
// How times are set in the calendar, and what is not marked in posts: a part of ProjectSettings.
#include "widgets/settings/projectsettings.h"

#include "models/planning/settingedits.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/projectcontext.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace stoa {

void ProjectSettings::buildPlanning()
{
    m_planning = addHeading();
    m_step = new QComboBox(this);
    for (const int minutes : SettingEdits::dragSteps())
        m_step->addItem(QString(), minutes);
    m_distance = new QSpinBox(this);
    m_distance->setRange(0, SettingEdits::longestDistanceMinutes());
    m_distance->setSingleStep(15);
    m_sharedCount = new PlainLabel(this);
    m_markAgain = new QPushButton(this);
    m_planningRows
        = {addRow(m_step), addRow(rowOf({m_distance}, this)), addRow(rowOf({m_markAgain, m_sharedCount}, this))};
}

void ProjectSettings::connectPlanning()
{
    connect(m_step, &QComboBox::activated, this,
        [this] { report(SettingEdits(m_context.edits).setDragStep(m_step->currentData().toInt())); });
    connect(m_distance, &QSpinBox::editingFinished, this, [this] {
        if (m_distance->value() != readPlanSettings(m_context.reader).leastDistanceMinutes)
            report(SettingEdits(m_context.edits).setLeastDistance(m_distance->value()));
    });
    connect(m_markAgain, &QPushButton::clicked, this,
        [this] { report(SettingEdits(m_context.edits).forgetSharedMarks()); });
}

void ProjectSettings::readPlanning()
{
    const PlanSettings settings = readPlanSettings(m_context.reader);
    m_step->setCurrentIndex(m_step->findData(settings.dragStepMinutes));
    if (!m_distance->hasFocus()) {
        const QSignalBlocker quiet(m_distance);
        m_distance->setValue(settings.leastDistanceMinutes);
    }
    const qsizetype shared = readSharedMarks(m_context.reader).size();
    m_sharedCount->setText(shared == 0 ? tr("Nothing is left out.") : tr("%n thing(s) left out", "", int(shared)));
    m_markAgain->setEnabled(shared > 0);
}

void ProjectSettings::retranslatePlanning()
{
    m_planning->setText(tr("Calendar"));
    m_planningRows[0].setWords(
        tr("Step of times"), tr("What a post is dragged by in day and week, and moved by with the keyboard."));
    for (int at = 0; at < m_step->count(); ++at)
        m_step->setItemText(at, tr("%n minute(s)", "", m_step->itemData(at).toInt()));
    m_planningRows[1].setWords(tr("Least distance"),
        tr("Between two posts of one account; nearer ones are marked. An account may have its own, with its rhythm."));
    m_distance->setSuffix(tr(" min"));
    m_distance->setSpecialValueText(tr("Do not mark"));
    m_distance->setAccessibleName(tr("Least distance in minutes"));
    m_planningRows[2].setWords(
        tr("Other clients’ marks"), tr("Names, hashtags, links and pictures that you called this client’s too."));
    m_markAgain->setText(tr("Mark all again"));
    readPlanning();
}

} // namespace stoa
