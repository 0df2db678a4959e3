/** Projects and the codes assigned to them. */
package org.sunbid.trading.project;
