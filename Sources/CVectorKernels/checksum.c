#include <string.h>

#include "levels.h"

#if VK_ARM && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>
#endif

/* Specification: one bit at a time, reflected polynomial 0x82f63b78. */
static uint32_t crc_bits(uint32_t state, const uint8_t *bytes, size_t n) {
  for (size_t i = 0; i < n; i++) {
    state ^= bytes[i];
    for (int bit = 0; bit < 8; bit++) state = (state >> 1) ^ (0x82f63b78u & (0u - (state & 1u)));
  }
  return state;
}

/* Without an instruction for it: a table of the 256 byte steps. */
static uint32_t table[256];

__attribute__((constructor)) static void fill_table(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint8_t byte = (uint8_t)i;
    table[i] = crc_bits(0, &byte, 1);
  }
}

static uint32_t crc_table(uint32_t state, const uint8_t *bytes, size_t n) {
  for (size_t i = 0; i < n; i++) state = (state >> 8) ^ table[(state ^ bytes[i]) & 0xff];
  return state;
}

#if VK_X86

/* A stretch of zero bytes as a linear map on the state: shift[k][b] is the state after
 * VK_STRETCH zero bytes of a state whose byte k is b. It joins three interleaved streams. */
#define VK_STRETCH 4096
static uint32_t shift[4][256];

__attribute__((constructor)) static void fill_shift(void) {
  uint32_t unit[32];
  for (int bit = 0; bit < 32; bit++) {
    uint32_t state = 1u << bit;
    for (int i = 0; i < VK_STRETCH; i++) {
      uint32_t low = state & 0xff;
      uint32_t step = low;
      for (int b = 0; b < 8; b++) step = (step >> 1) ^ (0x82f63b78u & (0u - (step & 1u)));
      state = (state >> 8) ^ step;
    }
    unit[bit] = state;
  }
  for (int k = 0; k < 4; k++)
    for (int b = 0; b < 256; b++) {
      uint32_t state = 0;
      for (int bit = 0; bit < 8; bit++)
        if (b >> bit & 1) state ^= unit[8 * k + bit];
      shift[k][b] = state;
    }
}

static inline uint32_t shifted(uint32_t state) {
  return shift[0][state & 0xff] ^ shift[1][state >> 8 & 0xff] ^ shift[2][state >> 16 & 0xff] ^
         shift[3][state >> 24];
}

__attribute__((target("sse4.2"))) static uint32_t crc_sse42(uint32_t state, const uint8_t *bytes,
                                                             size_t n) {
  uint64_t a = state;
  while (n >= 3 * VK_STRETCH) {
    uint64_t b = 0, c = 0;
    for (size_t i = 0; i < VK_STRETCH; i += 8) {
      uint64_t x, y, z;
      memcpy(&x, bytes + i, 8);
      memcpy(&y, bytes + VK_STRETCH + i, 8);
      memcpy(&z, bytes + 2 * VK_STRETCH + i, 8);
      a = _mm_crc32_u64(a, x);
      b = _mm_crc32_u64(b, y);
      c = _mm_crc32_u64(c, z);
    }
    a = shifted(shifted((uint32_t)a) ^ (uint32_t)b) ^ (uint32_t)c;
    bytes += 3 * VK_STRETCH;
    n -= 3 * VK_STRETCH;
  }
  for (; n >= 8; n -= 8, bytes += 8) {
    uint64_t x;
    memcpy(&x, bytes, 8);
    a = _mm_crc32_u64(a, x);
  }
  for (; n > 0; n--, bytes++) a = _mm_crc32_u8((uint32_t)a, *bytes);
  return (uint32_t)a;
}

#endif

static uint32_t crc_fast(uint32_t state, const uint8_t *bytes, size_t n) {
#if VK_X86
  if (vk_level_in_use >= VK_AVX2) return crc_sse42(state, bytes, n);
#elif VK_ARM && defined(__ARM_FEATURE_CRC32)
  for (; n >= 8; n -= 8, bytes += 8) {
    uint64_t x;
    memcpy(&x, bytes, 8);
    state = __crc32cd(state, x);
  }
  for (; n > 0; n--, bytes++) state = __crc32cb(state, *bytes);
  return state;
#endif
  return crc_table(state, bytes, n);
}

uint32_t vk_crc32c(uint32_t crc, const void *bytes, size_t n) {
  return ~crc_fast(~crc, (const uint8_t *)bytes, n);
}

uint32_t vk_crc32c_at(vk_level level, uint32_t crc, const void *bytes, size_t n) {
  if (level == VK_SCALAR) return ~crc_bits(~crc, (const uint8_t *)bytes, n);
  return vk_crc32c(crc, bytes, n);
}
