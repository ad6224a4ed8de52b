// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/plainmessage.h"
#include "widgets/common/plaintooltip.h"

#include <QLayout>
#include <QMimeData>
#include <QTest>
#include <QTextDocument>

namespace stoa {

namespace {
const char *hostileText = "<b>bold</b> & <img src=\"/tmp/canary.png\"> <a href=\"http://x.example\">link</a>\nnext";
}

//! PlainEdit with the paste that is protected in QPlainTextEdit.
class PastingEdit final : public PlainEdit
{
public:
    void paste(const QMimeData &mime) { insertFromMimeData(&mime); }
};

class PlainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelShowsMarkupAsItStands()
    {
        PlainLabel label(QString::fromLatin1(hostileText));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        PlainLabel bold(QStringLiteral("<b>x</b>"));
        PlainLabel bare(QStringLiteral("x"));
        QVERIFY(bold.sizeHint().width() > 2 * bare.sizeHint().width());
    }

    void toolTipReadsBackAsTheText()
    {
        const QString text = QString::fromLatin1(hostileText);
        QTextDocument shown;
        shown.setHtml(plainToolTip(text)); // what QToolTip does with it
        QCOMPARE(shown.toPlainText(), text);
        QCOMPARE(plainToolTip(QString()), QString());
    }

    void elidedLabelKeepsTheWholeTextAsTip()
    {
        PlainLabel label;
        label.setElide(Qt::ElideRight);
        label.setText(QStringLiteral("<i>A very long name of a client</i>"));
        QTextDocument tip;
        tip.setHtml(label.toolTip());
        QCOMPARE(tip.toPlainText(), label.text());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    }

    void elidedLabelHasAShortFormForLittleRoom()
    {
        PlainLabel label;
        label.setElide(Qt::ElideRight);
        label.setText(QStringLiteral("Median answer 2 h 10 min · target 6 h"));
        label.setShortText(QStringLiteral("2 h 10 min / 6 h"));
        label.resize(label.fontMetrics().horizontalAdvance(label.text()) + 4, 20);
        QCOMPARE(label.shownText(), label.text());
        label.resize(label.fontMetrics().horizontalAdvance(label.text()) - 10, 20);
        QCOMPARE(label.shownText(), QStringLiteral("2 h 10 min / 6 h"));
        label.resize(20, 20);
        QVERIFY(label.shownText().endsWith(QChar(0x2026)));
        QVERIFY(label.toolTip().contains(QStringLiteral("target")));
    }

    void messageIsPlain()
    {
        Question question;
        question.title = QString::fromLatin1(hostileText);
        question.text = QString::fromLatin1(hostileText);
        question.accept = QStringLiteral("Do it");
        question.dangerous = true;
        PlainMessage message(question, nullptr);
        const auto labels = message.findChildren<QLabel *>();
        QVERIFY(labels.size() >= 2);
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(message.answer(), Answer::Cancel);
    }

    void pasteTakesTheWordsOnly()
    {
        PastingEdit edit;
        QMimeData data;
        data.setHtml(QStringLiteral("<b>rich</b><img src=\"/tmp/canary.png\">"));
        data.setText(QStringLiteral("plain"));
        edit.paste(data);
        QCOMPARE(edit.toPlainText(), QStringLiteral("plain"));
        data.setText(QString(2'000'000, QLatin1Char('x')));
        edit.clear();
        edit.paste(data);
        QCOMPARE(edit.toPlainText().size(), 1'000'000);
    }
};

} // namespace stoa

using stoa::PlainTest;
STOA_TEST(PlainTest)
#include "plain_test.moc"
