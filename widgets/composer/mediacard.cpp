// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/mediacard.h"

#include "widgets/common/lineicon.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/theme.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/typingspell.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int pictureSide = 72;
constexpr int cardGap = 10;
constexpr double stayingOpacity = 0.4; // of a picture that does not go to the account that is shown

QToolButton *cardButton(QWidget *parent, QLatin1String icon)
{
    auto *button = new QToolButton(parent);
    button->setIcon(lineIcon(icon));
    button->setIconSize({14, 14});
    button->setFixedSize(24, 24);
    button->setAutoRaise(true);
    return button;
}

} // namespace

MediaCard::MediaCard(const ComposerEdits &edits, PostId post, const PostAttachment &attachment, QWidget *parent)
    : QWidget(parent)
    , m_attachment(attachment)
{
    build();
    m_spell = new TypingSpell(
        edits.recovery, {TypedKind::AltText, attachment.id, post},
        [media = &edits.media, post, id = attachment.id](
            const QString &text) { return media->setAlt(post, id, text.trimmed()); },
        this);
    connect(m_alt, &GrowingEdit::typed, m_spell, &TypingSpell::typed);
    connect(m_alt, &GrowingEdit::typed, this, &MediaCard::showFinding);
    connect(m_alt, &GrowingEdit::left, m_spell, &TypingSpell::flush);
    connect(m_spell, &TypingSpell::failed, this, &MediaCard::failed);
    retranslate();
}

MediaCard::~MediaCard() = default;

void MediaCard::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pictureSide + cardGap, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    m_goes = new QCheckBox(this);
    m_goes->setObjectName(QStringLiteral("composer.media-goes"));
    m_goes->setFixedWidth(m_goes->sizeHint().width() + 6); // a gap before the name, where there is a box
    m_goes->hide();
    m_name = new PlainLabel(this);
    m_name->setTextSize(TextSize::Body, QFont::DemiBold);
    m_name->setElide(Qt::ElideMiddle);
    m_up = cardButton(this, QLatin1String("arrow-up"));
    m_down = cardButton(this, QLatin1String("arrow-down"));
    m_remove = cardButton(this, QLatin1String("trash"));
    head->addWidget(m_goes);
    head->addWidget(m_name, 1);
    head->addWidget(m_up);
    head->addWidget(m_down);
    head->addWidget(m_remove);
    column->addLayout(head);
    m_facts = new PlainLabel({}, TextSize::Secondary, Role::Text2, this);
    m_facts->setElide(Qt::ElideRight);
    column->addWidget(m_facts);
    m_alt = new GrowingEdit(1, 5, this);
    m_alt->setFont(textFont(TextSize::Secondary));
    column->addWidget(m_alt);
    m_finding = new PlainLabel({}, TextSize::Secondary, Role::Changes, this);
    m_finding->setWordWrap(true);
    column->addWidget(m_finding);
    column->addStretch();
    row->addLayout(column);
    setMinimumHeight(pictureSide);
    connect(m_goes, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT goesChosen(m_attachment.id, on); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_attachment.id); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_attachment.id, -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_attachment.id, 1); });
}

void MediaCard::show(const PostAttachment &attachment, const MediaCardPlace &place)
{
    m_attachment = attachment;
    m_place = place;
    const auto &[editable, first, last, network, goes] = place;
    m_spell->setStored(attachment.alt);
    if (!m_spell->isAhead())
        m_alt->setStoredText(attachment.alt);
    m_alt->setReadOnly(!editable);
    const bool hasAlt
        = attachment.mime.startsWith(QLatin1String("image/")) || attachment.mime.startsWith(QLatin1String("video/"));
    m_alt->setVisible(goes && hasAlt);
    m_goes->setVisible(!network.isEmpty());
    m_goes->setChecked(goes);
    m_goes->setEnabled(editable);
    m_name->setRole(goes ? Role::Text : Role::Text2);
    // A card alone has nowhere to go.
    const bool moves = editable && goes && !(first && last);
    m_up->setVisible(moves);
    m_down->setVisible(moves);
    m_up->setEnabled(!first);
    m_down->setEnabled(!last);
    m_remove->setVisible(editable && network.isEmpty()); // from the post, not from one account
    retranslate();
    update();
}

