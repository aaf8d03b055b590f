/* Which lists a search scans, and in what order. */
#include <float.h>
#include <math.h>

#include "levels.h"

/* The greatest of values[0 ..< VK_GROUP]. */
static inline float greatest(const float *values) {
  float lanes[4];
  for (int i = 0; i < 4; i++) lanes[i] = values[i];
  for (int j = 4; j < VK_GROUP; j += 4)
    for (int i = 0; i < 4; i++) lanes[i] = values[j + i] > lanes[i] ? values[j + i] : lanes[i];
  float a = lanes[0] > lanes[1] ? lanes[0] : lanes[1], b = lanes[2] > lanes[3] ? lanes[2] : lanes[3];
  return a > b ? a : b;
}

size_t vk_ranking_size(size_t count) {
  size_t groups = (count + VK_GROUP - 1) / VK_GROUP;
  return groups * VK_GROUP + groups;
}

void vk_rank_lists(const vk_search *s, const vk_lists *lists, vk_ranking *ranking) {
  size_t count = lists->count, groups = (count + VK_GROUP - 1) / VK_GROUP;
  float *scores = ranking->scores, *best = scores + groups * VK_GROUP;
  int8_t codes[VK_MAX_CODE_COMPONENTS];
  float scale = vk_quantize_i8(s->projection, s->m, codes);
  /* What lies outside the codes' directions is taken to be that of the mean. */
  float mean = vk_dot_f32(s->query, lists->mean, s->n);
  vk_dot_groups_i8(codes, lists->codes, s->m, groups, (int32_t *)scores);
  for (size_t i = 0; i < count; i++)
    scores[i] = (float)((int32_t *)scores)[i] * (lists->steps[i] * scale) +
                (mean + lists->norms[i] * lists->bias_factor);
  for (size_t i = count; i < groups * VK_GROUP; i++) scores[i] = -INFINITY;
  for (size_t g = 0; g < groups; g++) best[g] = greatest(scores + g * VK_GROUP);
  ranking->held = 0;
}

/* Takes the list of the greatest estimate out; lists->count when none is left. */
static uint32_t take_estimated(const vk_lists *lists, vk_ranking *ranking) {
  size_t groups = (lists->count + VK_GROUP - 1) / VK_GROUP, top = 0, at = 0;
  float *best = ranking->scores + groups * VK_GROUP;
  for (size_t g = 1; g < groups; g++) top = best[g] > best[top] ? g : top;
  if (best[top] == -INFINITY) return (uint32_t)lists->count;
  float *scores = ranking->scores + top * VK_GROUP;
  while (scores[at] != best[top]) at++;
  scores[at] = -INFINITY;
  best[top] = greatest(scores);
  return (uint32_t)(top * VK_GROUP + at);
}

/* Scores more lists by their copies, which arrive side by side. */
static void fill_pool(const vk_search *s, const vk_lists *lists, vk_ranking *ranking) {
  size_t first = ranking->held;
  while (ranking->held < VK_POOL) {
    uint32_t list = take_estimated(lists, ranking);
    if (list == lists->count) break;
    ranking->pool[ranking->held++].list = list;
    vk_prefetch(lists->copies + (size_t)list * s->n, s->n);
  }
  for (size_t i = first; i < ranking->held; i++) {
    uint32_t list = ranking->pool[i].list;
    int32_t dot = vk_dot_i8(s->query8, lists->copies + (size_t)list * s->n, s->n);
    ranking->pool[i].score = (float)dot * s->query8_scale * lists->scales[list] +
                             lists->norms[list] * lists->bias_factor;
  }
}

int vk_next_list(const vk_search *s, const vk_lists *lists, vk_ranking *ranking,
                 vk_ranked_list *next) {
  if (ranking->held <= VK_POOL * 3 / 4) fill_pool(s, lists, ranking);
  if (ranking->held == 0) return 0;
  size_t top = 0;
  for (size_t i = 1; i < ranking->held; i++)
    top = ranking->pool[i].score > ranking->pool[top].score ? i : top;
  *next = ranking->pool[top];
  ranking->pool[top] = ranking->pool[--ranking->held];
  return 1;
}

void vk_search_list(vk_search *s, const vk_lists *lists, vk_ranked_list list, float margin) {
  size_t first = lists->first_blocks[list.list], end = lists->first_blocks[list.list + 1];
  float norm = lists->norms[list.list], product = list.score - norm * lists->bias_factor;
  float square = s->query_square - 2 * product + norm;
  vk_search_blocks(s, lists->blocks + first * vk_block_size(s->m), end - first, list.score,
                   margin * sqrtf(square > 0 ? square : 0));
}

float vk_gap_scale(const vk_search *s, const vk_lists *lists, float best_score) {
  float square = lists->bias_factor == 0 ? s->query_square : s->query_square - 2 * best_score;
  return sqrtf(square > FLT_MIN ? square : FLT_MIN);
}

size_t vk_search_lists(vk_search *s, const vk_lists *lists, vk_ranking *ranking, float gap,
                       float margin) {
  size_t probed = 0, size = vk_block_size(s->m);
  vk_ranked_list current, next;
  int more = vk_next_list(s, lists, ranking, &current);
  if (!more) return 0;
  gap *= vk_gap_scale(s, lists, current.score);
  for (; more; current = next) {
    if (s->heap_count == s->heap_capacity && current.score < s->threshold - gap) break;
    /* The beginning of the next list arrives while this one is scanned. */
    more = vk_next_list(s, lists, ranking, &next);
    if (more) vk_prefetch(lists->blocks + lists->first_blocks[next.list] * size, 2 * size);
    vk_search_list(s, lists, current, margin);
    probed++;
  }
  return probed;
}
