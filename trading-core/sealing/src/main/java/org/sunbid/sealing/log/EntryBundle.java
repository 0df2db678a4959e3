package org.sunbid.sealing.log;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.sealing.SealingException;

/** The entries of one tile, each behind its length in two bytes. */
final class EntryBundle {

    private EntryBundle() {}

    /** The bundle of this tile in a log of this size. */
    static List<byte[]> read(TileStorage storage, long tile, long size) {
        int width = (int) Math.min(TilePath.WIDTH, size - tile * TilePath.WIDTH);
        String path = TilePath.entries(tile, width);
        byte[] bundle = storage.read(path).orElseThrow(() -> new SealingException("log.broken", path + " is missing"));
        List<byte[]> entries = parse(path, ByteBuffer.wrap(bundle));
        if (entries.size() != width) {
            throw new SealingException("log.broken", path + " has " + entries.size() + " entries");
        }
        return entries;
    }

    private static List<byte[]> parse(String path, ByteBuffer bundle) {
        List<byte[]> entries = new ArrayList<>();
        try {
            while (bundle.hasRemaining()) {
                byte[] entry = new byte[Short.toUnsignedInt(bundle.getShort())];
                bundle.get(entry);
                entries.add(entry);
            }
        } catch (BufferUnderflowException cut) {
            throw new SealingException("log.broken", path + " ends in an entry", cut);
        }
        return entries;
    }
}
