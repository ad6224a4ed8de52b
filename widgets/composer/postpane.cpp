// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/postpane.h"

#include "models/core/whendone.h"
#include "models/planning/duplicatewatch.h"
#include "models/planning/themequeries.h"
#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/button.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/steadyscrollarea.h"
#include "widgets/common/taborder.h"
#include "widgets/composer/companioncard.h"
#include "widgets/composer/composeractions.h"
#include "widgets/composer/composertools.h"
#include "widgets/composer/findinglist.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/medialist.h"
#include "widgets/composer/origincard.h"
#include "widgets/composer/postdetails.h"
#include "widgets/composer/postfacts.h"
#include "widgets/composer/promptlist.h"
#include "widgets/composer/recoveredcard.h"
#include "widgets/composer/recoveredtexts.h"
#include "widgets/composer/texttabs.h"
#include "widgets/composer/typingspell.h"
#include "widgets/composer/workform.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int paneMargin = 16;
constexpr int unsavedShownAfterMs = 2000;
constexpr int findingsRestMs = 250;

std::unique_ptr<RecoveryFile> recoveryOf(const ProjectContext &context)
{
    const Project &project = context.project;
    if (project.isReadOnly())
        return nullptr;
    const QString path = recoveryPath(project.data().sub(QStringLiteral("recovery")), project.uuid(), project.path());
    return std::make_unique<RecoveryFile>(path, context.clock);
}

} // namespace

PostPane::PostPane(ProjectContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_queries(context.reader)
    , m_mediaQueries(context.reader, context.project.home())
    , m_checks(context.reader, context.clock)
    , m_posts(context.edits)
    , m_variants(context.edits)
    , m_labels(context.edits)
    , m_recovery(recoveryOf(context))
    , m_media(context.edits, m_probe, context.project.home())
    , m_edits{m_posts, m_variants, m_media, m_recovery.get()}
{
    setAcceptDrops(true);
    context.actions.add(composerActions());
    m_duplicates = new DuplicateWatch(context.project, context.edits, this);
    connect(m_duplicates, &DuplicateWatch::ready, this, &PostPane::showFindings);
    auto *back = new QShortcut(Qt::Key_Escape, this, this, &PostPane::left, Qt::WidgetWithChildrenShortcut);
    back->setAutoRepeat(false);
    m_recovered = new RecoveredTexts(m_queries, m_edits, this);
    build();
    connect(&m_context.edits, &EditService::changed, this, &PostPane::onChanged);
    followClients();
    followLinks();
    connectRecovered();
    showNothing(0);
    // Not before the window stands: what was taken back is told there.
    QTimer::singleShot(0, m_recovered, &RecoveredTexts::takeBack);
}

PostPane::~PostPane()
{
    flush();
    // The parts hold spells that write into the recovery file: they go first.
    delete m_titleSpell;
    delete m_scroll;
}

void PostPane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_nothing = new EmptyState(this);
    m_nothing->setIcon(QLatin1String("calendar"));
    outer->addWidget(m_nothing, 1);
    m_begin = new EmptyState(this);
    m_begin->setIcon(QLatin1String("calendar"));
    m_begin->hide();
    outer->addWidget(m_begin, 1);
}

//! The parts of the pane, when the first post is to be shown: a start without a selection does not wait for them.
void PostPane::buildParts()
{
    if (m_scroll)
        return;
    m_scroll = new SteadyScrollArea(this);
    m_scroll->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(paneMargin, paneMargin, paneMargin, paneMargin);
    column->setSpacing(8);
    buildSections(column);
    column->addStretch();
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_scroll, 1);
    connectEdits();
    connectParts();
    refreshChoices();
    retranslateParts();
}

PlainLabel *PostPane::heading(QVBoxLayout *column)
{
    auto *label = new PlainLabel({}, TextSize::Secondary, Role::Text2, m_content);
    label->setTextSize(TextSize::Secondary, QFont::DemiBold);
    column->addSpacing(6);
    column->addWidget(label);
    return label;
}

