// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/newprojectdialog.h"

#include "models/core/displaytext.h"
#include "widgets/common/asker.h"
#include "widgets/common/button.h"
#include "widgets/common/language.h"
#include "widgets/common/plainlabel.h"
#include "widgets/common/zonebox.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa {

NewProjectDialog::NewProjectDialog(Asker &asker, const QString &language, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_asker(asker)
    , m_folder(folder)
    , m_title(new PlainLabel(this))
    , m_name(new QLineEdit(this))
    , m_zone(makeZoneBox(this))
    , m_language(new QComboBox(this))
    , m_choose(new QPushButton(this))
    , m_path(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
    , m_make(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    for (const QString &code : Language::codes())
        m_language->addItem(Language::ownName(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    chooseZone(*m_zone, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::follow);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString chosenFolder = m_asker.chooseFolder(tr("Folder of the project file"), m_folder);
        if (!chosenFolder.isEmpty())
            m_folder = chosenFolder;
        follow();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, [this] {
        NewProject what;
        what.name = m_name->text().simplified();
        what.zone = m_zone->currentData().toString();
        what.language = m_language->currentData().toString();
        const QString where = path();
        accept();
        Q_EMIT chosen(where, what);
    });
    retranslate();
}

void NewProjectDialog::build()
{
    m_title->setTextSize(TextSize::Title, QFont::DemiBold);
    m_name->setMaxLength(200);
    m_path->setTextSize(TextSize::Secondary);
    m_path->setRole(Role::Text2);
    m_path->setElide(Qt::ElideMiddle);
    m_problem->setTextSize(TextSize::Secondary);
    m_problem->setRole(Role::Failed);
    m_problem->setWordWrap(true);
    setLook(*m_make, ButtonLook::Main);
    m_make->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnMinimumWidth(1, 320);
    auto *place = new QWidget(this);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    placeRow->addWidget(m_path, 1);
    placeRow->addWidget(m_choose);
    int line = 0;
    for (QWidget *field :
        {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_zone), static_cast<QWidget *>(m_language), place}) {
        auto *label = new PlainLabel(this);
        label->setBuddy(field == place ? m_choose : field);
        m_names << label;
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    }
    column->addLayout(grid);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_make);
    column->addLayout(buttons);
}

QString NewProjectDialog::fileNameOf(const QString &clientName)
{
    QString name;
    for (const QChar c : clientName.simplified().toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    while (name.toUtf8().size() > 200) // file systems take 255 bytes; room for the suffix and for "-wal" and the like
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name.isEmpty() ? QString() : name + QLatin1String(".stoa");
}

QString NewProjectDialog::path() const
{
    const QString file = fileNameOf(m_name->text());
    return file.isEmpty() ? QString() : QDir(m_folder).filePath(file);
}

void NewProjectDialog::follow()
{
    const QString where = path();
    m_path->setText(displayLine(QDir::toNativeSeparators(where.isEmpty() ? m_folder : where), 300));
    const bool exists = !where.isEmpty() && QFileInfo::exists(where);
    const bool writable = QFileInfo(m_folder).isWritable();
    m_problem->setText(exists ? tr("There is a file of this name already. Choose another name or folder.")
            : !writable       ? tr("Nothing can be written in this folder. Choose another one.")
                              : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_make->setEnabled(!where.isEmpty() && !exists && writable && m_zone->currentIndex() >= 0);
}

void NewProjectDialog::retranslate()
{
    setWindowTitle(tr("New project"));
    setAccessibleName(windowTitle());
    m_title->setText(tr("A new client"));
    const QStringList names = {tr("Name"), tr("Time zone"), tr("Language"), tr("File")};
    for (int i = 0; i < names.size(); ++i)
        m_names[i]->setText(names[i]);
    m_name->setAccessibleName(tr("Name of the client"));
    m_name->setPlaceholderText(tr("Name of the client"));
    m_zone->setAccessibleName(names[1]);
    m_language->setAccessibleName(names[2]);
    m_choose->setText(tr("Other folder"));
    m_make->setText(tr("Make the project"));
    m_cancel->setText(tr("Cancel"));
    follow();
}

void NewProjectDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa
