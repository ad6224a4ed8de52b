// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/contest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace stoa {

class PlainEdit;
class PlainLabel;

//! What a contest is, when it runs and what its participants must do. Each change is told at once.
class ContestTermsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ContestTermsPane(QWidget *parent = nullptr);

    //! Posts that can announce it: id and headline.
    void setPosts(const QList<std::pair<PostId, QString>> &posts);
    void showTerms(const ContestTerms &terms, bool isOpen);
    void setZone(const QString &zone);
    void focusName();

Q_SIGNALS:
    void changed(const stoa::ContestTerms &terms);

private:
    void build();
    void connectFields();
    QWidget *buildTimes();
    QWidget *buildConditions();
    void addRow(QFormLayout *form, const QString &name, QWidget *field);
    void tell();
    void adapt();
    ContestTerms entered() const;

    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_post;
    QLineEdit *m_prize;
    QSpinBox *m_winners;
    QDateTimeEdit *m_starts;
    QDateTimeEdit *m_ends;
    PlainLabel *m_zone;
    QCheckBox *m_inTime;
    QCheckBox *m_commented;
    QCheckBox *m_followed;
    QCheckBox *m_reposted;
    QSpinBox *m_mentions;
    QLineEdit *m_hashtag;
    QLineEdit *m_answers;
    PlainEdit *m_staff;
    PlainLabel *m_answersName = nullptr;
    ContestTerms m_shown;
    bool m_filling = false;
};

} // namespace stoa
