// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/findinglist.h"

#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/statusmark.h"
#include "widgets/common/theme.h"

#include <QAbstractButton>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr int findingMark = 18;

// One finding: triangle and sentence, wrapped, chosen as a button is.
class FindingRow final : public QAbstractButton
{
public:
    FindingRow(const QString &sentence, bool isWrong, QWidget *parent)
        : QAbstractButton(parent)
        , m_sentence(sentence)
        , m_wrong(isWrong)
    {
        setAccessibleName(sentence);
        setFont(textFont(TextSize::Secondary));
        setFocusPolicy(isWrong ? Qt::StrongFocus : Qt::NoFocus);
        setEnabled(true);
        if (isWrong)
            setCursor(Qt::PointingHandCursor);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return textBox(width).height() + 2; }
    QSize sizeHint() const override { return {120, heightForWidth(280)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = currentTokens();
        const StatusMark mark = m_wrong ? StatusMark::ChangesRequested : StatusMark::Approved;
        StatusMarks::paint(painter, QRectF(0, 2, 12, 12), mark, tokens);
        painter.setPen(tokens[hasFocus() ? Role::Accent : Role::Text]);
        painter.drawText(QRect(findingMark, 0, width() - findingMark, height()), Qt::TextWordWrap, m_sentence);
    }

private:
    QRect textBox(int width) const
    {
        return fontMetrics().boundingRect(
            QRect(0, 0, qMax(20, width - findingMark), 4000), Qt::TextWordWrap, m_sentence);
    }

    QString m_sentence; //!< not text(): an & of a client's name would become a key
    bool m_wrong;
};

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void FindingList::setEditable(bool on)
{
    m_editable = on;
}

QWidget *FindingList::rowOf(const Finding &finding, const QString &sentence)
{
    auto *row = new FindingRow(sentence, true, this);
    connect(row, &QAbstractButton::clicked, this, [this, finding] { Q_EMIT chosen(finding); });
    if (finding.mark.isEmpty() || !m_editable)
        return row;
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(row);
    auto *ours = new QPushButton(tr("This client’s too"), holder);
    setLook(*ours, ButtonLook::Quiet);
    ours->setAccessibleName(tr("%1: this client’s too, do not mark it again").arg(finding.thing));
    setPlainToolTip(*ours, tr("Posts of this client may have it; it is not marked again."));
    connect(ours, &QPushButton::clicked, this, [this, finding] { Q_EMIT shared(finding); });
    column->addWidget(ours, 0, Qt::AlignLeft);
    return holder;
}

void FindingList::show(const PostRow &post)
{
    QStringList sentences;
    for (const Finding &finding : post.findings)
        sentences.append(PostWords::finding(finding, post));
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < sentences.size(); ++i)
        m_column->addWidget(rowOf(post.findings[i], sentences[i]));
    if (sentences.isEmpty())
        m_column->addWidget(new FindingRow(tr("Accounts, length, pictures: nothing is missing."), false, this));
}

} // namespace stoa
