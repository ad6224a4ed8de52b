// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/clientdayfile.h"

#include <QDate>
#include <QDialog>

namespace stoa {

//! What a file of days holds, before it is taken over: the days with their next date, and by line what could not be
//! read. Changes nothing by itself.
class ClientDayImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ClientDayImportDialog(const ClientDayFile &file, QDate today, QWidget *parent);
};

} // namespace stoa
