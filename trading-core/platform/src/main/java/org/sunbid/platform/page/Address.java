package org.sunbid.platform.page;

import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A page's path and query, from which links to variants of the same page are made.
 *
 * @param path from the root
 * @param query parameters with their values
 */
record Address(String path, Map<String, List<String>> query) {

    Address {
        query = new TreeMap<>(query);
    }

    /** The address of this request. */
    static Address of(RoutingContext context) {
        Map<String, List<String>> query = new TreeMap<>();
        context.queryParams().names().forEach(name -> query.put(name, context.queryParam(name)));
        return new Address(context.normalizedPath(), query);
    }

    /** Scheme, host and port as the caller used them: {@code http://localhost:8081}. */
    static String origin(RoutingContext context) {
        HostAndPort authority = context.request().authority();
        return context.request().scheme() + "://"
                + (authority == null ? "" : authority.toString().toLowerCase(Locale.ROOT));
    }

    /** This address with the parameter set; an empty value drops it. */
    String with(String parameter, String value) {
        Map<String, List<String>> changed = new TreeMap<>(query);
        if (value.isEmpty()) {
            changed.remove(parameter);
        } else {
            changed.put(parameter, List.of(value));
        }
        String text = changed.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(single -> encode(entry.getKey()) + "=" + encode(single)))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
