/** Looking after one's own bid in the opening hall. */
package org.sunbid.toolbox.opening;
