// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/commandpalette.h"

#include "models/core/text.h"
#include "models/settings/settings.h"
#include "widgets/common/actioncatalogue.h"
#include "widgets/common/keycap.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace stoa {

namespace {

enum PaletteRole { ActionIdRole = Qt::UserRole + 1, ScopeRole, KeysRole };

//! One line of the palette: name, where it belongs, its key at the right.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {300, 32}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = currentTokens();
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens[Role::Soft]);
        QRect room = option.rect.adjusted(16, 0, -12, 0);
        const auto keys = QKeySequence(index.data(KeysRole).toString(), QKeySequence::PortableText);
        if (!keys.isEmpty()) {
            const qreal width = keyCapWidth(keys);
            paintKeyCap(*painter, QRectF(room.right() - width, room.top(), width, room.height()), keys, tokens);
            room.setRight(room.right() - static_cast<int>(width) - 8);
        }
        painter->setFont(textFont(TextSize::Secondary));
        painter->setPen(tokens[Role::Text2]);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, index.data(ScopeRole).toString());
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(index.data(ScopeRole).toString()) - 12);
        painter->setFont(textFont(TextSize::Body));
        painter->setPen(enabled ? tokens[Role::Text] : mixed(tokens[Role::Surface], tokens[Role::Text3], 0.7));
        const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->restore();
    }
};

} // namespace

int fuzzyScore(const QString &query, const QString &text)
{
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar wanted : query) {
        if (wanted.isSpace())
            continue;
        const qsizetype found = text.indexOf(wanted, at);
        if (found < 0)
            return 0;
        const bool wordBegins = found == 0 || !text[found - 1].isLetterOrNumber();
        score += found == last + 1 ? 6 : wordBegins ? 5 : 1;
        last = found;
        at = found + 1;
    }
    return score + (text.startsWith(query) ? 20 : text.contains(query) ? 10 : 1);
}

CommandPalette::CommandPalette(ActionCatalogue &actions, Settings &settings, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_settings(settings)
    , m_field(new SearchField(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("command-palette"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::activated, this, &CommandPalette::runCurrent);
    retranslate();
    resize(560, 420);
}

void CommandPalette::open()
{
    m_field->clear();
    search(QString());
    if (parentWidget()) {
        const QRect over = parentWidget()->window()->geometry();
        move(over.center().x() - width() / 2, over.top() + 80);
    }
    show();
    m_field->setFocus();
}

QList<std::pair<int, QString>> CommandPalette::ranked(const QString &text) const
{
    const QString query = fold(text);
    const QStringList recent = m_settings.recentActions.value();
    QList<std::pair<int, QString>> found;
    const QStringList ids = m_actions.ids();
    for (const QString &id : ids) {
        if (!m_actions.action(id.toLatin1().constData())->isVisible())
            continue; // of a page that is not there
        const int byName = fuzzyScore(query, fold(m_actions.text(id)));
        const int byHelp = byName > 0 ? 0 : fuzzyScore(query, fold(m_actions.help(id)));
        if (byName <= 0 && (byHelp < 10 || query.size() < 3)) // letters strewn over a help sentence mean nothing
            continue;
        const qsizetype used = recent.indexOf(id);
        const int recency = used < 0 ? 0 : static_cast<int>(recent.size() - used);
        found << std::pair((query.isEmpty() ? 0 : byName * 4 + byHelp) + recency, id);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    return found;
}

void CommandPalette::search(const QString &text)
{
    m_model->clear();
    const auto found = ranked(text);
    for (const auto &[score, id] : found) {
        const QAction *action = m_actions.action(id.toLatin1().constData());
        auto *item = new QStandardItem(m_actions.text(id));
        item->setData(id, ActionIdRole);
        const Scope scope = m_actions.spec(id)->scope;
        item->setData(scope == Scope::Window ? QString() : ActionCatalogue::scopeName(scope), ScopeRole);
        item->setData(m_actions.keys(id).value(0).toString(QKeySequence::PortableText), KeysRole);
        item->setEnabled(action->isEnabled());
        m_model->appendRow(item);
    }
    if (found.isEmpty()) {
        auto *none = new QStandardItem(tr("Nothing is called that. Try another word."));
        none->setEnabled(false);
        m_model->appendRow(none);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

QStringList CommandPalette::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QVariant id = m_model->index(row, 0).data(ActionIdRole); id.isValid())
            ids << id.toString();
    }
    return ids;
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !(current.flags() & Qt::ItemIsEnabled))
        return;
    const QString id = current.data(ActionIdRole).toString();
    m_settings.rememberAction(id);
    hide();
    Q_EMIT aboutToRun(id);
    m_actions.action(id.toLatin1().constData())->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (key == Qt::Key_Escape) {
            reject();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(currentTokens()[Role::Text3], 1));
    painter.setBrush(currentTokens()[Role::Surface]);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::retranslate()
{
    setWindowTitle(tr("All commands"));
    setAccessibleName(windowTitle());
    m_field->setPrompt(tr("What do you want to do?"));
    m_list->setAccessibleName(tr("Commands found"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa
