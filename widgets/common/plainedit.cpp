// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/plainedit.h"

#include <QMimeData>
#include <QUrl>

namespace stoa {

namespace {
constexpr qsizetype longestPaste = 1'000'000;
}

PlainEdit::PlainEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

bool PlainEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList files;
    const QList<QUrl> urls = source->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (!files.isEmpty())
        Q_EMIT filesDropped(files);
    else if (source->hasText())
        insertPlainText(source->text().left(longestPaste));
}

} // namespace stoa
