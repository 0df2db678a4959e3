package org.sunbid.sealing.sm4;

/** Round keys as planes, with the constants that {@link Sm4Circuit} leaves out. Read by any number of threads. */
final class Sm4KeyPlanes {

    private final long[][] planes = new long[Sm4Key.ROUNDS][Sm4Planes.WORD];

    Sm4KeyPlanes(Sm4Key key) {
        // a round adds L(OUTPUT) to a word; of three words in four it is met again in the next, and goes after two
        int missing = Integer.rotateLeft(Sm4Circuit.OUTPUT, 2);
        for (int round = 0; round < Sm4Key.ROUNDS; round++) {
            int value = key.roundKey(round) ^ Sm4Circuit.INPUT;
            for (int word = round + 1; word <= round + 3; word++) {
                value ^= word / 4 % 2 * missing;
            }
            Sm4Planes.constant(planes[round], value);
        }
    }

    long[] round(int round) {
        return planes[round];
    }
}
