package org.sunbid.benchmark.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sunbid.benchmark.submit.Wire;

/**
 * An expert at work: what the open page of the room does, over one connection that is kept. It saves the cells that changed
 * since the last save, together, and asks who sits and how far everybody is; one after the other.
 */
final class Desk {

    /** Cells filled in between two saves. */
    private static final int CELLS = 3;

    private static final byte[] NOTHING = {};

    private final Rooms.Seat seat;
    private final Wire wire;

    Desk(Rooms.Seat seat, int port, String session) {
        this.seat = seat;
        this.wire = new Wire(port, session);
    }

    /** Points for an item of a bid. */
    record Cell(String bid, int item, String points) {}

    Rooms.Seat seat() {
        return seat;
    }

    /** The cells of one save; each save has others than the one before, until the sheet begins anew with other points. */
    List<Cell> cells(int time) {
        return IntStream.range(time * CELLS, (time + 1) * CELLS)
                .mapToObj(number -> new Cell(
                        seat.bids().get(number / Rooms.ITEMS % Rooms.BIDS),
                        1 + number % Rooms.ITEMS,
                        String.valueOf(time % 15 / 10.0)))
                .toList();
    }

    void save(int time) throws IOException {
        String body = cells(time).stream()
                .map(cell -> "{\"bid\":\"" + cell.bid() + "\",\"item\":" + cell.item() + ",\"points\":" + cell.points()
                        + "}")
                .collect(Collectors.joining(",", "{\"scores\":[", "]}"));
        send("PUT", "/api/lots/" + seat.lot() + "/scores", body.getBytes(StandardCharsets.UTF_8));
    }

    void look() throws IOException {
        String seats = send("GET", "/rooms/" + seat.lot() + "/members?state=SCORING", NOTHING);
        if (!seats.contains("id=\"members\"")) {
            throw new IOException("these are no seats: " + seats);
        }
    }

    private synchronized String send(String method, String path, byte[] body) throws IOException {
        Wire.Answer answer = wire.send(method, path, "application/json", body, body.length);
        if (answer.status() != 200) {
            throw new IOException(answer.status() + " " + answer.text());
        }
        return answer.text();
    }

    void leave() throws IOException {
        wire.close();
    }

    /** The seat's member. */
    UUID member() {
        return UUID.fromString(seat.member());
    }
}
