// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contest/contestdrawpane.h"

#include "models/core/displaytext.h"
#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"
#include "widgets/contest/contestwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

ContestDrawPane::ContestDrawPane(QWidget *parent)
    : QWidget(parent)
    , m_seedHelp(new PlainLabel(QString(), TextSize::Secondary, Role::Text2, this))
    , m_hash(new QLineEdit(this))
    , m_makeSeed(new QPushButton(tr("Fix the &seed"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_seedName(new PlainLabel(tr("Seed"), TextSize::Secondary, Role::Text2, this))
    , m_seed(new QLineEdit(this))
    , m_state(new PlainLabel(QString(), TextSize::Body, Role::Text, this))
    , m_draw(new QPushButton(tr("&Draw the winners"), this))
    , m_winners(new QListWidget(this))
    , m_refuse(new QPushButton(tr("&Refuse this winner"), this))
    , m_minutes(new QPushButton(tr("Save the &minutes"), this))
{
    build();
}

void ContestDrawPane::build()
{
    m_seedHelp->setWordWrap(true);
    m_state->setWordWrap(true);
    for (QLineEdit *edit : {m_hash, m_seed}) {
        edit->setReadOnly(true);
        edit->setFont(QFont(QStringLiteral("monospace"), edit->font().pointSize()));
    }
    m_hash->setAccessibleName(tr("SHA-256 of the seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_winners->setAccessibleName(tr("Winners in the order drawn"));
    setLook(*m_draw, ButtonLook::Main);
    for (QPushButton *button : {m_makeSeed, m_copy, m_draw, m_refuse, m_minutes})
        button->setAutoDefault(false);
    const auto rowOf = [](std::initializer_list<QWidget *> widgets, bool stretch) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        if (stretch)
            row->addStretch(1);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto headingOf = [this](const QString &words) {
        auto *heading = new PlainLabel(words, TextSize::Section, Role::Text, this);
        heading->setTextSize(TextSize::Section, QFont::DemiBold);
        return heading;
    };
    column->addWidget(headingOf(tr("1. The seed, before the end")));
    column->addWidget(m_seedHelp);
    column->addLayout(rowOf({m_hash, m_copy}, false));
    column->addWidget(m_makeSeed, 0, Qt::AlignLeft);
    column->addLayout(rowOf({m_seedName, m_seed}, false));
    column->addSpacing(8);
    column->addWidget(headingOf(tr("2. The draw, after the end")));
    column->addWidget(m_state);
    column->addLayout(rowOf({m_draw}, true));
    column->addWidget(m_winners, 1);
    column->addLayout(rowOf({m_refuse, m_minutes}, true));
    column->addStretch(0);
    connect(m_makeSeed, &QPushButton::clicked, this, &ContestDrawPane::seedWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_hash->text()); });
    connect(m_draw, &QPushButton::clicked, this, &ContestDrawPane::drawWanted);
    connect(m_minutes, &QPushButton::clicked, this, &ContestDrawPane::minutesWanted);
    connect(m_refuse, &QPushButton::clicked, this, [this] {
        if (m_winners->currentItem() != nullptr)
            Q_EMIT winnerRefused(m_winners->currentItem()->data(Qt::UserRole).toInt());
    });
    connect(m_winners, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_refuse->setEnabled(item != nullptr && item->data(Qt::UserRole + 1).toBool());
    });
}

QString ContestDrawPane::whyNot(const Contest &contest, int participants, bool ended) const
{
    if (!contest.terms.ends.isValid())
        return tr("Say first when the contest ends.");
    if (!ended)
        return tr("Nothing can be drawn before the end: %1.").arg(ContestWords::wall(contest.terms.ends));
    if (contest.terms.kind != ContestKind::Bonus && contest.seedSha256.isEmpty())
        return tr("No seed was fixed before the end, so nobody could trust the draw. Make a new contest.");
    if (participants == 0)
        return tr("Nobody takes part.");
    return {};
}

void ContestDrawPane::showSeed(const Contest &contest, bool ended)
{
    const bool hasSeed = !contest.seedSha256.isEmpty();
    const bool isBonus = contest.terms.kind == ContestKind::Bonus;
    if (isBonus)
        m_seedHelp->setText(tr("Everybody who meets the conditions gets the bonus: no seed is needed."));
    else if (hasSeed)
        m_seedHelp->setText(
            tr("Publish this number with the rules, before the end. It shows later that the seed was not "
               "chosen to fit somebody."));
    else
        m_seedHelp->setText(
            tr("A seed is a number that decides the draw. Fix it before the end and publish its SHA-256: "
               "then anybody can repeat the draw, and nobody can turn it."));
    m_makeSeed->setVisible(!hasSeed && !isBonus);
    m_makeSeed->setEnabled(!ended);
    m_hash->setVisible(hasSeed);
    m_copy->setVisible(hasSeed);
    m_hash->setText(contest.seedSha256);
    m_hash->setCursorPosition(0);
    const bool isKnown = contest.minutes && !contest.seed.isEmpty();
    m_seedName->setVisible(isKnown);
    m_seed->setVisible(isKnown);
    m_seed->setText(isKnown ? contest.seed : QString());
    m_seed->setCursorPosition(0);
}

void ContestDrawPane::showWinners(const ContestMinutes &minutes)
{
    const int current = m_winners->currentRow();
    m_winners->clear();
    for (int place = 0; place < minutes.places.size(); ++place) {
        const ContestPlace &one = minutes.places.at(place);
        const QString name = one.name.isEmpty() ? tr("(erased)") : displayLine(one.name, 120);
        auto *item = new QListWidgetItem(one.refused.isEmpty()
                ? tr("%1. %2", "place, winner").arg(QLocale().toString(place + 1), name)
                : tr("%1. %2, refused: %3").arg(QLocale().toString(place + 1), name, displayLine(one.refused, 200)),
            m_winners);
        item->setData(Qt::UserRole, place);
        item->setData(Qt::UserRole + 1, one.refused.isEmpty());
        QFont font = item->font();
        font.setWeight(one.refused.isEmpty() ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
    }
    m_winners->setCurrentRow(std::min(std::max(current, 0), m_winners->count() - 1));
}

void ContestDrawPane::showDraw(const Contest &contest, int participants, bool ended)
{
    showSeed(contest, ended);
    const bool isDrawn = contest.minutes.has_value();
    const QString obstacle = isDrawn ? QString() : whyNot(contest, participants, ended);
    if (isDrawn)
        m_state->setText(
            tr("Drawn among %n different people. Nothing of it changes any more; a winner who must be refused "
               "stays in the minutes, and the next one in the drawn order comes in.",
                nullptr, int(contest.minutes->participants)));
    else
        m_state->setText(obstacle.isEmpty() ? tr("%n different people take part.", nullptr, participants) : obstacle);
    m_draw->setVisible(!isDrawn);
    m_draw->setEnabled(obstacle.isEmpty());
    for (QWidget *widget :
        {static_cast<QWidget *>(m_winners), static_cast<QWidget *>(m_refuse), static_cast<QWidget *>(m_minutes)})
        widget->setVisible(isDrawn);
    if (isDrawn)
        showWinners(*contest.minutes);
}

} // namespace stoa
