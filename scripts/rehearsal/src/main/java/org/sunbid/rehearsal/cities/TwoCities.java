package org.sunbid.rehearsal.cities;

import org.sunbid.rehearsal.Company;
import org.sunbid.rehearsal.Stage;

/**
 * Kunming, Guiyang, and what lies between.
 *
 * @param stage where deals are played: Kunming's platform, the public service, supervision
 * @param company everybody in Kunming, and the supervisor of both
 * @param guiyang the city that lends experts
 * @param link between them
 */
record TwoCities(Stage stage, Company company, Guiyang guiyang, Link link) {}
