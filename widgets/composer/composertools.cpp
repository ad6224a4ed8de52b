// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/composertools.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/mediachoice.h"
#include "models/planning/mediaedits.h"
#include "models/planning/ownwords.h"
#include "models/planning/postpreview.h"
#include "models/planning/postwork.h"
#include "models/settings/settings.h"
#include "models/store/project.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/composer/emojipicker.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/handoff.h"
#include "widgets/composer/hashtagsdialog.h"
#include "widgets/composer/linktagsdialog.h"
#include "widgets/composer/medialist.h"
#include "widgets/composer/pollresultsform.h"
#include "widgets/composer/postfieldsform.h"
#include "widgets/composer/previewcard.h"
#include "widgets/composer/templatesdialog.h"
#include "widgets/composer/texttabs.h"
#include "widgets/composer/thumbnailform.h"
#include "widgets/composer/thumbnailpicture.h"
#include "widgets/composer/versionsdialog.h"
#include "widgets/composer/workform.h"
#include "widgets/composer/writingaid.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QtConcurrent>
#include <QToolButton>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr const char *shownActions[] = {"composer.emoji", "composer.hashtags", "composer.preview", "composer.templates",
    "composer.link-tags", "composer.versions", "composer.hand-off"};
constexpr int previewRestMs = 150;
constexpr int previewPictureSide = 960; // the pane's width at 300 %
constexpr const char *toolActions[]
    = {"composer.emoji", "composer.hashtags", "composer.preview", "composer.versions", "composer.hand-off"};

} // namespace

ComposerTools::ComposerTools(ProjectContext &context, const ComposerEdits &edits, TextTabs &texts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_edits(edits)
    , m_texts(texts)
{
    build();
    connectActions();
    connect(&m_texts, &TextTabs::editMade, this, &ComposerTools::dress);
    connect(&m_context.edits, &EditService::changed, this, &ComposerTools::onChanged);
    readOwnWordsAgain();
    showNothing();
}

ComposerTools::~ComposerTools() = default;

void ComposerTools::build()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_row = new QHBoxLayout;
    m_row->setSpacing(2);
    for (const char *id : shownActions)
        m_row->addWidget(iconButton(*m_context.actions.action(id), this));
    m_row->addStretch();
    m_column->addLayout(m_row);
    m_preview = new PreviewCard(this);
    m_preview->hide();
    m_column->addWidget(m_preview);
    m_fields = new PostFieldsForm(m_context.edits, this);
    m_column->addWidget(m_fields);
    m_thumbnail = new ThumbnailForm(m_context, m_edits, this);
    m_column->addWidget(m_thumbnail);
    m_poll = new PollResultsForm(m_context.edits, m_context.reader, this);
    m_column->addWidget(m_poll);
    m_work = new WorkForm(m_context.edits, m_context.clock, this);
    m_hint = new PlainLabel({}, TextSize::Small, Role::Text3, this);
    m_hint->setWordWrap(true);
    m_column->addWidget(m_hint);
}

void ComposerTools::connectActions()
{
    ActionCatalogue &actions = m_context.actions;
    actions.connectAction("composer.emoji", this, [this] { chooseEmoji(); });
    actions.connectAction("composer.hashtags", this, [this] { chooseHashtags(); });
    actions.connectAction("composer.versions", this, [this] { showVersions(); });
    actions.connectAction("composer.templates", this, [this] { openTemplates(); });
    actions.connectAction("composer.link-tags", this, [this] { openLinkTags(); });
    actions.connectAction("composer.hashtag-sets", this, [this] { openHashtagSets(); });
    actions.connectAction("composer.hand-off", this, [this] { handOff(); });
    connect(actions.action("composer.preview"), &QAction::toggled, this, &ComposerTools::showPreview);
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(previewRestMs);
    connect(&m_previewDelay, &QTimer::timeout, this, &ComposerTools::showPreview);
    connect(&m_texts, &TextTabs::typed, &m_previewDelay, qOverload<>(&QTimer::start));
    connect(&m_texts, &TextTabs::accountShown, this, [this](AccountId account) {
        m_fields->showAccount(account);
        showFields();
        showPreview();
    });
    connect(m_fields, &PostFieldsForm::failed, this, &ComposerTools::failed);
    connect(m_fields, &PostFieldsForm::editMade, this, &ComposerTools::dress);
    connect(m_thumbnail, &ThumbnailForm::failed, this, &ComposerTools::failed);
    connect(m_poll, &PollResultsForm::failed, this, &ComposerTools::failed);
    connect(m_poll, &PollResultsForm::notice, this, &ComposerTools::notice);
    connect(m_poll, &PollResultsForm::postWanted, this, &ComposerTools::postWanted);
    connect(m_work, &WorkForm::failed, this, &ComposerTools::failed);
    QAction *const spelling = actions.action("composer.spelling");
    spelling->setChecked(m_spelling.isOn());
    connect(spelling, &QAction::toggled, this, [this](bool on) {
        m_spelling.setOn(on);
        showHint();
    });
}

