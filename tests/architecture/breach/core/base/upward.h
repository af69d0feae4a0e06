#include "core/store/reader.h"
