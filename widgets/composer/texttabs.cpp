// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/texttabs.h"

#include "models/core/whendone.h"
#include "models/planning/mediachoice.h"
#include "models/planning/networks.h"
#include "widgets/common/button.h"
#include "widgets/common/lineicon.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/composer/counterstrip.h"
#include "widgets/composer/growingedit.h"
#include "widgets/composer/typingspell.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace stoa {

namespace {

// Longer texts are counted when the hand rests: counting a book at every key would be felt.
constexpr qsizetype countAtOnce = 20'000;
constexpr int countRestMs = 300;
// More tabs than this do not fit beside the common text with whole names: two letters then.
constexpr size_t mostNamedTabs = 3;

//! Tabs that move closer together before arrows take room from them: six accounts fit beside the common text at 1366
//! pixels.
class CloseTabs final : public QTabBar
{
public:
    explicit CloseTabs(QWidget *parent)
        : QTabBar(parent)
    {
        setElideMode(Qt::ElideNone); // what is saved is empty room
    }

protected:
    QSize tabSizeHint(int index) const override
    {
        constexpr int mostSaved = 10; // pixels of the eighteen around the words
        int wanted = 0;
        for (int tab = 0; tab < count(); ++tab)
            wanted += QTabBar::tabSizeHint(tab).width();
        const int over = std::clamp(wanted - width(), 0, mostSaved * count());
        const QSize hint = QTabBar::tabSizeHint(index);
        return {hint.width() - (over + count() - 1) / std::max(1, count()), hint.height()};
    }
};

} // namespace

TextTabs::TextTabs(const ComposerEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
{
    build();
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &TextTabs::count);
    retranslate();
}

TextTabs::~TextTabs() = default;

void TextTabs::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *tabRow = new QHBoxLayout;
    tabRow->setSpacing(4);
    m_tabs = new CloseTabs(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_choose = new QToolButton(this);
    m_choose->setObjectName(QStringLiteral("composer.choose-accounts"));
    m_choose->setIcon(lineIcon(QLatin1String("plus")));
    m_choose->setAutoRaise(true);
    tabRow->addWidget(m_tabs, 1);
    tabRow->addWidget(m_choose);
    column->addLayout(tabRow);
    m_editors = new QVBoxLayout;
    column->addLayout(m_editors);
    m_ownRow = new QWidget(this);
    auto *ownRow = new QHBoxLayout(m_ownRow);
    ownRow->setContentsMargins(0, 0, 0, 0);
    m_ownNote = new PlainLabel({}, TextSize::Secondary, Role::Text2, m_ownRow);
    m_ownNote->setWordWrap(true);
    m_follow = new QPushButton(m_ownRow);
    m_follow->setObjectName(QStringLiteral("composer.follow"));
    setLook(*m_follow, ButtonLook::Quiet);
    ownRow->addWidget(m_ownNote, 1);
    ownRow->addWidget(m_follow);
    column->addWidget(m_ownRow);
    m_counters = new CounterStrip(this);
    column->addWidget(m_counters);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showCurrent();
        Q_EMIT accountShown(currentAccount());
    });
    connect(m_follow, &QPushButton::clicked, this, &TextTabs::followAgain);
    connect(m_choose, &QToolButton::clicked, this,
        [this] { Q_EMIT accountsWanted(m_choose->mapToGlobal(QPoint(0, m_choose->height()))); });
    connect(m_counters, &CounterStrip::accountChosen, this, &TextTabs::showAccount);
}

void TextTabs::show(const PostRow &post, bool editable)
{
    if (post.id != m_post.id) {
        for (Sheet &sheet : m_sheets)
            dropSheet(sheet);
        m_sheets.clear();
    }
    m_post = post;
    m_editable = editable;
    keepSheets(post.accounts);
    refreshTexts();
    showCurrent();
    count();
}

void TextTabs::flush()
{
    for (const Sheet &sheet : m_sheets)
        sheet.spell->flush();
}

void TextTabs::showAccount(AccountId account)
{
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        if (m_sheets[i].account.account == account)
            m_tabs->setCurrentIndex(int(i));
    }
}

void TextTabs::select(AccountId account, qsizetype from, qsizetype length)
{
    showAccount(account);
    GrowingEdit *const edit = currentEdit();
    if (edit == nullptr)
        return;
    edit->setFocus();
    const qsizetype end = edit->document()->characterCount() - 1;
    if (from < 0 || edit->isHeld())
        return;
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(qMin(from, end)));
    cursor.setPosition(int(qMin(from + length, end)), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    edit->ensureCursorVisible();
}

AccountId TextTabs::currentAccount() const
{
    const int current = m_tabs->currentIndex();
    return current >= 0 && current < int(m_sheets.size()) ? m_sheets[size_t(current)].account.account : AccountId();
}

