// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace stoa::bench {

//! What one case of one benchmark came to. Times in milliseconds.
struct Measured
{
    QString name; //!< as in the table of budgets
    QString caseName;
    std::vector<double> ours;
    QString anchor; //!< what it is compared with, in words; empty: with nothing
    std::vector<double> anchors; //!< measured in the same run, in turn with ours
    std::optional<double> ratio; //!< as the budget defines it; else ours to anchor, by medians
    QString budget; //!< in words
    bool within = false;
};

double percentile(std::vector<double> values, double share); //!< 0 to 1; 0 when there are none
double median(const std::vector<double> &values);
double elapsedMs(const std::function<void()> &work);
//! Ours over anchor, by medians; none without an anchor.
std::optional<double> ratioOf(const Measured &measured);

//! Prints a line: JSON, or for people.
void report(const Measured &measured);
void printForPeople(); //!< instead of JSON, from now on

// One function each name of the table.
void benchStart();
void benchStartLarge();
void benchImport();
void benchSearch();
void benchRules();
void benchMonth();
void benchInbox();
void benchChart();
void benchUndo();
void benchEdit();
void benchBuild();
void benchDuplicates();

} // namespace stoa::bench
