// What a page calls: it writes what was packed into the room for it, and finds the module where `unpack` left it.
#include "ModulePacking.h"

static uint8_t packed[1 << 18], module[1 << 20];

__attribute__((export_name("packed"))) uint8_t *packedAddress(void) { return packed; }
__attribute__((export_name("module"))) uint8_t *moduleAddress(void) { return module; }
__attribute__((export_name("unpack"))) size_t unpack(size_t count) {
  return unpackModule(packed, count, module, sizeof module);
}
