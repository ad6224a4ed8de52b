// SPDX-License-Identifier: GPL-3.0-or-later
// The days worth a post, and what is wrong with posts before they go out.
#include "app/cli/exchange.h"

#include "models/exchange/csvwriter.h"
#include "models/planning/clientdayfile.h"
#include "models/planning/clientwatch.h"
#include "models/planning/linkwatch.h"
#include "models/planning/observanceexport.h"
#include "models/planning/postchecks.h"
#include "models/planning/postqueries.h"
#include "models/planning/themeedits.h"
#include "models/planning/themefile.h"
#include "models/planning/themequeries.h"
#include "models/settings/settings.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace stoa::cli {

namespace {

QJsonObject dayAsJson(const ObservanceDay &day)
{
    return {{QStringLiteral("date"), day.date.toString(Qt::ISODate)}, {QStringLiteral("id"), day.id},
        {QStringLiteral("pack"), day.pack}, {QStringLiteral("name"), day.name},
        {QStringLiteral("hashtag"), day.hashtag}, {QStringLiteral("kind"), observanceKindToken(day.kind)},
        {QStringLiteral("sensitive"), day.sensitive}, {QStringLiteral("day_off"), day.dayOff},
        {QStringLiteral("lead_days"), day.leadDays}, {QStringLiteral("years"), day.years},
        {QStringLiteral("source"), day.source}};
}

constexpr qint64 largestDayFile = 4 * 1024 * 1024; // bytes; ten thousand days are one

//! Which days are asked for: those that the project shows and its own, or of the world, countries and churches.
struct WantedDays
{
    ObservanceChoice choice;
    QList<ClientDay> own;
    QString language;
};

//! Packs that everybody may look at. Trades and name days are for those who ask for them.
QStringList commonPacks(const ObservanceCalendar &calendar)
{
    QStringList packs;
    for (const QString &id : calendar.packs()) {
        const auto pack = calendar.pack(id);
        if (pack && (*pack)->group() != ObservanceGroup::Trade && (*pack)->group() != ObservanceGroup::NameDays)
            packs.append(id);
    }
    return packs;
}

Result<WantedDays> wantedDays(Context &context, const ObservanceCalendar &calendar)
{
    WantedDays wanted{{commonPacks(calendar), {}}, {}, QStringLiteral("en")};
    if (!context.arguments.at(0).isEmpty()) {
        Result<OpenProject> open = openToRead(context, context.arguments.at(0));
        if (!open)
            return open.error();
        const PlanSettings settings = readPlanSettings(open->project->reader());
        wanted.choice.packs = settings.packs.value_or(defaultObservancePacks(settings.language));
        wanted.choice.hidden = QSet<QString>(settings.hiddenDays.begin(), settings.hiddenDays.end());
        wanted.language = settings.language;
        const Result<QList<ClientDay>> own = readClientDays(open->project->reader());
        if (!own)
            return own.error();
        wanted.own = *own;
    }
    if (context.arguments.has(QStringLiteral("packs"))) {
        wanted.choice.packs
            = context.arguments.value(QStringLiteral("packs")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &pack : std::as_const(wanted.choice.packs)) {
            if (!calendar.packs().contains(pack))
                return {ErrorCode::Invalid, {QStringLiteral("--packs"), pack}};
        }
    }
    wanted.language = context.arguments.value(QStringLiteral("language"), wanted.language);
    if (!QStringList{QStringLiteral("en"), QStringLiteral("el"), QStringLiteral("ru")}.contains(wanted.language))
        return {ErrorCode::Invalid, {QStringLiteral("--language"), wanted.language}};
    return wanted;
}

Result<Answer> writeDays(
    Context &context, const ObservanceCalendar &calendar, const WantedDays &wanted, const DateSpan &span)
{
    const Result<ExportOptions> options
        = exportOptions(context.arguments, {QStringLiteral("csv"), QStringLiteral("ics")});
    if (!options)
        return options.error();
    const ObservanceExport what{
        wanted.choice, wanted.own, wanted.language, span.from.year(), span.to.addDays(-1).year()};
    const QByteArray bytes = options->format == QLatin1String("ics")
        ? observancesAsIcs(calendar, what, context.clock.nowUtcMs())
        : observancesAsCsv(calendar, what);
    auto file = CsvWriter::create(options->path, CsvWriter::Guard::Raw, false);
    if (!file)
        return file.error();
    (*file)->writeRaw(bytes);
    if (const Result<> done = (*file)->commit(); !done)
        return done.error();
    const bool isIcs = options->format == QLatin1String("ics");
    return exported(isIcs ? bytes.count("BEGIN:VEVENT") : bytes.count("\r\n") - 1, options->path);
}

Result<Answer> days(Context &context)
{
    const Result<DateSpan> span = dateSpan(context.arguments);
    if (!span)
        return span.error();
    for (const char *option : {"from", "to"}) {
        if (!context.arguments.has(QLatin1String(option)))
            return {ErrorCode::Invalid, {QStringLiteral("--") + QLatin1String(option)}, QStringLiteral("it is needed")};
    }
    const ObservanceCalendar calendar;
    const Result<WantedDays> wanted = wantedDays(context, calendar);
    if (!wanted)
        return wanted.error();
    if (context.arguments.has(QStringLiteral("format")))
        return writeDays(context, calendar, *wanted, *span);
    std::vector<ObservanceDay> found = clientDaysBetween(wanted->own, span->from, span->to);
    const auto isHidden = [&](const ObservanceDay &day) { return wanted->choice.hidden.contains(day.id); };
    found.erase(std::remove_if(found.begin(), found.end(), isHidden), found.end());
    for (const ObservanceDay &day : calendar.days(span->from, span->to, wanted->choice, wanted->language))
        found.push_back(day);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    QJsonArray json;
    for (const ObservanceDay &day : found)
        json.append(dayAsJson(day));
    return Answer{json};
}

//! All of a file that holds days or themes. Errors: NotAFile, TooLarge.
Result<QByteArray> smallFile(const QString &path)
{
    QFile input(path);
    if (!QFileInfo(path).isFile() || !input.open(QIODevice::ReadOnly))
        return inputError({ErrorCode::NotFound, {path}, input.errorString()}, path);
    if (input.size() > largestDayFile)
        return {ErrorCode::TooLarge, {QString::number(input.size()), QString::number(largestDayFile)}};
    return input.readAll();
}

//! Takes over a file of days or themes: \a read makes it of bytes, \a add puts it into the project and says how many
//! rows were new.
template <typename Read, typename Add>
Result<Answer> importSmall(Context &context, Read read, Add add)
{
    const Result<QByteArray> bytes = smallFile(context.arguments.at(1));
    if (!bytes)
        return bytes.error();
    const auto file = read(*bytes);
    if (!file)
        return file.error();
    ImportSummary summary = file->summary;
    QJsonArray changed;
    const qint64 found = summary.added;
    const bool dryRun = context.arguments.has(QStringLiteral("dry-run"));
    Result<OpenProject> open
        = dryRun ? openToRead(context, context.arguments.at(0)) : openToWrite(context, context.arguments.at(0));
    if (!open)
        return open.error();
    if (!dryRun && found > 0) {
        const Result<ActDone> done = add(*open, *file, summary.added);
        if (!done)
            return done.error();
        summary.act = done->act;
        summary.same += found - summary.added;
        changed = idArray(done->changed);
    }
    QJsonObject answer = summaryAsJson(summary);
    answer.insert(QStringLiteral("changed"), changed);
    return Answer{answer};
}

Result<Answer> importDays(Context &context)
{
    return importSmall(context, &readClientDayFile, [](OpenProject &open, const ClientDayFile &file, qint64 &added) {
        const QFuture<Result<ActDone>> future = ClientDayEdits(*open.edits).addAll(file.days);
        open.edits->waitForIdle();
        const Result<ActDone> done = future.result();
        added = done && done->act.isValid() ? done->args.value(0).toInt() : 0;
        return done;
    });
}

Result<Answer> exportThemes(Context &context)
{
    const Result<ExportOptions> options
        = exportOptions(context.arguments, {QStringLiteral("csv"), QStringLiteral("ics")});
    if (!options)
        return options.error();
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    const Result<QList<ThemeRow>> themes = ThemeQueries(open->project->reader()).all();
    if (!themes)
        return themes.error();
    auto file = CsvWriter::create(options->path, CsvWriter::Guard::Raw, false);
    if (!file)
        return file.error();
    (*file)->writeRaw(options->format == QLatin1String("ics") ? themesAsIcs(*themes, context.clock.nowUtcMs())
                                                              : themesAsCsv(*themes));
    if (const Result<> done = (*file)->commit(); !done)
        return done.error();
    return exported(themes->size(), options->path);
}

Result<Answer> importThemes(Context &context)
{
    return importSmall(context, &readThemeFile, [](OpenProject &open, const ThemeFile &file, qint64 &added) {
        const auto count = [&open] { return ThemeQueries(open.project->reader()).all().value_or({}).size(); };
        const qsizetype before = count();
        const QFuture<Result<ActDone>> future = ThemeEdits(*open.edits).addPack(file.themes);
        open.edits->waitForIdle();
        added = count() - before;
        return future.result();
    });
}

QString findingToken(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NoAccount:
        return QStringLiteral("no_account");
    case FindingKind::NoContent:
        return QStringLiteral("no_content");
    case FindingKind::OverLimit:
        return QStringLiteral("over_limit");
    case FindingKind::MissingAlt:
        return QStringLiteral("missing_alt");
    case FindingKind::TooClose:
        return QStringLiteral("too_close");
    case FindingKind::TooManyADay:
        return QStringLiteral("too_many_a_day");
    case FindingKind::ThemeHashtagMissing:
        return QStringLiteral("theme_hashtag_missing");
    case FindingKind::ClockGap:
        return QStringLiteral("clock_gap");
    case FindingKind::ClockOverlap:
        return QStringLiteral("clock_overlap");
    case FindingKind::Overdue:
        return QStringLiteral("overdue");
    case FindingKind::CheerfulOnMourning:
        return QStringLiteral("cheerful_on_mourning");
    case FindingKind::RightsEnd:
        return QStringLiteral("rights_end");
    case FindingKind::RightsRefused:
        return QStringLiteral("rights_refused");
    case FindingKind::RightsUnknown:
        return QStringLiteral("rights_unknown");
    case FindingKind::ContestOpen:
        return QStringLiteral("contest_open");
    case FindingKind::OtherHandle:
        return QStringLiteral("other_client_handle");
    case FindingKind::OtherLink:
        return QStringLiteral("other_client_link");
    case FindingKind::OtherHashtag:
        return QStringLiteral("other_client_hashtag");
    case FindingKind::OtherPicture:
        return QStringLiteral("other_client_picture");
    case FindingKind::Placeholder:
        return QStringLiteral("placeholder");
    case FindingKind::OtherThemeHashtag:
        return QStringLiteral("other_theme_hashtag");
    case FindingKind::TooManyHashtags:
        return QStringLiteral("too_many_hashtags");
    case FindingKind::NearDuplicate:
        return QStringLiteral("near_duplicate");
    case FindingKind::FieldOverLimit:
        return QStringLiteral("field_over_limit");
    case FindingKind::TooFewOptions:
        return QStringLiteral("too_few_options");
    case FindingKind::TooManyOptions:
        return QStringLiteral("too_many_options");
    case FindingKind::TooManyPictures:
        return QStringLiteral("too_many_pictures");
    case FindingKind::MediaMissing:
        return QStringLiteral("media_missing");
    case FindingKind::MediaUnfit:
        return QStringLiteral("media_unfit");
    case FindingKind::ThumbnailUnfit:
        return QStringLiteral("thumbnail_unfit");
    case FindingKind::TaskLate:
        return QStringLiteral("task_late");
    case FindingKind::LinkDead:
        return QStringLiteral("link_dead");
    case FindingKind::LinkMoved:
        return QStringLiteral("link_moved");
    case FindingKind::LinkUntold:
        return QStringLiteral("link_untold");
    }
    return {};
}

