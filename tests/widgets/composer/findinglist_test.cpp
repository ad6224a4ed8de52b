// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/findinglist.h"

#include "tests/support/testcase.h"
#include "widgets/calendar/postwords.h"

#include <QPushButton>
#include <QSignalSpy>

namespace stoa::test {

//! What is wrong with a post, as it is told.
class FindingListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsAnothersCanBeCalledOurs()
    {
        FindingList list;
        PostRow post;
        post.findings = {{FindingKind::NoAccount, {}, 0, 0, {}},
            {FindingKind::OtherHashtag, {}, 0, 0, {}, QStringLiteral("Bakery & Co"), QStringLiteral("#bread")}};
        post.findings[1].mark = QStringLiteral("#bread");
        list.show(post);
        const auto visibleButtons = [&list] {
            QList<QPushButton *> buttons = list.findChildren<QPushButton *>();
            buttons.removeIf([&list](const QPushButton *button) { return !button->isVisibleTo(&list); });
            return buttons;
        };
        QCOMPARE(visibleButtons().size(), 1);
        QVERIFY(visibleButtons().constFirst()->accessibleName().contains(QLatin1String("#bread")));
        QSignalSpy shared(&list, &FindingList::shared);
        QSignalSpy chosen(&list, &FindingList::chosen);
        visibleButtons().constFirst()->click();
        QCOMPARE(shared.count(), 1);
        QCOMPARE(shared.first().first().value<Finding>().mark, QStringLiteral("#bread"));
        QCOMPARE(chosen.count(), 0);
        list.setEditable(false); // a file that is only read
        list.show(post);
        QCOMPARE(visibleButtons().size(), 0);
    }

    void namesAreCleanedOnce()
    {
        PostRow post;
        post.accounts = {PostAccount()};
        for (int kind = 0; kind <= int(FindingKind::LinkUntold); ++kind) {
            Finding finding;
            finding.kind = FindingKind(kind);
            finding.client = QStringLiteral("Bakery & Co");
            finding.thing = QStringLiteral("https://bread.example/a");
            finding.verdict.state = finding.kind == FindingKind::LinkDead ? LinkState::Dead
                : finding.kind == FindingKind::LinkMoved                  ? LinkState::Moved
                                                                          : LinkState::Untold;
            const QString sentence = PostWords::finding(finding, post);
            QVERIFY2(!sentence.contains(QChar(0x27e6)), qPrintable(sentence)); // a mark for what is not to be seen
        }
    }

    void whatGoesOutAtOnceIsSaidSo()
    {
        Finding finding;
        finding.kind = FindingKind::TooClose;
        QVERIFY(PostWords::finding(finding, {}).contains(QLatin1String("at the same time")));
        finding.value = 5;
        QVERIFY(PostWords::finding(finding, {}).contains(QLatin1String("5 minute")));
    }
};

} // namespace stoa::test

using stoa::test::FindingListTest;
STOA_TEST(FindingListTest)

#include "findinglist_test.moc"
