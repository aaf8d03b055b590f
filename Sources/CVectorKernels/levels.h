/* What the kernels share: architecture tests, target attributes and the level in use. */
#ifndef VK_LEVELS_H
#define VK_LEVELS_H

#include "CVectorKernels.h"

#if defined(__x86_64__)
#define VK_X86 1
#define VK_ARM 0
#include <immintrin.h>
#define VK_TARGET_AVX2 __attribute__((target("avx2,fma,f16c,popcnt,sse4.2")))
#define VK_TARGET_AVX512 \
  __attribute__((target("avx2,fma,f16c,popcnt,sse4.2,avx512f,avx512bw,avx512vl,avx512dq")))
#define VK_TARGET_VNNI                                                                    \
  __attribute__((target("avx2,fma,f16c,popcnt,sse4.2,avx512f,avx512bw,avx512vl,avx512dq," \
                        "avx512vnni")))
#elif defined(__aarch64__)
#define VK_X86 0
#define VK_ARM 1
#include <arm_neon.h>
#else
#define VK_X86 0
#define VK_ARM 0
#endif

extern vk_level vk_level_in_use;

/* Whether VK_AVX512 comes with the instructions for int8 products (VNNI). */
extern int vk_vnni_in_use;

#endif