QString faultToken(MediaFault fault)
{
    switch (fault) {
    case MediaFault::None:
        break;
    case MediaFault::PictureType:
    case MediaFault::FilmType:
        return QStringLiteral("type");
    case MediaFault::TooHeavy:
        return QStringLiteral("too_heavy");
    case MediaFault::TooSmall:
        return QStringLiteral("too_small");
    case MediaFault::TooLarge:
        return QStringLiteral("too_large");
    case MediaFault::TooManyPixels:
        return QStringLiteral("too_many_pixels");
    case MediaFault::SidesTooLong:
        return QStringLiteral("sides_too_long");
    case MediaFault::TooUpright:
        return QStringLiteral("too_upright");
    case MediaFault::TooFlat:
        return QStringLiteral("too_flat");
    case MediaFault::TooShort:
        return QStringLiteral("too_short");
    case MediaFault::TooLong:
        return QStringLiteral("too_long");
    case MediaFault::SeveralFilms:
        return QStringLiteral("several_films");
    case MediaFault::FilmNotAlone:
        return QStringLiteral("film_not_alone");
    case MediaFault::GifNotAlone:
        return QStringLiteral("gif_not_alone");
    }
    return {};
}

QJsonObject findingAsJson(const Finding &finding, const PostRow &row)
{
    QJsonObject json{{QStringLiteral("finding"), findingToken(finding.kind)}};
    for (const PostAccount &account : row.accounts) {
        if (finding.account.isValid() && account.account == finding.account)
            json.insert(QStringLiteral("account"), account.network + QLatin1Char(':') + account.handle);
    }
    if (finding.kind == FindingKind::RightsEnd)
        json.insert(QStringLiteral("expires"), QDate::fromJulianDay(finding.value).toString(Qt::ISODate));
    else if (finding.value != 0)
        json.insert(QStringLiteral("value"), finding.value);
    if (finding.limit != 0)
        json.insert(QStringLiteral("limit"), finding.limit);
    if (finding.other.isValid())
        json.insert(QStringLiteral("other"), finding.other.toString());
    if (!finding.client.isEmpty())
        json.insert(QStringLiteral("client"), finding.client);
    if (!finding.thing.isEmpty())
        json.insert(QStringLiteral("thing"), finding.thing);
    if (finding.fault != MediaFault::None) {
        json.insert(QStringLiteral("fault"), faultToken(finding.fault));
        json.insert(QStringLiteral("verified"), finding.isVerified);
    }
    if (!finding.verdict.to.isEmpty())
        json.insert(QStringLiteral("to"), finding.verdict.to);
    return json;
}

