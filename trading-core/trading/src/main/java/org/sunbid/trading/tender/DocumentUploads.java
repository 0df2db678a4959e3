package org.sunbid.trading.tender;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.sunbid.platform.limit.LargeBody;

/** Files of tender documents and annexes of clarifications may be large; they are streamed to the disk. */
@ApplicationScoped
public class DocumentUploads implements LargeBody {

    private static final Pattern PATHS = Pattern.compile("(/api)?/tenders/[^/]+/(documents|clarifications/annexes)");

    @Override
    public boolean takes(String method, String path) {
        return method.equals("POST") && PATHS.matcher(path).matches();
    }

    @Override
    public long limitBytes() {
        return AcceptedFiles.LIMIT_BYTES;
    }
}
