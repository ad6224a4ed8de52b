// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/wordsource.h"

#include <algorithm>
#include <cmath>

namespace stoa::bench {

namespace {

const char *const stems[3] = {"coffee bread order morning summer delivery price window garden island window table "
                              "corner letter market winter flavour "
                              "season weekend friend family holiday picture kitchen sugar recipe question answer "
                              "counter service ticket island evening "
                              "roast bean cinnamon honey almond butter menu place people street harbour ferry music "
                              "concert story contest winner gift",
    "καφε ψωμ παραγγελι πρω καλοκαιρ παραδοσ τιμ παραθυρ κηπ νησ τραπεζ γων γραμμ αγορ χειμων γευσ εποχ φιλ οικογενει "
    "γιορτ "
    "εικον κουζιν ζαχαρ συνταγ ερωτησ απαντησ παγκ εξυπηρετησ εισιτηρ βραδ κανελ μελ αμυγδαλ βουτυρ θεσ κοσμ δρομ "
    "λιμαν "
    "καραβ μουσικ συναυλι ιστορι διαγωνισμ νικητ δωρ γλυκ μαγαζ δουλει χαρ θαλασσ",
    "кофе хлеб заказ утр лет доставк цен окн сад остров стол угл письм рынк зим вкус сезон друг семь праздник картин "
    "кухн "
    "сахар рецепт вопрос ответ прилавк сервис билет вечер кориц мед миндал масл мест люд улиц порт паром музык концерт "
    "истори конкурс победител подарк сладост магазин работ радост мор"};
const char *const endings[3] = {"| s| er| ed| ing| y| 's| ful| less| ly| ness| ment| able",
    "|ς|α|ο|η|ι|ου|ων|ες|οι|ια|ικο|ουμε", "|а|и|у|ом|ой|е|ы|ов|ами|ный|ная|ное"};
const char *const emoji[] = {"☕", "🍪", "😍", "👍", "🎄", "🙏🏽", "👨‍👩‍👧", "🔥"};

} // namespace

WordSource::WordSource(quint32 seed)
    : m_random(seed)
{
    for (size_t language = 0; language < 3; ++language) {
        const QStringList roots = QString::fromUtf8(stems[language]).split(QLatin1Char(' '));
        const QStringList tails = QString::fromUtf8(endings[language]).split(QLatin1Char('|'));
        for (const QString &tail : tails) {
            for (const QString &root : roots)
                m_words[language].push_back(root + tail.trimmed());
        }
        std::shuffle(m_words[language].begin(), m_words[language].end(), m_random);
    }
}

QString WordSource::word(int language)
{
    const auto &words = m_words[static_cast<size_t>(language)];
    const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
    // Rank r with a chance of about 1/r.
    const auto rank = static_cast<size_t>(std::pow(double(words.size()), share)) - 1;
    return words[std::min(rank, words.size() - 1)];
}

QString WordSource::comment()
{
    const int language = below(3);
    const int count = 3 + below(language == 0 ? 29 : 13);
    QString text;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            text += QLatin1Char(' ');
        text += word(language);
    }
    text[0] = text.at(0).toUpper();
    if (below(20) == 0)
        text += QLatin1Char(' ') + QString::fromUtf8(emoji[below(8)]);
    if (below(25) == 0)
        text += QStringLiteral(" #%1").arg(10000 + below(900000));
    if (below(40) == 0)
        text += QStringLiteral(" http://shop%1.example/deal").arg(below(500));
    return text;
}

} // namespace stoa::bench
