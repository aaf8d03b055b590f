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
  VK_AVX512 = 3, /* F, BW, VL and DQ, on top of AVX2; VNNI is used where it is there */
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

/* out[i] = inner product of `query` and row picks[i], bit-equal to `vk_dot_f32`, or their negative
 * squared distance where `distance` is not 0. The rows are brought near ahead of their turn. */
void vk_score_picked_f32(const float *query, const float *rows, size_t n, const uint32_t *picks,
                         size_t count, int distance, float *out);

/* --- Fixed order ------------------------------------------------------------------------------
 * Equal bits on every processor, for state that is computed in more than one place. */

/* Inner product of `a` and `b`: eight sums in double, added in one fixed order. */
float vk_dot_fixed_f32(const float *a, const float *b, size_t n);
float vk_dot_fixed_f32_at(vk_level level, const float *a, const float *b, size_t n);

/* out[i] = inner product of `query` and row picks[i], bit-equal to `vk_dot_fixed_f32`. The rows are
 * brought near ahead of their turn. */
void vk_dot_picked_fixed_f32(const float *query, const float *rows, size_t n, const int32_t *picks,
                             size_t count, float *out);
void vk_dot_picked_fixed_f32_at(vk_level level, const float *query, const float *rows, size_t n,
                                const int32_t *picks, size_t count, float *out);

/* target[i] = target[i] * keep + source[i] * factor, each step rounded to float. */
void vk_blend_fixed_f32(float *target, float keep, const float *source, float factor, size_t n);

/* out[i] = inner product of int8 vectors times the scale of the row, for the rows that `picks`
 * names, or for rows 0 ..< count where `picks` is null. Components are in -127 ... 127. */
void vk_dot_rows_i8(const int8_t *query, const int8_t *rows, const float *scales, size_t n,
                    const int32_t *picks, size_t count, float *out);

/* CRC-32C (Castagnoli, RFC 3720) of `bytes`, continued from `crc` (0 at the start). */
uint32_t vk_crc32c(uint32_t crc, const void *bytes, size_t n);

/* 1 when all `n` floats are finite. */
int vk_all_finite_f32(const float *a, size_t n);

/* --- Rotation ---------------------------------------------------------------------------------
 * A random orthogonal map: VK_ROUNDS times, change signs and apply the fast Hadamard transform to
 * the first and then to the last 2^k components, 2^k the greatest power of two that fits. */
#define VK_ROUNDS 4

/* Rotates `x` in place. `signs` holds VK_ROUNDS x `n` factors of +1 or -1. */
void vk_rotate_f32(const float *signs, float *x, size_t n);
void vk_rotate_f32_at(vk_level level, const float *signs, float *x, size_t n);

/* --- int8 copies ------------------------------------------------------------------------------ */

/* Rounds `x` to -127 ... 127 in steps of the returned scale: x[i] is about scale * codes[i]. */
float vk_quantize_i8(const float *x, size_t n, int8_t *codes);
float vk_quantize_i8_at(vk_level level, const float *x, size_t n, int8_t *codes);

/* Inner product of int8 vectors with components in -127 ... 127; `n` at most 65,536. */
int32_t vk_dot_i8(const int8_t *a, const int8_t *b, size_t n);
int32_t vk_dot_i8_at(vk_level level, const int8_t *a, const int8_t *b, size_t n);

/* --- Rows in groups ---------------------------------------------------------------------------
 * Rows of `n` components (a multiple of 8) in -63 ... 63 stand in groups of 16: for each four
 * components the 64 bytes of the 16 rows, each raised by 64. */
#define VK_GROUP 16

/* Rounds `x` to -63 ... 63 in steps of the returned scale and puts it in the place of `row`. */
float vk_group_encode(uint8_t *groups, size_t n, size_t row, const float *x);

/* Component `i` of a row, in steps. */
float vk_group_component(const uint8_t *groups, size_t n, size_t row, size_t i);

/* out[i] = inner product of `query`, components in -127 ... 127, with row i of `count` groups. */
void vk_dot_groups_i8(const int8_t *query, const uint8_t *groups, size_t n, size_t count,
                      int32_t *out);
void vk_dot_groups_i8_at(vk_level level, const int8_t *query, const uint8_t *groups, size_t n,
                         size_t count, int32_t *out);

/* out[i] = inner product of the rounded query with row i of a matrix of `m` rows (a multiple of 16,
 * at most VK_MAX_CODE_COMPONENTS) in groups, whose rows have the given steps. */
void vk_project_i8(const int8_t *query, float query_scale, const uint8_t *groups,
                   const float *steps, size_t n, size_t m, float *out);

