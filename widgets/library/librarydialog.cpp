// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/librarydialog.h"

#include "models/core/walltime.h"
#include "models/core/whendone.h"
#include "models/store/project.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/library/librarycard.h"
#include "widgets/library/librarydelegate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace stoa {

namespace {

QStringList localFiles(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

LibraryDialog::LibraryDialog(ProjectContext &context, std::function<PostId()> currentPost, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_currentPost(std::move(currentPost))
    , m_queries(context.reader, context.project.path())
    , m_library(context.reader)
    , m_media(context.edits, m_probe, context.project.path())
    , m_edits(context.edits, context.project.path())
    , m_model(new LibraryModel(m_queries, this))
    , m_delegate(new LibraryDelegate(this))
    , m_search(new SearchField(this))
    , m_show(new SegmentedControl(this))
    , m_tag(new QComboBox(this))
    , m_view(new QListView(this))
    , m_empty(new PlainLabel(QString(), TextSize::Body, Role::Text2, this))
    , m_card(new LibraryCard(this))
    , m_problem(new PlainLabel(QString(), TextSize::Secondary, Role::Failed, this))
    , m_add(new QPushButton(tr("&Add files"), this))
    , m_put(new QPushButton(tr("&Put on the post"), this))
    , m_save(new QPushButton(tr("&Save a copy"), this))
    , m_move(new QPushButton(this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Media library"));
    setAcceptDrops(!context.edits.isReadOnly());
    build();
    connectParts();
    connectCard();
    refresh();
    resize(1120, 640);
}

LibraryDialog::~LibraryDialog()
{
    hide(); // the card tells what was typed last
    m_card->disconnect(this);
}

QWidget *LibraryDialog::buildBar()
{
    m_search->setPrompt(tr("Name, tag or author"));
    for (const auto &[show, words] : {std::pair{MediaFilter::Show::All, tr("All")},
             std::pair{MediaFilter::Show::WithoutRights, tr("Without rights")},
             std::pair{MediaFilter::Show::EndingSoon, tr("Ending soon")},
             std::pair{MediaFilter::Show::Unused, tr("Unused")}})
        m_show->addSegment(int(show), words);
    m_show->setCurrent(int(MediaFilter::Show::All));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tag->setMinimumContentsLength(10);
    m_search->setMinimumWidth(210); // the whole prompt, in all three languages
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_show);
    row->addWidget(m_tag);
    return bar;
}

QWidget *LibraryDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    setLook(*m_add, ButtonLook::Main);
    setLook(*m_remove, ButtonLook::Danger);
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_add, m_put, m_save, m_move, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return holder;
}

void LibraryDialog::build()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Files"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_card->setFixedWidth(300);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(buildBar());
    left->addWidget(m_view, 1);
    left->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addWidget(m_card);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
}

void LibraryDialog::connectParts()
{
    connect(&m_context.edits, &EditService::changed, this, [this](const ChangeList &changes) {
        for (const Table table : {Table::Media, Table::MediaCard, Table::MediaTag, Table::PostMedia, Table::Post}) {
            if (changes.touches(table))
                return refresh();
        }
    });
    connect(m_search, &SearchField::searched, this, &LibraryDialog::refresh);
    connect(m_search, &SearchField::leftDownwards, this, [this] { m_view->setFocus(); });
    connect(m_show, &SegmentedControl::chosen, this, &LibraryDialog::refresh);
    connect(m_tag, &QComboBox::activated, this, &LibraryDialog::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_choosing)
            showChoice();
    });
    connect(m_add, &QPushButton::clicked, this, &LibraryDialog::chooseFiles);
    connect(m_put, &QPushButton::clicked, this, &LibraryDialog::putOnPost);
    connect(m_save, &QPushButton::clicked, this, &LibraryDialog::saveCopy);
    connect(m_move, &QPushButton::clicked, this, &LibraryDialog::moveChosen);
    connect(m_remove, &QPushButton::clicked, this, &LibraryDialog::removeChosen);
}

void LibraryDialog::connectCard()
{
    connect(m_card, &LibraryCard::renamed, this, [this](const QString &name) {
        if (const QList<MediaId> media = chosen(); media.size() == 1)
            follow(m_edits.rename(media.first(), name));
    });
    connect(m_card, &LibraryCard::tagged, this, [this](const QStringList &tags) {
        const QList<MediaId> media = chosen();
        follow(media.size() == 1 ? m_edits.setTags(media.first(), tags) : m_edits.addTags(media, tags));
    });
    connect(m_card, &LibraryCard::rightsChanged, this,
        [this](const QList<MediaId> &media, const MediaRights &before, const MediaRights &after) {
            follow(m_edits.changeRights(media, before, after));
        });
    connect(m_card, &LibraryCard::postWanted, this, &LibraryDialog::postWanted);
}

QDate LibraryDialog::today() const
{
    const QTimeZone zone(m_context.project.setting(QStringLiteral("zone"), QStringLiteral("UTC")).toLatin1());
    return wallTimeAt(m_context.clock.nowUtcMs(), zone.isValid() ? zone : QTimeZone::utc()).date;
}

