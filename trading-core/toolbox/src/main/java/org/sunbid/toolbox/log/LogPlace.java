package org.sunbid.toolbox.log;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.sunbid.sealing.SealingException;
import org.sunbid.sealing.log.DirectoryStorage;
import org.sunbid.sealing.log.SignedNote;
import org.sunbid.sealing.log.TileStorage;
import org.sunbid.toolbox.platform.PlatformClient;

/** Where a log is read: at an address, or from a folder that was copied. */
public final class LogPlace {

    private LogPlace() {}

    /** The files of the log at this place. */
    public static TileStorage of(String place, Locale language) {
        if (place.startsWith("http://") || place.startsWith("https://")) {
            URI address = URI.create(place);
            return new HttpTiles(PlatformClient.of(address, language), address.getPath());
        }
        return new DirectoryStorage(Path.of(place));
    }

    /** Its newest checkpoint, unverified; refused with {@code log.broken} when there is none. */
    public static SignedNote newest(TileStorage log) {
        byte[] note =
                log.read("checkpoint").orElseThrow(() -> new SealingException("log.broken", "there is no checkpoint"));
        return SignedNote.parse(new String(note, StandardCharsets.UTF_8));
    }
}
