// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/duplicateindex.h"

#include "models/core/linkfinder.h"
#include "models/core/text.h"

#include <algorithm>

namespace stoa {

namespace {

constexpr qsizetype longestCompared = 20'000; // letters; what follows does not make two posts two
// Below so many features (about five words) a single word makes another sentence: only the same is the same.
constexpr size_t leastForNearly = 9;
constexpr double estimateError = 0.16; // 64 numbers: 2.7 times the usual error, so that hardly one is missed

quint32 mixedBits(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return quint32(value >> 32);
}

//! FNV-1a, the same on every machine and in every run.
quint64 wordNumber(QStringView word)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar unit : word) {
        hash ^= unit.unicode();
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

QString withoutLinks(QStringView text)
{
    QString rest;
    qsizetype from = 0;
    for (const FoundLink &link : findLinks(text)) {
        rest += text.mid(from, link.from - from);
        rest += QLatin1Char(' ');
        from = link.to;
    }
    rest += text.mid(from);
    return rest;
}

//! The words of a folded text; with \a plainOnly those that are neither hashtag nor mention.
std::vector<quint64> wordNumbers(const QString &folded, bool plainOnly)
{
    std::vector<quint64> words;
    const QStringView view(folded);
    qsizetype from = -1;
    bool marked = false;
    for (qsizetype at = 0; at <= view.size(); ++at) {
        const bool inside = at < view.size() && (isWordChar(view[at].unicode()) || view[at].isSurrogate());
        if (inside && from < 0) {
            from = at;
            marked = at > 0 && (view[at - 1] == u'#' || view[at - 1] == u'@');
        } else if (!inside && from >= 0) {
            if (!plainOnly || !marked)
                words.push_back(wordNumber(view.mid(from, at - from)));
            from = -1;
        }
    }
    return words;
}

std::array<std::pair<quint32, quint32>, 64> makeMultipliers()
{
    std::array<std::pair<quint32, quint32>, 64> made;
    quint64 seed = 0x53544f41; // "STOA": any fixed number does
    for (auto &[factor, shift] : made) {
        seed += 0x9e3779b97f4a7c15ULL;
        factor = mixedBits(seed) | 1U;
        seed += 0x9e3779b97f4a7c15ULL;
        shift = mixedBits(seed);
    }
    return made;
}

} // namespace

TextFeatures textFeatures(QStringView text)
{
    const QStringView part = text.left(longestCompared);
    const QString folded = fold(part.contains(u'.') ? QStringView(withoutLinks(part)) : part);
    std::vector<quint64> words = wordNumbers(folded, true);
    if (words.empty())
        words = wordNumbers(folded, false);
    TextFeatures features;
    features.reserve(2 * words.size());
    for (size_t at = 0; at < words.size(); ++at) {
        features.push_back(mixedBits(words[at]));
        if (at > 0)
            features.push_back(mixedBits(words[at - 1] * 3 + words[at]));
    }
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    return features;
}

double likeness(const TextFeatures &a, const TextFeatures &b)
{
    size_t common = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        if (*left == *right) {
            ++common;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    const size_t all = a.size() + b.size() - common;
    return all == 0 ? 0 : double(common) / double(all);
}

DuplicateIndex::Sketch DuplicateIndex::sketchOf(const TextFeatures &features)
{
    static const auto multipliers = makeMultipliers();
    std::array<quint32, sketchLength> least;
    least.fill(0xffffffffU);
    for (const quint32 feature : features) {
        for (size_t i = 0; i < sketchLength; ++i)
            least[i] = std::min(least[i], feature * multipliers[i].first + multipliers[i].second);
    }
    Sketch sketch;
    // The upper bits of a minimum of many are alike: the lower ones tell it from another.
    std::transform(least.begin(), least.end(), sketch.begin(),
        [](quint32 value) { return quint16((value ^ (value >> 16)) & 0xffffU); });
    return sketch;
}

void DuplicateIndex::reserve(qsizetype texts)
{
    m_sketches.reserve(size_t(texts));
    m_counts.reserve(size_t(texts));
    m_entries.reserve(size_t(texts));
    m_places.reserve(texts);
}

void DuplicateIndex::add(const Entry &entry, QStringView text)
{
    const TextFeatures features = textFeatures(text);
    if (features.empty())
        return;
    quint32 place = quint32(m_sketches.size());
    if (m_free.empty()) {
        m_sketches.emplace_back();
        m_counts.push_back(0);
        m_entries.emplace_back();
    } else {
        place = m_free.back();
        m_free.pop_back();
    }
    m_sketches[place] = sketchOf(features);
    m_counts[place] = quint32(features.size());
    m_entries[place] = {entry.post, entry.family != 0 ? entry.family : entry.post.value};
    m_places[entry.post].append(place);
    ++m_live;
}

void DuplicateIndex::remove(PostId post)
{
    const QList<quint32> places = m_places.take(post);
    for (const quint32 place : places) {
        m_counts[place] = 0;
        m_free.push_back(place);
        --m_live;
    }
}

QList<DuplicateIndex::Near> DuplicateIndex::nearest(const Entry &entry, QStringView text, qsizetype most) const
{
    const TextFeatures features = textFeatures(text);
    QList<Near> found;
    if (features.empty())
        return found;
    const Sketch sketch = sketchOf(features);
    const qint64 family = entry.family != 0 ? entry.family : entry.post.value;
    const double wanted = features.size() < leastForNearly ? 1.0 : nearlySame;
    const auto leastEqual = int((wanted - (wanted < 1.0 ? estimateError : 0.0)) * sketchLength);
    // Of two sets so alike, the smaller has at least that share of the larger.
    const auto fewest = quint32(double(features.size()) * wanted);
    const auto mostFeatures = quint32(double(features.size()) / wanted + 1);
    for (size_t at = 0; at < m_sketches.size(); ++at) {
        if (m_counts[at] < fewest || m_counts[at] > mostFeatures || m_counts[at] == 0)
            continue;
        const Sketch &other = m_sketches[at];
        int equal = 0;
        for (size_t i = 0; i < sketchLength; ++i)
            equal += sketch[i] == other[i] ? 1 : 0;
        if (equal < leastEqual || m_entries[at].family == family || m_entries[at].post == entry.post)
            continue;
        found.append({m_entries[at].post, double(equal) / double(sketchLength)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Near &a, const Near &b) { return a.estimate > b.estimate; });
    QList<Near> once;
    for (const Near &near : std::as_const(found)) {
        const bool known
            = std::any_of(once.cbegin(), once.cend(), [&near](const Near &each) { return each.post == near.post; });
        if (!known && once.size() < most)
            once.append(near);
    }
    return once;
}

} // namespace stoa
