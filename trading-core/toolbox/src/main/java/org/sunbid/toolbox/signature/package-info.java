/** Signing and verifying files with detached CMS signatures. */
package org.sunbid.toolbox.signature;
