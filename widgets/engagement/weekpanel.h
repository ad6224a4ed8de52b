// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/engagement/weekmap.h"

#include <QWidget>

#include <array>

namespace stoa {

class PlainLabel;

//! The map of the week with its names, what pale means, and the sentence of the cell that is looked at.
class WeekPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekPanel(EngagementQueries &queries, QWidget *parent = nullptr);

    WeekModel &model() { return m_model; }
    WeekMap &map() { return *m_map; }
    Result<> ask(const QString &metric, const DayRange &range, const QList<AccountId> &accounts);
    void retranslate();

private:
    WeekModel m_model;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    WeekMap *m_map;
    PlainLabel *m_sentence;
    std::array<PlainLabel *, 7> m_days;
};

} // namespace stoa
