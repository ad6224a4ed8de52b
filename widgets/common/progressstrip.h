// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/ground.h"

class QProgressBar;
class QPushButton;

namespace stoa {

class PlainLabel;

//! Long work under way: what is done, how far it is, and a button to stop it. Hidden while nothing runs.
class ProgressStrip final : public Ground
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void begin(const QString &words); //!< shows the strip, the end unknown
    void setProgress(qint64 done, qint64 total); //!< \a total 0: unknown
    void end();

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    PlainLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace stoa
