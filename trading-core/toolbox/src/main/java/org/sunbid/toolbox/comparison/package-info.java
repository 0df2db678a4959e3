/** How alike two documents are, page by page: what a collusion check begins with. */
package org.sunbid.toolbox.comparison;
