#include "tests/bench/table_bench.h"

#include "app/events/table/event_table_panel.h"
#include "app/window/project/bulk_decision.h"
#include "app/window/project/project_document.h"
#include "app/window/project/timeline_model.h"
#include "tests/bench/bench_articles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

namespace bench {

namespace {

constexpr std::size_t claimsPerArticle = 50;

model::ParsedArticle article(std::size_t number)
{
    std::vector<BenchClaim> claims;
    for (std::size_t i = 0; i < claimsPerArticle; ++i) {
        model::Casualties casualties;
        const auto count = static_cast<std::int64_t>((number + i * 13) % 500);
        casualties.count = model::Count{count, count, count, model::CountModifier::Exact, std::to_string(count), {}};
        claims.push_back({std::to_string((number * 7919 + i * 104'729) % 5000) + " people were killed at bridge " +
                              std::to_string(i) + " of town " + std::to_string(number),
                          casualties, "source " + std::to_string((number + i) % 300)});
    }
    model::ParsedArticle parsed = benchArticle(number, number, std::move(claims));
    parsed.article.publisher = "Publisher " + std::to_string(number % 40);
    return parsed;
}

/// Until done() is true; the events of the window are handled meanwhile.
template <class Done>
double waited(Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <class Act>
double took(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

int measure(ui::ProjectDocument &document)
{
    ui::TimelineModel model(document);
    const auto isCurrent = [&] { return model.isCurrent(); };
    const double index = waited(isCurrent);
    ui::Selection selection(document);
    ui::EventTable table(document, model);
    ui::EventTablePanel panel(table, selection, {});
    panel.resize(1200, 900);
    const auto drawn = [&] { return took([&] { panel.grab(); }); };
    panel.show();
    const double first = drawn();
    const double middle = took([&] {
        panel.view().scrollTo(table.index(table.rowCount() / 2, 0));
        panel.grab();
    });
    const auto sorted = [&](int column) {
        return took([&] { panel.view().sortByColumn(column, Qt::DescendingOrder); }) +
               waited([&] { return !table.isSorting(); });
    };
    const double byTime = sorted(ui::EventTable::Time);
    const double byWords = sorted(ui::EventTable::Event);
    const double byNumber = sorted(ui::EventTable::Count);
    const double all = took([&] { panel.view().selectAll(); });
    store::SearchTerms terms;
    terms.text = "bridge 7";
    const double narrowed = took([&] { model.setTerms(terms); }) + waited(isCurrent);
    model.setTerms({});
    (void)waited(isCurrent);
    panel.view().selectAll();
    const double accepted = took([&] {
        const auto claims = ui::claimsToDecide(document.reader(), selection.events(), model::ClaimStatus::Accepted);
        document.apply(store::SetClaimStatus{claims, model::ClaimStatus::Accepted});
        selection.refresh();
    });
    std::printf("{\"name\":\"table\",\"events\":%d,\"index_ms\":%.1f,\"first_ms\":%.1f,\"other_screen_ms\":%.1f,"
                "\"by_time_ms\":%.1f,\"by_words_ms\":%.1f,\"by_number_ms\":%.1f,\"select_all_ms\":%.1f,"
                "\"narrow_ms\":%.1f,\"accept_all_ms\":%.1f}\n",
                table.rowCount(), index, first, middle, byTime, byWords, byNumber, all, narrowed, accepted);
    return 0;
}

} // namespace

int runTableBench(std::size_t events)
{
    const QTemporaryDir folder;
    ui::ProjectDocument document({folder.path(), QStringLiteral("bench")});
    if (document.startUntitled() && importArticles(document.writer(), events / claimsPerArticle, article))
        return measure(document);
    std::fputs("dateline_bench: no project could be made\n", stderr);
    return 1;
}

} // namespace bench
