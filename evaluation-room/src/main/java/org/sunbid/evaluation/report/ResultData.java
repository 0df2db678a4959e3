package org.sunbid.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunbid.evaluation.method.Evaluation;
import org.sunbid.evaluation.method.RankedBid;
import org.sunbid.evaluation.method.Step;
import org.sunbid.evaluation.recording.ReadRecordings;
import org.sunbid.evaluation.room.CaseFile;
import org.sunbid.evaluation.room.GivenPoints;
import org.sunbid.evaluation.room.PanelMember;
import org.sunbid.evaluation.room.ReviewVote;
import org.sunbid.evaluation.tie.DrawnTies;
import org.sunbid.sealing.json.CanonicalJson;
import org.sunbid.trading.bid.OpenedBid;
import org.sunbid.trading.coefficient.DrawnCoefficient;

/**
 * The report as data, format {@code sunbid-evaluation-1}: canonical JSON (RFC 8785), numbers with decimals as text. With
 * it and the method anyone entitled can compute the ranking again.
 */
final class ResultData {

    private final CaseFile file;
    private final List<ReportSignature> answers;
    private final String drawTranscriptSha256;
    private final List<ReadRecordings.Line> recordings;

    ResultData(
            CaseFile file,
            List<ReportSignature> answers,
            String drawTranscriptSha256,
            List<ReadRecordings.Line> recordings) {
        this.file = file;
        this.answers = answers;
        this.drawTranscriptSha256 = drawTranscriptSha256;
        this.recordings = recordings;
    }

    byte[] write() {
        Map<String, Object> json = new TreeMap<>();
        json.put("format", "sunbid-evaluation-1");
        json.put("tender", file.lot().tenderCode());
        json.put("lot", file.lot().lotCode());
        json.put("method", file.method().name().name());
        json.put("parameters", new TreeMap<>(file.lot().parameters()));
        if (!file.coefficients().isEmpty()) {
            json.put(
                    "coefficients",
                    file.coefficients().stream().map(ResultData::coefficient).toList());
        }
        json.put("drawTranscriptSha256", drawTranscriptSha256);
        json.put("panel", file.members().stream().map(this::member).toList());
        json.put("left", file.left().stream().map(this::left).toList());
        json.put("bids", bids());
        json.put("checks", checks());
        json.put("votes", votes());
        if (!file.sentQuestions().isEmpty()) {
            json.put("questions", QuestionSection.data(file));
        }
        json.put("items", items());
        json.put("scores", file.countingScores().stream().map(this::score).toList());
        Evaluation evaluation = file.evaluation();
        json.put("base", steps(evaluation.base()));
        json.put("ranking", evaluation.ranking().stream().map(this::ranked).toList());
        if (file.isPrequalification()) {
            json.put(
                    "qualified",
                    file.goingOn().stream().map(bid -> bid.bidId().toString()).toList());
        }
        file.ties().ifPresent(drawn -> json.put("tieDraw", tieDraw(drawn)));
        if (!recordings.isEmpty()) {
            json.put(
                    "recordings", recordings.stream().map(ResultData::recording).toList());
        }
        json.put("dissents", dissents());
        return CanonicalJson.write(json);
    }

    /** The value stands in place of the candidates among the parameters. */
    private static Map<String, Object> coefficient(DrawnCoefficient drawn) {
        return Map.of(
                "name", drawn.coefficient().parameter(),
                "value", drawn.value(),
                "transcriptSha256", drawn.transcriptSha256());
    }

    /** As far as it is; what comes until the session closes follows the end that stands here. */
    private static Map<String, Object> recording(ReadRecordings.Line recording) {
        return Map.of(
                "recording", recording.id().toString(),
                "seat", recording.seat(),
                "startedAt", recording.startedAt().toString(),
                "chunks", recording.chunks(),
                "gaps", recording.gaps(),
                "end", recording.end());
    }

