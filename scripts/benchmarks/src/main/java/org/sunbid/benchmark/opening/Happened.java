package org.sunbid.benchmark.opening;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An event of a hall as its stream tells it.
 *
 * @param at by the platform's clock, in the transaction that made it
 */
record Happened(long seq, String kind, Instant at) {

    private static final Pattern EVENT =
            Pattern.compile("data: ?\\{\"seq\":(\\d+),\"kind\":\"([A-Z_]+)\".*\"at\":\"([^\"]+)\"\\}");

    /** What this line of the stream tells; empty when it tells none. */
    static Optional<Happened> in(CharSequence line) {
        Matcher found = EVENT.matcher(line);
        return found.find()
                ? Optional.of(
                        new Happened(Long.parseLong(found.group(1)), found.group(2), Instant.parse(found.group(3))))
                : Optional.empty();
    }

    /** All that happens in a hall from its beginning, up to the first event of this kind; waits for it. */
    static List<Happened> upTo(String kind, URI platform, String lot) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(platform.resolve("/api/halls/" + lot + "/events?after=0"))
                .header("Accept", "text/event-stream")
                .build();
        List<Happened> all = new ArrayList<>();
        try (Stream<String> lines =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
            for (String line : (Iterable<String>) lines::iterator) {
                in(line).ifPresent(all::add);
                if (!all.isEmpty() && all.get(all.size() - 1).kind().equals(kind)) {
                    return all;
                }
            }
        }
        throw new IOException("the hall fell silent after " + all);
    }
}
