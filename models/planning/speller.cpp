// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planning/speller.h"

#include <QFile>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>
#include <unicode/ucnv.h>

#include <algorithm>

namespace stoa {

namespace {

struct LanguageFiles
{
    const char *language;
    std::array<const char *, 2> files; //!< a word that is right in one of them is right
};
// In the order of SpellScript. Clients write both kinds of English, often in one text.
constexpr std::array<LanguageFiles, 3> languageFiles{
    {{"en", {"en_US", "en_GB"}}, {"el", {"el_GR", nullptr}}, {"ru", {"ru_RU", nullptr}}}};
constexpr qsizetype longestLookedUp = 90; // Hunspell's own limit is 100 bytes; longer ones are no words

QString dictionaryFile(const QStringList &folders, const char *name)
{
    if (name == nullptr)
        return {};
    for (const QString &folder : folders) {
        const QString file = folder + QLatin1Char('/') + QLatin1String(name);
        if (QFile::exists(file + QLatin1String(".aff")) && QFile::exists(file + QLatin1String(".dic")))
            return file;
    }
    return {};
}

//! What Hunspell reads as a straight apostrophe, in the composed form that dictionaries have.
QString asInDictionaries(const QString &word)
{
    QString plain = word.normalized(QString::NormalizationForm_C);
    return plain.replace(QChar(0x2019), QLatin1Char('\''));
}

} // namespace

//! One of Hunspell's dictionaries, in whatever encoding its file is.
class Speller::Dictionary final
{
public:
    explicit Dictionary(const QString &file)
        : m_hunspell(QFile::encodeName(file + QLatin1String(".aff")).constData(),
            QFile::encodeName(file + QLatin1String(".dic")).constData())
    {
        QByteArray encoding = m_hunspell.get_dict_encoding().c_str();
        // As aff files write it; iconv and ICU want the hyphen.
        if (encoding.startsWith("ISO8859-"))
            encoding.replace("ISO8859-", "ISO-8859-");
        UErrorCode status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open(encoding.constData(), &status));
        if (U_FAILURE(status))
            m_converter.reset();
        else
            ucnv_setFromUCallBack(m_converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }

    //! Nothing: the dictionary's letters cannot write the word, so it knows nothing of it.
    std::optional<bool> knows(const QString &word)
    {
        const std::optional<std::string> bytes = encoded(word);
        return bytes ? std::optional(m_hunspell.spell(*bytes)) : std::nullopt;
    }

    QStringList suggestions(const QString &word)
    {
        QStringList words;
        if (const std::optional<std::string> bytes = encoded(word)) {
            for (const std::string &each : m_hunspell.suggest(*bytes))
                words.append(decoded(each));
        }
        return words;
    }

private:
    std::optional<std::string> encoded(const QString &word) const
    {
        if (!m_converter)
            return std::nullopt;
        std::string bytes(size_t(word.size()) * 4 + 4, '\0');
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = ucnv_fromUChars(m_converter.get(), bytes.data(), int32_t(bytes.size()),
            reinterpret_cast<const UChar *>(word.utf16()), int32_t(word.size()), &status);
        if (U_FAILURE(status))
            return std::nullopt;
        bytes.resize(size_t(length));
        return bytes;
    }

    QString decoded(const std::string &bytes) const
    {
        std::u16string units(bytes.size() + 1, u'\0');
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(
            m_converter.get(), units.data(), int32_t(units.size()), bytes.data(), int32_t(bytes.size()), &status);
        return U_FAILURE(status) ? QString() : QString::fromUtf16(units.data(), length);
    }

    Hunspell m_hunspell;
    std::unique_ptr<UConverter, decltype(&ucnv_close)> m_converter{nullptr, &ucnv_close};
};

Speller::Speller(const QStringList &folders)
    : m_folders(folders)
{
}

Speller::~Speller() = default;

QStringList Speller::systemFolders()
{
    QStringList folders;
    for (const QString &place : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << place + QLatin1String("/hunspell") << place + QLatin1String("/myspell/dicts");
    return folders;
}

QStringList Speller::missing(const QStringList &folders)
{
    QStringList languages;
    for (const LanguageFiles &names : languageFiles) {
        if (std::all_of(names.files.cbegin(), names.files.cend(),
                [&folders](const char *file) { return dictionaryFile(folders, file).isEmpty(); }))
            languages.append(QString::fromLatin1(names.language));
    }
    return languages;
}

const Speller::Dictionaries &Speller::dictionaries(SpellScript script)
{
    static const Dictionaries none;
    const auto at = size_t(script);
    if (at >= m_dictionaries.size())
        return none;
    if (!m_looked[at]) {
        m_looked[at] = true;
        for (const char *name : languageFiles[at].files) {
            const QString file = dictionaryFile(m_folders, name);
            if (!file.isEmpty())
                m_dictionaries[at].push_back(std::make_unique<Dictionary>(file));
        }
    }
    return m_dictionaries[at];
}

bool Speller::isRight(const QString &word, SpellScript script)
{
    if (script == SpellScript::Mixed)
        return false; // letters that look alike: a slip of the keyboard, or somebody who hides a name
    if (word.size() > longestLookedUp)
        return true;
    const Dictionaries &known = dictionaries(script);
    const QString plain = asInDictionaries(word);
    return known.empty() || std::any_of(known.cbegin(), known.cend(), [&plain](const auto &dictionary) {
        return dictionary->knows(plain).value_or(true);
    });
}

QStringList Speller::suggestions(const QString &word, SpellScript script, int most)
{
    if (word.size() > longestLookedUp)
        return {};
    std::vector<QStringList> each;
    for (const auto &dictionary : dictionaries(script))
        each.push_back(dictionary->suggestions(asInDictionaries(word)));
    QStringList words; // the best of each first
    for (qsizetype rank = 0; words.size() < most; ++rank) {
        bool any = false;
        for (const QStringList &offers : each) {
            any = any || rank < offers.size();
            if (rank < offers.size() && words.size() < most && !words.contains(offers.at(rank)))
                words.append(offers.at(rank));
        }
        if (!any)
            break;
    }
    return words;
}

} // namespace stoa