void PostPane::buildSections(QVBoxLayout *column)
{
    m_over = new PlainLabel({}, TextSize::Secondary, Role::Text2, m_content);
    m_over->setTextSize(TextSize::Secondary, QFont::DemiBold);
    m_title = new GrowingEdit(1, 4, m_content);
    m_title->setObjectName(QStringLiteral("composer.title"));
    m_title->setFont(textFont(TextSize::Section, QFont::DemiBold));
    m_title->setOneParagraph(true);
    m_facts = new PostFacts(m_context.clock, m_content);
    m_companions = new CompanionCard(m_content);
    m_origin = new OriginCard(m_context.reader, m_content);
    m_frozen = new PlainLabel({}, TextSize::Secondary, Role::Text2, m_content);
    m_frozen->setWordWrap(true);
    m_dropHint = new PlainLabel({}, TextSize::Secondary, Role::Accent, m_content);
    m_dropHint->setWordWrap(true);
    m_dropHint->hide();
    m_unsaved = new PlainLabel({}, TextSize::Secondary, Role::Text2, m_content);
    m_unsaved->setObjectName(QStringLiteral("composer.unsaved"));
    m_unsaved->setWordWrap(true);
    m_unsaved->hide();
    m_recoveredCard = new RecoveredCard(m_content);
    m_texts = new TextTabs(m_edits, m_content);
    m_prompts = new PromptList(m_content);
    m_tools = new ComposerTools(m_context, m_edits, *m_texts, m_content);
    for (QWidget *part : {static_cast<QWidget *>(m_over), static_cast<QWidget *>(m_title),
             static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_companions), static_cast<QWidget *>(m_origin),
             static_cast<QWidget *>(m_frozen), static_cast<QWidget *>(m_dropHint), static_cast<QWidget *>(m_unsaved),
             static_cast<QWidget *>(m_recoveredCard), static_cast<QWidget *>(m_texts),
             static_cast<QWidget *>(m_prompts), static_cast<QWidget *>(m_tools)})
        column->addWidget(part);
    m_mediaHead = heading(column);
    m_mediaList = new MediaList(m_edits, m_mediaQueries, m_context.asker, m_content);
    column->addWidget(m_mediaList);
    m_findingHead = heading(column);
    m_findings = new FindingList(m_content);
    column->addWidget(m_findings);
    m_linkCheck = actionButton(*m_context.actions.action("composer.check-links"), ButtonLook::Quiet, m_content);
    m_linkCheck->hide();
    column->addWidget(m_linkCheck, 0, Qt::AlignLeft);
    column->addSpacing(6);
    m_details = new PostDetails(m_edits, m_content);
    column->addWidget(m_details);
    column->addSpacing(6);
    column->addWidget(m_tools->work());
}

void PostPane::connectEdits()
{
    connect(m_facts, &PostFacts::statusChosen, this,
        [this](PostStatus status) { report(m_posts.setStatus({m_row.id}, status)); });
    connect(m_facts, &PostFacts::publishedChosen, this, [this] {
        flush();
        report(m_posts.markPublished({m_row.id}));
    });
    connect(m_facts, &PostFacts::startChosen, this,
        [this](const WallTime &start) { report(m_posts.reschedule({m_row.id}, start)); });
    connect(m_facts, &PostFacts::undateChosen, this, [this] { report(m_posts.undate({m_row.id})); });
    connect(m_details, &PostDetails::kindChosen, this,
        [this](PostKind kind) { report(m_posts.setKind({m_row.id}, kind)); });
    connect(m_details, &PostDetails::purposeChosen, this,
        [this](PostPurpose purpose) { report(m_posts.setPurpose({m_row.id}, purpose)); });
    connect(m_details, &PostDetails::themeChosen, this,
        [this](ThemeId theme) { report(m_posts.setTheme({m_row.id}, theme)); });
    connect(m_details, &PostDetails::labelToggled, this, [this](LabelId label, bool on) {
        report(m_posts.relabel({m_row.id}, on ? QList{label} : QList<LabelId>(), on ? QList<LabelId>() : QList{label}));
    });
}

