// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/page.h"

class QStackedWidget;

namespace stoa {

class GeneralSettings;
class ProjectSettings;
class SegmentedControl;
class ShortcutEditor;

//! The settings: of Stoa on this computer, the keys, and of this project. Each change counts at once; those of the
//! project can be undone.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    enum class Section { General, Keys, Project };

    explicit SettingsPage(ProjectContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *topBar() override { return m_bar; }
    void activated() override;
    bool showThing(const QString &what, const QVariant &id) override; //!< "general", "keys" or "project"

protected:
    void retranslate() override;

private:
    void go(Section section);

    QWidget *m_bar;
    SegmentedControl *m_sections;
    QStackedWidget *m_stack;
    GeneralSettings *m_general;
    ShortcutEditor *m_keys;
    ProjectSettings *m_project;
};

} // namespace stoa
