/**
 * Documents that are kept, printed and signed: PDF/A-2b with embedded CJK fonts, signatures by several people one after
 * another, and the check of both.
 */
package org.sunbid.platform.document;
