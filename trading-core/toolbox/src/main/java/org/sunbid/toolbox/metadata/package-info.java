/** Taking out of documents what tells who made them, with what and when, before they are packed into a bid. */
package org.sunbid.toolbox.metadata;
