package org.sunbid.rehearsal.cities;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunbid.rehearsal.Await;
import org.sunbid.rehearsal.Deal;
import org.sunbid.rehearsal.DealPlan;
import org.sunbid.rehearsal.Drawing;
import org.sunbid.rehearsal.Person;
import org.sunbid.rehearsal.Verify;
import org.sunbid.sealing.draw.DrawTranscript;
import org.sunbid.sealing.draw.DrawTranscripts;

/** 两城抽取: three experts of the host's list, two of Guiyang's, drawn under one seed. */
final class CrossCityDraw {

    static final int OWN = 3;
    static final int LENT = 2;
    private static final int PARTIES = 4;

    private final TwoCities cities;
    private final Deal deal;
    private final Drawing drawing;

    CrossCityDraw(TwoCities cities, Deal deal) {
        this.cities = cities;
        this.deal = deal;
        this.drawing = new Drawing(cities.stage(), deal.lot(), deal.agency());
    }

    /** The own list is made, Guiyang is asked for the other. */
    String request() throws Exception {
        JsonNode progress = drawing.request(List.of(
                Map.of("specialty", ownSpecialty(), "region", "", "seats", OWN),
                Map.of("specialty", Guiyang.specialty(deal.plan()), "region", "", "seats", LENT, "lender", "guiyang")));
        Verify.equal(OWN + LENT, progress.path("seats").asInt(), "seats");
        return OWN + " here, " + LENT + " of Guiyang";
    }

    /** Guiyang's list is still to come. */
    boolean isAsked() throws Exception {
        return drawing.progress().path("state").asText().equals("ASKED");
    }

    /** Guiyang has frozen its list and told nothing but hash and length. */
    String listed() throws Exception {
        JsonNode lent = Await.until("Guiyang's list", cities.stage().patience(), () -> Optional.of(
                        drawing.progress().path("quotas").path(1))
                .filter(quota -> quota.path("listed").asInt() >= LENT));
        return lent.path("listed").asInt() + " listed in Guiyang, by hash";
    }

    /** Platform, supervision and host give their shares; Guiyang draws its list under them. */
    String draw() throws Exception {
        return drawing.draw(PARTIES);
    }

    /** Both cities publish what they drew; both replay, under the very same shares. */
    String replayed() throws Exception {
        List<DrawTranscript> host = drawing.replayed();
        List<DrawTranscript> lender = DrawTranscripts.read(cities.guiyang().transcripts(deal.lot()));
        Verify.equal(2, host.size(), "transcripts at the host");
        Verify.equal(List.of(host.get(1)), lender, "Guiyang's transcript, here and there");
        Verify.equal(
                host.get(0).contributions().stream().map(one -> one.nonce()).toList(),
                host.get(1).contributions().stream().map(one -> one.nonce()).toList(),
                "the shares of both");
        return "2 transcripts replayed, the same shares in both";
    }

    /** All who were drawn accept, here and there; Guiyang's become known as seats. Those of Guiyang. */
    List<Person> accept() throws Exception {
        int accepted = 0;
        for (Person expert : cities.company().experts()) {
            for (JsonNode invitation : expert.trading().get("/api/invitations")) {
                if (deal.lot().equals(invitation.path("lot").asText())) {
                    expert.trading()
                            .post("/api/invitations/" + invitation.path("id").asText() + "/acceptance", Map.of());
                    accepted++;
                }
            }
        }
        Verify.equal(OWN, accepted, "own experts who were invited and accept");
        List<Person> lent = new ArrayList<>(cities.guiyang().accept(deal.lot(), LENT));
        Await.until("the complete panel", cities.stage().patience(), () -> Optional.of(drawing.progress())
                .filter(progress -> progress.path("state").asText().equals("FILLED")));
        return lent;
    }

    private String ownSpecialty() {
        return deal.plan().category() == DealPlan.Category.CONSTRUCTION ? "A08" : "B05";
    }
}
