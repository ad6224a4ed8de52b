// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/posttextchecks.h"

#include "models/core/text.h"
#include "models/planning/clientmarks.h"
#include "models/planning/mediachoice.h"
#include "models/planning/networks.h"
#include "models/planning/placeholders.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr qsizetype mostOfAKind = 5; // findings in one text: a sixth tells nothing new

//! A text of the post and whose it is; none: the common one.
struct PlacedText
{
    AccountId account;
    QString text;
};

//! Those that somebody will see: the common one unless every account has its own.
QList<PlacedText> seenTexts(const PostRow &row)
{
    QList<PlacedText> texts;
    const bool allDiffer = !row.accounts.isEmpty()
        && std::all_of(row.accounts.cbegin(), row.accounts.cend(),
            [](const PostAccount &account) { return account.ownText.has_value(); });
    if (!allDiffer)
        texts.append({{}, row.text});
    for (const PostAccount &account : row.accounts) {
        if (account.ownText)
            texts.append({account.account, *account.ownText});
    }
    return texts;
}

Finding placed(FindingKind kind, const PlacedText &text, qsizetype from, qsizetype length)
{
    Finding finding{kind, text.account, 0, 0, {}, {}, text.text.mid(from, length)};
    finding.from = from;
    finding.length = length;
    return finding;
}

bool mayHaveOpenPlaces(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        switch (unit.unicode()) {
        case u'{':
        case u'[':
        case u'<':
        case u'_':
        case u'O':
        case u'T':
        case u'F':
        case u'X':
        case u'Т':
        case u'Χ':
        case u'Х':
        case u'l':
        case u'L':
            return true;
        default:
            return false;
        }
    });
}

void addOpenPlaces(QList<Finding> &findings, const PlacedText &text)
{
    if (!mayHaveOpenPlaces(text.text))
        return;
    for (const Placeholder &place : placeholdersIn(text.text, mostOfAKind))
        findings.append(placed(FindingKind::Placeholder, text, place.from, place.length));
}

void addOtherThemes(QList<Finding> &findings, const PlacedText &text, const PostRow &row, const QStringList &themes)
{
    const QString own = fold(row.themeHashtag);
    QStringList seen;
    for (const QString &tag : hashtagsIn(text.text)) {
        const QString folded = fold(tag);
        if (folded == own || seen.contains(folded))
            continue;
        const bool isTheme
            = std::any_of(themes.begin(), themes.end(), [&](const QString &theme) { return fold(theme) == folded; });
        if (!isTheme)
            continue;
        seen.append(folded);
        const qsizetype from = text.text.indexOf(tag) - 1;
        findings.append(placed(FindingKind::OtherThemeHashtag, text, from, tag.size() + 1));
    }
}

} // namespace

QList<Finding> textFindings(const PostRow &row, const QStringList &themes)
{
    QList<Finding> findings;
    for (const PlacedText &text : seenTexts(row)) {
        addOpenPlaces(findings, text);
        // A post without a theme may play with any of them.
        if (!row.themeHashtag.isEmpty() && text.text.contains(QLatin1Char('#')))
            addOtherThemes(findings, text, row, themes);
    }
    for (const PostAccount &account : row.accounts) {
        const Network *const network = findNetwork(account.network);
        if (network == nullptr)
            continue;
        if (network->hashtags.isKnown()) {
            const qint64 tags = hashtagsIn(account.ownText.value_or(row.text)).size();
            if (tags > network->hashtags.value)
                findings.append({FindingKind::TooManyHashtags, account.account, tags, network->hashtags.value, {}});
        }
        const qint64 media = mediaCountOn(row, account);
        if (network->pictures.isKnown() && media > network->pictures.value)
            findings.append({FindingKind::TooManyPictures, account.account, media, network->pictures.value, {}});
        if (media < network->leastMedia.value)
            findings.append({FindingKind::MediaMissing, account.account, media, network->leastMedia.value, {}});
    }
    return findings;
}

} // namespace stoa
