package org.sunbid.rehearsal.cities;

import java.io.IOException;
import java.net.URI;

/**
 * All that goes between the two cities: messages of their platforms in both directions, and the browsers of experts who
 * judge from the other city.
 *
 * @param toKunming from Guiyang
 * @param toGuiyang from Kunming
 * @param kunming the address under which Guiyang reaches Kunming
 */
record Link(Relay toKunming, Relay toGuiyang, URI kunming) implements AutoCloseable {

    /** Through this port and the one after it, as {@code scripts/start --link} tells the platforms. */
    static Link through(int port, URI kunming, URI guiyang) {
        return new Link(
                new Relay(port, kunming.getPort()),
                new Relay(port + 1, guiyang.getPort()),
                URI.create("http://localhost:" + port));
    }

    /** It works, from now on or again. */
    void restore() throws IOException {
        toKunming.restore();
        toGuiyang.restore();
    }

    /** It breaks; tells how many connections broke with it. */
    int cut() throws IOException {
        return toKunming.cut() + toGuiyang.cut();
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
