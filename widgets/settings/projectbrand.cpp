// SPDX-License-Identifier: GPL-3.0-or-later
// The client's colours and logo, where media lie, and the policy of answering: the second half of ProjectSettings.
#include "widgets/settings/projectsettings.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/planning/medialibrary.h"
#include "models/planning/picturetemplateedits.h"
#include "models/planning/settingedits.h"
#include "models/store/project.h"
#include "widgets/common/asker.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/projectcontext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>

namespace stoa {

namespace {

constexpr int policyRestMs = 900; // after the last letter: one act for a sentence, not one for each letter
constexpr int longestPolicy = 20'000; // characters; ten pages

} // namespace

ProjectSettings::~ProjectSettings()
{
    savePolicy();
}

void ProjectSettings::buildBrand()
{
    for (int which = 0; which < 2; ++which)
        m_brand.append(new QPushButton(this));
    m_logo = new QComboBox(this);
    m_logo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_logo->setMinimumContentsLength(20);
    m_logoFile = new QPushButton(this);
    m_place = new QComboBox(this);
    m_place->addItem(QString(), QString());
    m_place->addItem(QString(), QStringLiteral("beside"));
    m_brandRows = {addRow(rowOf({m_brand.at(0), m_brand.at(1)}, this)), addRow(rowOf({m_logo, m_logoFile}, this)),
        addRow(m_place)};
}

void ProjectSettings::connectBrand()
{
    for (int which = 0; which < 2; ++which)
        connect(m_brand.at(which), &QPushButton::clicked, this, [this, which] { chooseBrandColour(which); });
    connect(m_logo, &QComboBox::activated, this,
        [this] { change(QStringLiteral("logo"), m_logo->currentData().toString()); });
    connect(m_logoFile, &QPushButton::clicked, this, &ProjectSettings::takeLogo);
    connect(m_place, &QComboBox::activated, this,
        [this] { change(QStringLiteral("media_place"), m_place->currentData().toString()); });
    m_policyRest.setSingleShot(true);
    m_policyRest.setInterval(policyRestMs);
    connect(&m_policyRest, &QTimer::timeout, this, &ProjectSettings::savePolicy);
    connect(m_policy, &PlainEdit::textChanged, this, [this] { m_policyRest.start(); });
}

void ProjectSettings::readBrand()
{
    const QStringList colours = brandColours(m_context.reader);
    for (int which = 0; which < 2; ++which) {
        QPixmap swatch(16, 16);
        swatch.fill(QColor(colours.at(which + 1)));
        m_brand.at(which)->setIcon(QIcon(swatch));
    }
    m_logo->clear();
    m_logo->addItem(tr("No logo"), QString());
    for (const MediaItem &item : MediaLibrary(m_context.reader).find({}, {}).value_or({})) {
        if (item.isPicture())
            m_logo->addItem(displayLine(item.name, 60), item.id.toString());
    }
    m_logo->setCurrentIndex(std::max(0, m_logo->findData(m_context.project.setting(QStringLiteral("logo")))));
    m_place->setCurrentIndex(std::max(0, m_place->findData(m_context.project.setting(QStringLiteral("media_place")))));
    const QString policy = m_context.project.setting(QStringLiteral("policy"));
    if (!m_policyRest.isActive() && m_policy->toPlainText() != policy) {
        const QSignalBlocker quiet(m_policy); // nobody typed it
        m_policy->setPlainText(policy);
    }
}

void ProjectSettings::chooseBrandColour(int which)
{
    QStringList colours = brandColours(m_context.reader).mid(1);
    if (const auto chosen = m_context.asker.chooseColor(tr("A colour of the client"), colours.at(which))) {
        colours[which] = *chosen;
        change(QStringLiteral("brand_colours"), colours.join(QLatin1Char(' ')));
    }
}

void ProjectSettings::takeLogo()
{
    const QString path = m_context.asker.openFile(
        {tr("The client’s logo"), {}, {}, {tr("Pictures (*.png *.jpg *.jpeg *.webp)"), tr("All files (*)")}, {}});
    if (path.isEmpty())
        return;
    m_media.setPlace(mediaPlace(m_context.project.setting(QStringLiteral("media_place"))));
    whenDone(m_media.setLogo(path), this, [this](const Result<ActDone> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void ProjectSettings::savePolicy()
{
    if (m_policy == nullptr || m_context.project.isReadOnly() || !m_policyRest.isActive())
        return;
    m_policyRest.stop();
    change(QStringLiteral("policy"), m_policy->toPlainText().left(longestPolicy));
}

void ProjectSettings::retranslateBrand()
{
    m_brandRows[0].setWords(
        tr("More colours"), tr("With the colour above, these three are what picture templates take."));
    m_brand[0]->setText(tr("Second"));
    m_brand[0]->setAccessibleName(tr("Choose the client’s second colour"));
    m_brand[1]->setText(tr("Third"));
    m_brand[1]->setAccessibleName(tr("Choose the client’s third colour"));
    m_brandRows[1].setWords(tr("Logo"), tr("A picture of the library, as picture templates show it."));
    m_logo->setAccessibleName(tr("Logo"));
    m_logo->setItemText(0, tr("No logo"));
    m_logoFile->setText(tr("From a file"));
    m_brandRows[2].setWords(tr("New pictures and films"),
        tr("A project that is sent around carries what is inside. Above 4 MB a file always lies beside it."));
    m_place->setItemText(0, tr("inside the project"));
    m_place->setItemText(1, tr("in a folder beside the project"));
    m_policyRow.setWords(
        tr("Policy"), tr("Who answers which comment, in what time and tone; what is done in sharp situations."));
    m_policy->setPlaceholderText(
        tr("Praise: thanks by first name, within a day. Complaints: the manager, calm and formal, "
           "within six hours. Spam: removed. Links: only where the question asks for one."));
}

} // namespace stoa
