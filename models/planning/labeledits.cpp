// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/labeledits.h"

#include "models/planning/postwriting.h"

namespace stoa {

namespace {

void checkLabel(Writer &writer, const Label &label)
{
    if (label.name.isEmpty())
        return writer.fail(ErrorCode::Invalid, {label.name});
    Statement others = writer.query("SELECT name FROM label WHERE id <> ?", label.id);
    while (others.step()) {
        if (others.text(0).compare(label.name, Qt::CaseInsensitive) == 0)
            return writer.fail(ErrorCode::Conflict, {label.name});
    }
}

void checkCampaign(Writer &writer, const Campaign &campaign)
{
    if (campaign.name.isEmpty() || (campaign.from.isValid() && campaign.to.isValid() && campaign.to <= campaign.from))
        writer.fail(ErrorCode::Invalid, {campaign.name});
}

std::optional<QString> dateOrNull(QDate date)
{
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

ActLabel namedLabel(const char *code, const QString &name)
{
    return {QString::fromLatin1(code), {name}, {}, false};
}

//! Names the act by the row's name; fails with NotFound.
bool nameByRow(Writer &writer, const char *sql, qint64 id)
{
    const auto name = writer.text(sql, id);
    if (!name)
        writer.fail(ErrorCode::NotFound);
    else
        writer.setLabelArgs({*name});
    return name.has_value();
}

} // namespace

Result<QList<Label>> readLabels(Connection &reader)
{
    QList<Label> labels;
    Statement rows = reader.query("SELECT id, name, colour FROM label ORDER BY stoa_fold(name), id");
    while (rows.step())
        labels.append({rows.id<LabelId>(0), rows.text(1), rows.text(2)});
    return rows.finish(std::move(labels));
}

std::optional<Label> findLabel(Connection &reader, const QString &name)
{
    const Result<QList<Label>> labels = readLabels(reader);
    if (!labels)
        return std::nullopt;
    for (const Label &label : *labels) {
        if (label.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return label;
    }
    return std::nullopt;
}

Result<QList<Campaign>> readCampaigns(Connection &reader)
{
    QList<Campaign> campaigns;
    Statement rows = reader.query(
        "SELECT id, name, ifnull(from_date, ''), ifnull(to_date, ''), colour FROM campaign ORDER BY from_date, id");
    while (rows.step())
        campaigns.append({rows.id<CampaignId>(0), rows.text(1), QDate::fromString(rows.text(2), Qt::ISODate),
            QDate::fromString(rows.text(3), Qt::ISODate), rows.text(4)});
    return rows.finish(std::move(campaigns));
}

LabelEdits::LabelEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

LabelId LabelEdits::newId() const
{
    return {makeId(m_edits.clock().nowUtcMs())};
}

QFuture<Result<ActDone>> LabelEdits::create(const Label &label)
{
    const Label made{label.id.isValid() ? label.id : newId(), label.name.trimmed(), label.colour};
    return m_edits.run(namedLabel("label.create", made.name), [made](Writer &writer) {
        checkLabel(writer, made);
        if (!writer.failed())
            writer.exec("INSERT INTO label (id, name, colour) VALUES (?, ?, ?)", made.id, made.name, made.colour);
    });
}

QFuture<Result<ActDone>> LabelEdits::change(const Label &label)
{
    const Label made{label.id, label.name.trimmed(), label.colour};
    return m_edits.run(namedLabel("label.edit", made.name), [made](Writer &writer) {
        if (!writer.integer("SELECT 1 FROM label WHERE id = ?", made.id))
            return writer.fail(ErrorCode::NotFound);
        checkLabel(writer, made);
        if (!writer.failed())
            writer.exec("UPDATE label SET name = ?, colour = ? WHERE id = ?", made.name, made.colour, made.id);
    });
}

QFuture<Result<ActDone>> LabelEdits::remove(LabelId label)
{
    return m_edits.run({QStringLiteral("label.delete"), {}, {}, false}, [label](Writer &writer) {
        if (!nameByRow(writer, "SELECT name FROM label WHERE id = ?", label.value))
            return;
        writer.exec("DELETE FROM post_label WHERE label_id = ?", label);
        writer.exec("DELETE FROM comment_label WHERE label_id = ?", label);
        writer.exec("DELETE FROM label WHERE id = ?", label);
    });
}

CampaignEdits::CampaignEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

CampaignId CampaignEdits::newId() const
{
    return {makeId(m_edits.clock().nowUtcMs())};
}

QFuture<Result<ActDone>> CampaignEdits::create(const Campaign &campaign)
{
    Campaign made = campaign;
    made.name = campaign.name.trimmed();
    if (!made.id.isValid())
        made.id = newId();
    return m_edits.run(namedLabel("campaign.create", made.name), [made](Writer &writer) {
        checkCampaign(writer, made);
        if (!writer.failed())
            writer.exec("INSERT INTO campaign (id, name, from_date, to_date, colour) VALUES (?, ?, ?, ?, ?)", made.id,
                made.name, dateOrNull(made.from), dateOrNull(made.to), made.colour);
    });
}

QFuture<Result<ActDone>> CampaignEdits::change(const Campaign &campaign)
{
    Campaign made = campaign;
    made.name = campaign.name.trimmed();
    return m_edits.run(namedLabel("campaign.edit", made.name), [made](Writer &writer) {
        if (!writer.integer("SELECT 1 FROM campaign WHERE id = ?", made.id))
            return writer.fail(ErrorCode::NotFound);
        checkCampaign(writer, made);
        if (!writer.failed())
            writer.exec("UPDATE campaign SET name = ?2, from_date = ?3, to_date = ?4, colour = ?5 WHERE id = ?1",
                made.id, made.name, dateOrNull(made.from), dateOrNull(made.to), made.colour);
    });
}

QFuture<Result<ActDone>> CampaignEdits::remove(CampaignId campaign)
{
    return m_edits.run({QStringLiteral("campaign.delete"), {}, {}, false}, [campaign](Writer &writer) {
        if (!nameByRow(writer, "SELECT name FROM campaign WHERE id = ?", campaign.value))
            return;
        writer.exec("UPDATE post SET campaign_id = NULL WHERE campaign_id = ?", campaign);
        writer.exec("DELETE FROM campaign WHERE id = ?", campaign);
    });
}

} // namespace stoa
