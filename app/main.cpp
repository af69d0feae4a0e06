#include "app/charts/project_chart.h"
#include "app/cli/command_line.h"
#include "app/window/window_session.h"

#include <QApplication>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

cli::Charts charts()
{
    return {[](int &argc, char **argv) { return std::make_unique<QApplication>(argc, argv); }, &ui::writeProjectChart};
}

} // namespace

int main(int argc, char **argv)
{
    if (cli::isForCommandLine(argc, argv))
        return cli::run(argc, argv, charts());
    // A file that may not grow gives an error that can be told, instead of the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"dateline"_s);
    QApplication::setApplicationName(u"dateline"_s);
    QApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    QApplication::setDesktopFileName(u"io.github.dateline.Dateline"_s);
    return ui::runWindow(application, QApplication::arguments().sliced(1));
}
