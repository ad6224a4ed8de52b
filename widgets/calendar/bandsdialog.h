// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/daynote.h"
#include "models/planning/label.h"
#include "widgets/common/rowformdialog.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace stoa {

class SegmentedControl;

//! Notes and campaigns: what lasts several days and is drawn across them.
class BandsDialog final : public RowFormDialog
{
    Q_OBJECT

public:
    BandsDialog(ProjectContext &context, QDate day, QWidget *parent); //!< \a day: where a new one begins

    QLineEdit *text() const { return m_text; }

protected:
    QList<qint64> fillList() override;
    void fillForm(qint64 id) override;
    QVariant formState() const override;
    bool isFormEmpty() const override;
    QFuture<Result<ActDone>> write(qint64 id) override;
    QFuture<Result<ActDone>> drop(qint64 id) override;
    QWidget *firstField() const override;
    int usualRow() const override { return -1; }

private:
    //! A note or a campaign as the list and the form have it.
    struct Band
    {
        bool isCampaign = false;
        qint64 id = 0; //!< 0: a new one
        DateRange days;
        QString text;
        QString colour;
        friend bool operator==(const Band &, const Band &) = default;
    };

    void read();
    QFormLayout *buildForm();
    Band entered() const;

    QDate m_day;
    SegmentedControl *m_sort;
    QLineEdit *m_text;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_colour;
    QList<Band> m_bands; //!< as in the list
    Band m_stored; //!< as the project has the one that is shown
    DateRange m_shownDays; //!< what the fields began with; one without dates has some there too
};

} // namespace stoa
