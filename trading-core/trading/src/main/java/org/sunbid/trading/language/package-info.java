/** Texts in the reader's language, for code that runs outside a template. */
package org.sunbid.trading.language;
