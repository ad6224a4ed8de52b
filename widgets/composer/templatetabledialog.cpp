// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/composer/templatetabledialog.h"

#include "models/core/displaytext.h"
#include "models/core/whendone.h"
#include "models/store/project.h"
#include "widgets/calendar/postwords.h"
#include "widgets/common/button.h"
#include "widgets/common/dateforms.h"
#include "widgets/common/errortext.h"
#include "widgets/common/plainlabel.h"
#include "widgets/exchange/importtable.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace stoa {

namespace {

constexpr qsizetype mostPreviewed = 500;

QTableView *plainTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

TemplateTableDialog::TemplateTableDialog(
    ProjectContext &context, const PostTemplate &from, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_template(from)
{
    setWindowTitle(tr("Posts from a table"));
    setObjectName(QStringLiteral("composer.table-dialog"));
    build();
    read(path);
    resize(720, 480);
}

void TemplateTableDialog::build()
{
    m_words = new PlainLabel(tr("Reading…"), this);
    m_words->setObjectName(QStringLiteral("table.words"));
    m_words->setWordWrap(true);
    m_posts = new QStandardItemModel(this);
    m_posts->setHorizontalHeaderLabels({tr("Line"), tr("When"), tr("Title"), tr("Text")});
    m_rejected = new RejectTable(this);
    m_rejectedView = plainTable(m_rejected, tr("Rows that cannot be taken"), this);
    m_rejectedView->setMaximumHeight(150);
    m_rejectedView->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Make the posts"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(QStringLiteral("table.import"));
    m_import->setEnabled(false);
    setLook(*m_import, ButtonLook::Main);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(plainTable(m_posts, tr("Posts that will be made"), this), 1);
    column->addWidget(m_rejectedView);
    column->addWidget(buttons);
    connect(m_import, &QPushButton::clicked, this, &TemplateTableDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TemplateTableDialog::read(const QString &path)
{
    auto opened = m_context.project.openReader();
    if (!opened)
        return showPlan(opened.error());
    const auto reader = std::shared_ptr<Connection>(std::move(*opened));
    whenDone(QtConcurrent::run([reader, path, from = m_template] { return readTemplatePosts(*reader, path, from); }),
        this, [this](const Result<TemplatePlan> &plan) { showPlan(plan); });
}

void TemplateTableDialog::showPlan(const Result<TemplatePlan> &plan)
{
    if (!plan) {
        m_words->setText(ErrorText::sentence(plan.error()));
        return;
    }
    if (!plan->missing.isEmpty()) {
        QStringList names;
        for (const QString &name : plan->missing)
            names.append(displayLine(name, 60));
        m_words->setText(
            tr("The table has no column for: %1. Nothing was read.").arg(names.join(QStringLiteral(", "))));
        return;
    }
    m_plan = plan->posts;
    for (const ImportedPost &post : m_plan.posts.mid(0, mostPreviewed)) {
        const QString when = !post.at ? tr("idea")
            : post.at->time.isValid() ? PostWords::shortDate(post.at->date) + QLatin1Char(' ') + timeText(post.at->time)
                                      : PostWords::shortDate(post.at->date);
        m_posts->appendRow({new QStandardItem(QString::number(post.line)), new QStandardItem(when),
            new QStandardItem(displayLine(post.title, 80)), new QStandardItem(displayLine(post.text, 200))});
    }
    m_rejected->setRows(m_plan.summary.rejected);
    m_rejectedView->setVisible(!m_plan.summary.rejected.isEmpty());
    const auto good = int(m_plan.posts.size());
    QString words = tr("%n post(s) will be made.", nullptr, good);
    if (m_plan.summary.rejectedCount > 0)
        words += QLatin1Char(' ') + tr("%n row(s) cannot be taken:", nullptr, int(m_plan.summary.rejectedCount));
    m_words->setText(words);
    m_import->setEnabled(good > 0);
}

void TemplateTableDialog::import()
{
    m_import->setEnabled(false);
    whenDone(importPosts(m_context.edits, m_plan), this, [this](const Result<ImportSummary> &done) {
        if (!done) {
            m_words->setText(ErrorText::sentence(done.error()));
            m_import->setEnabled(true);
            return;
        }
        Q_EMIT imported(int(done->added));
        accept();
    });
}

} // namespace stoa
