// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/ground.h"

#include <QStringList>

namespace stoa {

class ActionCatalogue;

//! The keys that matter on a page, along its bottom edge: [J] next  [E] done. Follows changed shortcuts and the
//! language; what does not fit is left out at the end. Decoration for readers of the screen: the actions themselves
//! carry the keys.
class KeyHintStrip final : public Ground
{
    Q_OBJECT

public:
    KeyHintStrip(ActionCatalogue &actions, const QStringList &ids, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {200, 33}; }
    QSize minimumSizeHint() const override { return {80, 33}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ActionCatalogue &m_actions;
    QStringList m_ids;
};

} // namespace stoa
