package org.sunbid.toolbox.agent;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import org.sunbid.sealing.json.CanonicalJson;

/** How the agent answers: JSON that no cache keeps, readable for the one page that may. */
final class Answer {

    private static final int NO_CONTENT = 204;
    private static final int NO_BODY = -1;

    private final HttpExchange exchange;

    Answer(HttpExchange exchange) {
        this.exchange = exchange;
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Vary", "Origin");
    }

    /** From here on pages of this origin can read the answer. */
    void readableFor(String origin) {
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
    }

    /** Answers the browser's question whether the page may ask at all. */
    void preflight() throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Methods", "GET, POST");
        headers.set("Access-Control-Allow-Headers", "authorization, content-type");
        headers.set("Access-Control-Max-Age", "60");
        if ("true".equals(exchange.getRequestHeaders().getFirst("Access-Control-Request-Private-Network"))) {
            headers.set("Access-Control-Allow-Private-Network", "true");
        }
        exchange.sendResponseHeaders(NO_CONTENT, NO_BODY);
    }

    void json(int status, Map<String, ?> content) throws IOException {
        byte[] body = CanonicalJson.write(content);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
