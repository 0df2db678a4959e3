/** To be described. */
package org.sunbid.platform;
