#include "resources/resources.h"

#include <QtGlobal>

#include <mutex>

static void registerAll()
{
    Q_INIT_RESOURCE(languages);
    Q_INIT_RESOURCE(gazetteer);
    Q_INIT_RESOURCE(samples);
    Q_INIT_RESOURCE(page);
    Q_INIT_RESOURCE(translations);
}

namespace dateline {

void initResources()
{
    static std::once_flag once;
    std::call_once(once, registerAll);
}

} // namespace dateline
