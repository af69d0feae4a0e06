#pragma once

#include "core/store/reader.h"
#include "core/timeline/index.h"

#include <QLocale>
#include <QObject>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace ui {

class ProjectDocument;

/// What words an event is ordered by, or a number where there are no words for it.
enum class RankBy : std::uint8_t { Title, Place, Who, Publisher, Tags, Reports, Confidence };

/// The place of each event, by its position in Index::facts, in an order that only the project can tell: equal ones
/// share a rank; those with nothing to say have EventRanks::unranked. Reads every claim once. Stops early, with
/// nothing, when asked.
[[nodiscard]] std::optional<std::vector<std::uint32_t>>
rankEvents(const store::Reader &reader, const timeline::Index &index, RankBy by, const std::stop_token &stop);

/// Ranks events in a worker; a newer wish cancels the older one.
class EventRanks : public QObject
{
    Q_OBJECT

public:
    using Ranks = std::vector<std::uint32_t>;
    static constexpr std::uint32_t unranked = ~std::uint32_t{0}; ///< nothing to order by

    explicit EventRanks(ProjectDocument &document, QObject *parent = nullptr);
    ~EventRanks() override;

    void ask(const timeline::IndexPointer &index, RankBy by);
    void cancel(); ///< and waits until the worker has let go of the project

Q_SIGNALS:
    void ranked(const timeline::IndexPointer &index, ui::RankBy by, const std::vector<std::uint32_t> &ranks);

private:
    ProjectDocument &m_document;
    std::uint64_t m_generation = 0;
    std::jthread m_worker;
};

} // namespace ui
