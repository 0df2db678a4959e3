/** The opening hall: what happens between a lot's deadline and its opening record. */
package org.sunbid.opening;
