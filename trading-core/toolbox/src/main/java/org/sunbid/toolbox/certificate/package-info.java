/** Looking at certificates, asking for them, taking them up. */
package org.sunbid.toolbox.certificate;
