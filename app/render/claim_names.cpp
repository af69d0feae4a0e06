// The interface's names of what claims are.
#include "app/render/claim_words.h"

namespace render {

QString ClaimWords::effectName(model::CasualtyEffect effect)
{
    using model::CasualtyEffect;
    switch (effect) {
    case CasualtyEffect::Killed:
        return tr("killed");
    case CasualtyEffect::Injured:
        return tr("injured");
    case CasualtyEffect::Detained:
        return tr("detained");
    case CasualtyEffect::Captured:
        return tr("captured");
    case CasualtyEffect::Missing:
        return tr("missing");
    case CasualtyEffect::Kidnapped:
        return tr("kidnapped");
    case CasualtyEffect::Displaced:
        return tr("displaced");
    case CasualtyEffect::Evacuated:
        return tr("evacuated");
    case CasualtyEffect::Casualties:
        break;
    }
    return tr("killed or injured");
}

QString ClaimWords::statusName(model::ClaimStatus status)
{
    using model::ClaimStatus;
    switch (status) {
    case ClaimStatus::Extracted:
        return tr("extracted");
    case ClaimStatus::Accepted:
        return tr("accepted");
    case ClaimStatus::Corrected:
        return tr("corrected");
    case ClaimStatus::Rejected:
        return tr("rejected");
    case ClaimStatus::Manual:
        break;
    }
    return tr("added by hand");
}

QString ClaimWords::kindName(timeline::MarkKind kind)
{
    using timeline::MarkKind;
    switch (kind) {
    case MarkKind::Statement:
        return tr("Statements");
    case MarkKind::Movement:
        return tr("Movements");
    case MarkKind::Casualties:
        return tr("Casualties");
    case MarkKind::Happening:
        return tr("Events");
    case MarkKind::Note:
        break;
    }
    return tr("Notes");
}

} // namespace render
