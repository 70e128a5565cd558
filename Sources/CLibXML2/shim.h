#include <libxml/xmlversion.h>
// Debian's headers would pull in those of ICU, of which Foundation brings its own; the declarations
// that differ without them, converters between encodings, are not used.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

// xmlFree is a global function pointer, which Swift 6 does not let through.
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }
