// The specification of every kernel, in plain C.
#include "CTransformerKernels.h"

#include <math.h>
#include <string.h>

void ctk_pack_rows(const float *weights, size_t ld_weights, size_t n, size_t k, float *packed) {
  for (size_t first = 0; first < n; first += CTK_PANEL) {
    float *panel = packed + first * k;
    for (size_t j = 0; j < CTK_PANEL; j++) {
      if (first + j < n) {
        const float *row = weights + (first + j) * ld_weights;
        for (size_t i = 0; i < k; i++) panel[i * CTK_PANEL + j] = row[i];
      } else {
        for (size_t i = 0; i < k; i++) panel[i * CTK_PANEL + j] = 0;
      }
    }
  }
}

void ctk_pack_columns(const float *matrix, size_t ld_matrix, size_t k, size_t n, float *packed) {
  for (size_t first = 0; first < n; first += CTK_PANEL) {
    size_t columns = n - first < CTK_PANEL ? n - first : CTK_PANEL;
    float *panel = packed + first * k;
    for (size_t i = 0; i < k; i++) {
      memcpy(panel + i * CTK_PANEL, matrix + i * ld_matrix + first, columns * sizeof(float));
      for (size_t j = columns; j < CTK_PANEL; j++) panel[i * CTK_PANEL + j] = 0;
    }
  }
}

void ctk_linear_portable(const float *x, size_t ldx, size_t m, const float *packed,
                         const float *bias, size_t k, size_t n, float *out, size_t ldo) {
  for (size_t first = 0; first < n; first += CTK_PANEL) {
    const float *panel = packed + first * k;
    for (size_t r = 0; r < m; r++) {
      float sums[CTK_PANEL] = {0};
      for (size_t i = 0; i < k; i++) {
        float value = x[r * ldx + i];
        for (size_t j = 0; j < CTK_PANEL; j++) sums[j] += value * panel[i * CTK_PANEL + j];
      }
      for (size_t j = 0; j < CTK_PANEL; j++)
        out[r * ldo + first + j] = bias ? sums[j] + bias[first + j] : sums[j];
    }
  }
}

void ctk_gelu_portable(float *values, size_t count) {
  for (size_t i = 0; i < count; i++)
    values[i] = 0.5f * values[i] * (1.0f + erff(values[i] * 0.70710678f));
}

void ctk_softmax_portable(float *values, size_t count, float scale) {
  float largest = values[0] * scale;
  for (size_t i = 1; i < count; i++) largest = fmaxf(largest, values[i] * scale);
  float sum = 0;
  for (size_t i = 0; i < count; i++) {
    values[i] = expf(values[i] * scale - largest);
    sum += values[i];
  }
  for (size_t i = 0; i < count; i++) values[i] /= sum;
}

void ctk_layer_norm_portable(const float *x, const float *residual, const float *gain,
                             const float *offset, size_t rows, size_t width, float epsilon,
                             float *out) {
  for (size_t r = 0; r < rows; r++, x += width, out += width) {
    float sum = 0, squares = 0;
    for (size_t i = 0; i < width; i++) {
      out[i] = residual ? x[i] + residual[r * width + i] : x[i];
      sum += out[i];
    }
    float mean = sum / (float)width;
    for (size_t i = 0; i < width; i++) squares += (out[i] - mean) * (out[i] - mean);
    float inverse = 1.0f / sqrtf(squares / (float)width + epsilon);
    for (size_t i = 0; i < width; i++) out[i] = (out[i] - mean) * inverse * gain[i] + offset[i];
  }
}

float ctk_mean_pool_unit(const float *x, size_t rows, size_t width, float *out) {
  memset(out, 0, width * sizeof(float));
  for (size_t r = 0; r < rows; r++)
    for (size_t i = 0; i < width; i++) out[i] += x[r * width + i];
  float squares = 0;
  for (size_t i = 0; i < width; i++) {
    out[i] /= (float)rows;
    squares += out[i] * out[i];
  }
  float length = sqrtf(squares);
  if (!isfinite(length) || length == 0) return length;
  for (size_t i = 0; i < width; i++) out[i] /= length;
  return length;
}
