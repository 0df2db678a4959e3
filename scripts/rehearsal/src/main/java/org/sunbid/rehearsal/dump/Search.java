package org.sunbid.rehearsal.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for many secrets in all their forms at once, also inside what is compressed. */
final class Search {

    private static final int DEEPEST = 3;

    private final Map<Integer, List<Form>> byBeginning = new HashMap<>();
    private final boolean[] begins = new boolean[1 << 16];
    private long bytes;
    private long streams;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Form(Secret secret, byte[] bytes) {}

    Search(List<Secret> secrets) {
        for (Secret secret : secrets) {
            for (byte[] form : secret.forms()) {
                int beginning = beginning(form, 0);
                begins[beginning] = true;
                byBeginning.computeIfAbsent(beginning, any -> new ArrayList<>()).add(new Form(secret, form));
            }
        }
    }

    /** Which secrets stand in these bytes, or in a stream that is compressed in them. */
    Set<Secret> in(byte[] content) {
        Set<Secret> found = new LinkedHashSet<>();
        look(content, 0, found);
        return found;
    }

    /** How much was looked at, decompressed streams included. */
    long bytes() {
        return bytes;
    }

    /** How many compressed streams were looked into. */
    long streams() {
        return streams;
    }

    private void look(byte[] content, int depth, Set<Secret> found) {
        bytes += content.length;
        for (int at = 0; at + 1 < content.length; at++) {
            if (begins[beginning(content, at)]) {
                compare(content, at, found);
            }
        }
        if (depth < DEEPEST) {
            for (byte[] stream : Compressed.in(content)) {
                streams++;
                look(stream, depth + 1, found);
            }
        }
    }

    private void compare(byte[] content, int at, Set<Secret> found) {
        for (Form form : byBeginning.get(beginning(content, at))) {
            int end = at + form.bytes().length;
            if (end <= content.length
                    && java.util.Arrays.equals(content, at, end, form.bytes(), 0, form.bytes().length)) {
                found.add(form.secret());
            }
        }
    }

    private static int beginning(byte[] content, int at) {
        return ((content[at] & 0xFF) << 8) | (content[at + 1] & 0xFF);
    }
}
