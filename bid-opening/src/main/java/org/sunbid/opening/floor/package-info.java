/** What bidders say on the spot 现场: objections with their answers, and the confirmation of what was read out. */
package org.sunbid.opening.floor;
