package org.sunbid.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be bought, by whom, where and for how much.
 *
 * @param title the tender's name
 * @param tenderee 招标人
 * @param agency 招标代理
 * @param region GB/T 2260 code, six digits
 * @param category the trade category
 * @param budget in yuan; also the price cap
 */
public record DealPlan(
        String title, String tenderee, String agency, String region, Category category, BigDecimal budget) {

    /** Which law the deal follows, and so which evaluation method it shows. */
    public enum Category {
        CONSTRUCTION,
        GOVERNMENT_PROCUREMENT
    }

    private static final int MAX_TITLE = 120;
    private static final BigDecimal LEAST_BUDGET = BigDecimal.valueOf(10_000);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether custodians keep a key that opens its bids, beside the bidders' own. */
    boolean hasCustodians() {
        return category == Category.GOVERNMENT_PROCUREMENT;
    }

    /** The deal that needs no data: a road in Kunming. */
    public static DealPlan builtIn() {
        return new DealPlan(
                "昆明市盘龙区龙泉路道路改造提升工程施工招标",
                "昆明市盘龙区住房和城乡建设局",
                "云南滇池工程咨询有限公司",
                "530100",
                Category.CONSTRUCTION,
                new BigDecimal("48600000"));
    }

    /** A purchase of the same city that needs no data: equipment for its hospital. */
    public static DealPlan equipment() {
        return new DealPlan(
                "昆明市第一人民医院医学影像设备采购项目",
                "昆明市第一人民医院",
                "云南滇池工程咨询有限公司",
                "530100",
                Category.GOVERNMENT_PROCUREMENT,
                new BigDecimal("5600000"));
    }

    /** The same road with a budget whose digits make prices that stand nowhere by chance. */
    public static DealPlan withUnusualBudget() {
        DealPlan usual = builtIn();
        return new DealPlan(
                usual.title(),
                usual.tenderee(),
                usual.agency(),
                usual.region(),
                usual.category(),
                new BigDecimal("48613577.29"));
    }

    /** The first deals of a file of notices, a JSON object a line, that name buyer, agency and budget. */
    public static List<DealPlan> read(Path notices, int count) throws IOException {
        try (Stream<String> lines = Files.lines(notices)) {
            List<DealPlan> plans = lines.map(DealPlan::parse)
                    .filter(notice -> "招标".equals(notice.path("subtype").asText()))
                    .filter(notice -> notice.hasNonNull("buyer") && notice.hasNonNull("agency"))
                    .filter(notice -> notice.path("budget").decimalValue().compareTo(LEAST_BUDGET) >= 0)
                    .map(DealPlan::of)
                    .limit(count)
                    .toList();
            if (plans.size() < count) {
                throw new IOException("%s has %d usable notices, %d were asked for"
                        .formatted(notices.getFileName(), plans.size(), count));
            }
            return plans;
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a line of the notices is not JSON", e);
        }
    }

    private static DealPlan of(JsonNode notice) {
        String title = notice.path("title").asText();
        return new DealPlan(
                title.substring(0, Math.min(title.length(), MAX_TITLE)),
                notice.path("buyer").asText(),
                notice.path("agency").asText(),
                Provinces.code(notice.path("area").asText()),
                "建筑工程".equals(notice.path("industry").asText())
                        ? Category.CONSTRUCTION
                        : Category.GOVERNMENT_PROCUREMENT,
                notice.path("budget").decimalValue());
    }
}
