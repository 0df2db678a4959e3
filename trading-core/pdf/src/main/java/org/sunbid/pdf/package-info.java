/**
 * Signatures in PDFs and files attached to them: what platforms and the toolbox share. How documents look is the platform's
 * part.
 */
package org.sunbid.pdf;
