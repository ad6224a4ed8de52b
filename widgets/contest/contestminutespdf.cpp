// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contest/contestminutespdf.h"

#include "models/core/displaytext.h"
#include "widgets/common/textfont.h"
#include "widgets/contest/contestwords.h"

#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace stoa {

namespace {

//! The minutes as a document: everything goes in as plain text, whatever strangers call themselves.
class MinutesWriter final
{
    Q_DECLARE_TR_FUNCTIONS(ContestMinutes)

public:
    MinutesWriter(QTextDocument &document, const ContestRecord &record)
        : m_cursor(&document)
        , m_record(record)
        , m_minutes(record.contest.minutes.value_or(ContestMinutes{}))
    {
    }

    void write()
    {
        text(tr("Minutes of a contest"), 9, QFont::Normal, 0);
        text(displayLine(m_record.contest.terms.name, 200), 20, QFont::DemiBold, 2);
        writeTerms();
        heading(tr("Winners"));
        writeWinners();
        heading(tr("Participants"));
        writePeople();
        heading(tr("Before the start"));
        writeChecklist();
        heading(tr("How to repeat the draw"));
        writeProof();
    }

private:
    void text(const QString &words, double points, int weight, double space)
    {
        QTextBlockFormat block;
        block.setTopMargin(space);
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setFontWeight(weight);
        if (m_isBegun)
            m_cursor.insertBlock();
        m_isBegun = true;
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(words, letters);
    }
    void heading(const QString &words) { text(words, 12, QFont::DemiBold, 14); }
    void line(const QString &words) { text(words, 9.5, QFont::Normal, 2); }
    void fact(const QString &name, const QString &value) { line(tr("%1: %2", "name: value").arg(name, value)); }

    void writeTerms()
    {
        const ContestTerms &terms = m_record.contest.terms;
        const QString zone = QString::fromLatin1(m_record.zone.id());
        fact(tr("Project"), displayLine(m_record.project, 200));
        if (!m_record.post.isEmpty())
            fact(tr("Announced by"), displayLine(m_record.post, 200));
        fact(tr("Kind"), ContestWords::kind(terms.kind));
        if (!terms.prize.isEmpty())
            fact(tr("Prize"), displayLine(terms.prize, 400));
        fact(tr("Start"), ContestWords::wall(terms.starts));
        fact(tr("End"), ContestWords::wall(terms.ends));
        fact(tr("Time zone"), zone);
        fact(tr("Drawn"), moment(m_minutes.drawnMs));
        fact(tr("Conditions"), ContestWords::conditions(terms).join(QStringLiteral("; ")));
    }

    void writeWinners()
    {
        int place = 0;
        for (const ContestPlace &one : m_minutes.places) {
            const QString name = one.name.isEmpty() ? tr("(erased)") : displayLine(one.name, 120);
            ++place;
            if (one.refused.isEmpty())
                text(tr("%1. %2", "place, winner").arg(place).arg(name), 11, QFont::DemiBold, 2);
            else
                line(tr("%1. %2 was refused: %3. The next place comes in.")
                         .arg(place)
                         .arg(name, displayLine(one.refused, 300)));
        }
    }

    void writePeople()
    {
        QList<const CheckedEntry *> refused;
        for (const CheckedEntry &checked : m_record.people) {
            if (!checked.takesPart())
                refused.append(&checked);
        }
        line(tr("%n participations were looked at.", nullptr, int(m_record.people.size())));
        line(tr("%n different people took part in the draw.", nullptr, int(m_minutes.participants)));
        if (refused.isEmpty())
            return;
        line(tr("%n participations did not count:", nullptr, int(refused.size())));
        m_cursor.movePosition(QTextCursor::End);
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2);
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 40), QTextLength(QTextLength::PercentageLength, 60)});
        QTextTable *const table = m_cursor.insertTable(int(refused.size()), 2, format);
        QTextCharFormat letters;
        letters.setFontPointSize(8.5);
        for (int row = 0; row < refused.size(); ++row) {
            table->cellAt(row, 0).firstCursorPosition().insertText(
                displayLine(refused.at(row)->entry.name, 80), letters);
            table->cellAt(row, 1).firstCursorPosition().insertText(ContestWords::reasons(*refused.at(row)), letters);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void writeChecklist()
    {
        for (const ContestPoint &point : m_record.points) {
            const QDate day = m_record.contest.ticked.value(point.idText());
            line(day.isValid() ? tr("%1: in order since %2")
                                     .arg(ContestWords::point(point), QLocale().toString(day, QLocale::ShortFormat))
                               : tr("%1: open").arg(ContestWords::point(point)));
        }
    }

    void writeProof()
    {
        const Contest &contest = m_record.contest;
        fact(tr("SHA-256 of the list of participants"), m_minutes.listSha256);
        if (contest.terms.kind == ContestKind::Bonus)
            return line(tr("Everybody on the list gets the bonus: nothing was drawn."));
        fact(tr("SHA-256 of the seed, published before the end"), contest.seedSha256);
        fact(tr("Seed"), contest.seed);
        line(tr(
            "The list has one participant a line, each once: the network’s id or the name in small letters, without "
            "accents and without @ at its beginning, in the order of the UTF-8 bytes, with a line feed behind each."));
        line(tr(
            "Numbers are the first eight bytes, highest first, of SHA-256 of the seed, a colon and a counter from 0 "
            "on. "
            "For a number below m, numbers from 2^64 - (2^64 mod m) on are passed over; the rest of the division by m "
            "counts."));
        line(tr(
            "For the first place, exchange the first line of the list with the one that is a number below n further "
            "down, n being the lines of the list; for the second place, the second line with one of those from there "
            "on; and so on."));
        line(tr("With Stoa: %1")
                 .arg(QStringLiteral("stoa-cli draw LIST.txt --seed %1 --winners %2")
                          .arg(contest.seed)
                          .arg(m_minutes.places.size())));
    }

    QString moment(qint64 utcMs) const
    {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs, m_record.zone), QLocale::LongFormat);
    }

    QTextCursor m_cursor;
    const ContestRecord &m_record;
    ContestMinutes m_minutes;
    bool m_isBegun = false;
};

} // namespace

Result<> writeContestMinutes(const ContestRecord &record, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::NoPermission, {path}, file.errorString()};
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        writer.setPageMargins({}); // the document keeps two centimetres by itself
        writer.setTitle(displayLine(record.contest.terms.name, 200));
        writer.setCreator(QStringLiteral("Stoa"));
        QTextDocument document;
        document.setDefaultFont(textFont(TextSize::Body));
        MinutesWriter(document, record).write();
        document.print(&writer);
    }
    if (!file.commit())
        return {ErrorCode::Storage, {path}, file.errorString()};
    return {};
}

} // namespace stoa