/* --- Two-bit codes, scanned 32 at a time (arXiv 1812.09162) ------------------------------------
 * A block holds the codes of 32 vectors of `m` components (a multiple of 16, at most
 * VK_MAX_CODE_COMPONENTS): first 8 * m bytes of codes; then three arrays of 32 upper halves of
 * floats: scale, offset and error; then 32 rows (u32). Byte j of the 16 that belong to segment s
 * (components 2s and 2s + 1, two bits each) is of vector j in its low and of vector j + 16 in its
 * high half.
 *
 * A vector x is coded as residual from a centroid c, projected on m directions; c and the query q
 * are projected too. With b the values that the codes stand for, the score of vector i is estimated
 * as score(c) + offset_i + scale_i * <b_i, projection of q>. The estimate is off by more than
 * e * error_i * |q - c| with a probability that falls like that of a normal distribution beyond e
 * standard deviations (RaBitQ, arXiv 2405.12497, for what is coded; what is not is noise). */
#define VK_BLOCK 32
#define VK_MAX_DIMENSION 4096
#define VK_MAX_CODE_COMPONENTS 1024
#define VK_NO_ROW 0xffffffffu

/* Bytes of a block. */
size_t vk_block_size(size_t m);

/* Marks all 32 places of a block as empty: they are never found. */
void vk_block_clear(uint8_t *block, size_t m);

/* A vector as it is coded. */
typedef struct {
  const float *components; /* m: the projection of x - c */
  const float *centroid;   /* m: the projection of c */
  float base;              /* score of x less that of c, for a query equal to c; <c, x - c> for dots */
  float rest;              /* squared length of what the projection leaves out */
  float rest_count;        /* in how many dimensions that lies */
  float share;             /* of the queries' squared distance from c that the projection keeps */
} vk_residual;

/* Encodes a vector into `place` 0 ... 31 of a block. */
void vk_block_encode(uint8_t *block, size_t m, size_t place, const vk_residual *residual,
                     uint32_t row);

/* 1 when every place of the blocks holds a row below `rows` or none. */
int vk_blocks_are_valid(const uint8_t *blocks, size_t block_count, size_t m, uint32_t rows);

/* The 32 rows of a block, VK_NO_ROW where a place is empty. */
const uint32_t *vk_block_rows(const uint8_t *block, size_t m);

typedef struct {
  float scale, offset, error;
} vk_factors;

/* What a block holds beside the code of a place. */
vk_factors vk_block_factors(const uint8_t *block, size_t m, size_t place);

/* A projected query's look-up table: `table` takes 8 * m bytes, entries 0 ... 63. The inner product
 * with what a code stands for is base + step * (sum of entries). */
void vk_table_build(const float *projection, size_t m, uint8_t *table, float *base, float *step);

/* sums[i] = sum of the table's entries for vector i of the block. */
void vk_block_sums(const uint8_t *block, const uint8_t *table, size_t m, uint16_t *sums);
void vk_block_sums_at(vk_level level, const uint8_t *block, const uint8_t *table, size_t m,
                      uint16_t *sums);

/* --- Search over lists of blocks -------------------------------------------------------------- */

/* One query's search. All pointers are borrowed. */
typedef struct {
  size_t n;                 /* dimension of the copies */
  size_t m;                 /* components of the codes */
  const float *query;       /* rotated */
  float query_square;       /* its squared length */
  const float *projection;  /* of the query, on the codes' directions */
  const uint8_t *table;     /* of vk_table_build */
  float base, step;
  const int8_t *query8;     /* the rotated query, rounded */
  float query8_scale;
  const int8_t *rows8;      /* row-major, n bytes a row */
  const float *row_factors; /* two a row: scale, bias */
  /* Rows that are gone: page p covers rows 32,768 p ...; NULL where none is. */
  const uint64_t *const *dead_pages;
  size_t dead_page_count;
  const uint64_t *allowed_rows; /* one bit a row, or NULL */
  /* One bit an identifier from `allowed_first` on, or NULL. */
  const uint64_t *allowed_ids;
  const int64_t *identifiers;
  int64_t allowed_first;
  uint64_t allowed_span;
  /* The best rows by int8 score: a heap, the worst first. */
  uint32_t *heap_rows;
  float *heap_scores;
  size_t heap_capacity, heap_count;
  float threshold;          /* a row must score more to be kept */
  /* Rows that were scored, a hash table of 2^k entries, emptied to VK_NO_ROW; NULL when every row
   * occurs once. */
  uint32_t *seen;
  size_t seen_mask, seen_count;
  size_t scanned, reranked;
} vk_search;

/* Scans `block_count` blocks: rows whose estimate reaches the threshold within `margin` times their
 * error are scored by their int8 copy. `center` is the score of the centroid. */
void vk_search_blocks(vk_search *search, const uint8_t *blocks, size_t block_count, float center,
                      float margin);

/* Lists of blocks around centroids. All pointers are borrowed. */
typedef struct {
  size_t count;
  const uint8_t *blocks;
  const size_t *first_blocks; /* count + 1: where each list begins, and the end of the last */
  const float *norms;         /* squared lengths of the centroids */
  float bias_factor;          /* times the norm, is added to a centroid's score */
  /* The centroids' projections less that of their mean, in groups, and the steps of each. */
  const uint8_t *codes;
  const float *steps;
  const float *mean;          /* of the centroids, n components */
  const int8_t *copies;       /* the centroids rounded, count x n */
  const float *scales;
} vk_lists;

