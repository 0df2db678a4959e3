/** How the toolbox speaks: texts in two languages, progress, exit codes, key files. */
package org.sunbid.toolbox.console;
