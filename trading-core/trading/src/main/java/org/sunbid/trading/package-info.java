/** To be described. */
package org.sunbid.trading;
