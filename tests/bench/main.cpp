#include "tests/bench/open_bench.h"
#include "tests/bench/store_bench.h"
#include "tests/bench/table_bench.h"
#include "tests/bench/text_bench.h"
#include "tests/bench/timeline_bench.h"
#include "tests/bench/zoom_pictures.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QList<QCommandLineOption> &timelineOptions()
{
    static const QList<QCommandLineOption> options{
        {u"events"_s, u"Number of events."_s, u"N"_s, u"1000000"_s},
        {u"lanes"_s, u"Number of lanes."_s, u"L"_s, u"10"_s},
        {u"gesture"_s, u"pan500, pan5, zoom, fit, build or all."_s, u"G"_s, u"all"_s},
        {u"seed"_s, u"Of the random data."_s, u"S"_s, u"1"_s},
        {u"frames"_s, u"Frames a gesture."_s, u"N"_s, u"300"_s},
        {u"bursty"_s, u"Most events in bursts."_s},
        {u"mixed-kinds"_s, u"Every lane holds all kinds."_s},
        {u"pictures"_s,
         u"Writes the last frame of each gesture to FILE-gesture.png, or of each zoom to FILE-theme-zoom.png."_s,
         u"FILE"_s},
        {u"scene"_s, u"Geometry only: no widget, no painting."_s},
    };
    return options;
}

bench::SyntheticOptions dataOf(const QCommandLineParser &parser)
{
    bench::SyntheticOptions data;
    data.events = parser.value(u"events"_s).toULongLong();
    data.lanes = parser.value(u"lanes"_s).toUInt();
    data.seed = parser.value(u"seed"_s).toULongLong();
    data.spread = parser.isSet(u"bursty"_s) ? bench::Spread::Bursty : bench::Spread::Uniform;
    data.mixedKinds = parser.isSet(u"mixed-kinds"_s);
    return data;
}

int runTimeline(const QCommandLineParser &parser)
{
    bench::TimelineBenchOptions options;
    options.data = dataOf(parser);
    options.gesture = parser.value(u"gesture"_s).toStdString();
    options.frames = parser.value(u"frames"_s).toInt();
    options.pictures = parser.value(u"pictures"_s).toStdString();
    options.sceneOnly = parser.isSet(u"scene"_s);
    if (options.data.events < 2 || options.data.lanes < 1 || options.frames < 1) {
        std::fputs("dateline_bench: events, lanes and frames are numbers above 0\n", stderr);
        return 2;
    }
    return bench::runTimelineBench(options);
}

int runText(const QCommandLineParser &parser)
{
    bench::TextBenchOptions options;
    options.megabytes = parser.value(u"megabytes"_s).toULongLong();
    options.importMegabytes = parser.value(u"import-megabytes"_s).toULongLong();
    options.jobs = parser.value(u"jobs"_s).toUInt();
    options.seed = parser.value(u"seed"_s).toUInt();
    options.texts = parser.value(u"texts"_s).toStdString();
    return bench::runTextBench(options);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Dateline. One JSON object a line."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(
        u"part"_s, u"timeline, pictures --pictures FILE, text, table, store, make PROJECT, or open PROJECT"_s);
    parser.addOptions(timelineOptions());
    parser.addOption({u"megabytes"_s, u"Prose for extraction, each language."_s, u"MB"_s, u"4"_s});
    parser.addOption({u"import-megabytes"_s, u"Prose for the import."_s, u"MB"_s, u"20"_s});
    parser.addOption({u"texts"_s, u"Extracts from the text files of a folder instead of own prose."_s, u"FOLDER"_s});
    parser.addOption({u"jobs"_s, u"Threads of the import."_s, u"N"_s, u"2"_s});
    parser.process(application);
    const QString part = parser.positionalArguments().value(0);
    if (part == "timeline"_L1)
        return runTimeline(parser);
    if (part == "text"_L1)
        return runText(parser);
    if (part == "table"_L1)
        return bench::runTableBench(parser.value(u"events"_s).toULongLong());
    if (part == "store"_L1)
        return bench::runStoreBench(parser.value(u"events"_s).toULongLong());
    if (part == "pictures"_L1 && parser.isSet(u"pictures"_s))
        return bench::runZoomPictures(dataOf(parser), parser.value(u"pictures"_s).toStdString());
    if (part == "make"_L1 && parser.positionalArguments().size() == 2)
        return bench::runMakeProject(parser.positionalArguments().value(1).toStdString(),
                                     parser.value(u"events"_s).toULongLong());
    if (part == "open"_L1 && parser.positionalArguments().size() == 2)
        return bench::runOpenBench(parser.positionalArguments().value(1).toStdString());
    std::fputs(
        "dateline_bench: timeline, pictures --pictures FILE, text, table, store, make PROJECT, or open PROJECT\n",
        stderr);
    return 2;
}