QWidget *ComposerTools::buttonOf(const char *id) const
{
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction() == m_context.actions.action(id))
            return button;
    }
    return nullptr;
}

void ComposerTools::dress(GrowingEdit *edit)
{
    auto *aid = new WritingAid(edit, m_spelling, [this](const QString &begun) {
        readHashtags();
        return hashtagOffers(m_hashtags, begun, m_post.themeHashtag);
    });
    connect(aid, &WritingAid::ownWordWanted, this,
        [this](const QString &word) { report(OwnWordEdits(m_context.edits).add(word)); });
}

void ComposerTools::show(const PostRow &post, const QList<PostAttachment> &media, bool editable)
{
    if (post.id != m_post.id) {
        m_pictures.clear();
        m_preview->forgetPictures();
    }
    m_post = post;
    m_media = media;
    m_editable = editable;
    enableActions();
    showHint();
    m_fields->show(post, readPostFields(m_context.reader, post.id).value_or({}), editable);
    m_fields->showAccount(m_texts.currentAccount());
    showFields();
    m_work->show(post, readPostWork(m_context.reader, post.id).value_or({}), readWorkers(m_context.reader).value_or({}),
        !m_context.edits.isReadOnly());
    showPreview();
}

//! Of the tab that is shown.
void ComposerTools::showFields()
{
    const PostFields fields = readPostFields(m_context.reader, m_post.id).value_or({});
    const AccountId account = m_texts.currentAccount();
    m_thumbnail->show(m_post, fields, account, m_editable);
    m_poll->show(m_post, fields, account, !m_context.edits.isReadOnly());
}

void ComposerTools::flush()
{
    m_fields->flush();
    m_poll->flush();
    m_work->flush();
}

//! Of the tab that is shown; of the common text's tab the first account.
void ComposerTools::showPreview()
{
    const bool on = m_context.actions.action("composer.preview")->isChecked() && m_post.id.isValid();
    m_preview->setVisible(on);
    if (!on)
        return;
    const PostRow typed = m_texts.typedPost();
    if (typed.accounts.isEmpty()) {
        m_preview->showNothing(tr("Choose an account to see the post as its network shows it."));
        return;
    }
    PostAccount account = typed.accounts.constFirst();
    for (const PostAccount &each : typed.accounts) {
        if (each.account == m_texts.currentAccount())
            account = each;
    }
    const QString title
        = readPostFields(m_context.reader, m_post.id).value_or({}).value(PostField::VideoTitle, account.account);
    m_preview->show(
        previewOf(typed, account, m_media, readLinkPresets(m_context.reader).value_or({}), title), account.network);
    loadPictures();
}

void ComposerTools::loadPictures()
{
    const MediaQueries queries(m_context.reader, m_context.project.home());
    for (const PostAttachment &each : std::as_const(m_media)) {
        if (m_pictures.contains(each.media))
            continue;
        const QByteArray jpeg = queries.thumbnail(each.media);
        m_pictures.insert(each.media, {}); // asked for
        if (jpeg.isEmpty())
            continue;
        whenDone(QtConcurrent::run(&thumbnailPicture, jpeg, previewPictureSide), this,
            [this, media = each.media](const QImage &picture) { m_preview->setPicture(media, picture); });
    }
}

void ComposerTools::showNothing()
{
    m_post = {};
    m_media.clear();
    m_editable = false;
    enableActions();
}

void ComposerTools::enableActions()
{
    const bool any = m_post.id.isValid();
    for (const char *id : toolActions)
        m_context.actions.action(id)->setEnabled(any);
    for (const char *id : {"composer.emoji", "composer.hashtags"})
        m_context.actions.action(id)->setEnabled(any && m_editable);
}

