// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/planning/picturetemplate.h"
#include "models/store/editservice.h"

namespace stoa {

//! Every change a person can make to picture templates. Window's thread, as PostEdits. Errors: NotFound; Invalid (args:
//! name) without a name.
class PictureTemplateEdits final
{
public:
    explicit PictureTemplateEdits(EditService &edits) noexcept; //!< must outlive this object

    PictureTemplateId newId() const;
    QFuture<Result<ActDone>> create(const PictureTemplate &design); //!< at the end; without an id it gets one
    QFuture<Result<ActDone>> change(const PictureTemplate &design); //!< one after another within a minute: one act
    QFuture<Result<ActDone>> remove(const PictureTemplate &design);
    QFuture<Result<ActDone>> reorder(const QList<PictureTemplateId> &inOrder); //!< all of them
    //! Those whose name is not there yet.
    QFuture<Result<ActDone>> addPack(const QList<PictureTemplate> &designs);

private:
    EditService &m_edits;
};

//! All of a project, in their order. On the thread of \a reader.
Result<QList<PictureTemplate>> readPictureTemplates(Connection &reader);

//! The client's colours: the accent, then the two more of the setting brand_colours ("#rrggbb #rrggbb"). Three of them.
QStringList brandColours(Connection &reader);
MediaId brandLogo(Connection &reader); //!< of the setting logo; none: there is none

} // namespace stoa
