// Any bytes as an EDTF text: what is read is written so that it reads the same again.
#include "core/base/edtf.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = base::Edtf::parse({reinterpret_cast<const char *>(data), size});
    if (!read)
        return 0;
    const auto again = base::Edtf::parse(read->toString());
    if (!again || *again != *read)
        std::abort();
    const base::TimeBounds bounds = read->bounds();
    if (!bounds.earliestBegin.isOpen() && !bounds.latestEnd.isOpen() && bounds.latestEnd < bounds.earliestBegin)
        std::abort();
    return 0;
}
