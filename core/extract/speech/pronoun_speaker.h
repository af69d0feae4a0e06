#pragma once

#include "core/extract/speech/speaker_finder.h"

namespace extract {

/// Whom a pronoun that speaks stands for, where it is whoever spoke right before: "..., it added" behind a body, "...,
/// sagde han" behind somebody without a name. quote is the mark that opens what the pronoun says; a speaker that is no
/// pronoun, or one of another kind than who spoke, stays.
void settlePronoun(const ClaimContext &context, const Speaker &before, std::uint32_t quote, Speaker &speaker);

/// Whom a description with an age stands for, "den 58-årige bager": the person named last in the paragraph or the one
/// before it. The words stay as they are; the actor is that person. A speaker that is known, or is described without an
/// age, stays.
void settleDescription(const ClaimContext &context, std::uint32_t quote, Speaker &speaker);

} // namespace extract