void PostPane::connectParts()
{
    connect(m_details, &PostDetails::newLabelWanted, this, &PostPane::makeLabel);
    connect(m_texts, &TextTabs::accountsWanted, this, &PostPane::chooseAccounts);
    connect(m_texts, &TextTabs::accountShown, m_mediaList, &MediaList::showAccount);
    connect(m_texts, &TextTabs::filesDropped, m_mediaList, &MediaList::addFiles);
    connect(m_texts, &TextTabs::picturePasted, m_mediaList, &MediaList::addPicture);
    connect(m_prompts, &PromptList::chosen, this, [this](const QString &prompt) {
        editText();
        if (GrowingEdit *const edit = m_texts->currentEdit())
            edit->insertPlainText(prompt);
    });
    connect(m_origin, &OriginCard::commentWanted, this, &PostPane::commentWanted);
    connect(m_companions, &CompanionCard::parentWanted, this, &PostPane::postWanted);
    connect(m_companions, &CompanionCard::companionsWanted, this, &PostPane::companionsWanted);
    connect(m_findings, &FindingList::chosen, this, &PostPane::goToFinding);
    connect(m_findings, &FindingList::shared, this, &PostPane::shareMark);
    m_findingDelay.setSingleShot(true);
    m_findingDelay.setInterval(findingsRestMs);
    connect(m_texts, &TextTabs::typed, &m_findingDelay, qOverload<>(&QTimer::start));
    connect(&m_findingDelay, &QTimer::timeout, this, &PostPane::showFindings);
    connect(m_texts, &TextTabs::failed, this, &PostPane::failed);
    connect(m_tools, &ComposerTools::failed, this, &PostPane::failed);
    connect(m_tools, &ComposerTools::notice, this, &PostPane::notice);
    connect(m_tools, &ComposerTools::flushWanted, this, &PostPane::flush);
    connect(m_tools, &ComposerTools::filesWanted, m_mediaList, &MediaList::copyFiles);
    connect(m_tools, &ComposerTools::postWanted, this, &PostPane::postWanted);
    connect(m_mediaList, &MediaList::notice, this, &PostPane::notice);
    connect(m_mediaList, &MediaList::failed, this, &PostPane::failed);
    connect(m_details, &PostDetails::failed, this, &PostPane::failed);
    m_unsavedDelay.setSingleShot(true);
    m_unsavedDelay.setInterval(unsavedShownAfterMs);
    connect(&m_unsavedDelay, &QTimer::timeout, m_unsaved, &QWidget::show);
    if (m_recovery)
        connect(m_recovery.get(), &RecoveryFile::waitingChanged, this, &PostPane::showUnsaved);
    connect(m_recoveredCard, &RecoveredCard::useWanted, this, [this] { m_recovered->use(m_recoveredCard->typed()); });
    connect(m_recoveredCard, &RecoveredCard::dropWanted, this, [this] { m_recovered->drop(m_recoveredCard->typed()); });
}

void PostPane::connectRecovered()
{
    connect(m_recovered, &RecoveredTexts::failed, this, &PostPane::failed);
    connect(m_recovered, &RecoveredTexts::changed, this, &PostPane::showRecovered);
    connect(m_recovered, &RecoveredTexts::tookBack, this, [this](int texts) {
        Q_EMIT notice(tr("%n text(s) typed before the program ended were put back.", nullptr, texts));
    });
}

void PostPane::showUnsaved(bool waiting)
{
    // A hand that rests is followed by an act within a second; only a slow disk, or typing without rest, takes longer.
    if (waiting) {
        m_unsavedDelay.start();
        return;
    }
    m_unsavedDelay.stop();
    m_unsaved->hide();
}

