/** Tells returning visitors of corrections to what they downloaded, without an account and without the platform knowing. */
package org.sunbid.notice.returning;
