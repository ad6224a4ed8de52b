// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lineage.h"

#include <QRandomGenerator>

namespace stoa {

namespace {

// Older spells are forgotten: two copies that went apart so long ago are brought together without a common state.
constexpr qsizetype mostSpells = 100;

QString spellText(const Lineage::Spell &spell)
{
    return spell.token + QLatin1Char(':') + QString::number(spell.commits);
}

Lineage::Spell spellOf(QStringView text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    return {text.left(std::max<qsizetype>(colon, 0)).toString(), colon < 0 ? 0 : text.mid(colon + 1).toLongLong()};
}

void writeFact(Writer &writer, const char *name, const QString &value)
{
    writer.exec("INSERT INTO project_fact (name, value) VALUES (?1, ?2)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name, value);
}

QString newToken()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return QString::number(random, 16).rightJustified(16, QLatin1Char('0'));
}

} // namespace

Lineage Lineage::fromText(const QString &project, const QString &earlier, const QString &present)
{
    Lineage lineage;
    lineage.m_project = project;
    for (const QString &text : earlier.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        lineage.m_spells.append(spellOf(text));
    lineage.m_spells.append(spellOf(present));
    return lineage;
}

Result<Lineage> Lineage::read(Connection &connection)
{
    const auto fact = [&connection](const char *name) {
        return connection.text("SELECT value FROM project_fact WHERE name = ?", name).value_or(QString());
    };
    const Lineage lineage = fromText(fact("uuid"), fact("lineage"), fact("spell"));
    if (connection.failed())
        return connection.takeError();
    return lineage;
}

QString Lineage::headName() const
{
    return head().token + QLatin1Char('-') + QString::number(head().commits);
}

bool Lineage::contains(const Spell &state) const
{
    for (const Spell &spell : m_spells) {
        if (spell.token == state.token && spell.commits >= state.commits)
            return true;
    }
    return false;
}

Kinship Lineage::to(const Lineage &other) const
{
    if (m_project != other.m_project || m_project.isEmpty())
        return Kinship::Strangers;
    if (head() == other.head())
        return Kinship::Same;
    if (contains(other.head()))
        return Kinship::Ahead;
    return other.contains(head()) ? Kinship::Behind : Kinship::Forked;
}

std::optional<Lineage::Spell> Lineage::commonState(const Lineage &other) const
{
    for (auto spell = m_spells.crbegin(); spell != m_spells.crend(); ++spell) {
        for (const Spell &theirs : other.m_spells) {
            if (spell->token == theirs.token)
                return Spell{spell->token, std::min(spell->commits, theirs.commits)};
        }
    }
    return std::nullopt;
}

Lineage Lineage::with(const Lineage &other) const
{
    Lineage both = *this;
    for (const Spell &theirs : other.m_spells) {
        const auto known = std::find_if(both.m_spells.begin(), both.m_spells.end(),
            [&theirs](const Spell &spell) { return spell.token == theirs.token; });
        if (known == both.m_spells.end())
            both.m_spells.insert(both.m_spells.size() - 1, theirs);
        else
            known->commits = std::max(known->commits, theirs.commits);
    }
    return both;
}

void Lineage::write(Writer &writer) const
{
    QStringList earlier;
    const qsizetype first = std::max<qsizetype>(0, m_spells.size() - 1 - mostSpells);
    for (qsizetype i = first; i + 1 < m_spells.size(); ++i)
        earlier.append(spellText(m_spells.at(i)));
    writeFact(writer, "lineage", earlier.join(QLatin1Char(' ')));
    writeFact(writer, "spell", spellText(head()));
}

void SpellCounter::count(Writer &writer)
{
    const auto present = writer.text("SELECT value FROM project_fact WHERE name = 'spell'");
    Lineage::Spell spell = spellOf(present.value_or(QString()));
    if (!m_token.isEmpty() && spell.token == m_token) {
        ++spell.commits;
        return writeFact(writer, "spell", spellText(spell));
    }
    const QString earlier = writer.text("SELECT value FROM project_fact WHERE name = 'lineage'").value_or(QString());
    const QString token = newToken();
    Lineage::fromText({}, earlier + QLatin1Char(' ') + spellText(spell), spellText({token, 1})).write(writer);
    m_token = token; // if the transaction is rolled back, the next one finds another spell and begins anew
}

} // namespace stoa
