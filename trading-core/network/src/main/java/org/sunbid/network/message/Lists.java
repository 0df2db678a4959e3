package org.sunbid.network.message;

import java.util.List;

/** Lists inside messages: unchangeable, and empty where an older issuer left them out. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
