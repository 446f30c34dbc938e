#ifndef LONGVIEW_LANES_H
#define LONGVIEW_LANES_H

/// The lanes that are computed together. A row of figures is this many doubles, or a multiple.
enum { lv_lanes = 8 };

typedef double lanes
    __attribute__((vector_size(lv_lanes * sizeof(double)), aligned(sizeof(double)), may_alias));

// One source, three sets of instructions: the loader takes the widest that the processor has.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_EVERY_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FOR_EVERY_PROCESSOR
#endif

#endif
