/** Rulings 裁定: where no rule says on whose account a bid stayed closed, the host does, and a supervisor sees it (O20 31). */
package org.sunbid.opening.ruling;
