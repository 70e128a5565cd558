#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>

// xmlFree is a global function pointer, which Swift 6 does not let through.
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }
