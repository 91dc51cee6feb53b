// How the allocator of both programs gets its memory. A report touches fifty megabytes; asked for page by page, their
// ten thousand faults take a tenth of a cold run. Large pages where the system leaves the choice to programs, and one
// arena, so that the pages which one thread gave back serve the next. On a machine of many processors, where threads
// would wait for each other, MALLOC_CONF=narenas:4 in the environment overrides this.

/// Read by jemalloc before main.
extern "C" const char* const malloc_conf = "thp:always,narenas:1";
