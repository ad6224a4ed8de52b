// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/observancecalendar.h"

#include <QDir>
#include <QFile>

#include <QThreadPool>

#include <algorithm>
#include <mutex>

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

using ReadPack = std::shared_ptr<const Result<ObservancePack>>;

QString worldPack()
{
    return QStringLiteral("international-and-unusual");
}

ReadPack packOf(const QString &folder, const QString &id);

Result<ObservancePack> readPack(const QString &folder, const QString &id)
{
    QFile file(folder + QLatin1Char('/') + id + QStringLiteral(".json"));
    if (id.contains(QLatin1Char('/')) || !file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotFound, {id}, file.errorString()};
    Result<ObservancePack> pack = ObservancePack::read(file.readAll());
    if (!pack || pack->shared().isEmpty())
        return pack;
    const ReadPack world = packOf(folder, worldPack());
    const QStringList ids = pack->shared();
    for (const QString &day : ids) {
        const Result<> shared = *world ? pack->share(day, **world) : Result<>(world->error());
        if (!shared)
            return shared.error();
    }
    return pack;
}

//! Those that come with Stoa never change, and half a dozen places ask for them: read once.
ReadPack packOf(const QString &folder, const QString &id)
{
    const auto read = [&folder, &id] { return std::make_shared<const Result<ObservancePack>>(readPack(folder, id)); };
    if (!folder.startsWith(QLatin1Char(':')))
        return read();
    struct Once
    {
        std::once_flag flag;
        ReadPack pack;
    };
    static std::mutex mutex;
    static std::map<QString, Once> known; // their places stay
    Once *once = nullptr;
    {
        const std::lock_guard lock(mutex);
        once = &known[folder + QLatin1Char('/') + id];
    }
    std::call_once(once->flag, [&read, once] { once->pack = read(); });
    return once->pack;
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
    QStringList packs{worldPack()};
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
    ReadPack pack; //!< never null
    std::map<int, std::vector<ObservanceOccurrence>> years;
};

ObservanceCalendar::ObservanceCalendar(QString folder)
    : m_folder(std::move(folder))
{
}

ObservanceCalendar::~ObservanceCalendar() = default;

void ObservanceCalendar::readAhead()
{
    QThreadPool::globalInstance()->start([] { packOf(ObservanceCalendar().m_folder, worldPack()); });
}

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
    const Result<ObservancePack> &pack = *load(id)->pack;
    if (!pack)
        return pack.error();
    return &pack.value();
}

std::vector<ObservanceDay> ObservanceCalendar::days(
    QDate from, QDate to, const ObservanceChoice &choice, const QString &language) const
{
    std::vector<ObservanceDay> result;
    for (const QString &id : choice.packs) {
        Loaded *loaded = load(id);
        const Result<ObservancePack> &pack = *loaded->pack;
        if (!pack)
            continue;
        for (int y = from.year(); y <= to.year(); ++y) {
            for (const ObservanceOccurrence &occurrence : year(*loaded, y)) {
                if (occurrence.date < from || occurrence.date >= to)
                    continue;
                ObservanceDay day = observanceDayFrom(*pack, occurrence, language);
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
    if (!slot)
        slot = std::make_unique<Loaded>(Loaded{packOf(m_folder, id), {}});
    return slot.get();
}

const std::vector<ObservanceOccurrence> &ObservanceCalendar::year(Loaded &loaded, int year) const
{
    const auto found = loaded.years.find(year);
    if (found != loaded.years.end())
        return found->second;
    return loaded.years.emplace(year, (*loaded.pack)->occurrences(year)).first->second;
}

} // namespace stoa
