// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/thumbnailform.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/medialibrary.h"
#include "models/planning/postqueries.h"
#include "models/planning/videothumbnail.h"
#include "models/store/project.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"
#include "widgets/library/librarymodel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr QSize thumbnailBox(96, 54); // 16:9, as most networks show it
constexpr qsizetype mostOffered = 20; // of the library, the newest

//! The small picture, whole, on the ground of a line where there is none.
class ThumbnailPicture final : public QWidget
{
public:
    explicit ThumbnailPicture(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(thumbnailBox);
    }
    void setPicture(const QImage &picture)
    {
        m_picture = picture;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), palette().color(QPalette::Mid));
        if (m_picture.isNull())
            return;
        QRect place(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
        place.moveCenter(rect().center());
        painter.drawImage(place, m_picture);
    }

private:
    QImage m_picture;
};

} // namespace

ThumbnailForm::ThumbnailForm(ProjectContext &context, const ComposerEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_edits(edits)
    , m_fieldEdits(context.edits)
    , m_head(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
    , m_picture(new ThumbnailPicture(this))
    , m_name(new PlainLabel({}, TextSize::Secondary, Role::Text, this))
    , m_problem(new PlainLabel({}, TextSize::Secondary, Role::Changes, this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_choose->setObjectName(QStringLiteral("composer.thumbnail"));
    m_remove->setObjectName(QStringLiteral("composer.no-thumbnail"));
    m_name->setElide(Qt::ElideMiddle);
    m_problem->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_choose, m_remove}) {
        setLook(*button, ButtonLook::Quiet);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(2);
    beside->addWidget(m_name);
    beside->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addWidget(m_picture);
    row->addLayout(beside, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_choose, &QPushButton::clicked, this, &ThumbnailForm::openMenu);
    connect(m_remove, &QPushButton::clicked, this, [this] { set({}); });
    retranslate();
    hide();
}

bool ThumbnailForm::isWanted() const
{
    if (m_post.kind != PostKind::Video)
        return false;
    return std::any_of(m_post.accounts.begin(), m_post.accounts.end(), [this](const PostAccount &account) {
        const Network *const network = findNetwork(account.network);
        return network != nullptr && fieldLimits(*network).thumbnails
            && (!m_account.isValid() || account.account == m_account);
    });
}

void ThumbnailForm::show(const PostRow &post, const PostFields &fields, AccountId account, bool editable)
{
    m_post = post;
    m_fields = fields;
    m_account = account;
    m_editable = editable;
    fill();
    setVisible(isWanted());
}

void ThumbnailForm::fill()
{
    const VideoThumbnail chosen = readThumbnail(m_context.reader, m_fields, m_account).value_or({});
    const QByteArray jpeg = chosen.media.isValid()
        ? MediaQueries(m_context.reader, m_context.project.home()).thumbnail(chosen.media)
        : QByteArray();
    static_cast<ThumbnailPicture *>(m_picture)->setPicture(
        jpeg.isEmpty() ? QImage() : decodedThumbnail(jpeg, 2 * thumbnailBox.width()));
    const bool any = !m_fields.value(PostField::Thumbnail, m_account).isEmpty();
    if (chosen.media.isValid())
        m_name->setOutsideText(chosen.name);
    else
        m_name->setText(any ? tr("not in the library any more") : tr("none: the network takes a frame of the film"));
    m_choose->setEnabled(m_editable);
    m_remove->setVisible(m_editable && any);
    QStringList problems;
    for (const Finding &finding : thumbnailFindings(m_context.reader, m_post, m_fields)) {
        if (!m_account.isValid() || finding.account == m_account)
            problems.append(PostWords::finding(finding, m_post));
    }
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
}

void ThumbnailForm::addChoice(QMenu &menu, MediaId media, const QString &name)
{
    const QByteArray jpeg = MediaQueries(m_context.reader, m_context.project.home()).thumbnail(media);
    QAction *const choice = menu.addAction(displayLine(name, 60).replace(QLatin1Char('&'), QLatin1String("&&")));
    if (!jpeg.isEmpty())
        choice->setIcon(QPixmap::fromImage(decodedThumbnail(jpeg, 32)));
    connect(choice, &QAction::triggered, this, [this, media] { set(media.toString()); });
}

void ThumbnailForm::openMenu()
{
    QMenu menu(this);
    for (const PostAttachment &each : PostQueries(m_context.reader).attachments(m_post.id).value_or({})) {
        if (each.mime.startsWith(QLatin1String("image/")))
            addChoice(menu, each.media, each.name);
    }
    QMenu *const library = menu.addMenu(tr("From the library"));
    for (const MediaItem &item : MediaLibrary(m_context.reader).find({}, QDate()).value_or({})) {
        if (item.isPicture() && library->actions().size() < mostOffered)
            addChoice(*library, item.id, item.name);
    }
    library->setEnabled(!library->isEmpty());
    connect(menu.addAction(tr("A file…")), &QAction::triggered, this, &ThumbnailForm::chooseFile);
    menu.exec(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

void ThumbnailForm::chooseFile()
{
    const FileQuestion question{
        tr("Thumbnail of the film"), {}, {}, {tr("Pictures (*.jpg *.jpeg *.png)"), tr("All files (*)")}, {}};
    const QStringList paths = m_context.asker.openFiles(question);
    if (!paths.isEmpty())
        report(m_edits.media.setThumbnailFile(m_post.id, m_account, paths.first()));
}

void ThumbnailForm::set(const QString &value)
{
    report(m_fieldEdits.set(m_post.id, m_account, PostField::Thumbnail, value));
}

void ThumbnailForm::report(const QFuture<Result<ActDone>> &act)
{
    whenDone(act, this, [this](const Result<ActDone> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void ThumbnailForm::focusChoice()
{
    m_choose->setFocus();
}

void ThumbnailForm::retranslate()
{
    m_head->setText(tr("Thumbnail"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a thumbnail"));
    m_remove->setText(tr("Take away"));
    m_remove->setAccessibleName(tr("Take the thumbnail away"));
    if (m_post.id.isValid())
        fill();
}

} // namespace stoa
