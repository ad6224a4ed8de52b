// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/posttext.h"

#include "models/core/displaytext.h"
#include "models/planning/projectwords.h"
#include "widgets/report/reportstyle.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace stoa {

namespace {

constexpr qsizetype wholeText = 70'000; // more than any network takes

//! displayText() isolates its answer from the text beside it; here each text stands alone, and some printers' fonts
//! have a box for the isolating marks.
QString withoutIsolates(QString text)
{
    if (text.startsWith(QChar(0x2068)) && text.endsWith(QChar(0x2069)))
        return text.mid(1, text.size() - 2);
    return text;
}

QFont lineFont(PostText::Kind kind, qreal points)
{
    const bool isBold = kind == PostText::Kind::Title || kind == PostText::Kind::Account;
    return ReportStyle::font(points, isBold ? QFont::DemiBold : QFont::Normal);
}

} // namespace

QStringList wrappedLines(const QString &text, const QFont &font, qreal width, qsizetype most)
{
    QStringList lines;
    const QFontMetricsF metrics(font);
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        QTextLayout layout(paragraphs.at(at), font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const qsizetype end = line.textStart() + line.textLength();
            if (lines.size() == most - 1 && (end < paragraphs.at(at).size() || at + 1 < paragraphs.size())) {
                const QString rest = paragraphs.at(at).mid(line.textStart()) + QChar(0x2026);
                return lines << metrics.elidedText(rest, Qt::ElideRight, width);
            }
            lines.append(paragraphs.at(at).mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (paragraphs.at(at).isEmpty())
            lines.append(QString());
    }
    return lines;
}

QString reportLine(const QString &text, qsizetype limit)
{
    return withoutIsolates(displayLine(text, limit));
}

QString reportHeadline(const PostRow &post, const ProjectWords &words)
{
    const QString headline = reportLine(post.headline());
    return headline.isEmpty() ? words.text(QT_TRANSLATE_NOOP("ProjectWords", "Text to come")) : headline;
}

PostText::PostText(const PostRow &post, const ProjectWords &words, qreal points, qreal width)
    : m_points(points)
    , m_width(width)
{
    add(Kind::Title, reportLine(post.title));
    add(Kind::Body, post.text);
    for (const PostAccount &account : post.accounts) {
        if (!account.ownText || *account.ownText == post.text)
            continue;
        const QString name = account.name.isEmpty() ? account.handle : account.name;
        add(Kind::Account, words.network(account.network) + QStringLiteral(" · ") + reportLine(name));
        add(Kind::Body, *account.ownText);
    }
    add(Kind::Link, reportLine(post.link, 500));
    if (m_lines.isEmpty())
        add(Kind::Body, words.text(QT_TRANSLATE_NOOP("ProjectWords", "Text to come")));
}

void PostText::add(Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    const DisplayText shown = displayText(text, 0, wholeText);
    const QString clean = withoutIsolates(shown.text) + (shown.more ? QString(QChar(0x2026)) : QString());
    for (const QString &line : wrappedLines(clean.trimmed(), lineFont(kind, m_points), m_width))
        m_lines.append({kind, line});
}

qreal PostText::lineHeight(qreal points)
{
    return ReportStyle::lineHeight(points);
}

void PostText::drawLine(QPainter &painter, const ReportStyle &style, const QRectF &box, const Line &line, qreal points)
{
    const QColor color = line.kind == Kind::Account ? style.accent()
        : line.kind == Kind::Link                   ? style.quiet()
                                                    : style.ink();
    painter.setFont(lineFont(line.kind, points));
    painter.setPen(color);
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, line.text);
}

} // namespace stoa
