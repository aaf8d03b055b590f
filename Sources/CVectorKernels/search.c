#include <math.h>

#include "blocks.h"
#include "int8.h"

#define PAGE_ROWS 32768

static inline int bit(const uint64_t *words, size_t i) { return (int)(words[i / 64] >> (i % 64) & 1); }

/* Whether a row may be returned. */
static inline int admits(const vk_search *s, uint32_t row) {
  size_t page = row / PAGE_ROWS;
  if (page < s->dead_page_count && s->dead_pages[page] != NULL &&
      bit(s->dead_pages[page], row % PAGE_ROWS))
    return 0;
  if (s->allowed_rows != NULL && !bit(s->allowed_rows, row)) return 0;
  if (s->allowed_ids != NULL) {
    uint64_t position = (uint64_t)s->identifiers[row] - (uint64_t)s->allowed_first;
    if (position >= s->allowed_span || !bit(s->allowed_ids, position)) return 0;
  }
  return 1;
}

/* Notes a row; 0 when it was noted before. When the table is too full to be quick, it notes no
 * more, and `offer` looks for the row in the heap. */
static inline int first_time(vk_search *s, uint32_t row) {
  if (s->seen == NULL) return 1;
  size_t slot = (row * 2654435761u >> 7) & s->seen_mask;
  while (s->seen[slot] != VK_NO_ROW) {
    if (s->seen[slot] == row) return 0;
    slot = (slot + 1) & s->seen_mask;
  }
  if (s->seen_count * 2 <= s->seen_mask) {
    s->seen[slot] = row;
    s->seen_count++;
  }
  return 1;
}

static inline int worse(float a, uint32_t a_row, float b, uint32_t b_row) {
  return a < b || (a == b && a_row > b_row);
}

static void offer(vk_search *s, uint32_t row, float score) {
  float *scores = s->heap_scores;
  uint32_t *rows = s->heap_rows;
  if (s->heap_count < s->heap_capacity || worse(scores[0], rows[0], score, row)) {
    if (s->seen != NULL && s->seen_count * 2 > s->seen_mask)
      for (size_t i = 0; i < s->heap_count; i++)
        if (rows[i] == row) return;
  } else {
    return;
  }
  size_t at;
  if (s->heap_count < s->heap_capacity) {
    at = s->heap_count++;
    while (at > 0) {
      size_t parent = (at - 1) / 2;
      if (!worse(score, row, scores[parent], rows[parent])) break;
      scores[at] = scores[parent];
      rows[at] = rows[parent];
      at = parent;
    }
  } else {
    at = 0;
    for (;;) {
      size_t child = 2 * at + 1;
      if (child >= s->heap_count) break;
      if (child + 1 < s->heap_count &&
          worse(scores[child + 1], rows[child + 1], scores[child], rows[child]))
        child++;
      if (!worse(scores[child], rows[child], score, row)) break;
      scores[at] = scores[child];
      rows[at] = rows[child];
      at = child;
    }
  }
  scores[at] = score;
  rows[at] = row;
  if (s->heap_count == s->heap_capacity && scores[0] > s->threshold) s->threshold = scores[0];
}

static inline void prefetch_row(const vk_search *s, uint32_t row) {
  const int8_t *codes = s->rows8 + (size_t)row * s->n;
  __builtin_prefetch(s->row_factors + 2 * (size_t)row);
  for (size_t i = 0; i < s->n; i += 64) __builtin_prefetch(codes + i);
}

static inline float finish(const vk_search *s, uint32_t row, int32_t dot) {
  const float *factors = s->row_factors + 2 * (size_t)row;
  return (float)dot * s->query8_scale * factors[0] + factors[1];
}

/* Asks for a block ahead of its turn: the processor's own prefetching stops at every page. */
static inline void prefetch_block(const uint8_t *block, size_t size) {
  for (size_t i = 0; i < size; i += 64) __builtin_prefetch(block + i);
}

#define PENDING 256
/* Blocks that are looked through twice while the heap fills, and the greatest heap for which they
 * are. */
#define WARM_BLOCKS 32
#define WARM_ROWS 64