void MediaCard::setPicture(const QImage &picture)
{
    m_picture = QPixmap::fromImage(picture);
    update();
}

void MediaCard::flush()
{
    m_spell->flush();
}

void MediaCard::focusAltText()
{
    m_alt->setFocus();
}

void MediaCard::focusCard()
{
    if (m_goes->isVisibleTo(this))
        m_goes->setFocus();
    else
        focusAltText();
}

bool MediaCard::wantsAltText() const
{
    return m_place.goes && m_attachment.mime.startsWith(QLatin1String("image/"))
        && m_alt->storedText().trimmed().isEmpty();
}

void MediaCard::showFinding()
{
    const bool missing = wantsAltText();
    m_finding->setVisible(missing);
    m_finding->setText(missing ? QStringLiteral("▲ ") + tr("Alternative text is missing") : QString());
}

void MediaCard::retranslate()
{
    const QLocale locale;
    m_name->setOutsideText(m_attachment.name);
    QStringList facts;
    if (m_attachment.width > 0)
        facts << QStringLiteral("%1 × %2").arg(
            locale.toString(m_attachment.width), locale.toString(m_attachment.height));
    if (m_attachment.durationMs > 0)
        //: Length of a film in seconds
        facts << tr("%1 s").arg(locale.toString(double(m_attachment.durationMs) / 1000.0, 'f', 1));
    facts << locale.formattedDataSize(m_attachment.bytes, 1, QLocale::DataSizeSIFormat);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_alt->setPlaceholderText(tr("What it shows"));
    setPlainToolTip(*m_alt, tr("Alternative text: what it shows, for those who do not see it"));
    const QString name = m_attachment.name.left(60);
    m_alt->setAccessibleName(tr("Alternative text of %1").arg(name));
    //: %1 is the name of a file, %2 a network: a box to tick
    m_goes->setAccessibleName(tr("%1 goes to %2").arg(name, m_place.network));
    setPlainToolTip(*m_goes, tr("Whether it goes to %1").arg(m_place.network));
    const std::pair<QToolButton *, QString> words[] = {{m_up, tr("Move %1 up").arg(name)},
        {m_down, tr("Move %1 down").arg(name)}, {m_remove, tr("Take %1 off the post").arg(name)}};
    for (const auto &[button, text] : words) {
        button->setAccessibleName(text);
        setPlainToolTip(*button, text);
    }
    showFinding();
}

void MediaCard::mousePressEvent(QMouseEvent *event)
{
    const bool onPicture = event->button() == Qt::LeftButton && pictureBox().contains(event->pos());
    m_pressed = onPicture ? std::optional(event->pos()) : std::nullopt;
    QWidget::mousePressEvent(event);
}

void MediaCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = m_pressed && (event->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!far || !(event->buttons() & Qt::LeftButton))
        return QWidget::mouseMoveEvent(event);
    m_pressed.reset(); // one drag for each press
    Q_EMIT dragWanted(m_attachment.media);
}

QRect MediaCard::pictureBox() const
{
    return {0, 0, pictureSide, pictureSide};
}

void MediaCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(m_place.goes ? 1 : stayingOpacity);
    QPainterPath shape;
    shape.addRoundedRect(pictureBox(), 6, 6);
    if (m_picture.isNull()) {
        painter.fillPath(shape, currentTokens()[Role::Line]);
        const bool moving = m_attachment.mime.startsWith(QLatin1String("video/"));
        paintLineIcon(painter, pictureBox().adjusted(24, 24, -24, -24),
            moving ? QLatin1String("play") : QLatin1String("image"), currentTokens()[Role::Text2]);
        return;
    }
    // Cut to the square, as tiles show it.
    const QSize size = m_picture.size();
    const int side = qMin(size.width(), size.height());
    painter.setClipPath(shape);
    painter.drawPixmap(
        pictureBox(), m_picture, QRect((size.width() - side) / 2, (size.height() - side) / 2, side, side));
}

} // namespace stoa
