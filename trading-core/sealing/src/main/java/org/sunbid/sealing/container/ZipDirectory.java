package org.sunbid.sealing.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The entries of a ZIP file so far, and the bytes that must stand behind the last of them. */
final class ZipDirectory {

    private static final int ZIP64_END = 0x06064b50;
    private static final int ZIP64_END_BYTES = 56;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_BYTES = 20;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;

    private final List<ZipEntryRecord> entries = new ArrayList<>();
    private long position;

    /** The next entry, which begins here. */
    ZipEntryRecord add(String name, long size, long crc) {
        ZipEntryRecord entry = new ZipEntryRecord(name, size, crc, position);
        entries.add(entry);
        position += entry.localHeader().length + size;
        return entry;
    }

    /** Central directory and end records. */
    byte[] end() {
        ByteArrayOutputStream end = new ByteArrayOutputStream();
        entries.forEach(entry -> end.writeBytes(entry.centralHeader()));
        long directorySize = end.size();
        if (position >= ZipEntryRecord.LIMIT_32) {
            end.writeBytes(zip64End(directorySize));
        }
        ByteBuffer last = ByteBuffer.allocate(END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        last.putInt(END).putInt(0);
        last.putShort((short) entries.size()).putShort((short) entries.size());
        last.putInt((int) directorySize).putInt((int) Math.min(position, ZipEntryRecord.LIMIT_32));
        end.writeBytes(last.array());
        return end.toByteArray();
    }

    private byte[] zip64End(long directorySize) {
        ByteBuffer end =
                ByteBuffer.allocate(ZIP64_END_BYTES + ZIP64_LOCATOR_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(ZIP64_END).putLong(ZIP64_END_BYTES - 12);
        end.putShort(ZipEntryRecord.VERSION_ZIP64).putShort(ZipEntryRecord.VERSION_ZIP64);
        end.putInt(0).putInt(0).putLong(entries.size()).putLong(entries.size());
        end.putLong(directorySize).putLong(position);
        end.putInt(ZIP64_LOCATOR).putInt(0).putLong(position + directorySize).putInt(1);
        return end.array();
    }
}
