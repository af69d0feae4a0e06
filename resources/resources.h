#pragma once

namespace dateline {

/// Registers what is compiled in under ":/dateline/". A static library's resources are dropped by the linker unless
/// somebody names them; every loader calls this before it reads. Cheap to call again, from any thread.
void initResources();

} // namespace dateline
