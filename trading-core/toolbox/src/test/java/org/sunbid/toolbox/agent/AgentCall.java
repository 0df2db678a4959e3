package org.sunbid.toolbox.agent;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sunbid.sealing.json.JsonObject;

/** One request as any program could send it, with headers that browsers would not let pages set. */
public final class AgentCall {

    private final URI agent;
    private final String request;
    private final List<String> headers = new ArrayList<>();
    private String body = "";

    private AgentCall(URI agent, String request) {
        this.agent = agent;
        this.request = request;
    }

    public static AgentCall post(URI agent, String path) {
        return new AgentCall(agent, "POST " + path).header("Content-Type", "application/json");
    }

    public static AgentCall of(String method, URI agent, String path) {
        return new AgentCall(agent, method + " " + path);
    }

    public AgentCall header(String name, String value) {
        headers.removeIf(header -> header.startsWith(name + ":"));
        headers.add(name + ": " + value);
        return this;
    }

    public AgentCall body(String json) {
        body = json;
        return this;
    }

    /** What comes back. */
    public record Reply(int status, String head, String body) {

        public String code() {
            return JsonObject.read(body.getBytes(StandardCharsets.UTF_8)).text("code");
        }

        public Optional<String> header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        public String text(String name) {
            return JsonObject.read(body.getBytes(StandardCharsets.UTF_8)).text(name);
        }
    }

    public Reply send() throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        if (headers.stream().noneMatch(header -> header.startsWith("Host:"))) {
            header("Host", agent.getAuthority());
        }
        if (headers.stream().noneMatch(header -> header.startsWith("Content-Length:"))) {
            header("Content-Length", String.valueOf(content.length));
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), agent.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream output = socket.getOutputStream();
            output.write((request + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            output.write(content);
            output.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new Reply(
                    Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
        }
    }
}
