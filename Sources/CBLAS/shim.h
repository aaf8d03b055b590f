#ifndef SCRUBJAY_CBLAS_SHIM_H
#define SCRUBJAY_CBLAS_SHIM_H

#include <cblas.h>
#include <dlfcn.h>
#include <stddef.h>

/* The header that `cblas.h` names depends on the BLAS that is installed, and so do the names of
 * its enumerations. The wrappers below give Swift one signature on all of them. */

/* Row-major `c[m x n] = alpha * op(a) * op(b) + beta * c`; `op` transposes where its flag is set. */
static inline void scrubjay_sgemm(int transpose_a, int transpose_b, int m, int n, int k,
                                  float alpha, const float *a, int lda, const float *b, int ldb,
                                  float beta, float *c, int ldc) {
  cblas_sgemm(CblasRowMajor, transpose_a ? CblasTrans : CblasNoTrans,
              transpose_b ? CblasTrans : CblasNoTrans, m, n, k, alpha, a, lda, b, ldb, beta, c,
              ldc);
}

/* The description OpenBLAS gives of itself, or NULL where another BLAS is bound: the reference
 * library, which is 35 to 40 times slower at matrix products. */
static inline const char *scrubjay_openblas_description(void) {
  void *process = dlopen(NULL, RTLD_NOW);
  if (process == NULL) return NULL;
  const char *(*describe)(void) = (const char *(*)(void))dlsym(process, "openblas_get_config");
  return describe == NULL ? NULL : describe();
}

/* Keeps OpenBLAS on the calling thread. Does nothing with another BLAS. */
static inline void scrubjay_blas_use_one_thread(void) {
  void *process = dlopen(NULL, RTLD_NOW);
  if (process == NULL) return;
  void (*set)(int) = (void (*)(int))dlsym(process, "openblas_set_num_threads");
  if (set != NULL) set(1);
}

#endif