bool PostPane::isEditable() const
{
    return !m_context.project.isReadOnly() && !m_row.isFrozen();
}

void PostPane::showPosts(const QList<PostId> &posts)
{
    const PostId wanted = posts.size() == 1 ? posts.front() : PostId();
    if (wanted != m_row.id)
        flush();
    m_selected = posts.size();
    if (!wanted.isValid()) {
        showNothing(posts.size());
        return;
    }
    if (wanted == m_row.id)
        return; // shown already, and it follows what changes
    m_row.id = wanted;
    refresh();
}

void PostPane::refresh()
{
    if (!m_row.id.isValid())
        return showNothing(m_selected); // there may be an account by now
    const Result<PostRow> row = m_queries.post(m_row.id);
    if (!row) {
        showNothing(0); // deleted, here or by an undo
        return;
    }
    QList<PostRow> rows{*row};
    m_checks.check(rows);
    m_row = rows.front();
    showRow();
}

void PostPane::showRow()
{
    buildParts();
    const bool editable = isEditable();
    const bool annotatable = !m_context.project.isReadOnly();
    if (!m_titleSpell || m_titleSpell->place().id != m_row.id.value)
        startTitleSpell();
    m_titleSpell->setStored(m_row.title);
    if (!m_titleSpell->isAhead())
        m_title->setStoredText(m_row.title);
    m_title->setReadOnly(!editable);
    m_facts->show(m_row, editable);
    m_companions->show(m_row);
    m_origin->show(m_row.id);
    m_texts->show(m_row, editable);
    const QList<PostAttachment> media = m_queries.attachments(m_row.id).value_or({});
    m_tools->show(m_row, media, editable);
    m_mediaList->show(m_row, media, m_texts->currentAccount(), editable);
    m_duplicates->begin();
    showFindings();
    m_findings->setVisible(!m_row.isFrozen());
    m_findingHead->setVisible(!m_row.isFrozen());
    m_details->show(m_row, editable, annotatable);
    m_frozen->setVisible(m_row.isFrozen());
    showRecovered();
    m_nothing->hide();
    m_begin->hide();
    m_scroll->show();
    setTabOrderOfLayout(*m_content); // editors and rows were made anew for this post
}

void PostPane::showNothing(qsizetype selected)
{
    m_row = {};
    m_selected = selected;
    if (m_scroll)
        m_scroll->hide();
    if (m_tools)
        m_tools->showNothing();
    // Nothing can go out where nobody is, and a plan has its themes before its first post.
    const bool begins = m_hasBeginning && selected == 0
        && !m_context.reader.integer("SELECT 1 WHERE EXISTS (SELECT 1 FROM account)"
                                     " AND EXISTS (SELECT 1 FROM theme UNION ALL SELECT 1 FROM post)");
    m_begin->setWords(tr("A new plan begins here"),
        tr("First the client’s accounts, then a theme for each weekday. A plan you have as a table or calendar file "
           "can be"
           " read in."));
    const QWidget *const focus = window()->focusWidget();
    if (!begins && focus && m_begin->isAncestorOf(focus))
        Q_EMIT left(); // a hidden button hands the focus to whoever comes next in the window
    m_begin->setVisible(begins);
    m_nothing->setWords(selected > 1 ? tr("%n posts selected", nullptr, int(selected)) : tr("No post selected"),
        selected > 1 ? tr("Choose one of them to see it whole.") : tr("Choose a post to see and write it here."));
    m_nothing->setVisible(!begins);
}

void PostPane::setBeginning(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_begin->addAction(action);
    m_hasBeginning = true;
    refresh();
}

