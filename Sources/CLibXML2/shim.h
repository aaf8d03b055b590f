#ifndef SCRUBJAY_CLIBXML2_SHIM_H
#define SCRUBJAY_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>

// Debian builds libxml2 with ICU. Its headers then declare ICU's types a second time beside those of
// Foundation, which Swift refuses. Only the encoding handler's layout hangs on the macro, and nothing
// here touches that.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

#endif
