package org.sunbid.sealing.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One entry of a ZIP file (APPNOTE 6.3), stored without compression, and the one spelling of its headers (§9.1): UTF-8
 * names, dated 1980-01-01, ZIP64 fields exactly where a number needs them.
 *
 * @param crc CRC-32 of the content
 * @param offset of the local header in the file
 */
record ZipEntryRecord(String name, long size, long crc, long offset) {

    static final int LOCAL_HEADER = 0x04034b50;
    static final int LOCAL_HEADER_BYTES = 30;
    static final long LIMIT_32 = 0xFFFF_FFFFL;
    static final short VERSION_ZIP64 = 45;

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int CENTRAL_HEADER_BYTES = 46;
    private static final short VERSION = 20;
    private static final short UTF_8_NAMES = 0x0800;
    private static final short STORED = 0;
    private static final short MIDNIGHT = 0;
    private static final short FIRST_OF_1980 = 0x0021;
    private static final short ZIP64_FIELD = 1;
    private static final int ZIP64_FIELD_START_BYTES = 4;

    boolean isLong() {
        return size >= LIMIT_32;
    }

    byte[] localHeader() {
        byte[] nameBytes = name.getBytes(UTF_8);
        int extra = isLong() ? ZIP64_FIELD_START_BYTES + 2 * Long.BYTES : 0;
        ByteBuffer header = ByteBuffer.allocate(LOCAL_HEADER_BYTES + nameBytes.length + extra)
                .order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(LOCAL_HEADER);
        putCommon(header, isLong(), nameBytes.length, extra);
        header.put(nameBytes);
        if (isLong()) {
            header.putShort(ZIP64_FIELD)
                    .putShort((short) (2 * Long.BYTES))
                    .putLong(size)
                    .putLong(size);
        }
        return header.array();
    }

    byte[] centralHeader() {
        byte[] nameBytes = name.getBytes(UTF_8);
        boolean far = offset >= LIMIT_32;
        int longs = (isLong() ? 2 : 0) + (far ? 1 : 0);
        int extra = longs == 0 ? 0 : ZIP64_FIELD_START_BYTES + longs * Long.BYTES;
        ByteBuffer header = ByteBuffer.allocate(CENTRAL_HEADER_BYTES + nameBytes.length + extra)
                .order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(CENTRAL_HEADER).putShort(longs > 0 ? VERSION_ZIP64 : VERSION);
        putCommon(header, longs > 0, nameBytes.length, extra);
        header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        header.putInt((int) Math.min(offset, LIMIT_32)).put(nameBytes);
        if (longs > 0) {
            header.putShort(ZIP64_FIELD).putShort((short) (longs * Long.BYTES));
        }
        if (isLong()) {
            header.putLong(size).putLong(size);
        }
        if (far) {
            header.putLong(offset);
        }
        return header.array();
    }

    private void putCommon(ByteBuffer header, boolean zip64, int nameLength, int extra) {
        int size32 = (int) Math.min(size, LIMIT_32);
        header.putShort(zip64 ? VERSION_ZIP64 : VERSION);
        header.putShort(UTF_8_NAMES).putShort(STORED).putShort(MIDNIGHT).putShort(FIRST_OF_1980);
        header.putInt((int) crc).putInt(size32).putInt(size32);
        header.putShort((short) nameLength).putShort((short) extra);
    }
}