void PostPane::startTitleSpell()
{
    delete m_titleSpell;
    const PostId post = m_row.id;
    m_titleSpell = new TypingSpell(
        m_recovery.get(), {TypedKind::Title, post.value, post},
        [posts = &m_posts, post](const QString &text) { return posts->setTitle(post, text.simplified()); }, this);
    connect(m_title, &GrowingEdit::typed, m_titleSpell, &TypingSpell::typed);
    connect(m_title, &GrowingEdit::left, m_titleSpell, &TypingSpell::flush);
    connect(m_titleSpell, &TypingSpell::failed, this, &PostPane::failed);
}

void PostPane::onChanged(const ChangeList &changes)
{
    const bool choices = changes.touches(Table::Theme) || changes.touches(Table::Label)
        || changes.touches(Table::Account) || changes.touches(Table::AccountLimit) || changes.touches(Table::Setting)
        || changes.touches(Table::ClientDay);
    if (choices || changes.touches(Table::Media)) // findings name files
        m_checks.reset();
    if (choices)
        refreshChoices();
    const Table shown[] = {Table::Post, Table::Variant, Table::PostLabel, Table::PostMedia, Table::Media,
        Table::MediaCard, Table::Contest, Table::PostField, Table::PostTask, Table::PostWork, Table::PostOrigin};
    const bool own
        = std::any_of(std::begin(shown), std::end(shown), [&changes](Table table) { return changes.touches(table); });
    if (choices || own)
        refresh();
}

void PostPane::refreshChoices()
{
    if (!m_scroll)
        return;
    m_details->setChoices(ThemeQueries(m_context.reader).all().value_or({}), readLabels(m_context.reader).value_or({}));
}

void PostPane::flush()
{
    if (!m_scroll)
        return;
    if (m_titleSpell)
        m_titleSpell->flush();
    m_texts->flush();
    m_mediaList->flush();
    m_tools->flush();
    m_details->flush();
}

void PostPane::editTitle()
{
    buildParts();
    m_title->setFocus();
    m_title->selectAll();
}

void PostPane::editText()
{
    buildParts();
    if (GrowingEdit *edit = m_texts->currentEdit()) {
        edit->setFocus();
        // What is written goes on, above the hashtags that end the text.
        static const QRegularExpression hashtags(QStringLiteral("\\s*(?:^|\\n)(?:#\\S+\\s*)+$"));
        const QString text = edit->toPlainText();
        const QRegularExpressionMatch end = hashtags.match(text);
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(int(end.hasMatch() ? end.capturedStart() : text.size()));
        edit->setTextCursor(cursor);
    }
}

void PostPane::showRecovered()
{
    if (!m_scroll)
        return;
    const std::optional<TypedText> typed = m_recovered->offered(m_row.id);
    m_recoveredCard->setVisible(typed.has_value());
    if (typed)
        m_recoveredCard->show(*typed);
}

void PostPane::report(QFuture<Result<ActDone>> act)
{
    whenDone(act, this, [this](const Result<ActDone> &result) {
        if (!result) {
            refresh(); // a choice that was refused must not stay on the screen
            Q_EMIT failed(result.error());
        }
    });
}

void PostPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void PostPane::retranslate()
{
    if (m_scroll)
        retranslateParts();
    m_row.id.isValid() ? showFindings() : showNothing(m_selected);
}

void PostPane::retranslateParts()
{
    m_over->setText(tr("Selected post"));
    m_title->setPlaceholderText(tr("Title, for you only"));
    m_title->setAccessibleName(tr("Title"));
    m_frozen->setText(tr("It is published: what the public has seen does not change. Labels and notes do."));
    m_dropHint->setText(tr("Drop it: it becomes media of this post."));
    m_unsaved->setText(tr("The last words are not in the project file yet. They are kept in a recovery file."));
    m_mediaHead->setText(tr("Media"));
    m_findingHead->setText(tr("Before it goes out"));
    m_facts->retranslate();
    m_companions->retranslate();
    m_origin->retranslate();
    m_prompts->retranslate();
    m_texts->retranslate();
    m_tools->retranslate();
    m_mediaList->retranslate();
    m_details->retranslate();
    m_recoveredCard->retranslate();
}

} // namespace stoa
