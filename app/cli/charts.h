#pragma once

#include "app/render/picture/chart_wish.h"
#include "core/base/result.h"
#include "core/store/reader.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <string>

namespace cli {

/// What draws charts. They are made of widgets, which the command line does not know: main() brings it.
struct Charts
{
    /// The application object that write needs.
    std::function<std::unique_ptr<QCoreApplication>(int &argc, char **argv)> application;
    /// NotFound if the project has no figures of that kind.
    std::function<base::Result<void>(const store::Reader &, const render::ChartWish &, const std::string &path)> write;
};

} // namespace cli
