#ifndef SCRUBJAY_CLIBXML2_SHIM_H
#define SCRUBJAY_CLIBXML2_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>

#endif
