/** To be described. */
package org.sunbid.rehearsal;
