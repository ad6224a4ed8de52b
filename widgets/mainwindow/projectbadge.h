// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stoa {

//! The project's initials in the client's colour.
class ProjectBadge final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ProjectBadge(QWidget *parent = nullptr);
    void setName(const QString &name);
    static QString initials(const QString &name); //!< of the first two words, else the first two letters
    QSize sizeHint() const override { return {40, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters;
};

} // namespace stoa
