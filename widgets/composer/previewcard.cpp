// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/previewcard.h"

#include "widgets/common/card.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"
#include "widgets/composer/previewpictures.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int faceSize = 32;

// A round face with the network's two letters: whose post it is and where.
class PreviewFace final : public QWidget
{
public:
    explicit PreviewFace(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(faceSize, faceSize);
    }
    void setNetwork(const QString &network)
    {
        m_network = network;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTokens()[Role::Soft]);
        painter.drawEllipse(rect());
        painter.setPen(currentTokens()[Role::Accent]);
        painter.setFont(textFont(TextSize::Secondary, QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, networkBadge(m_network));
    }

private:
    QString m_network;
};

} // namespace

PreviewCard::PreviewCard(QWidget *parent)
    : QWidget(parent)
{
    build();
}

void PreviewCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    outer->addWidget(m_card);
    m_head = new QWidget(m_card);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    auto *face = new PreviewFace(m_head);
    head->addWidget(face);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_name = new PlainLabel(m_head);
    m_name->setTextSize(TextSize::Body, QFont::DemiBold);
    m_name->setElide(Qt::ElideRight);
    m_handle = new PlainLabel({}, TextSize::Secondary, Role::Text2, m_head);
    m_handle->setElide(Qt::ElideRight);
    names->addWidget(m_name);
    names->addWidget(m_handle);
    head->addLayout(names, 1);
    m_title = new PlainLabel(m_card);
    m_title->setTextSize(TextSize::Body, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_text = new PlainLabel(m_card);
    m_text->setObjectName(QStringLiteral("composer.preview-text"));
    m_text->setWordWrap(true);
    m_more = new PlainLabel({}, TextSize::Body, Role::Text2, m_card);
    m_more->setObjectName(QStringLiteral("composer.preview-more"));
    m_pictures = new PreviewPictures(m_card);
    m_link = new PlainLabel({}, TextSize::Secondary, Role::Accent, m_card);
    m_link->setTextSize(TextSize::Secondary, QFont::DemiBold);
    m_address = new PlainLabel({}, TextSize::Small, Role::Text2, m_card);
    m_address->setObjectName(QStringLiteral("composer.preview-link"));
    m_address->setWordWrap(true);
    m_note = new PlainLabel({}, TextSize::Small, Role::Text3, this);
    m_note->setWordWrap(true);
    m_card->column()->setSpacing(6);
    for (QWidget *part :
        {m_head, static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_more),
            static_cast<QWidget *>(m_pictures), static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_address)})
        m_card->column()->addWidget(part);
    outer->addWidget(m_note);
}

void PreviewCard::show(const PostPreview &preview, const QString &network)
{
    const Network *const known = findNetwork(network);
    const FeedLook look = known != nullptr ? feedLook(*known) : FeedLook();
    // Where pictures come first, the words stand below them.
    QVBoxLayout *const column = m_card->column();
    column->removeWidget(m_pictures);
    column->insertWidget(look.order == FeedLook::Order::PictureFirst ? 1 : 4, m_pictures);
    static_cast<PreviewFace *>(m_head->layout()->itemAt(0)->widget())->setNetwork(network);
    m_head->show();
    m_name->setOutsideText(preview.name);
    m_handle->setOutsideText(preview.handle.isEmpty() ? networkName(network) : preview.handle);
    m_title->setOutsideText(preview.title);
    m_title->setVisible(!preview.title.isEmpty());
    m_text->setOutsideText(preview.text);
    m_text->setVisible(!preview.text.isEmpty());
    m_more->setText(tr("… more"));
    m_more->setVisible(!preview.rest.isEmpty());
    m_pictures->show(preview, look);
    const bool card = look.linkCard && preview.media.isEmpty() && !preview.link.isEmpty();
    m_link->setOutsideText(preview.linkHost);
    m_link->setVisible(card && !preview.linkHost.isEmpty());
    m_address->setOutsideText(preview.link);
    m_address->setVisible(!preview.link.isEmpty());
    m_note->setText(preview.confirmed
            ? QString()
            : tr("%1 does not say where it cuts: the place is as people have seen it.").arg(networkName(network)));
    m_note->setVisible(!preview.confirmed);
    m_card->show();
}

void PreviewCard::showNothing(const QString &why)
{
    m_card->hide();
    m_note->setText(why);
    m_note->show();
}

void PreviewCard::setPicture(MediaId media, const QImage &picture)
{
    m_pictures->setPicture(media, QPixmap::fromImage(picture));
}

void PreviewCard::forgetPictures()
{
    m_pictures->forget();
}

} // namespace stoa
