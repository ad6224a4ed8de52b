// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/picturetemplateedits.h"

#include "models/planning/postwriting.h"

#include <QRegularExpression>

namespace stoa {

namespace {

bool templateExists(Writer &writer, PictureTemplateId id)
{
    if (!writer.integer("SELECT 1 FROM picture_template WHERE id = ?", id))
        writer.fail(ErrorCode::NotFound);
    return !writer.failed();
}

void insertTemplate(Writer &writer, PictureTemplateId id, const PictureTemplate &design)
{
    if (design.name.trimmed().isEmpty())
        return writer.fail(ErrorCode::Invalid, {QStringLiteral("name")});
    const qint64 rank = writer.integer("SELECT max(rank) FROM picture_template").value_or(0) + rankStep;
    writer.exec("INSERT INTO picture_template (id, name, layers, rank) VALUES (?, ?, ?, ?)", id, design.name.trimmed(),
        layersToJson(design.layers), rank);
}

} // namespace

PictureTemplateEdits::PictureTemplateEdits(EditService &edits) noexcept
    : m_edits(edits)
{
}

PictureTemplateId PictureTemplateEdits::newId() const
{
    return {makeId(m_edits.clock().nowUtcMs())};
}

QFuture<Result<ActDone>> PictureTemplateEdits::create(const PictureTemplate &design)
{
    const PictureTemplateId id = design.id.isValid() ? design.id : newId();
    return m_edits.run({QStringLiteral("picture-template.create"), {design.name.trimmed()}, {}},
        [id, design](Writer &writer) { insertTemplate(writer, id, design); });
}

QFuture<Result<ActDone>> PictureTemplateEdits::change(const PictureTemplate &design)
{
    const QString key = QStringLiteral("picture-template:%1").arg(design.id.value);
    return m_edits.run(
        {QStringLiteral("picture-template.edit"), {design.name.trimmed()}, key}, [design](Writer &writer) {
            if (!templateExists(writer, design.id))
                return;
            if (design.name.trimmed().isEmpty())
                return writer.fail(ErrorCode::Invalid, {QStringLiteral("name")});
            writer.exec("UPDATE picture_template SET name = ?, layers = ? WHERE id = ?", design.name.trimmed(),
                layersToJson(design.layers), design.id);
        });
}

QFuture<Result<ActDone>> PictureTemplateEdits::remove(const PictureTemplate &design)
{
    return m_edits.run(
        {QStringLiteral("picture-template.delete"), {design.name}, {}}, [id = design.id](Writer &writer) {
            if (templateExists(writer, id))
                writer.exec("DELETE FROM picture_template WHERE id = ?", id);
        });
}

QFuture<Result<ActDone>> PictureTemplateEdits::reorder(const QList<PictureTemplateId> &inOrder)
{
    return m_edits.run({QStringLiteral("picture-template.order"), {}, {}}, [inOrder](Writer &writer) {
        qint64 rank = 0;
        for (const PictureTemplateId id : inOrder) {
            if (!templateExists(writer, id))
                return;
            writer.exec("UPDATE picture_template SET rank = ? WHERE id = ?", rank += rankStep, id);
        }
    });
}

QFuture<Result<ActDone>> PictureTemplateEdits::addPack(const QList<PictureTemplate> &designs)
{
    return m_edits.run(
        {QStringLiteral("picture-template.create"), {designs.value(0).name}, {}}, [designs](Writer &writer) {
            for (const PictureTemplate &design : designs) {
                if (!writer.integer("SELECT 1 FROM picture_template WHERE name = ?", design.name))
                    insertTemplate(writer, {freshId(writer, "SELECT 1 FROM picture_template WHERE id = ?")}, design);
            }
        });
}

Result<QList<PictureTemplate>> readPictureTemplates(Connection &reader)
{
    QList<PictureTemplate> designs;
    Statement rows = reader.query("SELECT id, name, layers FROM picture_template ORDER BY rank, id");
    while (rows.step())
        designs.append({rows.id<PictureTemplateId>(0), rows.text(1), layersFromJson(rows.text(2))});
    return rows.finish(std::move(designs));
}

QStringList brandColours(Connection &reader)
{
    static const QRegularExpression hex(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    const auto setting = [&reader](const char *name) {
        return reader.text("SELECT value FROM setting WHERE name = ?", name).value_or(QString());
    };
    QStringList colours{setting("accent")};
    colours += setting("brand_colours").split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, 2);
    const QStringList otherwise{QStringLiteral("#1f6a8c"), QStringLiteral("#f2efe8"), QStringLiteral("#22252a")};
    for (int at = 0; at < 3; ++at) {
        if (at >= colours.size())
            colours.append(otherwise.at(at));
        else if (!hex.match(colours.at(at)).hasMatch())
            colours[at] = otherwise.at(at);
    }
    return colours;
}

MediaId brandLogo(Connection &reader)
{
    return MediaId::fromString(reader.text("SELECT value FROM setting WHERE name = 'logo'").value_or(QString()));
}

} // namespace stoa
