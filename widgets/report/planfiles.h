// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/planreport.h"
#include "models/planning/postsheet.h"
#include "widgets/report/reportpictures.h"

#include <QStringList>

namespace stoa {

class PlanPages;

// Calendars for the client as files. Each is written whole or not at all. Need a QGuiApplication, no widgets; any
// thread. Errors: those of CsvWriter (its care for a full disk is used), Cancelled.

//! All pages in one PDF, as lines and letters; its fonts are in it. Answers the number of pages.
Result<int> writePlanPdf(const PlanPages &pages, const QString &path, const ExportProgress &progress = {});

//! Each page as a picture of 2,246 × 1,588 pixels, see planPicturePaths(). Answers the number of pages.
Result<int> writePlanPng(const PlanPages &pages, const QString &path, const ExportProgress &progress = {});

//! Where the pictures of \a count pages go: \a path, then with -2, -3 … before its ending.
QStringList planPicturePaths(const QString &path, int count);

} // namespace stoa
