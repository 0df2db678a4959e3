/** Secrets that the platform must read again, kept so that the database alone gives none away. */
package org.sunbid.platform.secret;
