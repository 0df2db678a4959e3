/** To be described. */
package org.sunbid.opening;
