/** To be described. */
package org.sunbid.sealing;