void ComposerTools::showHint()
{
    const QStringList missing = m_spelling.isOn() ? m_spelling.missing() : QStringList();
    QStringList names;
    for (const QString &language : missing)
        names.append(QLocale::languageToString(QLocale(language).language()));
    m_hint->setText(
        names.isEmpty() ? QString() : tr("No spelling dictionary here for: %1").arg(names.join(QStringLiteral(", "))));
    m_hint->setVisible(!names.isEmpty());
}

void ComposerTools::goToFinding(const Finding &finding)
{
    if (finding.kind == FindingKind::TaskLate)
        return m_work->goToLate();
    if (finding.kind == FindingKind::ThumbnailUnfit)
        return m_thumbnail->focusChoice();
    m_fields->goTo(fieldFromToken(finding.thing).value_or(PostField::PollOptions), finding.index);
}

void ComposerTools::onChanged(const ChangeList &changes)
{
    if (changes.touches(Table::OwnWord))
        readOwnWordsAgain();
    if (changes.touches(Table::HashtagSet) || changes.touches(Table::Theme) || changes.bulk.contains(Table::Post))
        m_hashtagsKnown = false;
}

void ComposerTools::readOwnWordsAgain()
{
    m_spelling.setOwnWords(readOwnWords(m_context.reader).value_or({}));
}

void ComposerTools::readHashtags()
{
    if (m_readingHashtags || m_hashtagsKnown)
        return;
    auto opened = m_context.project.openReader();
    if (!opened)
        return;
    m_readingHashtags = true;
    const auto reader = std::shared_ptr<Connection>(std::move(*opened));
    whenDone(QtConcurrent::run([reader] { return readHashtagUse(*reader); }), this,
        [this](const QList<HashtagOffer> &known) {
            m_hashtags = known;
            m_readingHashtags = false;
            m_hashtagsKnown = true;
        });
}

