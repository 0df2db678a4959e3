/** The supervision platform (行政监督平台): sees every message of every deal, watches the rules, gives orders. */
package org.sunbid.supervision;
