// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into ThemesDialog goes into the project, by Save or by going elsewhere.
#include "widgets/calendar/themesdialog.h"

#include "models/core/whendone.h"
#include "models/planning/themeedits.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/segmentedcontrol.h"

#include <QListWidget>

#include <algorithm>
#include <utility>

namespace stoa {

bool ThemesDialog::isTyped() const
{
    const ThemeContent now = entered();
    const bool isEmpty = !m_current.id.isValid() && now.name.isEmpty() && now.hashtag.isEmpty();
    return now != m_shown && !isEmpty;
}

void ThemesDialog::keepTyped(std::function<void()> then)
{
    if (isTyped())
        save(std::move(then));
    else
        then();
}

void ThemesDialog::choose(int row)
{
    if (m_filling || row < 0 || row >= m_themes.size())
        return;
    const ThemeId wanted = m_themes.at(row).id;
    if (!isTyped() || wanted == m_current.id)
        return show(m_themes.at(row));
    m_select = wanted; // the list is filled again when the typed is in the project
    save([this, wanted] { showRow(wanted); });
}

void ThemesDialog::showRow(ThemeId theme)
{
    const auto found
        = std::find_if(m_themes.cbegin(), m_themes.cend(), [theme](const ThemeRow &each) { return each.id == theme; });
    if (found != m_themes.cend() && m_current.id != theme)
        show(*found);
}

void ThemesDialog::save(std::function<void()> then)
{
    ThemeEdits edits(m_context.edits);
    const ThemeContent content = entered();
    const ThemeId theme = m_current.id.isValid() ? m_current.id : edits.newId();
    if (!m_select.isValid())
        m_select = theme;
    const ThemeContent before = std::exchange(m_shown, content);
    const auto end = [this, before, then = std::move(then)](bool done) {
        if (done)
            return then ? then() : void();
        m_shown = before; // it is typed still, and stands where it stood
        m_filling = true;
        const auto at = std::find_if(
            m_themes.cbegin(), m_themes.cend(), [this](const ThemeRow &each) { return each.id == m_current.id; });
        m_list->setCurrentRow(at != m_themes.cend() ? int(at - m_themes.cbegin()) : -1);
        m_weekdays->setCurrent(m_day);
        m_filling = false;
    };
    follow(m_current.id.isValid() ? edits.change(theme, content) : edits.create(content, theme), end);
}

void ThemesDialog::follow(QFuture<Result<ActDone>> done, std::function<void(bool)> then)
{
    whenDone(done, this, [this, then = std::move(then)](const Result<ActDone> &result) {
        m_problem->setText(result ? QString() : ErrorText::sentence(result.error()));
        m_select = {};
        if (then)
            then(bool(result));
    });
}

void ThemesDialog::reject()
{
    const ThemeContent now = entered();
    if (!isTyped() || now == m_refused || m_context.edits.isReadOnly())
        return QDialog::reject();
    m_refused = now; // closed a second time it is given up
    save([this] { QDialog::reject(); });
}

} // namespace stoa