GrowingEdit *TextTabs::currentEdit() const
{
    const int current = m_tabs->currentIndex();
    return current >= 0 && current < int(m_sheets.size()) ? m_sheets[size_t(current)].edit : nullptr;
}

TextTabs::Sheet TextTabs::makeSheet(const PostAccount &account)
{
    Sheet sheet;
    sheet.account = account;
    const bool common = !account.variant.isValid();
    const TypedPlace place{
        common ? TypedKind::Text : TypedKind::VariantText, common ? m_post.id.value : account.variant.value, m_post.id};
    const TypingSpell::Commit commit
        = [edits = m_edits, post = m_post.id, variant = account.variant](const QString &text) {
              return variant.isValid() ? edits.variants.setText(variant, text) : edits.posts.setText(post, text);
          };
    sheet.spell = new TypingSpell(m_edits.recovery, place, commit, this);
    connect(sheet.spell, &TypingSpell::failed, this, &TextTabs::failed);
    return sheet;
}

void TextTabs::giveEditor(Sheet &sheet)
{
    sheet.edit = new GrowingEdit(5, 16, this);
    sheet.edit->hide();
    m_editors->addWidget(sheet.edit);
    sheet.edit->setReadOnly(!m_editable);
    sheet.edit->setStoredText(sheet.text);
    sheet.edit->markFrom(sheet.mark);
    connect(sheet.edit, &GrowingEdit::left, sheet.spell, &TypingSpell::flush);
    connect(sheet.edit, &GrowingEdit::filesDropped, this, &TextTabs::filesDropped);
    connect(sheet.edit, &GrowingEdit::picturePasted, this, &TextTabs::picturePasted);
    connect(sheet.edit, &GrowingEdit::typed, this,
        [this, edit = sheet.edit](const QString &text) { sheetTyped(edit, text); });
    Q_EMIT editMade(sheet.edit);
    nameTabs();
}

void TextTabs::setText(Sheet &sheet, const QString &text)
{
    sheet.text = text;
    if (sheet.edit)
        sheet.edit->setStoredText(text);
}

void TextTabs::dropSheet(Sheet &sheet)
{
    delete sheet.spell; // puts what is pending into the project
    delete sheet.edit;
}

// Sheets of accounts that stay keep their editor, with cursor and what is being typed.
void TextTabs::keepSheets(const QList<PostAccount> &accounts)
{
    QList<PostAccount> wanted{PostAccount()};
    wanted.append(accounts);
    std::vector<Sheet> sheets;
    for (const PostAccount &account : std::as_const(wanted)) {
        const auto same = std::find_if(m_sheets.begin(), m_sheets.end(),
            [&account](const Sheet &sheet) { return sheet.spell && sheet.account.variant == account.variant; });
        sheets.push_back(same != m_sheets.end() ? std::exchange(*same, Sheet()) : makeSheet(account));
        sheets.back().account = account;
    }
    for (Sheet &sheet : m_sheets)
        dropSheet(sheet);
    m_sheets = std::move(sheets);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > int(m_sheets.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < int(m_sheets.size()))
        m_tabs->addTab(QString());
    nameTabs();
}

void TextTabs::refreshTexts()
{
    for (Sheet &sheet : m_sheets) {
        const bool common = !sheet.account.variant.isValid();
        const QString stored = common ? m_post.text : sheet.account.ownText.value_or(m_post.text);
        sheet.spell->setStored(stored);
        if (sheet.edit)
            sheet.edit->setReadOnly(!m_editable);
        if (sheet.spell->isAhead())
            continue;
        // A follower shows what is being typed into the common text, not what the project had a second ago.
        const bool follows = !common && !sheet.account.ownText;
        setText(sheet, follows ? textOf(m_sheets.front()) : stored);
    }
}

QString TextTabs::textOf(const Sheet &sheet) const
{
    return sheet.edit ? sheet.edit->storedText() : sheet.text;
}

bool TextTabs::hasOwnText(const Sheet &sheet) const
{
    return sheet.account.variant.isValid() && (sheet.account.ownText || sheet.spell->isAhead());
}

void TextTabs::sheetTyped(GrowingEdit *edit, const QString &text)
{
    for (Sheet &sheet : m_sheets) {
        if (sheet.edit == edit) {
            sheet.spell->typed(text);
        } else if (edit == m_sheets.front().edit && !hasOwnText(sheet)) {
            setText(sheet, text);
        }
    }
    showCurrent();
    countSoon();
    Q_EMIT typed();
}

PostRow TextTabs::typedPost() const
{
    PostRow post = m_post;
    if (m_sheets.empty())
        return post;
    post.text = textOf(m_sheets.front());
    for (PostAccount &account : post.accounts) {
        for (const Sheet &sheet : m_sheets) {
            if (sheet.account.variant == account.variant && hasOwnText(sheet))
                account.ownText = textOf(sheet);
        }
    }
    return post;
}