/* The body of both functions; `score8` and `sums` are the kernels of a level. */
#define VK_DEFINE(suffix, attribute, score8, reached)                                          \
  attribute static void score_##suffix(vk_search *s, const uint32_t *rows, size_t count) {     \
    for (size_t i = 0; i < count; i++) {                                                       \
      uint32_t row = rows[i];                                                                  \
      float score = finish(s, row, score8(s->query8, s->rows8 + (size_t)row * s->n, s->n));    \
      if (score >= s->threshold || s->heap_count < s->heap_capacity) offer(s, row, score);     \
    }                                                                                          \
    s->reranked += count;                                                                      \
  }                                                                                            \
  /* Fills the heap with the rows of the greatest bounds first, so that the threshold is high       \
   * before the many others are judged. Returns the blocks that are done with. */                   \
  attribute static size_t warm_##suffix(vk_search *s, const uint8_t *blocks, size_t count,     \
                                        float center, float margin) {                          \
    size_t size = vk_block_size(s->m), wanted = s->heap_capacity - s->heap_count, held = 0;    \
    if (wanted == 0 || wanted > WARM_ROWS) return 0;                                           \
    if (count > WARM_BLOCKS) count = WARM_BLOCKS;                                              \
    float bounds[WARM_BLOCKS * VK_BLOCK], best[WARM_ROWS];                                     \
    uint32_t places[WARM_ROWS], rows[WARM_ROWS];                                               \
    for (size_t b = 0; b < count; b++) {                                                       \
      const uint8_t *block = blocks + b * size;                                                \
      if (b + 2 < count) prefetch_block(block + 2 * size, size);                               \
      float *bound = bounds + b * VK_BLOCK;                                                    \
      reached(s, block, center, margin, bound);                                                \
      const uint32_t *row = vk_rows(block, s->m);                                              \
      for (size_t i = 0; i < VK_BLOCK; i++) {                                                  \
        if (bound[i] < s->threshold || (held == wanted && bound[i] <= best[held - 1])) continue; \
        if (row[i] == VK_NO_ROW || !admits(s, row[i])) continue;                               \
        size_t place = held < wanted ? held++ : held - 1;                                      \
        for (; place > 0 && best[place - 1] < bound[i]; place--) {                             \
          best[place] = best[place - 1];                                                       \
          places[place] = places[place - 1];                                                   \
        }                                                                                      \
        best[place] = bound[i];                                                                \
        places[place] = (uint32_t)(b * VK_BLOCK + i);                                          \
      }                                                                                        \
    }                                                                                          \
    size_t waiting = 0;                                                                        \
    for (size_t i = 0; i < held; i++) {                                                        \
      const uint8_t *block = blocks + places[i] / VK_BLOCK * size;                             \
      uint32_t row = vk_rows(block, s->m)[places[i] % VK_BLOCK];                               \
      bounds[places[i]] = -INFINITY;                                                           \
      if (!first_time(s, row)) continue;                                                       \
      prefetch_row(s, row);                                                                    \
      rows[waiting++] = row;                                                                   \
    }                                                                                          \
    score_##suffix(s, rows, waiting);                                                          \
    waiting = 0;                                                                               \
    for (size_t i = 0; i < count * VK_BLOCK; i++) {                                            \
      if (!(bounds[i] >= s->threshold) || bounds[i] == -INFINITY) continue;                    \
      const uint8_t *block = blocks + i / VK_BLOCK * size;                                     \
      uint32_t row = vk_rows(block, s->m)[i % VK_BLOCK];                                       \
      if (row == VK_NO_ROW || !admits(s, row) || !first_time(s, row)) continue;                \
      prefetch_row(s, row);                                                                    \
      rows[waiting++] = row;                                                                   \
      if (waiting < 8) continue;                                                               \
      score_##suffix(s, rows, waiting);                                                        \
      waiting = 0;                                                                             \
    }                                                                                          \
    score_##suffix(s, rows, waiting);                                                          \
    s->scanned += count * VK_BLOCK;                                                            \
    return count;                                                                              \
  }                                                                                            \
  attribute static void blocks_##suffix(vk_search *s, const uint8_t *blocks, size_t count,     \
                                        float center, float margin) {                          \
    size_t size = vk_block_size(s->m);                                                         \
    uint32_t pending[PENDING];                                                                 \
    size_t waiting = 0, due = 0;                                                               \
    size_t warm = warm_##suffix(s, blocks, count, center, margin);                             \
    blocks += warm * size;                                                                     \
    count -= warm;                                                                             \
    for (size_t b = 0; b < count; b++) {                                                       \
      const uint8_t *block = blocks + b * size;                                                \
      if (b + 2 < count) prefetch_block(block + 2 * size, size);                               \
      uint32_t hits = reached(s, block, center, margin, NULL);                                     \
      /* What waited since the block before the last has arrived in the cache by now. */       \
      if (due > 0) {                                                                           \
        score_##suffix(s, pending, due);                                                       \
        waiting -= due;                                                                        \
        for (size_t i = 0; i < waiting; i++) pending[i] = pending[due + i];                    \
      }                                                                                        \
      due = waiting;                                                                           \
      const uint32_t *rows = vk_rows(block, s->m);                                             \
      while (hits != 0) {                                                                      \
        uint32_t row = rows[__builtin_ctz(hits)];                                              \
        hits &= hits - 1;                                                                      \
        if (row == VK_NO_ROW || !admits(s, row) || !first_time(s, row)) continue;              \
        prefetch_row(s, row);                                                                  \
        pending[waiting++] = row;                                                              \
      }                                                                                        \
    }                                                                                          \
    score_##suffix(s, pending, waiting);                                                       \
    s->scanned += count * VK_BLOCK;                                                            \
  }

