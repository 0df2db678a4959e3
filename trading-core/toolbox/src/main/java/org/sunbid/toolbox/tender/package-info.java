/** The tender as its issuer signed it: what the toolbox believes of a lot, whatever its platform says. */
package org.sunbid.toolbox.tender;
