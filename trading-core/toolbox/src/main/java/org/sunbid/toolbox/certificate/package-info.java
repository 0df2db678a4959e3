/** Looking at certificates. */
package org.sunbid.toolbox.certificate;