Result<Answer> preflight(Context &context)
{
    Result<OpenProject> open = openToRead(context, context.arguments.at(0));
    if (!open)
        return open.error();
    Connection &reader = open->project->reader();
    const PostQueries queries(reader);
    QList<PostRow> rows;
    if (context.arguments.has(QStringLiteral("post"))) {
        const Result<PostRow> row = queries.post(PostId::fromString(context.arguments.value(QStringLiteral("post"))));
        if (!row)
            return row.error();
        rows.append(*row);
    } else {
        const Result<QList<PostRow>> all = queries.all();
        if (!all)
            return all.error();
        for (const PostRow &row : *all) {
            if (row.isDated() && !row.isFrozen())
                rows.append(row);
        }
    }
    PostChecks checks(reader, context.clock);
    checks.setGuard(
        readClientGuard(context.data, open->project->path(), Settings(context.data).recentProjects.value()));
    checks.setLinks(std::make_shared<const LinkBook>(LinkBook::read(LinkWatch::pathIn(context.data))));
    checks.check(rows);
    QJsonArray posts;
    for (const PostRow &row : std::as_const(rows)) {
        QJsonArray findings;
        for (const Finding &finding : row.findings)
            findings.append(findingAsJson(finding, row));
        posts.append(QJsonObject{{QStringLiteral("post"), row.id.toString()},
            {QStringLiteral("at"), row.isDated() ? QJsonValue(row.at.toString()) : QJsonValue()},
            {QStringLiteral("status"), statusToken(row.status)}, {QStringLiteral("findings"), findings}});
    }
    return Answer{posts};
}

} // namespace

std::span<const Command> calendarCommands()
{
    static const std::array commands{
        Command{"days", "[FILE] --from D --to D [--packs P,..] [--language en|el|ru] [--format ics|csv -o OUT]", 0, 1,
            exportValued() + QStringList{QStringLiteral("packs"), QStringLiteral("language")}, {}, &days},
        Command{"import days", "FILE INPUT [--dry-run]", 2, 2, {}, importFlags(), &importDays},
        Command{"import themes", "FILE INPUT [--dry-run]", 2, 2, {}, importFlags(), &importThemes},
        Command{"export themes", "FILE --format csv|ics -o OUT", 1, 1, {QStringLiteral("format"), QStringLiteral("o")},
            {}, &exportThemes},
        Command{"preflight", "FILE [--post ID]", 1, 1, {QStringLiteral("post")}, {}, &preflight},
    };
    return commands;
}

} // namespace stoa::cli
