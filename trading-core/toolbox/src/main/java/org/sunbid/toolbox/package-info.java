/** What bidders, experts and key custodians run on their own computer; each command's engine is a library class too. */
package org.sunbid.toolbox;
