package org.sunbid.evaluation.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sunbid.network.message.DrawPurpose;
import org.sunbid.platform.rule.Outcome;
import org.sunbid.sealing.draw.DrawRequest;
import org.sunbid.trading.draw.ListToDraw;
import org.sunbid.trading.draw.OpenDraw;
import org.sunbid.trading.tender.LotSheet;

/**
 * Once every list is there, opens the joint draw: of this platform's own lists with all names on them, of other cities' with the
 * hash they told, so that all parties are bound to those too. Part of a use case, in its transaction.
 */
@ApplicationScoped
class FreezeLists {

    private final OpenDraw openDraw;

    FreezeLists(OpenDraw openDraw) {
        this.openDraw = openDraw;
    }

    Outcome<PanelDraw> freeze(LotSheet lot, PanelDraw draw, List<Candidate> listed) {
        List<ListToDraw> lists = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (int number = 0; number < draw.quotas().size(); number++) {
            FrozenQuota quota = draw.quotas().get(number);
            if (quota.isLent()) {
                lists.add(new ListToDraw.Elsewhere(
                        quota.lender(), Subjects.of(draw, number), quota.listHash(), quota.listed(), quota.seats()));
                hashes.add(quota.listHash());
            } else {
                DrawRequest request = Subjects.request(draw, number, quota.seats(), of(listed, number));
                lists.add(new ListToDraw.Here(request));
                hashes.add(request.hash());
            }
        }
        return openDraw.open(lot, DrawPurpose.PANEL, lists).map(opened -> {
            draw.freeze(hashes, opened.commitments(), opened.id());
            return draw;
        });
    }

    private static List<Candidate> of(List<Candidate> listed, int quota) {
        return listed.stream().filter(candidate -> candidate.quota() == quota).toList();
    }
}
