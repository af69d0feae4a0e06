#include "tests/stress/history_trial.h"
#include "tests/stress/kill_trial.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Long trials of a project file against random work."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"trial"_s, u"edits or kill"_s);
    parser.addOption({u"steps"_s, u"Random actions of the edits."_s, u"N"_s, u"10000"_s});
    parser.addOption({u"kills"_s, u"How often the program is killed."_s, u"N"_s, u"200"_s});
    parser.addOption({u"seed"_s, u"Of the random work."_s, u"S"_s, u"1"_s});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const QString trial = arguments.value(0);
    if (trial == "work"_L1 && arguments.size() == 3) // the child of the kill trial
        return stress::workUntilKilled(arguments[1].toStdString(), arguments[2].toUInt());
    const auto seed = parser.value(u"seed"_s).toUInt();
    if (trial == "edits"_L1)
        return stress::runHistoryTrial(parser.value(u"steps"_s).toULongLong(), seed);
    if (trial == "kill"_L1)
        return stress::runKillTrial(parser.value(u"kills"_s).toULongLong(), seed);
    std::fputs("dateline_stress: edits or kill\n", stderr);
    return 2;
}
