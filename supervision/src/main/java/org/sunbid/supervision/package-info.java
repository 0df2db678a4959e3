/** To be described. */
package org.sunbid.supervision;
