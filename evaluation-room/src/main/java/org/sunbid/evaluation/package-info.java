/** To be described. */
package org.sunbid.evaluation;
