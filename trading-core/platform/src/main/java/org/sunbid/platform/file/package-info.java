/** Files that a platform keeps, named by what is in them. */
package org.sunbid.platform.file;
