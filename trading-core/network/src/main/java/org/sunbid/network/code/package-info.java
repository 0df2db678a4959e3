/** Standard codes of the field as small checked values: organisations, regions, projects, tenders, transactions. */
package org.sunbid.network.code;
