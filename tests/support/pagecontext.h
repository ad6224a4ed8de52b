// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings.h"
#include "tests/support/scriptedasker.h"
#include "tests/support/temporaryproject.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/linkopener.h"
#include "widgets/common/projectcontext.h"
#include "widgets/common/theme.h"

namespace stoa::test {

//! What a page or pane needs to stand alone in a test: a temporary project, a scripted asker, and no browser.
class PageContext final
{
public:
    explicit PageContext(TemporaryProject &project)
        : settings(project.data())
        , actions(settings)
        , links(asker,
              [this](const QUrl &url) {
                  opened.append(url);
                  return true;
              })
        , context{project.project(), project.edits(), project.reader(), project.clock(), settings, theme, actions,
              asker, links}
    {
    }

    Settings settings;
    Theme theme;
    ActionCatalogue actions;
    ScriptedAsker asker;
    QList<QUrl> opened;
    LinkOpener links;
    ProjectContext context;
};

} // namespace stoa::test
