// What the Embedded Swift runtime asks of its host: an allocator that frees, and a few symbols.
#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;

// Segregated free lists: a freed block serves the next request of its power of two. The size stands before the block.
static uintptr_t heap_end;
static void *free_lists[32];

static int size_class(size_t size) {
  int class = 4;
  while (((size_t)1 << class) < size) class++;
  return class;
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  if (alignment < 16) alignment = 16;
  // Room for the class in front, without losing the alignment.
  int class = size_class(size + alignment);
  if (class > 31) return 12;
  char *block = free_lists[class];
  if (block) {
    free_lists[class] = *(void **)block;
  } else {
    if (!heap_end) heap_end = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    block = (char *)heap_end;
    heap_end += (size_t)1 << class;
    size_t pages = __builtin_wasm_memory_size(0), needed = (heap_end + 0xffff) >> 16;
    if (needed > pages && __builtin_wasm_memory_grow(0, needed - pages) == (size_t)-1) return 12;
  }
  uintptr_t start = ((uintptr_t)block + 16 + alignment - 1) & ~(alignment - 1);
  if (start + size > (uintptr_t)block + ((size_t)1 << class)) {
    // The slack was not enough for the class word; take the next class.
    *(void **)block = free_lists[class];
    free_lists[class] = block;
    return posix_memalign(result, alignment, size + alignment);
  }
  ((uint32_t *)start)[-1] = (uint32_t)class;
  ((uint32_t *)start)[-2] = (uint32_t)(uintptr_t)block;
  *result = (void *)start;
  return 0;
}

void free(void *pointer) {
  if (!pointer) return;
  uint32_t class = ((uint32_t *)pointer)[-1];
  char *block = (char *)(uintptr_t)((uint32_t *)pointer)[-2];
  *(void **)block = free_lists[class];
  free_lists[class] = block;
}

void *memcpy(void *to, const void *from, size_t count) { return __builtin_memcpy(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }
void *memset(void *to, int value, size_t count) { return __builtin_memset(to, value, count); }

int memcmp(const void *a, const void *b, size_t count) {
  const unsigned char *x = a, *y = b;
  for (size_t i = 0; i < count; i++)
    if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
  return 0;
}

// Hash seeds: nothing that reaches a result depends on hashing, and equal runs are worth more than secrets here.
void arc4random_buf(void *buffer, size_t count) { memset(buffer, 42, count); }

uintptr_t __stack_chk_guard = 0x5eed;
void __stack_chk_fail(void) { __builtin_trap(); }

// 64 × 64 → 128 bits, which 32-bit WebAssembly has no instruction for.
typedef unsigned __int128 uint128;
uint128 __multi3(uint128 a, uint128 b) {
  uint64_t a0 = (uint32_t)a, a1 = (uint64_t)a >> 32, b0 = (uint32_t)b, b1 = (uint64_t)b >> 32;
  uint64_t low = a0 * b0, middle = a1 * b0 + (low >> 32), other = a0 * b1 + (uint32_t)middle;
  uint64_t high = a1 * b1 + (middle >> 32) + (other >> 32);
  high += (uint64_t)(a >> 64) * (uint64_t)b + (uint64_t)a * (uint64_t)(b >> 64);
  return ((uint128)high << 64) | ((other << 32) | (uint32_t)low);
}
