/// Settings of the C library's allocator for a service that runs for months.
///
/// With a C library other than glibc both functions do nothing.
#ifndef SCRUBJAY_ALLOCATOR_H
#define SCRUBJAY_ALLOCATOR_H

/// Bounds what the allocator keeps of memory that was freed.
///
/// glibc keeps a heap of its own for each thread, up to eight a core, and each holds on to what its
/// busiest moment took: a steady load over dozens of threads makes resident memory climb for hours
/// though nothing is held. It also learns from every large block that is freed to take the next one
/// from such a heap. So there are two heaps, free space above 1 MiB at the end of one goes back, and
/// blocks from 512 KiB on are mapped by themselves. What the environment says (MALLOC_ARENA_MAX, …)
/// holds instead. To be called before threads are started.
void allocator_bound(void);

/// Gives free pages within the heaps back to the system; takes milliseconds.
///
/// Returns 1 if there were some.
int allocator_trim(void);

#endif
