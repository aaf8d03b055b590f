// Self-attention of one sequence, head by head, on the packed product.
#include "CTransformerKernels.h"

#include <math.h>

static size_t rounded_up(size_t length) {
  return (length + CTK_PANEL - 1) / CTK_PANEL * CTK_PANEL;
}

size_t ctk_attention_scratch(size_t length, size_t head_width) {
  return rounded_up(length) * (length + head_width) + length * head_width;
}

void ctk_attention(const float *qkv, size_t length, size_t heads, size_t head_width,
                   float *scratch, float *out) {
  const size_t width = heads * head_width, row = 3 * width, padded = rounded_up(length);
  float *keys = scratch;
  float *values = keys + padded * head_width;
  float *scores = values + length * head_width;
  const float scale = 1.0f / sqrtf((float)head_width);
  for (size_t head = 0; head < heads; head++) {
    const float *query = qkv + head * head_width;
    ctk_pack_rows(query + width, row, length, head_width, keys);
    ctk_pack_columns(query + 2 * width, row, length, head_width, values);
    ctk_linear(query, row, length, keys, 0, head_width, padded, scores, padded);
    for (size_t t = 0; t < length; t++) ctk_softmax(scores + t * padded, length, scale);
    ctk_linear(scores, padded, length, values, 0, length, head_width, out + head * head_width,
               width);
  }
}