void ComposerTools::report(const QFuture<Result<ActDone>> &act)
{
    whenDone(act, this, [this](const Result<ActDone> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void ComposerTools::showVersions()
{
    Q_EMIT flushWanted();
    auto *dialog = new VersionsDialog(m_context, m_edits.posts, m_post.id, m_editable, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

//! The text that the hand is in: also a first comment, a part of a thread, the title. Else that of the tab.
GrowingEdit *ComposerTools::editInHand() const
{
    auto *const edit = qobject_cast<GrowingEdit *>(window()->focusWidget());
    return edit != nullptr && edit->isVisible() && m_texts.parentWidget()->isAncestorOf(edit) ? edit
                                                                                              : m_texts.currentEdit();
}

void ComposerTools::insertText(GrowingEdit *edit, const QString &text)
{
    if (edit == nullptr || edit->isReadOnly())
        return;
    edit->setFocus();
    edit->insertPlainText(text);
}

void ComposerTools::chooseEmoji()
{
    constexpr qsizetype mostRecent = 27; // three rows
    auto *picker = new EmojiPicker(m_context.settings.recentEmoji.value(), QLocale().name().left(2), this);
    const QPointer<GrowingEdit> edit(editInHand());
    connect(picker, &EmojiPicker::chosen, this, [this, edit](const QString &emoji) {
        QStringList recent = m_context.settings.recentEmoji.value();
        recent.removeAll(emoji);
        recent.prepend(emoji);
        m_context.settings.recentEmoji.set(recent.mid(0, mostRecent));
        insertText(edit, emoji);
    });
    picker->openAt(placeBelow("composer.emoji"));
}

//! Entries for all sets into \a menu; answers it.
QMenu *ComposerTools::setsMenu(QMenu *menu, bool intoComment)
{
    const QList<HashtagSet> sets = readHashtagSets(m_context.reader).value_or({});
    for (const HashtagSet &set : sets) {
        QAction *const entry
            = menu->addAction(displayLine(set.name, 40).replace(QLatin1Char('&'), QLatin1String("&&")));
        const QPointer<GrowingEdit> edit(editInHand());
        connect(entry, &QAction::triggered, this, [this, intoComment, edit, words = set.tags.join(QLatin1Char(' '))] {
            intoComment ? m_fields->addToFirstComment(words) : insertText(edit, words + QLatin1Char(' '));
        });
    }
    if (sets.isEmpty())
        menu->addAction(tr("No hashtag sets yet"))->setEnabled(false);
    return menu;
}

void ComposerTools::chooseHashtags()
{
    QMenu menu(this);
    setsMenu(&menu, false);
    menu.addSeparator();
    if (m_fields->takesFirstComment())
        setsMenu(menu.addMenu(tr("Into the first comment")), true);
    menu.addAction(m_context.actions.action("composer.hashtag-sets"));
    menu.exec(placeBelow("composer.hashtags"));
}

QPoint ComposerTools::placeBelow(const char *id) const
{
    const QWidget *const button = buttonOf(id);
    const QWidget *const by = button != nullptr && button->isVisible() ? button : this;
    return by->mapToGlobal(QPoint(0, by->height()));
}

void ComposerTools::openHashtagSets()
{
    auto *dialog = new HashtagsDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ComposerTools::openLinkTags()
{
    auto *dialog = new LinkTagsDialog(m_context, m_post, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &ComposerTools::showPreview);
    dialog->open();
}

void ComposerTools::openTemplates()
{
    auto *dialog = new TemplatesDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplatesDialog::textWanted, this,
        [this](const QString &text) { insertText(m_texts.currentEdit(), text); });
    connect(dialog, &TemplatesDialog::notice, this, &ComposerTools::notice);
    dialog->open();
}

//! For each account what is needed to publish by hand, in the order in which one does it.
void ComposerTools::handOff()
{
    const PostRow typed = m_texts.typedPost();
    const HandOff kit(m_context, typed);
    QMenu menu(this);
    QList<PostAccount> shown;
    for (const PostAccount &account : typed.accounts) {
        const bool only = m_texts.currentAccount().isValid() && account.account != m_texts.currentAccount();
        if (only)
            continue;
        kit.addTo(menu, account, *this);
        shown.append(account);
    }
    if (menu.isEmpty())
        menu.addAction(tr("Choose an account first"))->setEnabled(false);
    menu.addSeparator();
    QAction *const out = menu.addAction(tr("It is published: by hand, just now"));
    out->setEnabled(!m_post.isFrozen() && !m_context.edits.isReadOnly());
    connect(out, &QAction::triggered, this, [this] {
        Q_EMIT flushWanted();
        report(m_edits.posts.markPublished({m_post.id}));
    });
    menu.addSeparator();
    addFileActs(menu, shown);
    menu.exec(placeBelow("composer.hand-off"));
}

//! One entry for all that follow the post, and one for each account with media of its own.
void ComposerTools::addFileActs(QMenu &menu, const QList<PostAccount> &accounts)
{
    const auto add = [this, &menu](const QString &words, AccountId account) {
        connect(menu.addAction(words), &QAction::triggered, this, [this, account] { Q_EMIT filesWanted(account); });
    };
    const bool anyFollows = accounts.isEmpty()
        || std::any_of(
            accounts.cbegin(), accounts.cend(), [](const PostAccount &account) { return !account.ownMedia; });
    if (anyFollows && !m_media.isEmpty())
        add(tr("Copy %n picture(s) and film(s) as files", nullptr, int(m_media.size())), {});
    for (const PostAccount &account : accounts) {
        const int files = account.ownMedia ? int(mediaOn(account, m_media).size()) : 0;
        const QString name = displayLine(networkName(account.network) + QLatin1Char(' ') + account.handle, 50)
                                 .replace(QLatin1Char('&'), QLatin1String("&&"));
        if (files > 0)
            add(tr("Copy %n picture(s) and film(s) for %1 as files", nullptr, files).arg(name), account.account);
    }
}

void ComposerTools::tickWithAddress(VariantId variant)
{
    const std::optional<QString> address
        = m_context.asker.askText(tr("It is published"), tr("Address at which it can be seen"), {});
    if (!address || address->trimmed().isEmpty())
        return;
    Q_EMIT flushWanted();
    report(m_edits.variants.publishedByHand(variant, address->trimmed()));
}

void ComposerTools::keepAddress(VariantId variant)
{
    const std::optional<QString> address
        = m_context.asker.askText(tr("Where can the post be seen?"), tr("Address"), {});
    if (address && !address->trimmed().isEmpty())
        report(m_edits.variants.setPublishedAt(variant, address->trimmed()));
}

void ComposerTools::retranslate()
{
    m_fields->retranslate();
    m_thumbnail->retranslate();
    m_poll->retranslate();
    m_work->retranslate();
    showPreview();
    showHint();
}

} // namespace stoa
