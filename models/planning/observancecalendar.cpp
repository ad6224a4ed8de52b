// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/observancecalendar.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace stoa {

namespace {

ObservanceDay observanceDayFrom(
    const ObservancePack &pack, const ObservanceOccurrence &occurrence, const QString &language)
{
    const ObservanceDefinition &definition = pack.definitions()[static_cast<size_t>(occurrence.definition)];
    ObservanceDay day;
    day.date = occurrence.date;
    day.id = definition.id;
    day.pack = pack.id();
    day.name = pack.dayName(occurrence, language);
    const QString english = definition.hashtags.value(QStringLiteral("en"));
    day.hashtag = definition.hashtags.value(language, english);
    day.source = definition.source;
    day.kind = definition.kind;
    day.sensitive = definition.sensitive;
    day.dayOff = definition.kind == ObservanceKind::Public;
    day.leadDays = definition.leadDays;
    return day;
}

bool observanceDayBefore(const ObservanceDay &a, const ObservanceDay &b)
{
    return a.date != b.date ? a.date < b.date : a.kind < b.kind;
}

} // namespace

QString shortObservanceName(const QString &name)
{
    static const QStringList wholeWorlds
        = {QStringLiteral("World "), QStringLiteral("International "), QStringLiteral("Παγκόσμια "),
            QStringLiteral("Διεθνής "), QStringLiteral("Всемирный "), QStringLiteral("Международный ")};
    for (const QString &word : wholeWorlds) {
        if (name.startsWith(word))
            return name.at(word.size()).toUpper() + name.mid(word.size() + 1);
    }
    return name;
}

QString clientDaysPack()
{
    return QStringLiteral("client");
}

QStringList defaultObservancePacks(const QString &language)
{
    QStringList packs{QStringLiteral("international-and-unusual")};
    if (language == QLatin1String("el"))
        packs.append(QStringLiteral("greece"));
    else if (language == QLatin1String("ru"))
        packs.append(QStringLiteral("russia"));
    else
        packs.append(QStringLiteral("united-kingdom"));
    return packs;
}

struct ObservanceCalendar::Loaded
{
    Result<ObservancePack> pack;
    std::map<int, std::vector<ObservanceOccurrence>> years;
};

ObservanceCalendar::ObservanceCalendar(QString folder)
    : m_folder(std::move(folder))
{
}

ObservanceCalendar::~ObservanceCalendar() = default;

QStringList ObservanceCalendar::packs() const
{
    QStringList ids;
    const QStringList files = QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        ids.append(file.chopped(5)); // ".json"
    return ids;
}

Result<const ObservancePack *> ObservanceCalendar::pack(const QString &id) const
{
    const Loaded *loaded = load(id);
    if (!loaded->pack)
        return loaded->pack.error();
    return &loaded->pack.value();
}

std::vector<ObservanceDay> ObservanceCalendar::days(
    QDate from, QDate to, const ObservanceChoice &choice, const QString &language) const
{
    std::vector<ObservanceDay> result;
    for (const QString &id : choice.packs) {
        Loaded *loaded = load(id);
        if (!loaded->pack)
            continue;
        for (int y = from.year(); y <= to.year(); ++y) {
            for (const ObservanceOccurrence &occurrence : year(*loaded, y)) {
                if (occurrence.date < from || occurrence.date >= to)
                    continue;
                ObservanceDay day = observanceDayFrom(*loaded->pack, occurrence, language);
                if (!choice.hidden.contains(day.id))
                    result.push_back(std::move(day));
            }
        }
    }
    std::stable_sort(result.begin(), result.end(), observanceDayBefore);
    // Christmas stands in four packs; with several countries on it is still one day.
    const auto same
        = [](const ObservanceDay &a, const ObservanceDay &b) { return a.date == b.date && a.name == b.name; };
    for (auto it = result.begin(); it != result.end(); ++it) {
        const auto rest
            = std::remove_if(std::next(it), result.end(), [&](const auto &other) { return same(*it, other); });
        result.erase(rest, result.end());
    }
    return result;
}

ObservanceCalendar::Loaded *ObservanceCalendar::load(const QString &id) const
{
    auto &slot = m_loaded[id];
    if (slot)
        return slot.get();
    slot = std::make_unique<Loaded>();
    QFile file(m_folder + QLatin1Char('/') + id + QStringLiteral(".json"));
    if (id.contains(QLatin1Char('/')) || !file.open(QIODevice::ReadOnly))
        slot->pack = Error{ErrorCode::NotFound, {id}, file.errorString()};
    else
        slot->pack = ObservancePack::read(file.readAll());
    if (slot->pack && !slot->pack->shared().isEmpty())
        addShared(*slot);
    return slot.get();
}

void ObservanceCalendar::addShared(Loaded &loaded) const
{
    const Loaded *world = load(QStringLiteral("international-and-unusual"));
    const QStringList ids = loaded.pack->shared();
    for (const QString &id : ids) {
        const Result<> shared = world->pack ? loaded.pack->share(id, *world->pack) : Result<>(world->pack.error());
        if (!shared) {
            loaded.pack = shared.error();
            return;
        }
    }
}

const std::vector<ObservanceOccurrence> &ObservanceCalendar::year(Loaded &loaded, int year) const
{
    const auto found = loaded.years.find(year);
    if (found != loaded.years.end())
        return found->second;
    return loaded.years.emplace(year, loaded.pack->occurrences(year)).first->second;
}

} // namespace stoa
