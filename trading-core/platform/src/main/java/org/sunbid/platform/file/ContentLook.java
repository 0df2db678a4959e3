package org.sunbid.platform.file;

import java.io.IOException;
import java.nio.file.Path;

/** Looks at a file that has arrived whole, before it is kept; what it throws keeps it out. */
@FunctionalInterface
public interface ContentLook {

    /** Looks at it; the file is gone afterwards. */
    void at(Path file) throws IOException;
}
