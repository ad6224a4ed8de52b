// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inbox/personpane.h"

#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/common/ground.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/theme.h"
#include "widgets/inbox/earlierrow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace stoa {

namespace {

constexpr int shownEarlier = 12;

//! First letters of the name on a round ground. No picture is loaded from anywhere.
class InitialsBadge final : public QWidget
{
public:
    InitialsBadge(const QString &name, QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(44, 44);
        for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const auto letter = std::find_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
            if (letter != word.cend() && m_letters.size() < 2)
                m_letters += letter->toUpper();
        }
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
        painter.setFont(textFont(TextSize::Body, QFont::Bold));
        painter.drawText(rect(), Qt::AlignCenter, m_letters);
    }

private:
    QString m_letters;
};

} // namespace

PersonPane::PersonPane(const CommentWords &words, QWidget *parent)
    : SteadyScrollArea(parent)
    , m_words(words)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void PersonPane::begin()
{
    m_inside = new Ground(Role::Surface);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(16, 14, 16, 14);
    m_column->setSpacing(6);
    setWidget(m_inside); // deletes the one before
    setAccessibleName(tr("The person"));
}

void PersonPane::clear()
{
    begin();
    m_column->addStretch(1);
}

void PersonPane::setPerson(const PersonCard &card, bool canForget)
{
    begin();
    addHead(card);
    addEarlier(card);
    if (!card.notes.isEmpty()) {
        addSection(tr("Notes"));
        for (const QString &note : card.notes) {
            auto *label = new PlainLabel(m_inside);
            label->setTextSize(TextSize::Secondary);
            label->setRole(Role::Text2);
            label->setWordWrap(true);
            label->setOutsideText(note);
            m_column->addWidget(label);
        }
    }
    if (canForget) {
        m_column->addSpacing(8);
        auto *forget = new QPushButton(tr("Erase this person…"), m_inside);
        setLook(*forget, ButtonLook::Quiet);
        connect(forget, &QPushButton::clicked, this, &PersonPane::forgetWanted);
        m_column->addWidget(forget, 0, Qt::AlignLeft);
    }
    m_column->addStretch(1);
}

void PersonPane::addHead(const PersonCard &card)
{
    m_column->addWidget(new InitialsBadge(card.name.line(40), m_inside));
    m_column->addSpacing(4);
    auto *name = new PlainLabel(m_inside);
    name->setTextSize(TextSize::Section, QFont::DemiBold);
    name->setWordWrap(true);
    name->setOutsideText(card.name.isEmpty() ? tr("Without a name") : card.name.raw());
    m_column->addWidget(name);
    QStringList facts;
    if (!card.network.isEmpty())
        facts << networkName(card.network);
    if (card.firstMs)
        facts << tr("since %1").arg(m_words.day(*card.firstMs));
    facts << tr("%n comment(s)", nullptr, int(std::min<qint64>(card.comments, INT_MAX)));
    auto *line = new PlainLabel(facts.join(QStringLiteral(" · ")), TextSize::Secondary, Role::Text2, m_inside);
    line->setWordWrap(true);
    m_column->addWidget(line);
    if (!card.labels.isEmpty()) {
        auto *chips = new QHBoxLayout;
        chips->setSpacing(6);
        for (const QString &label : card.labels.mid(0, 3)) {
            auto *chip = new Chip(displayLine(label, 24), m_inside);
            chip->setReadOnly(true);
            chips->addWidget(chip);
        }
        chips->addStretch(1);
        m_column->addSpacing(4);
        m_column->addLayout(chips);
    }
}

void PersonPane::addSection(const QString &words)
{
    m_column->addSpacing(8);
    auto *label = new PlainLabel(words, TextSize::Secondary, Role::Text2, m_inside);
    label->setTextSize(TextSize::Secondary, QFont::DemiBold);
    m_column->addWidget(label);
}

void PersonPane::addEarlier(const PersonCard &card)
{
    if (card.earlier.isEmpty())
        return;
    addSection(tr("Also wrote"));
    for (const CommentRow &row : card.earlier.mid(0, shownEarlier)) {
        QStringList facts{m_words.when(row.atMs)};
        if (!row.labels.isEmpty())
            facts << displayLine(row.labels.constFirst(), 30);
        if (row.answeredMs && row.atMs)
            facts << tr("answered in %1")
                         .arg(CommentWords::duration(m_words.hours().workingMs(*row.atMs, *row.answeredMs)));
        auto *entry
            = new EarlierRow(displayLine(CommentWords::text(row), 160), facts.join(QStringLiteral(" · ")), m_inside);
        connect(entry, &QAbstractButton::clicked, this, [this, id = row.id.value] { Q_EMIT commentChosen(id); });
        m_column->addWidget(entry);
    }
    auto *all = new QPushButton(tr("List everything"), m_inside);
    setLook(*all, ButtonLook::Quiet);
    connect(all, &QPushButton::clicked, this, [this, person = card.id] { Q_EMIT allWanted(person); });
    m_column->addWidget(all, 0, Qt::AlignLeft);
}

} // namespace stoa
