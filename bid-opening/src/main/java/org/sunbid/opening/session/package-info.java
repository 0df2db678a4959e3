/** Several lots in one session: the openings of all lots of a tender side by side. */
package org.sunbid.opening.session;