/* A bit for each place whose upper bound reaches the threshold; the bounds where they are wanted. */
static uint32_t reached_scalar(const vk_search *s, const uint8_t *block, float center, float margin,
                               float *bounds) {
  uint16_t sums[VK_BLOCK];
  vk_block_sums(block, s->table, s->m, sums);
  const uint16_t *scales = vk_scales(block, s->m), *offsets = vk_offsets(block, s->m);
  const uint16_t *errors = vk_errors(block, s->m);
  uint32_t hits = 0;
  for (int i = 0; i < VK_BLOCK; i++) {
    float inner = s->base + s->step * (float)sums[i];
    float bound = center + vk_widen(offsets[i]) + vk_widen(scales[i]) * inner +
                  vk_widen(errors[i]) * margin;
    hits |= (uint32_t)(bound >= s->threshold) << i;
    if (bounds != NULL) bounds[i] = bound;
  }
  return hits;
}

VK_DEFINE(scalar, , vk_dot_i8, reached_scalar)

#if VK_X86
VK_TARGET_AVX2 static inline uint32_t reached_avx2(const vk_search *s, const uint8_t *block,
                                                   float center, float margin, float *bounds) {
  __m256i half[2];
  vk_sums_avx2(block, s->table, s->m, &half[0], &half[1]);
  const uint16_t *scales = vk_scales(block, s->m), *offsets = vk_offsets(block, s->m);
  const uint16_t *errors = vk_errors(block, s->m);
  const __m256 base = _mm256_set1_ps(s->base), step = _mm256_set1_ps(s->step);
  const __m256 least = _mm256_set1_ps(s->threshold - center), margins = _mm256_set1_ps(margin);
  uint32_t hits = 0;
  for (int i = 0; i < 4; i++) {
    __m128i sums16 = i % 2 == 0 ? _mm256_castsi256_si128(half[i / 2])
                                : _mm256_extracti128_si256(half[i / 2], 1);
    __m256 sums = _mm256_cvtepi32_ps(_mm256_cvtepu16_epi32(sums16));
    __m256 inner = _mm256_fmadd_ps(step, sums, base);
    __m256 bound = _mm256_fmadd_ps(vk_widen_avx2(scales + 8 * i), inner,
                                   vk_widen_avx2(offsets + 8 * i));
    bound = _mm256_fmadd_ps(vk_widen_avx2(errors + 8 * i), margins, bound);
    if (bounds != NULL)
      _mm256_storeu_ps(bounds + 8 * i, _mm256_add_ps(bound, _mm256_set1_ps(center)));
    hits |= (uint32_t)_mm256_movemask_ps(_mm256_cmp_ps(bound, least, _CMP_GE_OQ)) << (8 * i);
  }
  return hits;
}

VK_DEFINE(avx2, VK_TARGET_AVX2, vk_dot_i8_avx2, reached_avx2)