    private Map<String, Object> member(PanelMember member) {
        boolean chair = file.session().chair().filter(member.id()::equals).isPresent();
        return Map.of(
                "seat", member.seat(),
                "name", member.name(),
                "region", member.region(),
                "employer", member.employer(),
                "chair", chair,
                "checkedInAt", member.checkedInAt().map(String::valueOf).orElse(""));
    }

    private Map<String, Object> left(PanelMember member) {
        return Map.of(
                "seat", member.seat(),
                "name", member.name(),
                "reason", member.leftReason(),
                "leftAt", member.leftAt().map(String::valueOf).orElse(""));
    }

    private List<Map<String, Object>> bids() {
        List<Map<String, Object>> bids = new ArrayList<>();
        for (OpenedBid bid : file.bids()) {
            Map<String, Object> line = new TreeMap<>();
            line.put("bid", bid.bidId().toString());
            line.put("uscc", bid.uscc());
            line.put("name", bid.name());
            if (bid.isPriced()) {
                line.put("price", bid.price().toPlainString());
                if (file.evaluatedPrice(bid).compareTo(bid.price()) != 0) {
                    line.put("evaluatedPrice", file.evaluatedPrice(bid).toPlainString());
                }
            }
            line.put("rejectedBy", file.outBy(bid));
            bids.add(line);
        }
        return bids;
    }

    private List<Map<String, Object>> checks() {
        List<Map<String, Object>> checks = new ArrayList<>();
        file.checks()
                .items()
                .forEach(item -> checks.add(Map.of(
                        "item", item.code(),
                        "stage", item.stage().name(),
                        "text", item.text().chinese(),
                        "clause", item.clause())));
        return checks;
    }

    private List<Map<String, Object>> votes() {
        List<Map<String, Object>> votes = new ArrayList<>();
        for (ReviewVote vote : file.votes()) {
            if (file.seated().contains(vote.memberId())) {
                votes.add(Map.of(
                        "seat", seat(vote.memberId()),
                        "bid", vote.bidId().toString(),
                        "item", vote.item(),
                        "passed", vote.passed(),
                        "reason", vote.reason()));
            }
        }
        return votes;
    }

    private List<Map<String, Object>> items() {
        List<Map<String, Object>> items = new ArrayList<>();
        file.sheet()
                .items()
                .forEach(item -> items.add(Map.of(
                        "item", item.number(),
                        "name", item.name(),
                        "maximum", item.maximum().toPlainString())));
        return items;
    }

    private Map<String, Object> score(GivenPoints score) {
        return Map.of(
                "seat", seat(score.memberId()),
                "bid", score.bidId().toString(),
                "item", score.item(),
                "points", score.points().toPlainString(),
                "explanation", score.explanation());
    }

    /** With the salt anybody finds each bid behind its name in the transcripts, and replays them. */
    private static Map<String, Object> tieDraw(DrawnTies drawn) {
        return Map.of("salt", drawn.salt(), "transcripts", drawn.transcripts(), "transcriptSha256", drawn.sha256());
    }

    private Map<String, Object> ranked(RankedBid ranked) {
        Map<String, Object> json = new TreeMap<>();
        json.put("rank", ranked.rank());
        json.put("bid", ranked.bid().bid());
        json.put("steps", steps(ranked.steps()));
        ranked.score().ifPresent(score -> {
            json.put("points", text(score.points()));
            json.put("priceScore", text(score.priceScore()));
            json.put("total", text(score.total()));
        });
        return json;
    }

    private static List<Map<String, Object>> steps(List<Step> steps) {
        List<Map<String, Object>> json = new ArrayList<>();
        steps.forEach(step -> json.add(
                Map.of("name", step.name().name(), "arithmetic", step.arithmetic(), "result", text(step.result()))));
        return json;
    }

    private List<Map<String, Object>> dissents() {
        List<Map<String, Object>> dissents = new ArrayList<>();
        answers.stream()
                .filter(answer -> answer.state() == SignatureState.DISSENTED || answer.state() == SignatureState.SILENT)
                .forEach(answer -> dissents.add(Map.of("seat", answer.seat(), "reason", answer.reason())));
        return dissents;
    }

    private int seat(UUID member) {
        return file.member(member).seat();
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
