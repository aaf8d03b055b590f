/* Vector kernels: the inner loops of search.
 *
 * Every kernel exists as plain C, which is its specification, and as SIMD variants that are chosen
 * once, at run time, by what the processor offers. Integer kernels agree with the specification
 * exactly; floating-point kernels differ in the order of summation only.
 *
 * No function allocates, keeps state or fails. Pointers need no alignment beyond their type's. */
#ifndef CVECTORKERNELS_H
#define CVECTORKERNELS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Instruction sets, in order of preference. */
typedef enum {
  VK_SCALAR = 0,
  VK_NEON = 1,
  VK_AVX2 = 2,   /* with FMA, F16C and POPCNT */
  VK_AVX512 = 3, /* F, BW, VL and DQ, on top of AVX2 */
} vk_level;

/* The best level that this processor offers. */
vk_level vk_best_level(void);

/* 1 when this processor can run `level`. */
int vk_supports(vk_level level);

/* The level's name: "scalar", "neon", "avx2" or "avx512". */
const char *vk_level_name(vk_level level);

/* Inner product of `a` and `b`, `n` floats each. */
float vk_dot_f32(const float *a, const float *b, size_t n);

/* Squared Euclidean distance between `a` and `b`, `n` floats each. */
float vk_l2sq_f32(const float *a, const float *b, size_t n);

/* out[i] = inner product of `query` and row i of the row-major matrix `rows` (`count` x `n`,
 * `stride` floats from one row to the next). Bit-equal to `vk_dot_f32` of each row. */
void vk_dot_rows_f32(const float *query, const float *rows, size_t stride, size_t count, size_t n,
                     float *out);

/* out[i] = squared Euclidean distance between `query` and row i; otherwise as above. */
void vk_l2sq_rows_f32(const float *query, const float *rows, size_t stride, size_t count,
                      size_t n, float *out);

/* CRC-32C (Castagnoli, RFC 3720) of `bytes`, continued from `crc` (0 at the start). */
uint32_t vk_crc32c(uint32_t crc, const void *bytes, size_t n);

/* 1 when all `n` floats are finite. */
int vk_all_finite_f32(const float *a, size_t n);

/* The same kernels at a chosen level, for the comparison of each variant with the specification.
 * A level that the processor lacks falls back to the specification. */
float vk_dot_f32_at(vk_level level, const float *a, const float *b, size_t n);
float vk_l2sq_f32_at(vk_level level, const float *a, const float *b, size_t n);
uint32_t vk_crc32c_at(vk_level level, uint32_t crc, const void *bytes, size_t n);

#ifdef __cplusplus
}
#endif

#endif
