// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/versionsdialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/postedits.h"
#include "models/store/project.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/errortext.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextCursor>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr qsizetype mostShownLetters = 20'000; // of one part: laying out more would stop the window

QTextCharFormat wordFormat(DiffKind kind)
{
    const Tokens &tokens = currentTokens();
    QTextCharFormat format;
    format.setForeground(tokens[Role::Text]);
    if (kind == DiffKind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(tokens[Role::Failed]);
        format.setBackground(tokens[Role::BadBg]);
    } else if (kind == DiffKind::Added) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setForeground(tokens[Role::Approved]);
        format.setBackground(tokens[Role::GoodBg]);
    }
    return format;
}

} // namespace

VersionsDialog::VersionsDialog(ProjectContext &context, PostEdits &posts, PostId post, bool editable, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_posts(posts)
    , m_post(post)
    , m_editable(editable)
{
    setWindowTitle(tr("Earlier versions"));
    setObjectName(QStringLiteral("composer.versions-dialog"));
    build();
    fill();
    // What was being typed when it was opened comes a moment later.
    connect(&context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        if (changes.touches(Table::Post))
            fill();
    });
    resize(760, 480);
}

void VersionsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    auto *halves = new QSplitter(this);
    m_list = new QListWidget(halves);
    m_list->setAccessibleName(tr("Earlier versions"));
    m_words = new PlainEdit(halves);
    m_words->setReadOnly(true);
    m_words->setAccessibleName(tr("What changed since"));
    halves->addWidget(m_list);
    halves->addWidget(m_words);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    halves->setSizes({230, 530});
    auto *empty = new EmptyState(this);
    empty->setIcon(QLatin1String("history"));
    empty->setWords(tr("No earlier version yet"),
        tr("One is kept whenever the post is changed. It can be compared here word by word, and brought back."));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(halves);
    column->addWidget(m_stack, 1);
    m_legend = new PlainLabel(
        tr("Struck: only in this version. Underlined: only now."), TextSize::Secondary, Role::Text2, this);
    m_legend->setWordWrap(true);
    column->addWidget(m_legend);
    m_problem = new PlainLabel({}, TextSize::Secondary, Role::Failed, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Bring this version back"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("composer.restore"));
    setLook(*m_restore, ButtonLook::Main);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void VersionsDialog::fill()
{
    const PostQueries queries(m_context.reader);
    m_now = queries.post(m_post).value_or({});
    m_versions = queries.versions(m_post).value_or({});
    m_media = queries.attachments(m_post).value_or({});
    m_list->clear();
    const QLocale locale;
    for (const PostVersion &version : std::as_const(m_versions)) {
        int gone = 0;
        int came = 0;
        const QList<VersionDiff> diffs = versionDiffs(version, m_now, m_media);
        for (const VersionDiff &diff : diffs) {
            gone += diff.wordsChanged(DiffKind::Removed);
            came += diff.wordsChanged(DiffKind::Added);
        }
        const QString when = momentText(QDateTime::fromMSecsSinceEpoch(version.atMs, m_context.project.zone()));
        const QString what = diffs.isEmpty()
            ? tr("as now")
            //: Words that only this version has, and words that came since: "−3 +12 words"
            : tr("−%1 +%2 words").arg(locale.toString(gone), locale.toString(came));
        m_list->addItem(when + QLatin1Char('\n') + what);
    }
    m_stack->setCurrentIndex(m_versions.isEmpty() ? 0 : 1);
    m_restore->setVisible(!m_versions.isEmpty());
    m_list->setCurrentRow(m_versions.isEmpty() ? -1 : 0);
    if (m_versions.isEmpty())
        showVersion(-1);
}

QString VersionsDialog::partName(const VersionDiff &diff) const
{
    switch (diff.part) {
    case VersionPart::Title:
        return tr("Title");
    case VersionPart::Text:
        return tr("Common text");
    case VersionPart::OwnText:
        return tr("Text for %1").arg(networkName(diff.network) + QLatin1Char(' ') + displayLine(diff.handle, 40));
    case VersionPart::OwnMedia:
        return tr("Media for %1").arg(networkName(diff.network) + QLatin1Char(' ') + displayLine(diff.handle, 40));
    case VersionPart::Link:
        return tr("Link");
    case VersionPart::Kind:
        return tr("Kind");
    }
    return {};
}

void VersionsDialog::showVersion(int at)
{
    m_words->clear();
    const bool known = at >= 0 && at < m_versions.size();
    QTextCursor cursor(m_words->document());
    QList<VersionDiff> diffs;
    if (known)
        diffs = versionDiffs(m_versions.at(at), m_now, m_media);
    for (const VersionDiff &diff : std::as_const(diffs))
        write(cursor, diff);
    if (diffs.isEmpty())
        m_words->setPlainText(known ? tr("Nothing differs from the post as it is now.") : QString());
    m_legend->setVisible(!diffs.isEmpty());
    m_restore->setEnabled(m_editable && !diffs.isEmpty());
    m_words->moveCursor(QTextCursor::Start);
}

void VersionsDialog::write(QTextCursor &cursor, const VersionDiff &diff)
{
    QTextCharFormat head;
    head.setFontWeight(QFont::DemiBold);
    head.setForeground(currentTokens()[Role::Text2]);
    if (cursor.position() > 0)
        cursor.insertText(QStringLiteral("\n\n"), head);
    cursor.insertText(partName(diff) + QLatin1Char('\n'), head);
    qsizetype room = mostShownLetters;
    for (const DiffPart &part : diff.words) {
        QString text = part.text;
        if (diff.part == VersionPart::Kind)
            text = PostWords::kind(kindFromToken(text).value_or(PostKind::Text));
        // Cleaned for the eye, but without the cut of a line.
        const DisplayText shown = displayText(text, 0, room);
        cursor.insertText(shown.text, wordFormat(part.kind));
        room -= text.size();
        if (room <= 0 || shown.more) {
            cursor.insertText(QStringLiteral(" …"), wordFormat(DiffKind::Same));
            break;
        }
    }
}

void VersionsDialog::restore()
{
    const int at = m_list->currentRow();
    if (at < 0 || at >= m_versions.size())
        return;
    m_restore->setEnabled(false);
    whenDone(m_posts.restoreVersion(m_now.id, m_versions.at(at).id), this, [this](const Result<ActDone> &done) {
        if (done) {
            accept();
            return;
        }
        m_restore->setEnabled(m_editable);
        m_problem->setText(ErrorText::sentence(done.error()));
        m_problem->show();
    });
}

} // namespace stoa
