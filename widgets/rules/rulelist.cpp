// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rules/rulelist.h"

#include "models/core/displaytext.h"
#include "models/rules/rulemodel.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace stoa {

namespace {

constexpr int ruleRowHeight = 50;
constexpr int textLeft = 38;
constexpr int gripRoom = 30;
constexpr qint64 frameMs = 50;

void paintSwitch(QPainter &painter, const QRect &box, bool on, const Tokens &tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? Qt::NoPen : QPen(tokens[Role::Text3], 1.2));
    painter.setBrush(on ? tokens[Role::Accent] : tokens[Role::Surface]);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
    if (!on)
        return;
    painter.setPen(QPen(tokens[Role::OnAccent], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = box.topLeft();
    painter.drawPolyline(QPolygonF{at + QPointF(4, 8), at + QPointF(6.8, 11), at + QPointF(11.5, 5)});
}

} // namespace

QRect RuleDelegate::checkBox(const QRect &row)
{
    return {row.left() + 14, row.top() + 11, 15, 15};
}

QString RuleDelegate::secondLine(const QModelIndex &index)
{
    if (index.data(RuleModel::BrokenRole).toBool())
        return tr("Broken: %1").arg(displayLine(index.data(RuleModel::ErrorRole).toString(), 120));
    const QVariant hits = index.data(RuleModel::HitsRole);
    if (!hits.isValid())
        return tr("Counting…");
    const QString count = QLocale().toString(hits.toLongLong());
    const QString line = tr("%1 hits in 12 months", nullptr, hits.toInt()).arg(count);
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? line : tr("%1 · off").arg(line);
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_frame.isValid() && m_frame.elapsed() > frameMs) {
        m_leftOut |= option.rect;
        return;
    }
    const Tokens &tokens = currentTokens();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool broken = index.data(RuleModel::BrokenRole).toBool();
    painter->save();
    painter->fillRect(option.rect, tokens[chosen ? Role::Soft : Role::Surface]);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens[Role::Line]);
    if (chosen)
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), tokens[Role::Accent]);
    paintSwitch(*painter, checkBox(option.rect), on, tokens);
    const QRect room = option.rect.adjusted(textLeft, 0, -gripRoom, 0);
    painter->setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter->setPen(tokens[on || broken ? Role::Text : Role::Text2]);
    painter->drawText(QRect(room.left(), room.top() + 8, room.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(displayLine(index.data().toString(), 120), Qt::ElideRight, room.width()));
    painter->setFont(textFont(TextSize::Secondary));
    painter->setPen(tokens[broken ? Role::Failed : chosen ? Role::Text2 : Role::Text3]);
    painter->drawText(QRect(room.left(), room.top() + 26, room.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(secondLine(index), Qt::ElideRight, room.width()));
    const QRectF grip(option.rect.right() - 26, option.rect.top() + 10, 16, 16);
    paintLineIcon(*painter, grip, QLatin1String("grip"), tokens[chosen ? Role::Text2 : Role::Text3]);
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens[Role::Accent], 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 2, -2, -3), 4, 4);
    }
    painter->restore();
}

void RuleDelegate::beginFrame()
{
    m_frame.start();
    m_leftOut = {};
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, ruleRowHeight};
}

bool RuleDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (checkBox(option.rect).adjusted(-8, -8, 8, 8).contains(at)) {
            const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
    }
    return false;
}

QWidget *RuleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the rule"));
    return editor;
}

void RuleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QLineEdit *>(editor)->setText(index.data().toString());
    static_cast<QLineEdit *>(editor)->selectAll();
}

void RuleDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString name = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (!name.isEmpty() && name != index.data().toString())
        Q_EMIT renamed(index, name);
}

void RuleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(textLeft - 6, 8, -gripRoom, -10));
}

RuleList::RuleList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new RuleDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setObjectName(QStringLiteral("rule-list"));
    connect(m_delegate, &RuleDelegate::renamed, this, [this](const QModelIndex &index, const QString &name) {
        Q_EMIT renamed(RuleId{index.data(RuleModel::IdRole).toLongLong()}, name);
    });
}

QList<RuleId> RuleList::selectedRules() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QList<RuleId> rules;
    for (const QModelIndex &row : std::as_const(rows))
        rules << RuleId{row.data(RuleModel::IdRole).toLongLong()};
    return rules;
}

RuleId RuleList::currentRule() const
{
    return RuleId{currentIndex().data(RuleModel::IdRole).toLongLong()};
}

void RuleList::setCurrentRule(RuleId rule)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(RuleModel::IdRole).toLongLong() == rule.value)
            setCurrentIndex(index);
    }
}

void RuleList::renameCurrent()
{
    // Renaming is asked for by name or key, never by a click: the model itself has no editable text.
    if (!currentIndex().isValid())
        return;
    RuleDelegate *const delegate = m_delegate;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(currentIndex());
    auto *editor = static_cast<QLineEdit *>(delegate->createEditor(viewport(), option, currentIndex()));
    delegate->setEditorData(editor, currentIndex());
    delegate->updateEditorGeometry(editor, option, currentIndex());
    const QPersistentModelIndex index(currentIndex());
    connect(editor, &QLineEdit::editingFinished, editor, [this, delegate, editor, index] {
        if (editor->isHidden())
            return;
        editor->hide();
        if (index.isValid())
            delegate->setModelData(editor, nullptr, index);
        editor->deleteLater();
        setFocus();
    });
    editor->show();
    editor->setFocus();
}

void RuleList::paintEvent(QPaintEvent *event)
{
    m_delegate->beginFrame();
    QListView::paintEvent(event);
    if (!m_delegate->leftOut().isNull())
        viewport()->update(m_delegate->leftOut());
}

void RuleList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRuleChanged(currentRule());
}

void RuleList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        if (currentIndex().isValid()) {
            const bool on = currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked;
            model()->setData(currentIndex(), on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return;
    case Qt::Key_Delete:
        Q_EMIT deleteAsked();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT sentenceAsked();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace stoa
