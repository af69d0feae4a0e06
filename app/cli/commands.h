#pragma once

#include "app/cli/charts.h"
#include "app/cli/console.h"

#include <QStringList>

namespace cli {

// Each takes the arguments after its name. Those that need an application object find it made.
[[nodiscard]] ExitCode runExtract(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runImport(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runList(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runExport(const QStringList &arguments, Console &console, const Charts &charts);
[[nodiscard]] ExitCode runAnnotations(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runCheck(const QStringList &arguments, Console &console);

} // namespace cli
