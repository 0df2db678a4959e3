package org.sunbid.toolbox.metadata;

import java.util.List;

/**
 * What was done to a document.
 *
 * @param removed names of the pieces that were taken out, in words of their format; empty when there was nothing
 * @param remains names of parts that may still name people and are left as they are, such as comments
 */
public record Stripped(List<String> removed, List<String> remains) {

    public Stripped {
        removed = List.copyOf(removed);
        remains = List.copyOf(remains);
    }
}
