package org.sunbid.evaluation;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.sunbid.platform.test.TestPeople.Person;

/** A lot whose bids are open and six experts of one specialty, for tests of the draw. */
public final class DrawablePanel {

    private final OpenedLot opened = OpenedLot.construction("9600000", "10000000", "10400000");
    private final Person host = Panel.host(opened);
    private final String specialty;

    private DrawablePanel(String specialty) {
        this.specialty = specialty;
        Panel.experts(6, specialty);
    }

    /** With a pool of this specialty; experts of other tests may be in it too. */
    public static DrawablePanel of(String specialty) {
        return new DrawablePanel(specialty);
    }

    public String lot() {
        return opened.code();
    }

    public Person host() {
        return host;
    }

    /** The host asks for five. */
    public void request() {
        Panel.post(host, "/api/lots/" + lot() + "/panel", Panel.request(specialty, 5))
                .statusCode(200);
    }

    /** The host gives its share. */
    public ValidatableResponse share(String text) {
        return Panel.post(host, "/api/lots/" + lot() + "/panel/draw", Map.of("contribution", text));
    }

    /** Ids of open invitations to this lot, of anybody. */
    public List<String> invited() {
        return opened.invitations();
    }

    public void suspend() {
        opened.suspend();
    }

    public void resume() {
        opened.resume();
    }
}
