package org.sunbid.sealing.log;

/** Names of files by {@code tlog-tiles}: {@code tile/<level>/<index>[.p/<width>]}, {@code tile/entries/…}. */
final class TilePath {

    /** Entries or hashes in a full tile. */
    static final int WIDTH = 256;

    private static final int GROUP = 1000;

    private TilePath() {}

    static String hashes(int level, long tile, int width) {
        return "tile/" + level + "/" + index(tile) + partial(width);
    }

    static String entries(long tile, int width) {
        return "tile/entries/" + index(tile) + partial(width);
    }

    /** Where the narrower versions of a tile lie that is full now. */
    static String partials(String fullTile) {
        return fullTile + ".p";
    }

    private static String partial(int width) {
        return width == WIDTH ? "" : ".p/" + width;
    }

    private static String index(long tile) {
        String last = String.format("%03d", tile % GROUP);
        StringBuilder path = new StringBuilder(last);
        for (long rest = tile / GROUP; rest > 0; rest /= GROUP) {
            path.insert(0, String.format("x%03d/", rest % GROUP));
        }
        return path.toString();
    }
}
