// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/linktagsdialog.h"

#include "models/planning/networks.h"
#include "widgets/common/networkbadge.h"
#include "widgets/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace stoa {

LinkTagsDialog::LinkTagsDialog(ProjectContext &context, const PostRow &example, QWidget *parent)
    : NamedListDialog(context, tr("Tags for links"), Table::LinkPreset, parent)
    , m_edits(context.edits)
    , m_example(example)
    , m_name(new QLineEdit(this))
    , m_network(new QComboBox(this))
    , m_source(new QLineEdit(this))
    , m_medium(new QLineEdit(this))
    , m_campaign(new QLineEdit(this))
    , m_term(new QLineEdit(this))
    , m_content(new QLineEdit(this))
    , m_result(new PlainLabel({}, TextSize::Secondary, Role::Text2, this))
{
    setObjectName(QStringLiteral("composer.link-tags-dialog"));
    m_name->setObjectName(QStringLiteral("linktags.name"));
    m_source->setObjectName(QStringLiteral("linktags.source"));
    m_medium->setObjectName(QStringLiteral("linktags.medium"));
    m_result->setObjectName(QStringLiteral("linktags.result"));
    m_network->addItem(tr("All networks without tags of their own"), QString());
    for (const Network &network : networks())
        m_network->addItem(networkName(network.tokenText()), network.tokenText());
    m_network->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_network->setMinimumContentsLength(12);
    form()->addRow(tr("Name"), m_name);
    form()->addRow(tr("For"), m_network);
    form()->addRow(tr("Source (utm_source)"), m_source);
    form()->addRow(tr("Medium (utm_medium)"), m_medium);
    form()->addRow(tr("Campaign (utm_campaign)"), m_campaign);
    form()->addRow(tr("Term (utm_term)"), m_term);
    form()->addRow(tr("Content (utm_content)"), m_content);
    auto *hint = new PlainLabel(
        tr("{network}, {handle}, {theme} and {date} are filled in for each post."), TextSize::Small, Role::Text3, this);
    hint->setWordWrap(true);
    form()->addRow(hint);
    m_result->setWordWrap(true);
    form()->addRow(m_result);
    for (QLineEdit *field : {m_name, m_source, m_medium, m_campaign, m_term, m_content}) {
        field->setMaxLength(200);
        connect(field, &QLineEdit::textChanged, this, &LinkTagsDialog::showExample);
    }
    connect(m_network, &QComboBox::currentIndexChanged, this, &LinkTagsDialog::showExample);
    buildOptions();
    setIntroduction(tr("Added to the links of posts, so that the site’s own statistics tell where a visit came from."));
    resize(760, 580);
    begin();
}

//! For all presets: each tick is an act at once.
void LinkTagsDialog::buildOptions()
{
    m_when = new QCheckBox(tr("Write the tagged links when a post is scheduled"), this);
    m_replace = new QCheckBox(tr("Replace tags that a link has already"), this);
    m_when->setObjectName(QStringLiteral("linktags.when"));
    m_replace->setObjectName(QStringLiteral("linktags.replace"));
    const LinkTagOptions options = readLinkTagOptions(context().reader);
    m_when->setChecked(options.whenScheduled);
    m_replace->setChecked(options.replace);
    for (QCheckBox *box : {m_when, m_replace}) {
        box->setEnabled(!context().edits.isReadOnly());
        form()->addRow(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            follow(m_edits.setOptions({m_when->isChecked(), m_replace->isChecked()}));
            showExample();
        });
    }
}

LinkPreset LinkTagsDialog::typed(qint64 id) const
{
    return {{id}, m_name->text(), m_network->currentData().toString(), m_source->text(), m_medium->text(),
        m_campaign->text(), m_term->text(), m_content->text(), m_replace != nullptr && m_replace->isChecked()};
}

void LinkTagsDialog::showExample()
{
    PostAccount account;
    account.network = m_network->currentData().toString();
    account.handle = QStringLiteral("handle");
    for (const PostAccount &each : std::as_const(m_example.accounts)) {
        if (account.network.isEmpty() || each.network == account.network)
            account = each;
    }
    if (account.network.isEmpty())
        account.network = QStringLiteral("instagram");
    const QString link = m_example.link.isEmpty() ? QStringLiteral("https://example.com/page") : m_example.link;
    m_result->setOutsideText(tr("So it goes out: %1").arg(taggedLink(link, typed(0), m_example, account)));
}

QList<NamedListDialog::Row> LinkTagsDialog::rows() const
{
    QList<Row> all;
    for (const LinkPreset &preset : readLinkPresets(context().reader).value_or({}))
        all.append({preset.id.value, preset.name});
    return all;
}

void LinkTagsDialog::fillForm(qint64 id)
{
    LinkPreset shown;
    if (id == 0) { // what nearly everybody wants
        shown.source = QStringLiteral("{network}");
        shown.medium = QStringLiteral("social");
    }
    for (const LinkPreset &preset : readLinkPresets(context().reader).value_or({})) {
        if (preset.id.value == id)
            shown = preset;
    }
    m_name->setText(shown.name);
    m_network->setCurrentIndex(qMax(0, m_network->findData(shown.network)));
    m_source->setText(shown.source);
    m_medium->setText(shown.medium);
    m_campaign->setText(shown.campaign);
    m_term->setText(shown.term);
    m_content->setText(shown.content);
    showExample();
}

QFuture<Result<ActDone>> LinkTagsDialog::write(qint64 id)
{
    return id == 0 ? m_edits.create(typed(0)) : m_edits.change(typed(id));
}

QFuture<Result<ActDone>> LinkTagsDialog::drop(qint64 id)
{
    return m_edits.remove({id});
}

} // namespace stoa
