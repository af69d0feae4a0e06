#pragma once

#include "core/extract/speech/speaker_finder.h"

namespace extract {

/// Whom a pronoun that speaks stands for, where it is whoever spoke right before: "..., it added" behind a body, "...,
/// sagde han" behind somebody without a name. quote is the mark that opens what the pronoun says; a speaker that is no
/// pronoun, or one of another kind than who spoke, stays.
void settlePronoun(const ClaimContext &context, const Speaker &before, std::uint32_t quote, Speaker &speaker);

} // namespace extract
