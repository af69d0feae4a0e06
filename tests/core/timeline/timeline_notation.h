#pragma once

#include "core/base/edtf.h"
#include "core/timeline/index_input.h"
#include "core/timeline/zone_rules.h"

#include <sstream>
#include <string>

namespace timeline_test {

/// Events as text, one a line: LANE EDTF [published=EDTF] [plan] [number=N] [word] [pinned] [disputed] [kind=K]. Their
/// ids count from 1, in the order of the lines. `-` for no event time.
inline timeline::IndexInput events(const std::string &text, const timeline::ZoneRules &zone = timeline::UtcZone())
{
    timeline::IndexInput input;
    std::istringstream lines(text);
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        timeline::EventRow row;
        std::string edtf;
        if (!(words >> row.lane >> edtf))
            continue;
        std::string published;
        model::Tense tense = model::Tense::Past;
        std::string word;
        while (words >> word) {
            const std::string value = word.substr(word.find('=') + 1);
            if (word.starts_with("published="))
                published = value;
            else if (word == "plan")
                tense = model::Tense::Planned;
            else if (word.starts_with("number=")) {
                row.countForm = timeline::CountForm::Number;
                row.weight = std::stof(value);
            } else if (word == "word")
                row.countForm = timeline::CountForm::Word;
            else if (word == "pinned")
                row.set(timeline::EventFlag::Pinned);
            else if (word == "disputed")
                row.set(timeline::EventFlag::Disputed);
            else if (word.starts_with("kind="))
                row.kind = static_cast<timeline::MarkKind>(std::stoi(value));
        }
        row.id = {static_cast<std::int64_t>(input.rows.size()) + 1};
        row.order = input.rows.size();
        const std::string stated = edtf == "-" ? std::string() : edtf;
        input.place(row, timeline::rowTime(model::placeInTime(stated, published, tense), zone));
        while (input.lanes.size() <= row.lane)
            input.lanes.push_back({"lane " + std::to_string(input.lanes.size()), {}, row.kind});
        input.rows.push_back(row);
    }
    return input;
}

inline std::int64_t at(std::int32_t year, int month, int day)
{
    return base::CivilDate{year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)}.midnight().ms;
}

} // namespace timeline_test