#define VK_DEFINE_REACHED_AVX512(suffix, attribute)                                            \
  attribute static inline uint32_t reached_##suffix(const vk_search *s, const uint8_t *block,  \
                                                    float center, float margin, float *bounds) { \
    __m256i half[2];                                                                           \
    vk_sums_avx512(block, s->table, s->m, &half[0], &half[1]);                                 \
    const uint16_t *scales = vk_scales(block, s->m), *offsets = vk_offsets(block, s->m);       \
    const uint16_t *errors = vk_errors(block, s->m);                                           \
    const __m512 base = _mm512_set1_ps(s->base), step = _mm512_set1_ps(s->step);               \
    const __m512 least = _mm512_set1_ps(s->threshold - center), margins = _mm512_set1_ps(margin); \
    uint32_t hits = 0;                                                                         \
    for (int i = 0; i < 2; i++) {                                                              \
      __m512 sums = _mm512_cvtepi32_ps(_mm512_cvtepu16_epi32(half[i]));                        \
      __m512 inner = _mm512_fmadd_ps(step, sums, base);                                        \
      __m512 bound = _mm512_fmadd_ps(vk_widen_avx512(scales + 16 * i), inner,                  \
                                     vk_widen_avx512(offsets + 16 * i));                       \
      bound = _mm512_fmadd_ps(vk_widen_avx512(errors + 16 * i), margins, bound);               \
      if (bounds != NULL)                                                                      \
        _mm512_storeu_ps(bounds + 16 * i, _mm512_add_ps(bound, _mm512_set1_ps(center)));       \
      hits |= (uint32_t)_mm512_cmp_ps_mask(bound, least, _CMP_GE_OQ) << (16 * i);              \
    }                                                                                          \
    return hits;                                                                               \
  }

VK_DEFINE_REACHED_AVX512(avx512, VK_TARGET_AVX512)
VK_DEFINE(avx512, VK_TARGET_AVX512, vk_dot_i8_avx2, reached_avx512)
VK_DEFINE_REACHED_AVX512(vnni, VK_TARGET_VNNI)
VK_DEFINE(vnni, VK_TARGET_VNNI, vk_dot_i8_vnni, reached_vnni)
#endif

typedef uint32_t reached_function(const vk_search *, const uint8_t *, float, float, float *);
typedef void blocks_function(vk_search *, const uint8_t *, size_t, float, float);
typedef void score_function(vk_search *, const uint32_t *, size_t);

static inline blocks_function *blocks_in_use(void) {
#if VK_X86
  if (vk_vnni_in_use) return blocks_vnni;
  if (vk_level_in_use >= VK_AVX512) return blocks_avx512;
  if (vk_level_in_use >= VK_AVX2) return blocks_avx2;
#endif
  return blocks_scalar;
}

static inline reached_function *reached_in_use(void) {
#if VK_X86
  if (vk_vnni_in_use) return reached_vnni;
  if (vk_level_in_use >= VK_AVX512) return reached_avx512;
  if (vk_level_in_use >= VK_AVX2) return reached_avx2;
#endif
  return reached_scalar;
}

static inline score_function *score_in_use(void) {
#if VK_X86
  if (vk_vnni_in_use) return score_vnni;
  if (vk_level_in_use >= VK_AVX512) return score_avx512;
  if (vk_level_in_use >= VK_AVX2) return score_avx2;
#endif
  return score_scalar;
}

void vk_prefetch(const void *start, size_t size) { prefetch_block(start, size); }

void vk_search_blocks(vk_search *s, const uint8_t *blocks, size_t block_count, float center,
                      float margin) {
  blocks_in_use()(s, blocks, block_count, center, margin);
}

uint32_t vk_block_reached(const vk_search *s, const uint8_t *block, float center, float margin) {
  return reached_in_use()(s, block, center, margin, NULL);
}

void vk_search_rows(vk_search *s, const uint32_t *rows, size_t count) {
  score_function *score = score_in_use();
  uint32_t admitted[PENDING];
  size_t waiting = 0;
  for (size_t i = 0; i < count; i++) {
    if (i + 8 < count) prefetch_row(s, rows[i + 8]);
    if (!admits(s, rows[i])) continue;
    admitted[waiting++] = rows[i];
    if (waiting < 16 && i + 1 < count) continue;
    score(s, admitted, waiting);
    waiting = 0;
  }
  if (waiting > 0) score(s, admitted, waiting);
}
