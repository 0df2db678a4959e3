/** To be described. */
package org.sunbid.toolbox;
