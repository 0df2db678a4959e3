/** Replaying draws. */
package org.sunbid.toolbox.draw;