typedef struct {
  uint32_t list;
  float score;
} vk_ranked_list;

/* Lists whose scores are exact, while the others' are estimates. */
#define VK_POOL 32

/* Lists on their way to be scanned. */
typedef struct {
  float *scores; /* vk_ranking_size: the estimates */
  vk_ranked_list pool[VK_POOL];
  size_t held;
} vk_ranking;

/* Floats that the estimates of `count` lists take. */
size_t vk_ranking_size(size_t count);

/* Estimates the score of every centroid from its projection. */
void vk_rank_lists(const vk_search *search, const vk_lists *lists, vk_ranking *ranking);

/* Takes the best list out of the ranking; 0 when none is left. Its score is as exact as an int8 copy;
 * it is the best among those whose estimates are the VK_POOL greatest. */
int vk_next_list(const vk_search *search, const vk_lists *lists, vk_ranking *ranking,
                 vk_ranked_list *next);

/* Scans one list; `margin` is in units of the distance from the centroid. */
void vk_search_list(vk_search *search, const vk_lists *lists, vk_ranked_list list, float margin);

/* The unit of a gap between scores: |q| or, with a bias, the distance to the best centroid, which
 * does not change when everything is moved. `best_score` is that of the best list. */
float vk_gap_scale(const vk_search *search, const vk_lists *lists, float best_score);

/* Scans lists in the order of their scores until the next one's is below the threshold by more than
 * `gap`, or all are scanned; returns how many. The ranking is used up. */
size_t vk_search_lists(vk_search *search, const vk_lists *lists, vk_ranking *ranking, float gap,
                       float margin);

/* The places of one block whose bound reaches the threshold, as bits; nothing is scored. */
uint32_t vk_block_reached(const vk_search *search, const uint8_t *block, float center, float margin);

/* Brings memory towards the processor before it is needed. */
void vk_prefetch(const void *start, size_t size);

/* Asks the system to back memory with large pages, which cost a random access one look-up instead of
 * several; 0 where it does not. `start` is a multiple of VK_LARGE_PAGE. */
#define VK_LARGE_PAGE 2097152
int vk_use_large_pages(void *start, size_t size);

/* Scores single rows by their int8 copy. */
void vk_search_rows(vk_search *search, const uint32_t *rows, size_t count);

/* --- Training --------------------------------------------------------------------------------- */

/* For each of `count` rows: best[i] = argmin over centroids j of half_norms[j] - dots[i][j], and
 * value[i] that minimum. `dots` is count x k; `scratch` takes k floats. */
void vk_nearest_centroids(const float *dots, const float *half_norms, size_t count, size_t k,
                          float *scratch, uint32_t *best, float *value);

/* For each row, the second list by SOAR (arXiv 2404.00774): the centroid c other than the first, c1,
 * that minimises |x - c|^2 + lambda * <x - c, u>^2, u the direction of x - c1.
 * `gram` is the k x k matrix of <c_i, c_j>; `squares` the |x|^2, `norms` the |c|^2;
 * `scratch` takes k floats. With k = 1 the second is the first. */
void vk_spill_centroids(const float *dots, const float *gram, const float *squares,
                        const uint32_t *first, size_t count, size_t k, float lambda,
                        const float *norms, float *scratch, uint32_t *second);

/* How many of `rows` are marked: flags[row] is not 0. */
size_t vk_count_marked(const uint32_t *rows, size_t count, const uint8_t *flags);

/* Offers every dot product to a short list of the best, kept sorted by descending value: `best_rows`
 * and `best_values` hold `*held` of at most `capacity`. dots[i], raised by biases[2 * i + 1], is that
 * of row first + i; row `skipped` is left out. */
void vk_keep_best(const float *dots, const float *biases, size_t count, uint32_t first,
                  uint32_t skipped, size_t capacity, size_t *held, uint32_t *best_rows,
                  float *best_values);

/* sum[0 ..< n] += x[0 ..< n]. */
void vk_add_f32(float *sum, const float *x, size_t n);

/* sum[0 ..< n] += x[0 ..< n] * scale. */
void vk_add_i8(float *sum, const int8_t *x, float scale, size_t n);

/* out = x - y. */
void vk_subtract_f32(const float *x, const float *y, size_t n, float *out);

/* The same kernels at a chosen level, for the comparison of each variant with the specification.
 * A level that the processor lacks falls back to the specification. */
float vk_dot_f32_at(vk_level level, const float *a, const float *b, size_t n);
float vk_l2sq_f32_at(vk_level level, const float *a, const float *b, size_t n);
uint32_t vk_crc32c_at(vk_level level, uint32_t crc, const void *bytes, size_t n);

#ifdef __cplusplus
}
#endif

#endif