void TextTabs::showCurrent()
{
    const int at = m_tabs->currentIndex();
    if (at >= 0 && at < int(m_sheets.size()) && !m_sheets[size_t(at)].edit)
        giveEditor(m_sheets[size_t(at)]);
    GrowingEdit *const current = currentEdit();
    for (const Sheet &sheet : m_sheets) {
        if (sheet.edit)
            sheet.edit->setVisible(sheet.edit == current);
    }
    const bool own = at > 0 && at < int(m_sheets.size()) && hasOwnText(m_sheets[size_t(at)]);
    const bool follower = at > 0 && !own;
    const bool held = current && current->isHeld();
    m_ownRow->setVisible(own || follower || held);
    m_follow->setVisible(own && m_editable);
    m_ownNote->setText(held ? tr("The beginning of a text that is too long to be edited here. It is kept whole.")
            : own           ? tr("Own text, apart from the common one")
                            : tr("Follows the common text until you type here"));
    m_choose->setEnabled(m_editable);
}

void TextTabs::followAgain()
{
    const int at = m_tabs->currentIndex();
    if (at <= 0 || at >= int(m_sheets.size()))
        return;
    Sheet &sheet = m_sheets[size_t(at)];
    sheet.spell->drop();
    sheet.account.ownText.reset();
    setText(sheet, textOf(m_sheets.front()));
    whenDone(m_edits.variants.follow(sheet.account.variant), this, [this](const Result<ActDone> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
    sheet.edit->setFocus();
    showCurrent();
    countSoon();
}

void TextTabs::countSoon()
{
    const bool isLong = !m_sheets.empty() && textOf(m_sheets.front()).size() > countAtOnce;
    if (isLong)
        m_counting.start(countRestMs);
    else
        count();
}

void TextTabs::setMark(Sheet &sheet, qsizetype from)
{
    sheet.mark = from;
    if (sheet.edit)
        sheet.edit->markFrom(from);
}

void TextTabs::count()
{
    QList<AccountCount> counts;
    qsizetype commonMark = -1;
    for (Sheet &sheet : m_sheets) {
        const Network *network = findNetwork(sheet.account.network);
        if (!network)
            continue;
        const QString text = hasOwnText(sheet) ? textOf(sheet) : textOf(m_sheets.front());
        const bool withMedia = mediaCountOn(m_post, sheet.account) > 0;
        const AccountCount counted{sheet.account, countFor(*network, text, withMedia), network->text.verified};
        const qsizetype overflow = counted.count.overflowAt;
        setMark(sheet, overflow);
        // The common text is marked where the first network that takes it ends.
        if (!hasOwnText(sheet) && overflow >= 0)
            commonMark = commonMark < 0 ? overflow : qMin(commonMark, overflow);
        counts.append(counted);
    }
    if (!m_sheets.empty())
        setMark(m_sheets.front(), commonMark);
    m_counters->show(counts);
    nameTabs();
}

void TextTabs::nameTabs()
{
    for (int i = 0; i < int(m_sheets.size()); ++i) {
        const Sheet &sheet = m_sheets[size_t(i)];
        if (!sheet.account.variant.isValid()) {
            m_tabs->setTabText(i, tr("All"));
            m_tabs->setAccessibleTabName(i, tr("Common text"));
            m_tabs->setTabToolTip(i, plainToolTip(tr("The text of every account that has none of its own")));
            if (sheet.edit)
                sheet.edit->setAccessibleName(tr("Common text"));
            continue;
        }
        const auto ofNetwork = std::count_if(m_sheets.begin(), m_sheets.end(),
            [&sheet](const Sheet &other) { return other.account.network == sheet.account.network; });
        const QString network = networkName(sheet.account.network);
        QString name = ofNetwork > 1 ? network + QLatin1Char(' ') + sheet.account.handle.left(20) : network;
        if (sheet.edit)
            sheet.edit->setAccessibleName(tr("Text for %1").arg(name));
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_tabs->setAccessibleTabName(i, name);
        if (m_sheets.size() > mostNamedTabs)
            name.replace(0, network.size(), networkBadge(sheet.account.network));
        m_tabs->setTabText(i, hasOwnText(sheet) || sheet.account.ownMedia ? name + QStringLiteral(" •") : name);
        m_tabs->setTabToolTip(i,
            plainToolTip(network + QLatin1Char('\n')
                + (sheet.account.name.isEmpty() ? sheet.account.handle : sheet.account.name)));
    }
}

void TextTabs::retranslate()
{
    m_tabs->setAccessibleName(tr("Texts by account"));
    m_choose->setAccessibleName(tr("Choose accounts"));
    setPlainToolTip(*m_choose, tr("Choose the accounts it goes to"));
    m_follow->setText(tr("Follow again"));
    setPlainToolTip(*m_follow, tr("Drop the own text and follow the common one again"));
    m_counters->retranslate();
    nameTabs();
    if (!m_sheets.empty())
        showCurrent();
}

} // namespace stoa