MediaFilter LibraryDialog::filter() const
{
    return {m_search->text(), m_tag->currentData().toString(), static_cast<MediaFilter::Show>(m_show->current())};
}

QList<MediaId> LibraryDialog::chosen() const
{
    QList<MediaId> media;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        media.append(m_model->item(index.row()).id);
    return media;
}

void LibraryDialog::refresh()
{
    const QList<MediaId> before = chosen();
    const QString tag = m_tag->currentData().toString();
    const QStringList tags = m_library.tags();
    m_tag->clear();
    m_tag->addItem(tr("Every tag"), QString());
    for (const QString &one : tags)
        m_tag->addItem(one, one);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(tag)));
    m_card->setKnownTags(tags);
    m_delegate->setToday(today());
    m_card->setToday(today());
    const Result<QList<MediaItem>> items = m_library.find(filter(), today());
    if (!items)
        return problem(ErrorText::sentence(items.error()));
    m_choosing = true;
    m_model->setItems(*items);
    QItemSelection selection;
    for (const MediaId media : before) {
        if (const int row = m_model->rowOf(media); row >= 0)
            selection.select(m_model->index(row), m_model->index(row));
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_choosing = false;
    const bool isNarrowed = filter() != MediaFilter();
    m_view->setVisible(!items->isEmpty());
    m_empty->setVisible(items->isEmpty());
    m_empty->setText(isNarrowed ? tr("No file fits. Search for something else, or show all.")
                                : tr("No media yet. Add files, or drop them here."));
    showChoice();
}

void LibraryDialog::showChoice()
{
    const QList<MediaId> media = chosen();
    const bool isEditable = !m_context.edits.isReadOnly();
    const Result<MediaItem> one
        = media.size() == 1 ? m_library.item(media.first()) : Result<MediaItem>(ErrorCode::NotFound);
    if (one)
        m_card->showItem(*one, m_library.usedIn(one->id).value_or({}), isEditable);
    else if (media.size() > 1)
        m_card->showMany(media, isEditable);
    else
        m_card->showNothing();
    bool areUnused = !media.isEmpty();
    for (const MediaId id : media)
        areUnused = areUnused && m_model->item(m_model->rowOf(id)).posts == 0;
    m_add->setEnabled(isEditable);
    m_put->setEnabled(isEditable && !media.isEmpty());
    m_save->setEnabled(one.has_value());
    m_move->setEnabled(isEditable && one.has_value());
    m_move->setText(one && one->isBeside ? tr("Move into the project") : tr("Move beside the project"));
    m_remove->setEnabled(isEditable && areUnused);
    setPlainToolTip(*m_remove,
        media.isEmpty() || areUnused ? QString() : tr("Posts carry it: take it off them, and it can be deleted."));
}

void LibraryDialog::problem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void LibraryDialog::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_media.setPlace(mediaPlace(m_context.project.setting(QStringLiteral("media_place"))));
    follow(m_media.addFiles(paths));
}

void LibraryDialog::chooseFiles()
{
    addFiles(m_context.asker.openFiles({tr("Add to the library"), {}, {},
        {tr("Pictures and films (*.jpg *.jpeg *.png *.gif *.webp *.heic *.avif *.mp4 *.mov *.webm)"),
            tr("All files (*)")},
        {}}));
}

void LibraryDialog::putOnPost()
{
    const PostId post = m_currentPost ? m_currentPost() : PostId();
    if (!post.isValid())
        return problem(tr("Choose the post in the calendar first, or drag the file onto it."));
    for (const MediaId media : chosen())
        follow(m_media.attach(post, media));
}

void LibraryDialog::saveCopy()
{
    const QList<MediaId> media = chosen();
    const Result<QByteArray> content
        = media.size() == 1 ? m_queries.content(media.first()) : Result<QByteArray>(ErrorCode::NotFound);
    if (!content)
        return problem(ErrorText::sentence(content.error()));
    FileQuestion question;
    question.title = tr("Save a copy");
    question.name = m_model->item(m_model->rowOf(media.first())).name;
    const QString path = m_context.asker.saveFile(question);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size() || !file.commit())
        problem(ErrorText::sentence({ErrorCode::NoPermission, {path}, file.errorString()}));
}

void LibraryDialog::removeChosen()
{
    follow(m_edits.remove(chosen()));
}

void LibraryDialog::moveChosen()
{
    const QList<MediaId> media = chosen();
    if (media.size() == 1)
        follow(m_edits.setBeside(media.first(), !m_model->item(m_model->rowOf(media.first())).isBeside));
}

void LibraryDialog::follow(QFuture<Result<ActDone>> done)
{
    whenDone(done, this, [this](const Result<ActDone> &result) {
        problem(result ? QString() : ErrorText::sentence(result.error()));
        if (!result)
            refresh(); // what was entered and refused goes back to what is stored
    });
}

void LibraryDialog::dragEnterEvent(QDragEnterEvent *event)
{
    // Its own files are here already.
    if (event->source() != m_view && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LibraryDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(localFiles(*event->mimeData()));
}

} // namespace stoa
