package org.sunbid.platform.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go after the log-in: pages of this platform only, whatever a link says. */
public final class LocalAddress {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~?&=%+,;@-]*");

    private LocalAddress() {}

    /** The address when it is one of this platform, else the first page. */
    static String of(String asked) {
        return LOCAL.matcher(asked).matches() ? asked : "/";
    }

    /** Fit for a query parameter. */
    public static String encode(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
